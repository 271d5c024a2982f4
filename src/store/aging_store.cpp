// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/aging_store.h"

namespace duebook::store {
namespace {

using Visit = std::function<void(const OpenAmount&)>;

// An allocation that came after the day was not there yet: both sides were open by its amount, if they existed.
void visitLaterAllocation(const db::Statement& q, std::int64_t day, std::int64_t itemId, std::int64_t creditId,
                          const Visit& visit) {
    const std::int64_t issued = q.integer(2), creditDay = q.integer(3);
    OpenAmount open{itemId, q.integer(0), issued, q.integer(1), q.integer(4), q.integer(5), q.maybe(6), false};
    if (issued <= day) visit(open);
    if (creditDay > day) return;
    open.id = creditId;
    open.issued = open.due = creditDay;
    open.baseMinor = q.maybe(7);
    open.credit = true;
    visit(open);
}

}  // namespace

void openOn(db::Connection& db, Date day, const Visit& visit) {
    db::Statement items(db, R"sql(
        SELECT customer_id, due_day, issued_day, currency, open_minor, open_base_minor
        FROM open_item WHERE issued_day <= $1)sql");
    for (items.with(day.days()); items.next();) {
        visit({0, items.integer(0), items.integer(2), items.integer(1), items.integer(3), items.integer(4),
               items.maybe(5), false});
    }
    db::Statement later(db, R"sql(
        SELECT customer_id, due_day, issued_day, credit_day, currency, amount_minor, base_minor, credit_base_minor
        FROM allocation WHERE effective_day > $1)sql");
    for (later.with(day.days()); later.next();) visitLaterAllocation(later, day.days(), 0, 0, visit);
    db::Statement credits(db, R"sql(
        SELECT customer_id, credit_day, currency, open_minor, open_base_minor
        FROM open_credit WHERE credit_day <= $1)sql");
    for (credits.with(day.days()); credits.next();) {
        visit({0, credits.integer(0), credits.integer(1), credits.integer(1), credits.integer(2), credits.integer(3),
               credits.maybe(4), true});
    }
}

void openItemsOn(db::Connection& db, Date day, const Visit& visit) {
    db::Statement items(db, R"sql(
        SELECT instalment_id, customer_id, due_day, issued_day, currency, open_minor, open_base_minor
        FROM open_item WHERE issued_day <= $1)sql");
    for (items.with(day.days()); items.next();) {
        visit({items.integer(0), items.integer(1), items.integer(3), items.integer(2), items.integer(4),
               items.integer(5), items.maybe(6), false});
    }
    db::Statement later(db, R"sql(
        SELECT customer_id, due_day, issued_day, credit_day, currency, amount_minor, base_minor, credit_base_minor,
               instalment_id, COALESCE(receipt_id, credit_note_id)
        FROM allocation WHERE effective_day > $1)sql");
    for (later.with(day.days()); later.next();) {
        visitLaterAllocation(later, day.days(), later.integer(8), later.integer(9), visit);
    }
    db::Statement credits(db, R"sql(
        SELECT credit_id, customer_id, credit_day, currency, open_minor, open_base_minor
        FROM open_credit WHERE credit_day <= $1)sql");
    for (credits.with(day.days()); credits.next();) {
        visit({credits.integer(0), credits.integer(1), credits.integer(2), credits.integer(2), credits.integer(3),
               credits.integer(4), credits.maybe(5), true});
    }
}

std::vector<ControlBalance> controlAccountOn(db::Connection& db, Date day) {
    db::Statement q(db, R"sql(
        SELECT p.currency,
               CAST(SUM(CASE WHEN p.debit_account_id = a.id THEN p.amount_minor ELSE -p.amount_minor END) AS BIGINT),
               CAST(SUM(CASE WHEN p.debit_account_id = a.id THEN COALESCE(p.base_minor, 0)
                             ELSE -COALESCE(p.base_minor, 0) END) AS BIGINT)
        FROM posting p, account a
        WHERE a.role = 'receivables' AND p.on_day <= $1 AND (p.debit_account_id = a.id OR p.credit_account_id = a.id)
        GROUP BY p.currency ORDER BY p.currency)sql");
    std::vector<ControlBalance> balances;
    for (q.with(day.days()); q.next();) balances.push_back({q.integer(0), q.integer(1), q.integer(2)});
    return balances;
}

}  // namespace duebook::store
