// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "services/kpi.h"

namespace duebook::bench {
namespace {

// Sales and receipts by day, what is open, and what was applied since: every row that the figures are made of.
void floorOf(RawDb& raw, Date asOf) {
    const long long day = asOf.days(), from = asOf.startOfMonth().plusMonths(-11).days() - 90;
    RawStatement(raw,
                 "SELECT issued_day, kind, SUM(base_minor) FROM document WHERE issued_day <= ?1 "
                 "GROUP BY issued_day, kind")
        .with(day)
        .readAll();
    RawStatement(raw,
                 "SELECT received_day, SUM(base_minor) FROM receipt WHERE received_day BETWEEN ?1 AND ?2 "
                 "GROUP BY received_day")
        .with(from + 90, day)
        .readAll();
    RawStatement(raw, "SELECT issued_day, due_day, open_base_minor FROM open_item WHERE issued_day <= ?1")
        .with(day)
        .readAll();
    RawStatement(raw,
                 "SELECT effective_day, issued_day, due_day, credit_day, base_minor FROM allocation "
                 "WHERE effective_day > ?1")
        .with(from)
        .readAll();
    RawStatement(raw,
                 "SELECT effective_day, credit_day, credit_base_minor FROM allocation "
                 "WHERE credit_note_id IS NOT NULL AND +effective_day > ?1")
        .with(from)
        .readAll();
    RawStatement(raw, "SELECT kind, credit_day, open_base_minor FROM open_credit WHERE credit_day <= ?1")
        .with(day)
        .readAll();
}

}  // namespace

std::vector<Sample> benchKpi(Bench& bench) {
    return {measure(
        bench, "kpi", 9,
        [&] {
            services::kpiReport(bench.books, {bench.asOf, 12});
        },
        [&] { floorOf(bench.raw, bench.asOf); })};
}

}  // namespace duebook::bench
