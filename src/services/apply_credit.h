// SPDX-License-Identifier: GPL-3.0-or-later
// Applying credits to open items and taking that back: the steps that receipts, credit notes and write-offs share. The
// caller holds a write transaction and ends the act with writer.finish().
#pragma once
#include <string>
#include <vector>

#include "base/result.h"
#include "cash/early.h"
#include "services/books.h"
#include "store/fact_writer.h"

namespace duebook::services {

// Why a discount was taken.
inline constexpr std::string_view earlyReason = "early_payment", graceReason = "early_payment_grace",
                                  unearnedReason = "unearned";

struct EarnedDiscount {
    Money amount;  // zero: none
    bool inGrace = false;
};

class Applier {
public:
    Applier(Books& books, store::FactWriter& writer) : books_(books), writer_(writer) {}

    // Spreads up to `money` of the credit over the items, in their order, from `on` at the earliest. A receipt takes
    // the discounts that its day earns; the tax in them is corrected as the invoice's terms say. Items of another
    // currency are left out. Credit and items are reduced.
    void spread(OpenCredit& credit, std::vector<OpenItem> items, Money money, Date on);
    // All that fits of the credit, on the instalments of one invoice.
    void toInvoice(OpenCredit& credit, DocumentId invoice, Date on);
    // Takes `amount` off the item; the tax in it by the taxes of its document.
    void adjust(OpenItem& item, AdjustmentKind kind, Money amount, Date on, const std::string& reason,
                const std::optional<AllocationId>& with = {});
    // The discount that closing the item with the credit earns; none of a credit note.
    EarnedDiscount discountFor(const OpenItem& item, const OpenCredit& credit);
    // Posts an allocation that was made of the two.
    AllocationId add(const Allocation& allocation, const OpenItem& item, const OpenCredit& credit) {
        return writer_.add(allocation, item, credit);
    }
    // Takes back the allocation and the adjustments that were made with it.
    void reverse(const Allocation& allocation, Date on);

private:
    std::vector<AdjustmentTax> taxesIn(const OpenItem& item, AdjustmentKind kind, Money amount);
    OpenItem itemBehind(const Allocation& allocation);
    // What is open of it now; as given, with its document, where nothing is.
    OpenItem itemBehind(OpenItem closed);
    OpenCredit creditBehind(const Allocation& allocation);
    Books& books_;
    store::FactWriter& writer_;
};

}  // namespace duebook::services
