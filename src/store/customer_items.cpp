// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customer_items.h"

namespace duebook::store {
namespace {

using Visit = std::function<void(const OpenAmount&)>;

// Reads id, day that ages by due date, day that ages by issue, currency, minor, base minor.
OpenAmount read(const db::Statement& q, const OpenQuestion& question, CustomerId customer) {
    OpenAmount open;
    open.id = q.integer(0);
    open.customer = customer.value;
    open.day = q.integer(question.fromIssue ? 2 : 1);
    open.currency = q.integer(3);
    open.minor = q.integer(4);
    open.baseMinor = q.maybe(5);
    return open;
}

void each(db::Statement& q, const OpenQuestion& question, CustomerId customer, bool credit, const Visit& visit) {
    for (q.with(question.day.days(), customer.value); q.next();) {
        OpenAmount open = read(q, question, customer);
        open.credit = credit;
        visit(open);
    }
}

}  // namespace

void openItemsOf(db::Connection& db, const OpenQuestion& question, CustomerId customer, const Visit& visit) {
    db::Statement items(db, R"sql(
        SELECT instalment_id, due_day, issued_day, currency, open_minor, open_base_minor
        FROM open_item WHERE issued_day <= $1 AND customer_id = $2)sql");
    each(items, question, customer, false, visit);
    // what was applied later was open on both sides, if both were there
    db::Statement laterOnItems(db, R"sql(
        SELECT a.instalment_id, a.due_day, a.issued_day, a.currency, a.amount_minor, a.base_minor
        FROM document d JOIN instalment i ON i.document_id = d.id JOIN allocation a ON a.instalment_id = i.id
        WHERE d.customer_id IN (SELECT id FROM customer WHERE id = $2 OR merged_into_id = $2) AND a.effective_day > $1 AND a.issued_day <= $1)sql");
    each(laterOnItems, question, customer, false, visit);
    db::Statement laterOffItems(db, R"sql(
        SELECT a.instalment_id, a.due_day, a.issued_day, a.currency, a.amount_minor, a.base_minor
        FROM document d JOIN instalment i ON i.document_id = d.id JOIN adjustment a ON a.instalment_id = i.id
        WHERE d.customer_id IN (SELECT id FROM customer WHERE id = $2 OR merged_into_id = $2) AND a.effective_day > $1 AND a.issued_day <= $1)sql");
    each(laterOffItems, question, customer, false, visit);
    db::Statement laterOfCredits(db, R"sql(
        SELECT COALESCE(a.receipt_id, a.credit_note_id), a.credit_day, a.credit_day, a.currency, a.amount_minor,
               a.credit_base_minor
        FROM document d JOIN instalment i ON i.document_id = d.id JOIN allocation a ON a.instalment_id = i.id
        WHERE d.customer_id IN (SELECT id FROM customer WHERE id = $2 OR merged_into_id = $2) AND a.effective_day > $1 AND a.credit_day <= $1
          AND a.from_customer_id IS NULL)sql");
    each(laterOfCredits, question, customer, true, visit);
    db::Statement laterAcross(db, R"sql(
        SELECT COALESCE(receipt_id, credit_note_id), credit_day, credit_day, from_currency, from_minor, credit_base_minor
        FROM allocation
        WHERE from_customer_id IN (SELECT id FROM customer WHERE id = $2 OR merged_into_id = $2)
          AND effective_day > $1 AND credit_day <= $1)sql");
    each(laterAcross, question, customer, true, visit);
    db::Statement laterOut(db, R"sql(
        SELECT COALESCE(receipt_id, credit_note_id), credit_day, credit_day, currency, amount_minor, credit_base_minor
        FROM payout
        WHERE customer_id IN (SELECT id FROM customer WHERE id = $2 OR merged_into_id = $2)
          AND effective_day > $1 AND credit_day <= $1)sql");
    each(laterOut, question, customer, true, visit);
    db::Statement credits(db, R"sql(
        SELECT credit_id, credit_day, credit_day, currency, open_minor, open_base_minor
        FROM open_credit WHERE credit_day <= $1 AND customer_id = $2)sql");
    each(credits, question, customer, true, visit);
}

}  // namespace duebook::store
