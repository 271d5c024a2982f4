// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schedule_list.h"

#include <algorithm>

#include "io/schedule_json.h"
#include "services/billing_desk.h"
#include "store/schedule_store.h"

namespace duebook::services {
namespace {

using billing::TypedSchedule;

bool isPaused(const TypedSchedule& schedule, Date day) {
    return std::any_of(schedule.pauses.begin(), schedule.pauses.end(), [&](const billing::Pause& pause) {
        return pause.from <= day && (!pause.until || *pause.until >= day);
    });
}

bool hasOpenPause(const TypedSchedule& schedule) {
    return std::any_of(schedule.pauses.begin(), schedule.pauses.end(),
                       [](const billing::Pause& pause) { return !pause.until; });
}

ScheduleState stateOf(const TypedSchedule& schedule, const std::optional<Date>& next, Date day) {
    if (!next) return hasOpenPause(schedule) ? ScheduleState::paused : ScheduleState::ended;
    return isPaused(schedule, day) ? ScheduleState::paused : ScheduleState::running;
}

void tellAmount(BillingDesk& desk, const TypedSchedule& schedule, ScheduleSummary& summary) {
    if (!summary.next) return;
    const auto first = billing::wanted(schedule, *summary.next, *summary.next);
    if (first.empty()) return;
    const ComposedDraft draft = desk.compose(first.front().draft);
    if (draft.totals) summary.amount = draft.totals->payable;
    summary.faults = draft.wrong;
    summary.faults.insert(summary.faults.end(), draft.missing.begin(), draft.missing.end());
}

}  // namespace

std::vector<ScheduleSummary> listSchedules(Books& books, Date day, const Progress& progress) {
    db::Transaction transaction(*books.db, db::Mode::read);
    store::ScheduleStore schedules(*books.db);
    BillingDesk desk(books);
    std::vector<ScheduleSummary> list;
    const auto rows = schedules.list();
    for (const store::ScheduleRow& row : rows) {
        step(progress, static_cast<std::int64_t>(list.size()), static_cast<std::int64_t>(rows.size()));
        ScheduleSummary& summary = list.emplace_back();
        summary.id = row.id;
        summary.name = row.name;
        summary.next = row.next;
        summary.last = schedules.lastIssued(row.id);
        if (const auto customer = store::CustomerStore(*books.db).find(row.customer)) {
            summary.customer = customer->number;
            summary.customerName = customer->name;
        }
        const auto schedule = io::readSchedule(row.content);
        if (!schedule) {
            summary.faults = schedule.error();
            continue;
        }
        summary.plan = schedule->plan;
        summary.end = schedule->end;
        summary.state = stateOf(*schedule, row.next, day);
        tellAmount(desk, *schedule, summary);
    }
    return list;
}

Result<std::string> scheduleText(Books& books, const std::string& name) {
    const auto row = store::ScheduleStore(*books.db).find(name);
    if (!row) return refuse(Refusal::scheduleUnknown, name);
    return row->content;
}

}  // namespace duebook::services
