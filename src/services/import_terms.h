// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/import_store.h"
#include "store/ledger_store.h"

namespace duebook::services {

inline constexpr int usualNetDays = 30;  // where neither the row nor the customer has terms

// Terms of payment as files write them: the name of terms of the ledger, "30", "net 30", "30 days".
class ImportTerms {
public:
    ImportTerms(db::Connection& db, store::ImportStore& store);
    // Days to pay; nothing where the text is no terms.
    std::optional<int> netDays(std::string_view text);
    std::optional<int> netDays(std::int64_t termsId) const;
    // The terms of the ledger that the text names; terms of that many days are added where there are none. Nothing
    // where the text is no terms.
    std::optional<std::int64_t> idOf(std::string_view text);

private:
    const store::Terms* find(std::string_view text) const;

    store::ImportStore& store_;
    std::vector<store::Terms> terms_;
    std::unordered_map<std::string, std::optional<int>> read_;
};

}  // namespace duebook::services
