// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/receipt_table.h"

#include "store/caption_store.h"
#include "store/receipt_store.h"

namespace duebook::store {
namespace {

// Both read: id, number, customer_id, received_day, currency, amount_minor, reference, what is unapplied.
constexpr std::string_view recentReceipts = R"sql(
    SELECT r.id, r.number, r.customer_id, r.received_day, r.currency, r.amount_minor, r.reference, o.open_minor
    FROM (SELECT id FROM receipt WHERE received_day >= $1
          UNION SELECT credit_id FROM open_credit WHERE kind = 3) k
    JOIN receipt_now r ON r.id = k.id LEFT JOIN open_credit o ON o.credit_id = r.id ORDER BY r.id)sql";

constexpr std::string_view allReceipts = R"sql(
    SELECT r.id, r.number, r.customer_id, r.received_day, r.currency, r.amount_minor, r.reference, o.open_minor
    FROM receipt_now r LEFT JOIN open_credit o ON o.credit_id = r.id ORDER BY r.id)sql";

constexpr std::int64_t reportEvery = 4096;
constexpr std::size_t longestText = 65'535;

std::int64_t countOf(db::Connection& db) {
    db::Statement q(db, R"sql(SELECT COUNT(*) FROM receipt)sql");
    q.next();
    return q.integer(0);
}

}  // namespace

std::shared_ptr<const ReceiptTable> ReceiptTable::load(db::Connection& db, Scope scope, Date from,
                                                       const Progress& progress) {
    auto table = std::make_shared<ReceiptTable>();
    table->scope_ = scope;
    db::Transaction transaction(db, db::Mode::read);
    table->merged_ = MergedCustomers(db);
    customerCaptions(db, [&](std::int64_t id, std::string_view customer, std::string_view name) {
        table->customers_.resize(static_cast<std::size_t>(id) + 1);
        table->customers_.back() = {std::string(customer), std::string(name)};
    });
    const std::int64_t total = scope == Scope::all ? countOf(db) : 0;
    table->rows_.reserve(static_cast<std::size_t>(total));
    db::Statement q(db, scope == Scope::all ? allReceipts : recentReceipts, db::Reading::streamed);
    if (scope == Scope::recent) q.with(from.days());
    for (std::int64_t done = 0; q.next(); ++done) {
        if (done % reportEvery == 0) step(progress, done, total);
        table->add(q);
    }
    table->tellStates(db);
    return table;
}

void ReceiptTable::add(const db::Statement& q) {
    const std::string_view no = q.view(1), remittance = q.view(6).substr(0, longestText);
    Row row{};
    row.id = q.integer(0);
    row.customer = static_cast<std::uint32_t>(merged_.kept(q.integer(2)));
    row.received = static_cast<std::int32_t>(q.integer(3));
    row.currency = static_cast<std::uint16_t>(q.integer(4));
    row.amount = q.integer(5);
    row.unapplied = q.maybe(7).value_or(0);
    row.texts = static_cast<std::uint32_t>(texts_.size());
    row.numberSize = static_cast<std::uint16_t>(no.size());
    texts_ += no;
    row.referenceSize = static_cast<std::uint16_t>(remittance.size());
    texts_ += remittance;
    rows_.push_back(row);
}

void ReceiptTable::tellStates(db::Connection& db) {
    ReceiptStore store(db);
    const auto payouts = store.allPayouts();
    const auto onAccount = store.allOnAccount();
    for (Row& r : rows_) {
        const Currency currency(r.currency);
        const auto out = payouts.find(r.id);
        const ReceiptStore::Out none, &gone = out == payouts.end() ? none : out->second;
        r.state = store::stateOf({Money(r.amount, currency), Money(r.unapplied, currency),
                                  Money(gone.refunded, currency), gone.returned,
                                  customers_[r.customer].number == unidentifiedNumber, onAccount.count(r.id) > 0});
    }
}

insight::ValueKind ReceiptTable::kind(std::size_t column) const {
    using insight::ValueKind;
    if (column == received) return ValueKind::date;
    return column == amount || column == unapplied ? ValueKind::money : ValueKind::text;
}

std::string_view ReceiptTable::text(std::size_t row, std::size_t column) const {
    const Row& r = rows_[row];
    const std::string_view texts = texts_;
    switch (column) {
        case number:
            return texts.substr(r.texts, r.numberSize);
        case reference:
            return texts.substr(r.texts + r.numberSize, r.referenceSize);
        case customerNumber:
            return customers_[r.customer].number;
        case customerName:
            return customers_[r.customer].name;
        case state:
            return nameOf(stateOf(row));
        case currencyCode:
            return Currency(r.currency).code();
        default:
            return {};
    }
}

std::optional<std::int64_t> ReceiptTable::value(std::size_t row, std::size_t column) const {
    const Row& r = rows_[row];
    switch (column) {
        case received:
            return r.received;
        case amount:
            return r.amount;
        case unapplied:
            return r.unapplied;
        default:
            return std::nullopt;
    }
}

ReceiptState ReceiptTable::stateOf(std::size_t row) const {
    return rows_[row].state;
}

}  // namespace duebook::store
