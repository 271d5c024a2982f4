// SPDX-License-Identifier: GPL-3.0-or-later
// Billing schedules as a list: whom each bills, when next, and how much that will be.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "billing/recurrence.h"
#include "services/books.h"

namespace duebook::services {

enum class ScheduleState : std::uint8_t { running, paused, ended };

struct ScheduleSummary {
    std::int64_t id = 0;
    std::string name, customer, customerName;
    std::optional<billing::BillingPlan> plan;  // none: milestones
    ScheduleState state = ScheduleState::running;
    std::optional<Date> next;     // day of the next document
    std::optional<Money> amount;  // what it will come to, tax included; nothing where it cannot be told
    std::optional<Date> last;     // day of the newest document
    std::optional<Date> end;      // last day of service
    Faults faults;                // why there is no amount
};

// By name. A schedule is paused where it is in a pause on the day, ended where nothing is to come any more. Throws
// db::DbError, Cancelled.
std::vector<ScheduleSummary> listSchedules(Books& books, Date day, const Progress& progress);
// The schedule as its file. Refuses scheduleUnknown.
Result<std::string> scheduleText(Books& books, const std::string& name);

}  // namespace duebook::services
