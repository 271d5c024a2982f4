// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "base/result.h"
#include "store/import_store.h"

namespace duebook::services {

// What amounts are worth in the ledger's own currency.
class ImportRates {
public:
    ImportRates(store::ImportStore& store, Currency base) : store_(store), base_(base) {}
    // The newest rate on or before the day; nothing where none is known.
    std::optional<Rate> on(Currency currency, Date day);
    // The amount in the ledger's currency: itself, or at the rate given; nothing without a rate. Refuses
    // amountTooLarge.
    Result<std::optional<Money>> value(Money amount, std::optional<Rate> rate) const;
    Currency base() const { return base_; }

private:
    store::ImportStore& store_;
    Currency base_;
    std::map<Currency, std::vector<std::pair<Date, Rate>>> known_;
};

}  // namespace duebook::services
