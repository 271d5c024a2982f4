// SPDX-License-Identifier: GPL-3.0-or-later
// A billing schedule: a draft that recurs, or that comes in milestones.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "billing/recurrence.h"
#include "billing/typed_draft.h"

namespace duebook::billing {

// From this day on a line has another price.
struct PriceChange {
    int line = 1;
    Date from;
    UnitPrice price;
};

// One part of a project that is billed on a day.
struct Milestone {
    Date day;
    std::vector<TypedLine> lines;
};

struct TypedSchedule {
    std::string name;
    TypedDraft draft;                   // without a date: each document bears the day on which it is due
    std::optional<BillingPlan> plan;    // or `milestones`; without its own end and pauses
    std::vector<PriceChange> prices;    // by day of the period's beginning
    std::vector<Milestone> milestones;  // in any order
    std::vector<Pause> pauses;          // what begins in one is not billed
    std::optional<Date> end;            // the last day of service
};

// One document that a schedule wants.
struct ScheduledDraft {
    int no = 0;  // of the milestone; 0 of a period
    Date day;
    TypedDraft draft;
};

// What is impossible about the schedule, by field: valueMissing (name, start), fieldRepeated (milestones beside a
// plan), lineUnknown ("prices[i].line"), and all of faultsOf(plan).
std::vector<Error> faultsOf(const TypedSchedule& schedule);
// What it wants from one day to the other, both included, by day: prices of the time, for the days of a short period;
// the period is the document's.
std::vector<ScheduledDraft> wanted(const TypedSchedule& schedule, Date from, Date to);
// The day of the first one on `from` or later; nothing where none is to come.
std::optional<Date> nextDay(const TypedSchedule& schedule, Date from);

}  // namespace duebook::billing
