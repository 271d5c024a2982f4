// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "billing/terms.h"
#include "store/catalogue_store.h"

namespace duebook::services {

inline constexpr int usualNetDays = 30;  // where neither the row nor the customer has terms

// Terms of payment as files write them: the name of terms of the ledger, or a short form that billing::readTerms
// understands, such as "30", "net 30", "30 days", "2/10 net 30".
class ImportTerms {
public:
    explicit ImportTerms(db::Connection& db);
    // When an invoice of that day falls due, with its last instalment; nothing where the text is no terms.
    std::optional<Date> dueOf(std::string_view text, Date issued);
    std::optional<Date> dueOf(std::int64_t termsId, Date issued) const;
    // The terms of the ledger that the text names; those that it says in a short form are added where there are none.
    // Nothing where the text is no terms.
    std::optional<std::int64_t> idOf(std::string_view text);

private:
    struct Known {
        std::int64_t id;
        std::string name;
        billing::PaymentTerms terms;
    };
    const Known* find(std::string_view text) const;
    const std::optional<billing::PaymentTerms>& read(std::string_view text);

    store::CatalogueStore catalogue_;
    std::vector<Known> known_;
    std::unordered_map<std::string, std::optional<billing::PaymentTerms>> read_;
};

}  // namespace duebook::services
