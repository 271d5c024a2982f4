// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/recurrence.h"

#include <algorithm>

namespace duebook::billing {
namespace {

using Unit = BillingPlan::Unit;

constexpr int mostEvery = 120;

Date anchorOf(const BillingPlan& plan) {
    return plan.anchor.value_or(plan.start);
}

// The first day of the regular period of that number. Counted from the anchor, so that a short month moves no later
// one.
Date beginning(const BillingPlan& plan, std::int64_t no) {
    const Date anchor = anchorOf(plan);
    const std::int64_t units = no * plan.every;
    if (plan.unit == Unit::week) return anchor.plusDays(7 * units);
    const Date day = anchor.plusMonths(static_cast<int>(plan.unit == Unit::year ? 12 * units : units));
    return plan.lastDayOfMonth ? day.endOfMonth() : day;
}

// A number whose period begins on the day or not long before it.
std::int64_t numberBefore(const BillingPlan& plan, Date day) {
    const Date anchor = anchorOf(plan);
    const std::int64_t longest = (plan.unit == Unit::week ? 7 : plan.unit == Unit::month ? 31 : 366) * plan.every;
    return day <= anchor ? 0 : (day - anchor) / longest;
}

bool isPaused(const BillingPlan& plan, Date day) {
    return std::any_of(plan.pauses.begin(), plan.pauses.end(),
                       [&](const Pause& pause) { return day >= pause.from && (!pause.until || day <= *pause.until); });
}

// The period of that number, cut off at the start and the end of service; nothing behind the end.
std::optional<Occurrence> occurrence(const BillingPlan& plan, std::int64_t no) {
    const Date begins = beginning(plan, no);
    const Date next = beginning(plan, no + 1);
    const Date from = std::max(begins, plan.start);
    if (plan.end && from > *plan.end) return std::nullopt;
    const Date until = plan.end ? std::min(next.plusDays(-1), *plan.end) : next.plusDays(-1);
    const std::int64_t whole = next - begins;
    const std::int64_t charged = plan.proRata ? until - from + 1 : whole;
    const Date billed = plan.when == BillingPlan::When::inAdvance ? from : until;
    return Occurrence{static_cast<int>(no), billed, {from, until}, charged, whole};
}

bool hasShortFirst(const BillingPlan& plan) {
    return beginning(plan, 0) > plan.start;
}

// Visits the periods that are billed on `from` or later, in order, until the visitor says false.
template <class Visit>
void eachFrom(const BillingPlan& plan, Date from, Visit visit) {
    // one earlier: in arrears a period is billed on its last day
    std::int64_t no = numberBefore(plan, from) - 1;
    no = std::max<std::int64_t>(no, hasShortFirst(plan) ? -1 : 0);
    for (;; ++no) {
        const auto next = occurrence(plan, no);
        if (!next) return;
        if (next->billed < from || isPaused(plan, next->period.from)) {
            // nothing comes after an open-ended pause
            const bool forGood = std::any_of(plan.pauses.begin(), plan.pauses.end(), [&](const Pause& pause) {
                return !pause.until && next->period.from >= pause.from;
            });
            if (forGood) return;
            continue;
        }
        if (!visit(*next)) return;
    }
}

}  // namespace

std::vector<Error> faultsOf(const BillingPlan& plan) {
    std::vector<Error> faults;
    const auto add = [&](std::string field, Refusal refusal, std::string subject) {
        faults.push_back({refusal, std::move(subject), {}, {}, std::move(field)});
    };
    if (plan.every < 1 || plan.every > mostEvery) {
        add("every", Refusal::planEveryInvalid, std::to_string(plan.every));
    } else if (plan.anchor && (*plan.anchor < plan.start || beginning(plan, -1) > plan.start)) {
        add("anchor", Refusal::planAnchorInvalid, plan.anchor->iso());
    }
    if (plan.end && *plan.end < plan.start) add("end", Refusal::planEndBeforeStart, plan.start.iso());
    for (std::size_t i = 0; i < plan.pauses.size(); ++i) {
        const Pause& pause = plan.pauses[i];
        if (!pause.until || *pause.until >= pause.from) continue;
        add("pauses[" + std::to_string(i) + "]", Refusal::periodReversed, pause.from.iso());
    }
    return faults;
}

std::vector<Occurrence> occurrences(const BillingPlan& plan, Date from, Date to) {
    std::vector<Occurrence> found;
    eachFrom(plan, from, [&](const Occurrence& next) {
        if (next.billed > to) return false;
        found.push_back(next);
        return true;
    });
    return found;
}

std::optional<Occurrence> nextOccurrence(const BillingPlan& plan, Date from) {
    std::optional<Occurrence> found;
    eachFrom(plan, from, [&](const Occurrence& next) {
        found = next;
        return false;
    });
    return found;
}

std::optional<UnitPrice> priceOn(std::span<const DatedPrice> prices, Date day) {
    const DatedPrice* newest = nullptr;
    for (const DatedPrice& price : prices) {
        if (price.from <= day && (!newest || price.from > newest->from)) newest = &price;
    }
    return newest ? std::optional(newest->price) : std::nullopt;
}

UnitPrice forDays(UnitPrice price, const Occurrence& occurrence) {
    return UnitPrice::ofRaw(
        divide(static_cast<Wide>(price.raw()) * occurrence.days, occurrence.ofDays, Round::halfAwayFromZero));
}

}  // namespace duebook::billing
