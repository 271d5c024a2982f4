// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kpi_store.h"

namespace duebook::store {
namespace {

// Reads: effective_day, issued_day, due_day, credit_day, base value of the item, base value of the credit.
KpiPart readAllocation(const db::Statement& q) {
    return {q.integer(0), q.integer(1), q.integer(2), q.integer(3), q.maybe(4), q.maybe(5)};
}

}  // namespace

void KpiStore::sales(Date until, const std::function<void(const DaySum&)>& visit) {
    db::Statement q(db_, R"sql(
        SELECT issued_day, kind, CAST(SUM(CASE WHEN currency = $1 THEN gross_minor ELSE base_minor END) AS BIGINT),
               CAST(SUM(CASE WHEN currency <> $1 AND base_minor IS NULL THEN 1 ELSE 0 END) AS BIGINT)
        FROM document WHERE issued_day <= $2 GROUP BY issued_day, kind ORDER BY issued_day, kind)sql");
    for (q.with(base_, until.days()); q.next();) {
        const std::int64_t minor = q.maybe(2).value_or(0);
        visit({q.integer(0), q.integer(1) == 1 ? minor : -minor, q.integer(3)});
    }
}

void KpiStore::receipts(Date first, Date last, const std::function<void(const DaySum&)>& visit) {
    db::Statement q(db_, R"sql(
        SELECT received_day, CAST(SUM(CASE WHEN currency = $1 THEN amount_minor ELSE base_minor END) AS BIGINT),
               CAST(SUM(CASE WHEN currency <> $1 AND base_minor IS NULL THEN 1 ELSE 0 END) AS BIGINT)
        FROM receipt WHERE received_day BETWEEN $2 AND $3 GROUP BY received_day ORDER BY received_day)sql");
    for (q.with(base_, first.days(), last.days()); q.next();) {
        visit({q.integer(0), q.maybe(1).value_or(0), q.integer(2)});
    }
    db::Statement back(db_, R"sql(
        SELECT effective_day, CAST(SUM(CASE WHEN currency = $1 THEN amount_minor ELSE base_minor END) AS BIGINT)
        FROM payout WHERE effective_day BETWEEN $2 AND $3 AND receipt_id IS NOT NULL
        GROUP BY effective_day ORDER BY effective_day)sql");
    for (back.with(base_, first.days(), last.days()); back.next();) {
        visit({back.integer(0), -back.maybe(1).value_or(0), 0});
    }
}

void KpiStore::openItems(Date until, const std::function<void(const KpiPart&)>& visit) {
    db::Statement q(db_, R"sql(
        SELECT issued_day, due_day, CASE WHEN currency = $1 THEN open_minor ELSE open_base_minor END
        FROM open_item WHERE issued_day <= $2)sql");
    for (q.with(base_, until.days()); q.next();) visit({0, q.integer(0), q.integer(1), 0, q.maybe(2), {}});
}

void KpiStore::allocations(Date after, const std::function<void(const KpiPart&)>& visit) {
    db::Statement q(db_, R"sql(
        SELECT effective_day, issued_day, due_day, credit_day,
               CASE WHEN currency = $1 THEN amount_minor ELSE base_minor END,
               COALESCE(credit_base_minor, CASE WHEN currency = $1 THEN amount_minor END)
        FROM allocation WHERE effective_day > $2)sql");
    for (q.with(base_, after.days()); q.next();) visit(readAllocation(q));
}

void KpiStore::adjustments(Date after, const std::function<void(const KpiPart&)>& visit) {
    db::Statement q(db_, R"sql(
        SELECT effective_day, issued_day, due_day, CASE WHEN currency = $1 THEN amount_minor ELSE base_minor END
        FROM adjustment WHERE effective_day > $2)sql");
    for (q.with(base_, after.days()); q.next();) visit({q.integer(0), q.integer(1), q.integer(2), 0, q.maybe(3), {}});
}

void KpiStore::creditNoteAllocations(Date after, const std::function<void(const KpiPart&)>& visit) {
    // the plus keeps the few rows of credit notes from being looked for among all rows of those days
    db::Statement q(db_, R"sql(
        SELECT effective_day, issued_day, due_day, credit_day,
               CASE WHEN currency = $1 THEN amount_minor ELSE base_minor END,
               COALESCE(credit_base_minor, CASE WHEN currency = $1 THEN amount_minor END)
        FROM allocation WHERE credit_note_id IS NOT NULL AND +effective_day > $2)sql");
    for (q.with(base_, after.days()); q.next();) visit(readAllocation(q));
}

void KpiStore::payouts(bool creditNotes, Date after, const std::function<void(const KpiPart&)>& visit) {
    db::Statement q(db_, R"sql(
        SELECT effective_day, credit_day, COALESCE(credit_base_minor, CASE WHEN currency = $1 THEN amount_minor END)
        FROM payout WHERE effective_day > $2 AND (CASE WHEN credit_note_id IS NULL THEN 3 ELSE 2 END) = $3)sql");
    for (q.with(base_, after.days(), std::int64_t{creditNotes ? 2 : 3}); q.next();)
        visit({q.integer(0), 0, 0, q.integer(1), {}, q.maybe(2)});
}

void KpiStore::openCredits(bool creditNotes, Date until, const std::function<void(const KpiPart&)>& visit) {
    db::Statement q(db_, R"sql(
        SELECT credit_day, CASE WHEN currency = $1 THEN open_minor ELSE open_base_minor END
        FROM open_credit WHERE kind = $2 AND credit_day <= $3)sql");
    for (q.with(base_, std::int64_t{creditNotes ? 2 : 3}, until.days()); q.next();) {
        visit({0, 0, 0, q.integer(0), {}, q.maybe(1)});
    }
}

}  // namespace duebook::store
