// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/kpi.h"

#include <algorithm>

#include "insight/kpi_fold.h"
#include "store/kpi_store.h"

namespace duebook::services {
namespace {

using insight::KpiFold;
using store::KpiPart;

// The as-of day, and before it the last day of each month; oldest first.
std::vector<Date> trendDays(const KpiRequest& request) {
    std::vector<Date> days;
    const Date thisMonth = request.asOf.startOfMonth();
    for (int back = request.months - 1; back > 0; --back) days.push_back(thisMonth.plusMonths(-back).endOfMonth());
    if (request.months > 0) days.push_back(request.asOf);
    return days;
}

// What was open at some time since `from`: what is open now, and what has been closed since.
void addOpen(store::KpiStore& rows, KpiFold& fold, Date from, Date asOf) {
    rows.openItems(asOf, [&](const KpiPart& p) {
        if (p.minor) fold.addInvoice(p.issued, p.due, KpiFold::never, *p.minor);
    });
    rows.allocations(from, [&](const KpiPart& p) {
        if (p.minor) {
            fold.addInvoice(p.issued, p.due, p.effective, *p.minor);
            fold.addPayment(p.effective, p.creditDay, p.issued, p.due, *p.minor);
        }
        // receipts and credit notes alike: those of credit notes are taken off again below
        if (p.creditMinor && p.effective > asOf.days() && p.creditDay <= asOf.days()) fold.addUnapplied(*p.creditMinor);
    });
    rows.adjustments(from, [&](const KpiPart& p) {
        if (p.minor) fold.addInvoice(p.issued, p.due, p.effective, *p.minor);
    });
    rows.creditNoteAllocations(from, [&](const KpiPart& p) {
        if (p.minor) fold.addPayment(p.effective, p.creditDay, p.issued, p.due, -*p.minor);
        if (!p.creditMinor) return;
        fold.addCreditNote(p.creditDay, p.effective, *p.creditMinor);
        if (p.effective > asOf.days() && p.creditDay <= asOf.days()) fold.addUnapplied(-*p.creditMinor);
    });
    rows.payouts(true, from, [&](const KpiPart& p) {
        if (p.creditMinor) fold.addCreditNote(p.creditDay, p.effective, *p.creditMinor);
    });
    rows.payouts(false, asOf, [&](const KpiPart& p) {
        if (p.creditDay <= asOf.days()) fold.addUnapplied(p.creditMinor.value_or(0));
    });
    rows.openCredits(true, asOf, [&](const KpiPart& p) {
        if (p.creditMinor) fold.addCreditNote(p.creditDay, KpiFold::never, *p.creditMinor);
    });
    rows.openCredits(false, asOf, [&](const KpiPart& p) { fold.addUnapplied(p.creditMinor.value_or(0)); });
}

std::vector<KpiMonth> trend(const KpiFold& fold, const std::vector<Date>& days, Currency currency) {
    std::vector<KpiMonth> months;
    for (const Date day : days) {
        const insight::KpiAmounts amounts = fold.at(day);
        const insight::Kpis kpis(amounts, currency);
        months.push_back({.first = day.startOfMonth(),
                          .asOf = day,
                          .dso = kpis.dso().value,
                          .dsoCountback = kpis.dsoCountback().value,
                          .bestPossibleDso = kpis.bestPossibleDso().value,
                          .averageDaysDelinquent = kpis.averageDaysDelinquent().value,
                          .cei = kpis.collectionEffectivenessIndex().value,
                          .invoiced = fold.salesBetween(day.startOfMonth(), day),
                          .collected = 0,
                          .open = amounts.closing,
                          .overdue = amounts.overdue});
    }
    return months;
}

void addCollected(store::KpiStore& rows, KpiReport& report) {
    if (report.months.empty()) return;
    rows.receipts(report.months.front().first, report.asOf, [&](const store::DaySum& sum) {
        report.receiptsWithoutRate += sum.withoutRate;
        const auto month = std::find_if(report.months.begin(), report.months.end(),
                                        [&](const KpiMonth& m) { return sum.day <= m.asOf.days(); });
        month->collected += sum.minor;
    });
}

}  // namespace

KpiReport kpiReport(Books& books, const KpiRequest& request) {
    db::Transaction transaction(*books.db, db::Mode::read);
    const Currency base = books.info.base;
    store::KpiStore rows(*books.db, base);
    const std::vector<Date> days = trendDays(request);
    const Date from = (days.empty() ? request.asOf : days.front()).plusDays(-insight::kpiPeriodDays);
    KpiReport report{request.asOf, base, {}, {}, {}};
    KpiFold fold(from, request.asOf);
    rows.sales(request.asOf, [&](const store::DaySum& sum) {
        fold.addSales(sum.day, sum.minor);
        report.documentsWithoutRate += sum.withoutRate;
    });
    addOpen(rows, fold, from, request.asOf);
    report.amounts = fold.atEnd();
    report.figures = insight::Kpis(report.amounts, base).all();
    report.months = trend(fold, days, base);
    addCollected(rows, report);
    return report;
}

}  // namespace duebook::services
