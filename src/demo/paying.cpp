// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/paying.h"

#include <algorithm>

namespace duebook::demo {
namespace {

struct Habit {
    int late, spread;   // days past due, and how far they vary
    int neverPermille;  // of invoices that are not paid at all
};

Habit habitOf(Payer payer) {
    switch (payer) {
        case Payer::good:
            return {-2, 4, 1};
        case Payer::average:
            return {7, 8, 3};
        case Payer::slow:
            return {26, 14, 9};
        case Payer::bad:
            return {58, 30, 90};
    }
    return {0, 0, 0};
}

Date onPayRun(Date day, int payRun) {
    while (payRun != 0 ? day.weekday() != payRun : day.weekday() > 5) day = day.plusDays(1);
    return day;
}

}  // namespace

std::vector<Payment> paymentsFor(Random& random, const Trader& trader, Date due, std::int64_t minor, Date earliest,
                                 std::int64_t sinceYears) {
    const Habit habit = habitOf(trader.payer);
    if (random.chance(habit.neverPermille)) return {};
    const std::int64_t late = habit.late + trader.drift * sinceYears / 3 + random.bell(habit.spread);
    const Date first = onPayRun(std::max(due.plusDays(late), earliest), trader.payRun);
    if (random.chance(55)) {  // in two or three parts
        std::vector<Payment> payments;
        const std::int64_t parts = random.between(2, 3);
        std::int64_t left = minor;
        Date on = first;
        for (std::int64_t part = parts; part > 0; --part) {
            const std::int64_t amount = part == 1 ? left : left / part / 100 * 100;
            if (amount > 0) payments.push_back({on, amount});
            left -= amount;
            on = onPayRun(on.plusDays(random.between(14, 35)), trader.payRun);
        }
        return payments;
    }
    if (random.chance(28)) {  // short: bank charges, or a deduction taken
        const std::int64_t missing =
            random.chance(500) ? random.between(500, 3500) : minor * random.between(1, 12) / 100;
        if (missing <= 0 || missing >= minor) return {{first, minor}};
        std::vector<Payment> payments = {{first, minor - missing}};
        if (random.chance(800)) {
            payments.push_back({onPayRun(first.plusDays(random.between(20, 70)), trader.payRun), missing});
        }
        return payments;
    }
    return {{first, minor}};
}

}  // namespace duebook::demo
