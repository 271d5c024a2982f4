// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draft_store.h"

#include "store/ledger_store.h"

namespace duebook::store {
namespace {

// Reads: id, form, customer, issue_day, currency, gross_minor, content, version, created_at, changed_at,
// makers, approved_by.
DraftRow readDraft(const db::Statement& q) {
    DraftRow row;
    row.id = q.integer(0);
    row.kind = static_cast<int>(q.integer(1));
    row.customer = q.text(2);
    if (const auto day = q.maybe(3)) row.issued = Date::fromDays(*day);
    if (const auto minor = q.maybe(5)) row.gross = Money(*minor, Currency(q.integer(4)));
    row.content = q.text(6);
    row.version = q.integer(7);
    row.created = {q.integer(8)};
    row.changed = {q.integer(9)};
    row.makers = q.text(10);
    row.approvedBy = q.text(11);
    return row;
}

std::optional<std::int64_t> dayOf(const DraftRow& draft) {
    return draft.issued ? std::optional(draft.issued->days()) : std::nullopt;
}
std::optional<std::int64_t> currencyOf(const DraftRow& draft) {
    return draft.gross ? std::optional(draft.gross->currency().number()) : std::nullopt;
}
std::optional<std::int64_t> minorOf(const DraftRow& draft) {
    return draft.gross ? std::optional(draft.gross->minor()) : std::nullopt;
}

}  // namespace

std::int64_t DraftStore::insert(const DraftRow& d) {
    const std::int64_t id = LedgerStore(db_).reserve("draft", 1);
    db::Statement(db_, R"sql(
        INSERT INTO draft (id, form, customer, issue_day, currency, gross_minor, content, version, created_at, changed_at,
                           makers)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $8, $9))sql")
        .with(id, std::int64_t{d.kind}, d.customer, dayOf(d), currencyOf(d), minorOf(d), d.content, d.changed.ms,
              d.makers)
        .run();
    return id;
}

bool DraftStore::update(const DraftRow& d) {
    db::Statement q(db_, R"sql(
        UPDATE draft SET form = $3, customer = $4, issue_day = $5, currency = $6, gross_minor = $7, content = $8,
                         version = version + 1, changed_at = $9, makers = $10, approved_by = ''
        WHERE id = $1 AND version = $2 RETURNING id)sql");
    const bool done = q.with(d.id, d.version, std::int64_t{d.kind}, d.customer, dayOf(d), currencyOf(d), minorOf(d),
                             d.content, d.changed.ms, d.makers)
                          .next();
    if (done) q.run();
    return done;
}

bool DraftStore::approve(std::int64_t id, std::int64_t version, std::string_view by) {
    db::Statement q(db_, "UPDATE draft SET approved_by = $3 WHERE id = $1 AND version = $2 RETURNING id");
    const bool done = q.with(id, version, by).next();
    if (done) q.run();
    return done;
}

bool DraftStore::remove(std::int64_t id) {
    db::Statement q(db_, "DELETE FROM draft WHERE id = $1 RETURNING id");
    const bool done = q.with(id).next();
    if (done) q.run();
    return done;
}

std::int64_t DraftStore::count() {
    db::Statement q(db_, "SELECT COUNT(*) FROM draft");
    q.next();
    return q.integer(0);
}

std::optional<DraftRow> DraftStore::find(std::int64_t id) {
    db::Statement q(db_, R"sql(
        SELECT id, form, customer, issue_day, currency, gross_minor, content, version, created_at, changed_at,
               makers, approved_by
        FROM draft WHERE id = $1)sql");
    if (!q.with(id).next()) return std::nullopt;
    return readDraft(q);
}

std::vector<DraftRow> DraftStore::list(const std::optional<std::string>& customer) {
    db::Statement q(db_, R"sql(
        SELECT id, form, customer, issue_day, currency, gross_minor, content, version, created_at, changed_at,
               makers, approved_by
        FROM draft WHERE CAST($1 AS TEXT) IS NULL OR customer = $1 ORDER BY id DESC)sql");
    std::vector<DraftRow> list;
    for (q.with(customer); q.next();) list.push_back(readDraft(q));
    return list;
}

}  // namespace duebook::store
