// SPDX-License-Identifier: GPL-3.0-or-later
// What settling an instalment needs to know beyond what is open of it.
#pragma once
#include <optional>
#include <vector>

#include "db/db.h"
#include "ledger/facts.h"

namespace duebook::store {

class SettleStore {
public:
    explicit SettleStore(db::Connection& db) : db_(db) {}
    // The discounts of the instalment, in the currency given.
    std::vector<InstalmentDiscount> discountsOf(InstalmentId id, Currency currency);
    struct Reduced {
        Money amount;  // of the instalment
        Money given;   // taken off it without money: by credit notes and adjustments
    };
    Reduced reduced(InstalmentId id, Currency currency);

    // The allocations of a receipt (or of a credit note) that nothing has taken back, newest first; those to one
    // invoice where it is given.
    std::vector<Allocation> allocationsOf(CreditRef credit, const std::optional<DocumentId>& invoice, Currency base);
    // The adjustments that were made with the allocation.
    std::vector<Adjustment> adjustmentsOf(AllocationId id, Currency base);
    // The instalment of a document with that number.
    std::optional<InstalmentId> instalmentOf(DocumentId document, int no);
    // The document of an instalment.
    std::optional<DocumentId> documentOf(InstalmentId id);

private:
    db::Connection& db_;
};

}  // namespace duebook::store
