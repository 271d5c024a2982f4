// SPDX-License-Identifier: GPL-3.0-or-later
// How trade is spread over the days: working days, month ends, seasons, growth; and the rates of exchange meanwhile.
#pragma once
#include <map>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "demo/random.h"

namespace duebook::demo {

// How many of `invoices` are issued on each day from `first` to `last`; the counts add up to it.
std::vector<std::int64_t> invoicesPerDay(std::int64_t invoices, Date first, Date last);

// Rates of the currencies to the euro, one for each month.
class Rates {
public:
    // Walks from `first` to `last`, by at most 1.5 % a month.
    Rates(Random& random, Date first, Date last);
    struct MonthRate {
        Currency currency;
        Date day;  // the first of the month
        Rate rate;
    };
    const std::vector<MonthRate>& all() const { return rates_; }
    // The amount in euro at the rate of the day's month; itself where it is euro.
    Money inBase(Money amount, Date day) const;

private:
    std::vector<MonthRate> rates_;
    std::map<std::pair<std::int64_t, std::int64_t>, Rate> byMonth_;  // currency, first of the month
};

}  // namespace duebook::demo
