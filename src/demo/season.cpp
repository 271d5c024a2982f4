// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/season.h"

#include <array>

#include "base/check.h"

namespace duebook::demo {
namespace {

constexpr std::array<std::int64_t, 12> monthWeight = {88, 92, 108, 102, 104, 103, 90, 74, 106, 112, 122, 99};

// A day's share of trade; 8 % more each year.
std::int64_t weightOf(Date day, Date first) {
    const int weekday = day.weekday();
    std::int64_t weight = weekday <= 5 ? 100 : weekday == 6 ? 9 : 0;
    weight *= monthWeight[static_cast<std::size_t>(day.month() - 1)];
    if (day.endOfMonth() - day < 3) weight = weight * 17 / 10;
    return weight * (10'000 + (day - first) * 800 / 365);
}

const Currency euro = *Currency::fromCode("EUR");

struct Foreign {
    std::string_view code;
    std::int64_t microEuro;  // a usual rate, in millionths
};
constexpr std::array<Foreign, 2> foreign = {{{"GBP", 1'163'000}, {"USD", 921'000}}};

}  // namespace

std::vector<std::int64_t> invoicesPerDay(std::int64_t invoices, Date first, Date last) {
    std::vector<std::int64_t> sums;
    std::int64_t sum = 0;
    for (Date day = first; day <= last; day = day.plusDays(1)) sums.push_back(sum += weightOf(day, first));
    std::vector<std::int64_t> counts;
    std::int64_t given = 0;
    for (const std::int64_t until : sums) {
        const auto wanted =
            static_cast<std::int64_t>(static_cast<Wide>(invoices) * until / std::max<std::int64_t>(sum, 1));
        counts.push_back(wanted - given);
        given = wanted;
    }
    return counts;
}

Rates::Rates(Random& random, Date first, Date last) {
    for (const Foreign& f : foreign) {
        std::int64_t micro = f.microEuro;
        const Currency currency = *Currency::fromCode(f.code);
        for (Date month = first.startOfMonth(); month <= last; month = month.plusMonths(1)) {
            const Rate rate = Rate::ofRaw(micro * 1'000'000);
            rates_.push_back({currency, month, rate});
            byMonth_.emplace(std::pair(currency.number(), month.days()), rate);
            micro += micro * random.between(-15, 15) / 1000;
            micro = micro / 100 * 100;
        }
    }
}

Money Rates::inBase(Money amount, Date day) const {
    if (amount.currency() == euro) return amount;
    const auto rate = byMonth_.find({amount.currency().number(), day.startOfMonth().days()});
    check(rate != byMonth_.end(), "a rate for each month of the demo");
    return amount.converted(rate->second, euro, Round::halfAwayFromZero);
}

}  // namespace duebook::demo
