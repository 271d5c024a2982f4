// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/aging_store.h"

namespace duebook::store {
namespace {

using Visit = std::function<void(const OpenAmount&)>;

// Reads what every row of a report begins with: customer_id, due_day, issued_day, currency, minor, base minor. Reading
// a column costs as much as finding it, so only what counts is read.
OpenAmount readOpen(const db::Statement& q, const OpenQuestion& question, bool credit) {
    OpenAmount open;
    open.customer = q.integer(0);
    open.day = q.integer(question.fromIssue ? 2 : 1);
    open.currency = q.integer(3);
    open.minor = q.integer(4);
    if (open.currency != question.target.number()) open.baseMinor = q.maybe(5);
    open.credit = credit;
    return open;
}

// An allocation that came after the day was not there yet: both sides were open by its amount, if they existed.
// Reads further: credit_day, credit base minor.
void visitLaterAllocation(const db::Statement& q, const OpenQuestion& question, std::int64_t itemId,
                          std::int64_t creditId, const Visit& visit) {
    OpenAmount open = readOpen(q, question, false);
    if (q.integer(2) <= question.day.days()) {
        open.id = itemId;
        visit(open);
    }
    const std::int64_t creditDay = q.integer(6);
    if (creditDay > question.day.days()) return;
    open.id = creditId;
    open.day = creditDay;
    if (open.currency != question.target.number()) open.baseMinor = q.maybe(7);
    open.credit = true;
    visit(open);
}

}  // namespace

void openOn(db::Connection& db, const OpenQuestion& question, const Visit& visit) {
    const std::int64_t day = question.day.days();
    db::Statement items(db, R"sql(
        SELECT customer_id, due_day, issued_day, currency, open_minor, open_base_minor
        FROM open_item WHERE issued_day <= $1)sql");
    for (items.with(day); items.next();) visit(readOpen(items, question, false));
    db::Statement later(db, R"sql(
        SELECT customer_id, due_day, issued_day, currency, amount_minor, base_minor, credit_day, credit_base_minor
        FROM allocation WHERE effective_day > $1 AND (issued_day <= $1 OR credit_day <= $1))sql");
    for (later.with(day); later.next();) visitLaterAllocation(later, question, 0, 0, visit);
    db::Statement adjusted(db, R"sql(
        SELECT customer_id, due_day, issued_day, currency, amount_minor, base_minor
        FROM adjustment WHERE effective_day > $1 AND issued_day <= $1)sql");
    for (adjusted.with(day); adjusted.next();) visit(readOpen(adjusted, question, false));
    db::Statement credits(db, R"sql(
        SELECT customer_id, credit_day, credit_day, currency, open_minor, open_base_minor
        FROM open_credit WHERE credit_day <= $1)sql");
    for (credits.with(day); credits.next();) visit(readOpen(credits, question, true));
}

void openItemsOn(db::Connection& db, const OpenQuestion& question, const Visit& visit) {
    const std::int64_t day = question.day.days();
    db::Statement items(db, R"sql(
        SELECT customer_id, due_day, issued_day, currency, open_minor, open_base_minor, instalment_id
        FROM open_item WHERE issued_day <= $1)sql");
    for (items.with(day); items.next();) {
        OpenAmount open = readOpen(items, question, false);
        open.id = items.integer(6);
        visit(open);
    }
    db::Statement later(db, R"sql(
        SELECT customer_id, due_day, issued_day, currency, amount_minor, base_minor, credit_day, credit_base_minor,
               instalment_id, COALESCE(receipt_id, credit_note_id)
        FROM allocation WHERE effective_day > $1 AND (issued_day <= $1 OR credit_day <= $1))sql");
    for (later.with(day); later.next();) {
        visitLaterAllocation(later, question, later.integer(8), later.integer(9), visit);
    }
    db::Statement adjusted(db, R"sql(
        SELECT customer_id, due_day, issued_day, currency, amount_minor, base_minor, instalment_id
        FROM adjustment WHERE effective_day > $1 AND issued_day <= $1)sql");
    for (adjusted.with(day); adjusted.next();) {
        OpenAmount open = readOpen(adjusted, question, false);
        open.id = adjusted.integer(6);
        visit(open);
    }
    db::Statement credits(db, R"sql(
        SELECT customer_id, credit_day, credit_day, currency, open_minor, open_base_minor, credit_id
        FROM open_credit WHERE credit_day <= $1)sql");
    for (credits.with(day); credits.next();) {
        OpenAmount open = readOpen(credits, question, true);
        open.id = credits.integer(6);
        visit(open);
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
