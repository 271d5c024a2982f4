// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_rates.h"

#include <algorithm>

#include "io/amount_reader.h"

namespace duebook::services {

std::optional<Rate> ImportRates::on(Currency currency, Date day) {
    if (currency == base_) return std::nullopt;
    auto known = known_.find(currency);
    if (known == known_.end()) known = known_.emplace(currency, store_.rates(currency)).first;
    const auto& rates = known->second;
    const auto after = std::upper_bound(rates.begin(), rates.end(), day,
                                        [](Date d, const std::pair<Date, Rate>& rate) { return d < rate.first; });
    return after == rates.begin() ? std::nullopt : std::optional(std::prev(after)->second);
}

Result<std::optional<Money>> ImportRates::value(Money amount, std::optional<Rate> rate) const {
    if (amount.currency() == base_) return amount;
    if (!rate) return std::nullopt;
    const Wide value = Wide(amount.minor()) * rate->raw() / Rate::one() * base_.unit() / amount.currency().unit();
    if (value > io::largestMinor) return refuse(Refusal::amountTooLarge, amount.text());
    return amount.converted(*rate, base_, Round::halfAwayFromZero);
}

}  // namespace duebook::services
