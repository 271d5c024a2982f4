// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/schedule_rows.h"

#include <QCoreApplication>
#include <algorithm>

#include "pages/cells.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using services::BillingRun;
using services::ScheduleState;
using services::ScheduleSummary;
using Unit = billing::BillingPlan::Unit;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScheduleRows)
};

QString rhythmText(const std::optional<billing::BillingPlan>& plan) {
    if (!plan) return Words::tr("Milestones");
    const int every = plan->every;
    if (every == 1)
        return plan->unit == Unit::week    ? Words::tr("Weekly")
               : plan->unit == Unit::month ? Words::tr("Monthly")
                                           : Words::tr("Yearly");
    if (plan->unit == Unit::week) return Words::tr("Every %n weeks", nullptr, every);
    if (plan->unit == Unit::month) return Words::tr("Every %n months", nullptr, every);
    return Words::tr("Every %n years", nullptr, every);
}

Cell stateOf(const ScheduleSummary& schedule) {
    Cell cell;
    switch (schedule.state) {
        case ScheduleState::running:
            cell.text = Words::tr("Running");
            cell.icon = u"ok"_s;
            cell.tone = Tone::good;
            break;
        case ScheduleState::paused:
            cell.text = Words::tr("Paused");
            cell.icon = u"snooze"_s;
            cell.tone = Tone::warn;
            break;
        case ScheduleState::ended:
            cell.text = Words::tr("Ended");
            cell.icon = u"void"_s;
            cell.tone = Tone::muted;
            break;
    }
    if (schedule.faults.empty() || schedule.state == ScheduleState::ended) return cell;
    cell.text = sentence(schedule.faults.front());
    cell.icon = u"overdue"_s;
    cell.tone = Tone::bad;
    return cell;
}

Cell reasonCell(const Faults& why) {
    QStringList sentences;
    for (const Error& error : why) sentences += sentence(error);
    Cell cell;
    cell.text = sentences.join(u' ');
    cell.icon = u"overdue"_s;
    cell.tone = Tone::bad;
    return cell;
}

std::vector<Money> sumsOf(const BillingRun& run) {
    std::vector<Money> sums;
    for (const auto& each : run.issued) {
        const auto same =
            std::find_if(sums.begin(), sums.end(), [&](Money sum) { return sum.currency() == each.gross.currency(); });
        if (same == sums.end())
            sums.push_back(each.gross);
        else
            *same = *same + each.gross;
    }
    return sums;
}

}  // namespace

QList<Column> scheduleColumns() {
    return {{.id = u"name"_s, .title = Words::tr("Name"), .stretch = 1},
            {.id = u"customer"_s, .title = Words::tr("Customer"), .stretch = 2},
            {.id = u"rhythm"_s, .title = Words::tr("Rhythm")},
            {.id = u"next"_s, .title = Words::tr("Next"), .kind = ColumnKind::date},
            {.id = u"amount"_s, .title = Words::tr("Next amount"), .kind = ColumnKind::money},
            {.id = u"last"_s, .title = Words::tr("Last"), .kind = ColumnKind::date},
            {.id = u"end"_s, .title = Words::tr("Ends"), .kind = ColumnKind::date},
            {.id = u"state"_s, .title = Words::tr("State"), .kind = ColumnKind::status}};
}

RecordRow scheduleRow(const ScheduleSummary& schedule) {
    const auto day = [](const std::optional<Date>& date) { return date ? dayCell(*date) : Cell(); };
    Row row;
    row.cells = {textCell(schedule.name),
                 textCell(schedule.customer + "  " + schedule.customerName),
                 textCell(str(rhythmText(schedule.plan))),
                 day(schedule.next),
                 schedule.amount ? moneyCell(*schedule.amount, true) : Cell(),
                 day(schedule.last),
                 day(schedule.end),
                 stateOf(schedule)};
    row.faint = schedule.state == ScheduleState::ended;
    return {qs(schedule.name), row};
}

QList<Column> runColumns() {
    return {{.id = u"schedule"_s, .title = Words::tr("Schedule"), .stretch = 2},
            {.id = u"customer"_s, .title = Words::tr("Customer")},
            {.id = u"day"_s, .title = Words::tr("Day"), .kind = ColumnKind::date},
            {.id = u"number"_s, .title = Words::tr("Number"), .whole = true},
            {.id = u"amount"_s, .title = Words::tr("Amount"), .kind = ColumnKind::money},
            {.id = u"result"_s, .title = Words::tr("Result"), .stretch = 1}};
}

QList<RecordRow> runRows(const BillingRun& run, bool preview) {
    QList<RecordRow> rows;
    for (const auto& each : run.skipped) {
        Row row;
        row.cells = {textCell(each.schedule), Cell(), dayCell(each.day), Cell(), Cell(), reasonCell(each.why)};
        rows += RecordRow{qs(each.schedule) + u'|' + qs(each.day.iso()) + u"|skipped"_s, row};
    }
    for (const auto& each : run.issued) {
        Cell result;
        result.text = preview ? Words::tr("To be issued") : Words::tr("Issued");
        result.icon = preview ? u"draft"_s : u"ok"_s;
        result.tone = preview ? Tone::muted : Tone::good;
        Row row;
        row.cells = {textCell(each.schedule), textCell(each.customer),     dayCell(each.day),
                     textCell(each.number),   moneyCell(each.gross, true), result};
        rows += RecordRow{qs(each.schedule) + u'|' + qs(each.day.iso()) + u'|' + qs(each.number), row};
    }
    return rows;
}

QList<Row> runTotals(const BillingRun& run) {
    QList<Row> rows;
    for (const Money sum : sumsOf(run)) {
        Row row;
        row.strong = true;
        Cell caption;
        caption.text = Words::tr("%1 together").arg(qs(sum.currency().code()));
        row.cells = {caption, Cell(), Cell(), Cell(), moneyCell(sum, true), Cell()};
        rows += row;
    }
    return rows;
}

QString sumText(const BillingRun& run) {
    QStringList sums;
    for (const Money sum : sumsOf(run)) sums += moneyText(sum);
    return sums.join(u", "_s);
}

}  // namespace duebook::ui
