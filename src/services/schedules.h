// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices that recur: schedules, and the run that issues what is due.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/progress.h"
#include "billing/typed_schedule.h"
#include "services/books.h"
#include "store/customer_store.h"
#include "store/schedule_store.h"

namespace duebook::services {

// Adds a schedule from its file. Refuses what io::readSchedule refuses; scheduleNameTaken (name); and what is wrong
// with its first document ("draft."), as draftInvoice does.
Checked<store::ScheduleRow> addSchedule(Books& books, std::string_view text);
// Changes the fields that `patch` names (RFC 7396). What was issued stays; nothing is issued for days before the newest
// document. Refuses scheduleUnknown, and as addSchedule does.
Checked<store::ScheduleRow> editSchedule(Books& books, const std::string& name, std::string_view patch);
// Bills nothing that begins from `from` to `until`, both included; open-ended without. Refuses scheduleUnknown,
// scheduleEnded, periodReversed.
Checked<store::ScheduleRow> pauseSchedule(Books& books, const std::string& name, Date from, std::optional<Date> until);
// Ends the open pause with the day before `on`. Refuses scheduleUnknown.
Checked<store::ScheduleRow> resumeSchedule(Books& books, const std::string& name, Date on);
// `last` is the last day of service. Refuses scheduleUnknown, planEndBeforeStart.
Checked<store::ScheduleRow> endSchedule(Books& books, const std::string& name, Date last);

struct BilledDocument {
    std::string schedule, customer, number;  // number: empty in a preview
    Date day;
    Money gross;
};
struct BillingSkip {
    std::string schedule;
    Date day;
    Faults why;
    std::string customer = {};  // where the schedule can be read
};
struct BillingRun {
    std::vector<BilledDocument> issued;
    std::vector<BillingSkip> skipped;
};

// Issues all that is due up to the day, some documents in a transaction each time: stopped half-way, the next run goes
// on where this one ended, and what was issued is never issued again. Missed days are caught up, each document with its
// own day. What is refused (as issueDraft refuses) is skipped with its reasons and stays due, and with it the later
// documents of the same schedule. A preview writes nothing. Throws db::DbError, Cancelled.
BillingRun runBilling(Books& books, Date until, bool preview, const Progress& progress);
// The same; `run` holds what was done also where it is cancelled.
void runBilling(Books& books, Date until, bool preview, const Progress& progress, BillingRun& run);

}  // namespace duebook::services
