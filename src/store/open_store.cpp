// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/open_store.h"

namespace duebook::store {
namespace {

std::optional<Money> maybeMoney(const db::Statement& q, int column, Currency base) {
    if (const auto minor = q.maybe(column)) return Money(*minor, base);
    return std::nullopt;
}

Currency baseOf(db::Connection& db) {
    db::Statement q(db, "SELECT base_currency FROM ledger_info WHERE id = 1");
    q.next();
    return Currency(q.integer(0));
}

// Reads: instalment_id, document_id, customer_id, issued_day, due_day, currency, open_minor, open_base_minor.
OpenItem readOpenItem(const db::Statement& q, Currency base) {
    return {{q.integer(0)},
            {q.integer(1)},
            {q.integer(2)},
            Date::fromDays(q.integer(3)),
            Date::fromDays(q.integer(4)),
            Money(q.integer(6), Currency(q.integer(5))),
            maybeMoney(q, 7, base)};
}

db::Value baseValue(const std::optional<Money>& base) {
    return base ? db::Value(base->minor()) : db::Value(nullptr);
}

std::optional<std::int64_t> minorOf(const std::optional<Money>& base) {
    return base ? std::optional(base->minor()) : std::nullopt;
}

}  // namespace

std::optional<OpenItem> OpenStore::item(InstalmentId id) {
    db::Statement q(db_, R"sql(
        SELECT instalment_id, document_id, customer_id, issued_day, due_day, currency, open_minor, open_base_minor
        FROM open_item WHERE instalment_id = $1)sql");
    if (!q.with(id.value).next()) return std::nullopt;
    return readOpenItem(q, baseOf(db_));
}

std::vector<OpenItem> OpenStore::itemsOf(DocumentId document) {
    db::Statement q(db_, R"sql(
        SELECT instalment_id, document_id, customer_id, issued_day, due_day, currency, open_minor, open_base_minor
        FROM open_item WHERE document_id = $1 ORDER BY instalment_id)sql");
    const Currency base = baseOf(db_);
    std::vector<OpenItem> items;
    for (q.with(document.value); q.next();) items.push_back(readOpenItem(q, base));
    return items;
}

std::vector<OpenItem> OpenStore::itemsOf(CustomerId customer) {
    db::Statement q(db_, R"sql(
        SELECT instalment_id, document_id, customer_id, issued_day, due_day, currency, open_minor, open_base_minor
        FROM open_item WHERE customer_id = $1 ORDER BY due_day, instalment_id)sql");
    const Currency base = baseOf(db_);
    std::vector<OpenItem> items;
    for (q.with(customer.value); q.next();) items.push_back(readOpenItem(q, base));
    return items;
}

std::optional<OpenCredit> OpenStore::credit(CreditRef credit) {
    db::Statement q(db_, R"sql(
        SELECT customer_id, credit_day, currency, open_minor, open_base_minor
        FROM open_credit WHERE credit_id = $1)sql");
    if (!q.with(credit.id).next()) return std::nullopt;
    return OpenCredit{credit,
                      {q.integer(0)},
                      Date::fromDays(q.integer(1)),
                      Money(q.integer(3), Currency(q.integer(2))),
                      maybeMoney(q, 4, baseOf(db_))};
}

OpenWriter::OpenWriter(db::Connection& db)
    : db_(db),
      merged_(db),
      bulk_(db, {{"open_item",
                  {"instalment_id", "document_id", "customer_id", "issued_day", "due_day", "currency", "open_minor",
                   "open_base_minor"}},
                 {"open_credit",
                  {"credit_id", "kind", "customer_id", "credit_day", "currency", "open_minor", "open_base_minor"}}}) {}

void OpenWriter::add(const OpenItem& item) {
    items_.insert_or_assign(item.instalment.value, item);
}
void OpenWriter::add(const OpenCredit& credit) {
    credits_.insert_or_assign(credit.credit.id, credit);
}

void OpenWriter::set(const OpenItem& item) {
    if (const auto waiting = items_.find(item.instalment.value); waiting != items_.end()) {
        if (item.open.isZero())
            items_.erase(waiting);
        else
            waiting->second = item;
        return;
    }
    if (gathering_) {
        changed_.insert_or_assign(item.instalment.value, item);
        return;
    }
    if (item.open.isZero()) {
        db::Statement(db_, "DELETE FROM open_item WHERE instalment_id = $1").with(item.instalment.value).run();
        return;
    }
    // an item that was paid has no row; what is taken back opens it again
    db::Statement(db_, R"sql(
        INSERT INTO open_item (instalment_id, document_id, customer_id, issued_day, due_day, currency, open_minor,
                               open_base_minor)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (instalment_id) DO UPDATE SET open_minor = excluded.open_minor,
                                                  open_base_minor = excluded.open_base_minor)sql")
        .with(item.instalment.value, item.document.value, merged_.kept(item.customer.value), item.issued.days(),
              item.due.days(), item.open.currency().number(), item.open.minor(), minorOf(item.openBase))
        .run();
}

void OpenWriter::set(const OpenCredit& credit) {
    if (const auto waiting = credits_.find(credit.credit.id); waiting != credits_.end()) {
        if (credit.open.isZero())
            credits_.erase(waiting);
        else
            waiting->second = credit;
        return;
    }
    if (credit.open.isZero()) {
        db::Statement(db_, "DELETE FROM open_credit WHERE credit_id = $1").with(credit.credit.id).run();
        return;
    }
    db::Statement(db_, R"sql(
        INSERT INTO open_credit (credit_id, kind, customer_id, credit_day, currency, open_minor, open_base_minor)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (credit_id) DO UPDATE SET customer_id = excluded.customer_id, open_minor = excluded.open_minor,
                                              open_base_minor = excluded.open_base_minor)sql")
        .with(credit.credit.id, static_cast<std::int64_t>(credit.credit.kind), merged_.kept(credit.customer.value),
              credit.day.days(), credit.open.currency().number(), credit.open.minor(), minorOf(credit.openBase))
        .run();
}

// Sixteen at a time: each statement is a way to the server and back. Ids that are left over name nothing.
void OpenWriter::removeChanged() {
    db::Statement remove(db_, R"sql(
        DELETE FROM open_item
        WHERE instalment_id IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16))sql");
    std::vector<db::Value> ids;
    const auto send = [&] {
        if (ids.empty()) return;
        ids.resize(16, db::Value(std::int64_t{0}));
        remove.withEach(ids).run();
        ids.clear();
    };
    for (const auto& [id, item] : changed_) {
        ids.emplace_back(id);
        if (ids.size() == 16) send();
        if (!item.open.isZero()) items_.emplace(id, item);
    }
    send();
    changed_.clear();
}

void OpenWriter::flush() {
    removeChanged();
    for (const auto& [id, i] : items_) {
        const db::Value row[] = {id,
                                 i.document.value,
                                 merged_.kept(i.customer.value),
                                 i.issued.days(),
                                 i.due.days(),
                                 i.open.currency().number(),
                                 i.open.minor(),
                                 baseValue(i.openBase)};
        bulk_.add(0, row);
    }
    for (const auto& [id, c] : credits_) {
        const db::Value row[] = {id,
                                 static_cast<std::int64_t>(c.credit.kind),
                                 merged_.kept(c.customer.value),
                                 c.day.days(),
                                 c.open.currency().number(),
                                 c.open.minor(),
                                 baseValue(c.openBase)};
        bulk_.add(1, row);
    }
    items_.clear();
    credits_.clear();
    bulk_.flush();
}

}  // namespace duebook::store
