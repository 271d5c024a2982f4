// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules and what a billing run does, as rows of lists.
#pragma once
#include "records/record_list.h"
#include "services/schedule_list.h"
#include "services/schedules.h"

namespace duebook::ui {

QList<Column> scheduleColumns();
RecordRow scheduleRow(const services::ScheduleSummary& schedule);

QList<Column> runColumns();
// Issued ones first, then what was left out with its reasons.
QList<RecordRow> runRows(const services::BillingRun& run, bool preview);
// A row for each currency.
QList<Row> runTotals(const services::BillingRun& run);
// "EUR 119.00, USD 40.00".
QString sumText(const services::BillingRun& run);

}  // namespace duebook::ui
