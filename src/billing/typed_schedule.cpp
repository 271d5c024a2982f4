// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/typed_schedule.h"

#include <algorithm>

namespace duebook::billing {
namespace {

Error faultAt(std::string field, Refusal refusal, std::string_view subject) {
    return {refusal, std::string(subject), {}, {}, std::move(field)};
}

BillingPlan planOf(const TypedSchedule& schedule) {
    BillingPlan plan = *schedule.plan;
    plan.end = schedule.end;
    plan.pauses = schedule.pauses;
    return plan;
}

bool isBilled(const TypedSchedule& schedule, Date milestone) {
    if (schedule.end && milestone > *schedule.end) return false;
    return std::none_of(schedule.pauses.begin(), schedule.pauses.end(), [&](const Pause& pause) {
        return milestone >= pause.from && (!pause.until || milestone <= *pause.until);
    });
}

// The draft of one period: each line at its price of the time, for the days that are charged.
TypedDraft draftOf(const TypedSchedule& schedule, const Occurrence& occurrence) {
    TypedDraft draft = schedule.draft;
    draft.date = occurrence.billed;
    draft.period = occurrence.period;
    for (std::size_t i = 0; i < draft.lines.size(); ++i) {
        std::vector<DatedPrice> prices;
        for (const PriceChange& change : schedule.prices) {
            if (change.line == static_cast<int>(i) + 1) prices.push_back({change.from, change.price});
        }
        TypedLine& line = draft.lines[i];
        if (const auto changed = priceOn(prices, occurrence.period.from)) line.unitPrice = changed;
        if (line.unitPrice) line.unitPrice = forDays(*line.unitPrice, occurrence);
    }
    return draft;
}

}  // namespace

std::vector<Error> faultsOf(const TypedSchedule& schedule) {
    std::vector<Error> faults;
    if (schedule.name.empty()) faults.push_back(faultAt("name", Refusal::valueMissing, "name"));
    if (schedule.plan && !schedule.milestones.empty())
        faults.push_back(faultAt("milestones", Refusal::fieldRepeated, "The plan"));
    if (!schedule.plan && schedule.milestones.empty())
        faults.push_back(faultAt("start", Refusal::valueMissing, "start"));
    for (std::size_t i = 0; i < schedule.prices.size(); ++i) {
        const int line = schedule.prices[i].line;
        if (line >= 1 && line <= static_cast<int>(schedule.draft.lines.size())) continue;
        faults.push_back(faultAt("prices[" + std::to_string(i) + "].line", Refusal::lineUnknown, std::to_string(line)));
    }
    if (!schedule.plan) return faults;
    for (Error& fault : faultsOf(planOf(schedule))) faults.push_back(std::move(fault));
    return faults;
}

std::vector<ScheduledDraft> wanted(const TypedSchedule& schedule, Date from, Date to) {
    std::vector<ScheduledDraft> list;
    if (schedule.plan) {
        for (const Occurrence& each : occurrences(planOf(schedule), from, to))
            list.push_back({0, each.billed, draftOf(schedule, each)});
        return list;
    }
    for (std::size_t i = 0; i < schedule.milestones.size(); ++i) {
        const Milestone& milestone = schedule.milestones[i];
        if (milestone.day < from || milestone.day > to || !isBilled(schedule, milestone.day)) continue;
        TypedDraft draft = schedule.draft;
        draft.date = milestone.day;
        draft.lines = milestone.lines;
        list.push_back({static_cast<int>(i), milestone.day, std::move(draft)});
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const ScheduledDraft& a, const ScheduledDraft& b) { return a.day < b.day; });
    return list;
}

std::optional<Date> nextDay(const TypedSchedule& schedule, Date from) {
    if (schedule.plan) {
        const auto next = nextOccurrence(planOf(schedule), from);
        return next ? std::optional(next->billed) : std::nullopt;
    }
    std::optional<Date> next;
    for (const Milestone& milestone : schedule.milestones) {
        if (milestone.day >= from && isBilled(schedule, milestone.day) && (!next || milestone.day < *next))
            next = milestone.day;
    }
    return next;
}

}  // namespace duebook::billing
