// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/aging_store.h"

#include <limits>

#include "store/merge_store.h"

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
    open.baseMinor = q.maybe(5);
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
    open.baseMinor = q.maybe(7);
    open.credit = true;
    visit(open);
}

OpenAmount creditOf(const db::Statement& q, int customer, int minor, std::int64_t sign) {
    OpenAmount open;
    open.customer = q.integer(customer);
    open.currency = q.integer(customer + 1);
    open.minor = sign * q.integer(minor);
    if (!q.isNull(7)) open.baseMinor = sign * q.integer(7);
    open.day = q.integer(1);
    open.id = q.integer(0);
    open.credit = true;
    return open;
}

// What went out of a credit after the day was still there, and what left it for another customer's item or one in
// another currency counts there, not where the item is. With `end`, what was entered from then on too.
void visitLaterUses(db::Connection& db, const OpenQuestion& question, std::int64_t end, const Visit& visit) {
    db::Statement out(db, R"sql(
        SELECT COALESCE(receipt_id, credit_note_id), credit_day, customer_id, currency, amount_minor, 0, 0,
               credit_base_minor
        FROM payout WHERE (effective_day > $1 OR entered_at >= $2) AND credit_day <= $1)sql");
    for (out.with(question.day.days(), end); out.next();) visit(creditOf(out, 2, 4, 1));
    db::Statement across(db, R"sql(
        SELECT COALESCE(receipt_id, credit_note_id), credit_day, customer_id, currency, amount_minor, from_customer_id,
               from_currency, credit_base_minor, from_minor
        FROM allocation
        WHERE from_customer_id IS NOT NULL AND (effective_day > $1 OR entered_at >= $2) AND credit_day <= $1)sql");
    for (across.with(question.day.days(), end); across.next();) {
        visit(creditOf(across, 2, 4, -1));
        visit(creditOf(across, 5, 8, 1));
    }
}

constexpr std::int64_t anyEntry = std::numeric_limits<std::int64_t>::max();

void visitEach(db::Connection& db, const OpenQuestion& question, const Visit& visit) {
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
    visitLaterUses(db, question, anyEntry, visit);
    db::Statement credits(db, R"sql(
        SELECT customer_id, credit_day, credit_day, currency, open_minor, open_base_minor
        FROM open_credit WHERE credit_day <= $1)sql");
    for (credits.with(day); credits.next();) visit(readOpen(credits, question, true));
}

// Visits what has a value in the ledger's currency, and reads nothing else: four columns a row, which is half the time
// of visitEach(). Tells whether there was something without one.
class Converted {
public:
    Converted(const OpenQuestion& question, const Visit& visit) : question_(question), visit_(visit) {}
    bool run(db::Connection& db) {
        db::Statement items(db, R"sql(
            SELECT customer_id, due_day, issued_day, open_base_minor FROM open_item WHERE issued_day <= $1)sql");
        each(items, false);
        db::Statement laterOfItems(db, R"sql(
            SELECT customer_id, due_day, issued_day, base_minor
            FROM allocation WHERE effective_day > $1 AND issued_day <= $1)sql");
        each(laterOfItems, false);
        db::Statement laterOffItems(db, R"sql(
            SELECT customer_id, due_day, issued_day, base_minor
            FROM adjustment WHERE effective_day > $1 AND issued_day <= $1)sql");
        each(laterOffItems, false);
        db::Statement laterOfCredits(db, R"sql(
            SELECT customer_id, credit_day, credit_day, credit_base_minor
            FROM allocation WHERE effective_day > $1 AND credit_day <= $1)sql");
        each(laterOfCredits, true);
        visitLaterUses(db, question_, anyEntry, [this](const OpenAmount& open) {
            if (open.baseMinor)
                visit_(open);
            else
                unrated_ = true;
        });
        db::Statement credits(db, R"sql(
            SELECT customer_id, credit_day, credit_day, open_base_minor FROM open_credit WHERE credit_day <= $1)sql");
        each(credits, true);
        return unrated_;
    }

private:
    void each(db::Statement& q, bool credit) {
        OpenAmount open;
        open.credit = credit;
        for (q.with(question_.day.days()); q.next();) {
            const std::int64_t base = q.integer(3);
            if (base == 0 && q.isNull(3)) {
                unrated_ = true;
                continue;
            }
            open.customer = q.integer(0);
            open.day = q.integer(question_.fromIssue ? 2 : 1);
            open.baseMinor = base;
            visit_(open);
        }
    }
    const OpenQuestion& question_;
    const Visit& visit_;
    bool unrated_ = false;
};

// What was posted for a customer that was merged since belongs to the one that was kept.
Visit redirected(MergedCustomers merged, const Visit& visit) {
    return [merged = std::move(merged), &visit](const OpenAmount& open) {
        OpenAmount own = open;
        own.customer = merged.kept(open.customer);
        visit(own);
    };
}

void openAmountsOn(db::Connection& db, const OpenQuestion& question, const Visit& visit) {
    if (!question.convertedOnly) return visitEach(db, question, visit);
    if (!Converted(question, visit).run(db)) return;
    visitEach(db, question, [&](const OpenAmount& open) {
        if (!open.baseMinor) visit(open);
    });
}

}  // namespace

void openOn(db::Connection& db, const OpenQuestion& question, const Visit& visit) {
    if (question.knownOn) return openItemsOn(db, question, visit);
    MergedCustomers merged(db);
    if (merged.none()) return openAmountsOn(db, question, visit);
    openAmountsOn(db, question, redirected(std::move(merged), visit));
}

namespace {

OpenAmount readItem(const db::Statement& q, const OpenQuestion& question, bool credit, int id) {
    OpenAmount open = readOpen(q, question, credit);
    open.id = q.integer(id);
    return open;
}

void visitLater(db::Statement& later, const OpenQuestion& question, const Visit& visit) {
    while (later.next()) visitLaterAllocation(later, question, later.integer(8), later.integer(9), visit);
}

// Of what was entered later: allocations and adjustments come back whatever their day, invoices and credits go. All
// rows are read in their own order; the + keeps SQLite from going to each through an index of days or kinds.
void rollBackEntries(db::Connection& db, const OpenQuestion& question, const Visit& visit) {
    const std::int64_t day = question.day.days(), end = Instant::after(*question.knownOn).ms;
    db::Statement later(db, R"sql(
        SELECT customer_id, due_day, issued_day, currency, amount_minor, base_minor, credit_day, credit_base_minor,
               instalment_id, COALESCE(receipt_id, credit_note_id)
        FROM allocation
        WHERE (effective_day > $1 OR entered_at >= $2) AND (issued_day <= $1 OR credit_day <= $1))sql",
                        db::Reading::streamed);
    visitLater(later.with(day, end), question, visit);
    db::Statement adjusted(db, R"sql(
        SELECT customer_id, due_day, issued_day, currency, amount_minor, base_minor, instalment_id
        FROM adjustment WHERE (effective_day > $1 OR entered_at >= $2) AND issued_day <= $1)sql",
                           db::Reading::streamed);
    for (adjusted.with(day, end); adjusted.next();) visit(readItem(adjusted, question, false, 6));
    visitLaterUses(db, question, end, visit);
    db::Statement invoices(db, R"sql(
        SELECT d.customer_id, i.due_day, d.issued_day, d.currency, -i.amount_minor, -i.base_minor, i.id
        FROM document d JOIN instalment i ON i.document_id = d.id
        WHERE +d.kind = 1 AND +d.issued_day <= $1 AND d.entered_at >= $2)sql",
                           db::Reading::streamed);
    for (invoices.with(day, end); invoices.next();) visit(readItem(invoices, question, false, 6));
    db::Statement credits(db, R"sql(
        SELECT customer_id, received_day, received_day, currency, -amount_minor, -base_minor, id
        FROM receipt_now WHERE +received_day <= $1 AND entered_at >= $2
        UNION ALL
        SELECT customer_id, issued_day, issued_day, currency, -gross_minor, -base_minor, id
        FROM document WHERE +kind = 2 AND +issued_day <= $1 AND entered_at >= $2)sql",
                          db::Reading::streamed);
    for (credits.with(day, end); credits.next();) visit(readItem(credits, question, true, 6));
}

void rollBackDays(db::Connection& db, const OpenQuestion& question, const Visit& visit) {
    db::Statement later(db, R"sql(
        SELECT customer_id, due_day, issued_day, currency, amount_minor, base_minor, credit_day, credit_base_minor,
               instalment_id, COALESCE(receipt_id, credit_note_id)
        FROM allocation WHERE effective_day > $1 AND (issued_day <= $1 OR credit_day <= $1))sql",
                        db::Reading::streamed);
    visitLater(later.with(question.day.days()), question, visit);
    db::Statement adjusted(db, R"sql(
        SELECT customer_id, due_day, issued_day, currency, amount_minor, base_minor, instalment_id
        FROM adjustment WHERE effective_day > $1 AND issued_day <= $1)sql",
                           db::Reading::streamed);
    for (adjusted.with(question.day.days()); adjusted.next();) visit(readItem(adjusted, question, false, 6));
    visitLaterUses(db, question, anyEntry, visit);
}

}  // namespace

void rollBack(db::Connection& db, const OpenQuestion& question, const Visit& visit) {
    const auto run = question.knownOn ? rollBackEntries : rollBackDays;
    MergedCustomers merged(db);
    if (merged.none()) return run(db, question, visit);
    run(db, question, redirected(std::move(merged), visit));
}

void openItemsOn(db::Connection& db, const OpenQuestion& question, const Visit& visit) {
    const std::int64_t day = question.day.days();
    db::Statement items(db, R"sql(
        SELECT customer_id, due_day, issued_day, currency, open_minor, open_base_minor, instalment_id
        FROM open_item WHERE issued_day <= $1)sql");
    for (items.with(day); items.next();) visit(readItem(items, question, false, 6));
    rollBack(db, question, visit);
    db::Statement credits(db, R"sql(
        SELECT customer_id, credit_day, credit_day, currency, open_minor, open_base_minor, credit_id
        FROM open_credit WHERE credit_day <= $1)sql");
    for (credits.with(day); credits.next();) visit(readItem(credits, question, true, 6));
}

std::vector<ControlBalance> controlAccountOn(db::Connection& db, Date day, std::optional<Date> knownOn) {
    constexpr std::string_view all = R"sql(
        SELECT p.currency,
               CAST(SUM(CASE WHEN p.debit_account_id = a.id THEN p.amount_minor ELSE -p.amount_minor END) AS BIGINT),
               CAST(SUM(CASE WHEN p.debit_account_id = a.id THEN COALESCE(p.base_minor, 0)
                             ELSE -COALESCE(p.base_minor, 0) END) AS BIGINT)
        FROM posting p, account a
        WHERE a.role = 'receivables' AND p.on_day <= $1 AND (p.debit_account_id = a.id OR p.credit_account_id = a.id)
        GROUP BY p.currency ORDER BY p.currency)sql";
    constexpr std::string_view known = R"sql(
        SELECT p.currency,
               CAST(SUM(CASE WHEN p.debit_account_id = a.id THEN p.amount_minor ELSE -p.amount_minor END) AS BIGINT),
               CAST(SUM(CASE WHEN p.debit_account_id = a.id THEN COALESCE(p.base_minor, 0)
                             ELSE -COALESCE(p.base_minor, 0) END) AS BIGINT)
        FROM (SELECT id FROM document WHERE entered_at < $2
              UNION ALL SELECT id FROM receipt WHERE entered_at < $2
              UNION ALL SELECT id FROM allocation WHERE entered_at < $2
              UNION ALL SELECT id FROM adjustment WHERE entered_at < $2
              UNION ALL SELECT id FROM payout WHERE entered_at < $2) f
        JOIN posting p ON p.source_id = f.id, account a
        WHERE a.role = 'receivables' AND p.on_day <= $1 AND (p.debit_account_id = a.id OR p.credit_account_id = a.id)
        GROUP BY p.currency ORDER BY p.currency)sql";
    db::Statement q(db, knownOn ? known : all);
    if (knownOn)
        q.with(day.days(), Instant::after(*knownOn).ms);
    else
        q.with(day.days());
    std::vector<ControlBalance> balances;
    while (q.next()) balances.push_back({q.integer(0), q.integer(1), q.integer(2)});
    return balances;
}

}  // namespace duebook::store
