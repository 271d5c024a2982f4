// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "billing/discount.h"
#include "billing/terms.h"

namespace duebook::billing {
namespace {

using Share = InstalmentRule::Share;

// That day of the month if it is not past, else of the next month; the last day where the month is shorter.
Date nextDayOfMonth(Date from, int day) {
    const auto inMonthOf = [&](Date month) {
        const Date last = month.endOfMonth();
        return month.startOfMonth().plusDays(std::min(day, last.dayOfMonth()) - 1);
    };
    const Date here = inMonthOf(from);
    return here >= from ? here : inMonthOf(from.endOfMonth().plusDays(1));
}

struct Part {
    Date due;
    Money amount;
};

Result<Money> amountOf(const InstalmentRule& rule, std::size_t i, Money gross, Money left) {
    const std::string field = "instalments[" + std::to_string(i) + "].";
    if (rule.share == Share::fixed) {
        const auto fixed = Money::of(rule.amount, gross.currency());
        if (!fixed) return refuseField(field + "amount", Refusal::amountTooManyDecimals, rule.amount.text());
        if (*fixed > left) return refuseField(field + "amount", Refusal::termsAmountAboveRest, {}, *fixed, left);
        return *fixed;
    }
    if (rule.share == Share::ofTotal) {
        const Money amount = gross.scaled(rule.rate, Round::halfAwayFromZero);
        // two halves of a cent are a cent and nothing; more than such dust is no rounding
        const bool dust = amount.minor() - left.minor() <= static_cast<std::int64_t>(i);
        if (!dust) return refuseField(field + "percent", Refusal::termsAmountAboveRest, {}, amount, left);
        return std::min(amount, left);
    }
    return rule.share == Share::ofRest ? left.scaled(rule.rate, Round::halfAwayFromZero) : left;
}

Result<std::vector<Part>> partsOf(const PaymentTerms& terms, Date issued, Money gross,
                                  const HolidayCalendar& holidays) {
    if (terms.instalments.empty()) return std::vector<Part>{{dueDay(terms, issued, terms.netDays, holidays), gross}};
    std::vector<Part> parts;
    Money left = gross;
    for (std::size_t i = 0; i < terms.instalments.size(); ++i) {
        const InstalmentRule& rule = terms.instalments[i];
        auto amount = amountOf(rule, i, gross, left);
        if (!amount) return tl::make_unexpected(amount.error());
        const bool last = i + 1 == terms.instalments.size();
        if (last) amount = left;
        left -= *amount;
        if (!amount->isZero() || (last && parts.empty())) {
            parts.push_back({dueDay(terms, issued, rule.days, holidays), *amount});
        }
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.due < b.due; });
    return parts;
}

// What is paid of `amount` with a discount on `base`, rounded once.
Money paidWith(Rate discount, Money amount, Money base) {
    const Wide paid =
        static_cast<Wide>(amount.minor()) * Rate::one() - static_cast<Wide>(base.minor()) * discount.raw();
    return {divide(paid, Rate::one(), Round::halfAwayFromZero), amount.currency()};
}

}  // namespace

Date dueDay(const PaymentTerms& terms, Date issued, int days, const HolidayCalendar& holidays) {
    Date due = issued.plusDays(days);
    if (terms.endOfMonth) due = due.endOfMonth();
    due = due.plusDays(terms.thenDays);
    if (terms.dayOfMonth) due = nextDayOfMonth(due, *terms.dayOfMonth);
    return holidays.shifted(due, terms.businessDays);
}

Result<std::vector<ScheduledInstalment>> schedule(const PaymentTerms& terms, Date issued, Money gross, Money tax,
                                                  const HolidayCalendar& holidays) {
    if (const auto faults = faultsOf(terms); !faults.empty()) return tl::make_unexpected(faults.front());
    if (gross.minor() < 0) return refuse(Refusal::amountNotPositive, gross.text());
    auto parts = partsOf(terms, issued, gross, holidays);
    if (!parts) return tl::make_unexpected(parts.error());
    std::vector<std::int64_t> weights;
    for (const Part& part : *parts) weights.push_back(part.amount.minor());
    const bool taxStays = terms.discountTax != DiscountTax::reducedWhenTaken && gross.minor() > 0;
    const auto taxes = taxStays ? byLargestRemainder(tax, weights) : std::vector<Money>(parts->size(), gross - gross);
    std::vector<ScheduledInstalment> schedule;
    for (std::size_t i = 0; i < parts->size(); ++i) {
        const auto [due, amount] = (*parts)[i];
        schedule.push_back({static_cast<int>(i) + 1, due, amount, {}});
        for (const DiscountStep& step : terms.discounts) {
            const Money pay = paidWith(step.rate, amount, amount - taxes[i]);
            if (pay == amount) continue;
            const Date until = std::min(due, holidays.shifted(issued.plusDays(step.days), terms.businessDays));
            schedule.back().discounts.push_back({until, until.plusDays(terms.graceDays), step.rate, amount - pay, pay});
        }
    }
    return schedule;
}

}  // namespace duebook::billing
