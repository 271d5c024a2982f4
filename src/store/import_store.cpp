// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_store.h"

#include <algorithm>

#include "store/ledger_store.h"

namespace duebook::store {
namespace {

// Reads from column `first`: id, customer_id, day, currency, amount.
Posted readPosted(const db::Statement& q, int first, const MergedCustomers& merged) {
    return {q.integer(first), merged.kept(CustomerId{q.integer(first + 1)}), Date::fromDays(q.integer(first + 2)),
            Money(q.integer(first + 4), Currency(q.integer(first + 3)))};
}

}  // namespace

ImportStore::ImportStore(db::Connection& db)
    : db_(db),
      merged_(db),
      document_(db, R"sql(
          SELECT id, customer_id, issued_day, currency, gross_minor FROM document WHERE kind = $1 AND number = $2)sql"),
      receipt_(db, R"sql(
          SELECT id, customer_id, received_day, currency, amount_minor FROM receipt WHERE number = $1)sql"),
      rate_(db, "SELECT rate FROM exchange_rate WHERE currency = $1 AND on_day = $2"),
      putRate_(db, R"sql(
          INSERT INTO exchange_rate (currency, on_day, rate) VALUES ($1, $2, $3)
          ON CONFLICT (currency, on_day) DO UPDATE SET rate = excluded.rate)sql") {}

void ImportStore::eachDocument(DocumentKind kind, const EachPosted& each) {
    db::Statement q(db_, R"sql(
        SELECT number, id, customer_id, issued_day, currency, gross_minor FROM document WHERE kind = $1)sql",
                    db::Reading::streamed);
    for (q.with(static_cast<std::int64_t>(kind)); q.next();) each(q.view(0), readPosted(q, 1, merged_));
}

void ImportStore::eachReceipt(const EachPosted& each) {
    db::Statement q(db_, "SELECT number, id, customer_id, received_day, currency, amount_minor FROM receipt",
                    db::Reading::streamed);
    while (q.next()) each(q.view(0), readPosted(q, 1, merged_));
}

std::optional<Posted> ImportStore::document(DocumentKind kind, std::string_view number) {
    if (!document_.with(static_cast<std::int64_t>(kind), number).next()) return std::nullopt;
    return readPosted(document_, 0, merged_);
}

std::optional<Posted> ImportStore::receipt(std::string_view number) {
    if (!receipt_.with(number).next()) return std::nullopt;
    return readPosted(receipt_, 0, merged_);
}

std::unordered_map<std::string, PostedInvoice> ImportStore::invoices(const std::vector<std::string>& numbers) {
    db::Statement q(db_, R"sql(
        SELECT d.id, d.customer_id, d.issued_day, d.currency, d.gross_minor, d.number, o.instalment_id, o.due_day,
               o.open_minor, o.open_base_minor, i.no
        FROM document d LEFT JOIN open_item o ON o.document_id = d.id LEFT JOIN instalment i ON i.id = o.instalment_id
        WHERE d.kind = 1 AND d.number IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        ORDER BY o.instalment_id)sql");
    constexpr std::size_t atOnce = 16;
    const Currency base = LedgerStore(db_).info().base;
    std::unordered_map<std::string, PostedInvoice> found;
    for (std::size_t begin = 0; begin < numbers.size(); begin += atOnce) {
        std::vector<db::Value> some;
        for (std::size_t i = 0; i < atOnce; ++i)  // the last one again for places that are left over
            some.emplace_back(std::string_view(numbers[std::min(begin + i, numbers.size() - 1)]));
        for (q.withEach(some); q.next();) {
            PostedInvoice& invoice =
                found.try_emplace(q.text(5), PostedInvoice{readPosted(q, 0, merged_), {}}).first->second;
            const Posted& posted = invoice.posted;
            if (q.isNull(6)) continue;
            const auto openBase = q.maybe(9);
            const OpenItem item{{q.integer(6)},
                                {posted.id},
                                posted.customer,
                                posted.day,
                                Date::fromDays(q.integer(7)),
                                Money(q.integer(8), posted.amount.currency()),
                                openBase ? std::optional(Money(*openBase, base)) : std::nullopt};
            invoice.open.push_back({item, q.integer(10)});
        }
    }
    return found;
}

void ImportStore::eachCustomer(const std::function<void(const CustomerKey&)>& each) {
    db::Statement q(db_, "SELECT id, number, currency, terms_id FROM customer", db::Reading::streamed);
    while (q.next()) {
        const auto currency = q.maybe(2);
        each({merged_.kept(CustomerId{q.integer(0)}), q.view(1),
              currency ? std::optional(Currency(*currency)) : std::nullopt, q.maybe(3)});
    }
}

std::vector<std::pair<Date, Rate>> ImportStore::rates(Currency currency) {
    db::Statement q(db_, "SELECT on_day, rate FROM exchange_rate WHERE currency = $1 ORDER BY on_day");
    std::vector<std::pair<Date, Rate>> list;
    for (q.with(currency.number()); q.next();)
        list.emplace_back(Date::fromDays(q.integer(0)), Rate::ofRaw(q.integer(1)));
    return list;
}

std::optional<Rate> ImportStore::rate(Currency currency, Date day) {
    if (!rate_.with(currency.number(), day.days()).next()) return std::nullopt;
    return Rate::ofRaw(rate_.integer(0));
}

void ImportStore::putRate(Currency currency, Date day, Rate rate) {
    putRate_.with(currency.number(), day.days(), rate.raw()).run();
}

void ImportStore::insertDisputes(const std::vector<NewDispute>& disputes) {
    if (disputes.empty()) return;
    std::int64_t id = LedgerStore(db_).reserve("record", static_cast<std::int64_t>(disputes.size()));
    db::Bulk bulk(db_, {{"dispute", {"id", "document_id", "reason", "opened_day", "closed_day", "version"}}});
    for (const NewDispute& d : disputes) {
        const db::Value row[] = {id++,
                                 d.document.value,
                                 std::string_view(),
                                 d.opened.days(),
                                 d.closed ? db::Value(d.closed->days()) : db::Value(nullptr),
                                 std::int64_t{1}};
        bulk.add(0, row);
    }
    bulk.flush();
}

std::optional<std::string> ProfileStore::find(std::string_view name) {
    db::Statement q(db_, "SELECT content FROM mapping_profile WHERE name = $1");
    if (!q.with(name).next()) return std::nullopt;
    return q.text(0);
}

void ProfileStore::save(const std::string& name, const std::string& content) {
    db::Statement(db_, R"sql(
        INSERT INTO mapping_profile (name, content) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET content = excluded.content)sql")
        .with(name, content)
        .run();
}

std::vector<std::pair<std::string, std::string>> ProfileStore::all() {
    db::Statement q(db_, "SELECT name, content FROM mapping_profile ORDER BY name");
    std::vector<std::pair<std::string, std::string>> list;
    while (q.next()) list.emplace_back(q.text(0), q.text(1));
    return list;
}

}  // namespace duebook::store
