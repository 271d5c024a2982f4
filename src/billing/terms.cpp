// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/terms.h"

#include <algorithm>
#include <limits>

#include "billing/holidays.h"

namespace duebook::billing {
namespace {

using Share = InstalmentRule::Share;

std::string at(std::string_view list, std::size_t i, std::string_view key) {
    return std::string(list) + "[" + std::to_string(i) + "]." + std::string(key);
}

// Collects the faults of one value of terms.
class Faults {
public:
    std::vector<Error> found = {};

    void add(std::string field, Refusal refusal, std::string_view subject) {
        found.push_back({refusal, std::string(subject), {}, {}, std::move(field)});
    }
    void days(std::string field, int days) {
        if (days < 0 || days > mostTermDays) add(std::move(field), Refusal::termsDaysOutOfRange, std::to_string(days));
    }
    void rate(std::string field, Rate rate, bool wholeAllowed) {
        const bool tooMuch = wholeAllowed ? rate > percent(100) : rate >= percent(100);
        if (rate <= percent(0) || tooMuch) add(std::move(field), Refusal::termsPercentInvalid, percentText(rate));
    }
    void amount(std::string field, PlainAmount amount) {
        if (amount.raw() <= 0) add(std::move(field), Refusal::amountNotPositive, amount.text());
    }
};

// No due day can lie further from the invoice date.
std::int64_t latestDays(const PaymentTerms& terms) {
    std::int64_t days = terms.instalments.empty() ? terms.netDays : 0;
    for (const InstalmentRule& part : terms.instalments) days = std::max<std::int64_t>(days, part.days);
    return days + (terms.endOfMonth ? 30 : 0) + terms.thenDays + (terms.dayOfMonth ? 30 : 0);
}

void discountFaults(const PaymentTerms& terms, Faults& faults) {
    if (terms.discounts.size() > mostDiscountSteps) {
        faults.add("discounts", Refusal::termsTooManyDiscounts, std::to_string(terms.discounts.size()));
    }
    const std::int64_t latest = latestDays(terms);
    for (std::size_t i = 0; i < terms.discounts.size(); ++i) {
        const DiscountStep& step = terms.discounts[i];
        faults.days(at("discounts", i, "days"), step.days);
        faults.rate(at("discounts", i, "percent"), step.rate, false);
        if (step.days > latest) {
            faults.add(at("discounts", i, "days"), Refusal::termsDiscountAfterDue, std::to_string(step.days));
        }
        if (i == 0) continue;
        const DiscountStep& before = terms.discounts[i - 1];
        if (step.days > before.days && step.rate < before.rate) continue;
        faults.add(at("discounts", i, step.days > before.days ? "percent" : "days"), Refusal::termsDiscountsDisordered,
                   percentText(step.rate));
    }
}

void partFaults(const InstalmentRule& part, std::size_t i, Faults& faults) {
    faults.days(at("instalments", i, "days"), part.days);
    if (part.share == Share::ofTotal) faults.rate(at("instalments", i, "percent"), part.rate, true);
    if (part.share == Share::ofRest) faults.rate(at("instalments", i, "percent_of_rest"), part.rate, true);
    if (part.share == Share::fixed) faults.amount(at("instalments", i, "amount"), part.amount);
}

bool takesAll(const InstalmentRule& part) {
    return part.share == Share::rest || (part.share == Share::ofRest && part.rate == percent(100));
}

// Whether the parts come to the whole, neither more nor less.
void shareFaults(const std::vector<InstalmentRule>& parts, Faults& faults) {
    Wide ofTotal = 0;
    Wide left = Rate::one();  // of the whole; what is fixed takes an unknown part of it
    bool fixed = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const InstalmentRule& part = parts[i];
        if (part.share == Share::ofTotal) {
            ofTotal += part.rate.raw();
            left -= part.rate.raw();
        }
        fixed = fixed || part.share == Share::fixed;
        if (part.share == Share::ofRest) left -= left * part.rate.raw() / Rate::one();
        if (takesAll(part) && i + 1 < parts.size()) {
            const bool rest = part.share == Share::rest;
            faults.add(at("instalments", i, rest ? "rest" : "percent_of_rest"), Refusal::termsRestNotLast, {});
            return;
        }
        if (left < 0 || (fixed && ofTotal == Rate::one())) {
            const auto sum = Rate::ofRaw(static_cast<std::int64_t>(std::min<Wide>(ofTotal, 99 * Wide{Rate::one()})));
            faults.add(at("instalments", i, "percent"), Refusal::termsSharesTooHigh, percentText(sum));
            return;
        }
    }
    if (left > 0 && !takesAll(parts.back())) faults.add("instalments", Refusal::termsSharesTooLow, {});
}

void instalmentFaults(const std::vector<InstalmentRule>& parts, Faults& faults) {
    if (parts.empty()) return;
    if (parts.size() > mostInstalments) {
        faults.add("instalments", Refusal::termsTooManyInstalments, std::to_string(parts.size()));
        return;
    }
    const std::size_t before = faults.found.size();
    for (std::size_t i = 0; i < parts.size(); ++i) partFaults(parts[i], i, faults);
    if (faults.found.size() == before) shareFaults(parts, faults);
}

}  // namespace

std::vector<Error> faultsOf(const PaymentTerms& terms) {
    Faults faults;
    faults.days("net_days", terms.netDays);
    faults.days("then_days", terms.thenDays);
    faults.days("grace_days", terms.graceDays);
    if (terms.dayOfMonth && (*terms.dayOfMonth < 1 || *terms.dayOfMonth > 31)) {
        faults.add("day_of_month", Refusal::termsDayOfMonthInvalid, std::to_string(*terms.dayOfMonth));
    }
    const auto calendars = holidayCalendars();
    if (!terms.calendar.empty() && std::find(calendars.begin(), calendars.end(), terms.calendar) == calendars.end()) {
        faults.add("calendar", Refusal::termsCalendarUnknown, terms.calendar);
    }
    discountFaults(terms, faults);
    instalmentFaults(terms.instalments, faults);
    if (terms.lateCharge) {
        const LateCharge& late = *terms.lateCharge;
        if (late.yearly) faults.rate("late_charge.yearly_percent", *late.yearly, true);
        if (late.fee) faults.amount("late_charge.fee", *late.fee);
    }
    return faults.found;
}

Rate largestDiscount(const PaymentTerms& terms) {
    Rate largest = percent(0);
    for (const DiscountStep& step : terms.discounts) largest = std::max(largest, step.rate);
    return largest;
}

std::optional<Rate> yearlyCost(const PaymentTerms& terms, const DiscountStep& step) {
    const int days = terms.netDays - step.days;
    const std::int64_t paid = Rate::one() - step.rate.raw();
    const bool plain = terms.instalments.empty() && !terms.endOfMonth && !terms.dayOfMonth && terms.thenDays == 0;
    if (!plain || days <= 0 || paid <= 0 || step.rate < percent(0)) return std::nullopt;
    const Wide above = static_cast<Wide>(step.rate.raw()) * 365 * Rate::one();
    const Wide below = static_cast<Wide>(paid) * days;
    if (above / below >= std::numeric_limits<std::int64_t>::max()) return std::nullopt;
    return Rate::ofRaw(divide(above, below, Round::halfAwayFromZero));
}

}  // namespace duebook::billing
