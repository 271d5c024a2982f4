// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_store.h"

#include <algorithm>
#include <iterator>

#include "base/check.h"

namespace duebook::store {
namespace {

struct AccountRow {
    Role role;
    std::string_view code, name;
};
constexpr AccountRow chart[] = {
    {Role::receivables, "1200", "Trade receivables"},
    {Role::bank, "1000", "Bank"},
    {Role::revenue, "4000", "Revenue"},
    {Role::tax, "2200", "Tax on sales"},
    {Role::exchangeDifference, "7800", "Exchange differences"},
    {Role::discount, "4090", "Discounts given"},
    {Role::writeOff, "7600", "Written-off receivables"},
    {Role::deduction, "7610", "Deductions by customers"},
    {Role::taxRelief, "2210", "Tax on written-off receivables, to be claimed"},
    {Role::deposit, "2300", "Deposits billed"},
    {Role::bankCharge, "7400", "Bank charges"},
};

constexpr std::pair<std::string_view, int> usualTerms[] = {
    {"due on receipt", 0}, {"net 7", 7},   {"net 10", 10}, {"net 14", 14}, {"net 15", 15},
    {"net 20", 20},        {"net 30", 30}, {"net 45", 45}, {"net 60", 60}, {"net 90", 90},
};

// fact numbers documents, instalments, receipts and allocations; record numbers working rows
constexpr std::pair<std::string_view, std::string_view> sequences[] = {
    {"fact", ""}, {"record", ""}, {"customer", ""}, {"receipt", "R-"}, {"draft", ""}};

}  // namespace

void LedgerStore::initialise(const LedgerInfo& info) {
    db::Statement(db_, R"sql(
        INSERT INTO ledger_info (id, company, base_currency, country, is_demo, created_at)
        VALUES (1, $1, $2, $3, $4, $5))sql")
        .with(info.company, info.base.number(), info.country, std::int64_t{info.demo}, info.created.ms)
        .run();
    db::Statement currency(db_, "INSERT INTO currency (number, code, decimals) VALUES ($1, $2, $3)");
    for (const CurrencyInfo& c : Currency::all()) {
        currency.with(std::int64_t{c.number}, c.code, std::int64_t{c.decimals}).run();
    }
    db::Statement account(db_, "INSERT INTO account (id, code, name, role) VALUES ($1, $2, $3, $4)");
    std::int64_t id = 0;
    for (const AccountRow& row : chart) account.with(++id, row.code, row.name, nameOf(row.role)).run();
    db::Statement terms(db_, "INSERT INTO terms (id, name, net_days) VALUES ($1, $2, $3)");
    id = 0;
    for (const auto& [name, days] : usualTerms) terms.with(++id, name, std::int64_t{days}).run();
    db::Statement sequence(db_, "INSERT INTO sequence (name, prefix, next_value) VALUES ($1, $2, 1)");
    for (const auto& [name, prefix] : sequences) sequence.with(name, prefix).run();
}

bool LedgerStore::isMade() {
    db::Statement q(db_, "SELECT 1 FROM ledger_info");
    return q.next();
}

LedgerInfo LedgerStore::info() {
    db::Statement q(db_, "SELECT company, base_currency, country, is_demo, created_at FROM ledger_info WHERE id = 1");
    if (!q.next()) throw db::DbError(db::DbError::Kind::corrupt, "the ledger does not say whose it is");
    const auto base = Currency::fromNumber(q.integer(1));
    if (!base) throw db::DbError(db::DbError::Kind::corrupt, "the ledger's own currency is none of ISO 4217");
    return {q.text(0), *base, q.text(2), q.integer(3) == 1, {q.integer(4)}};
}

AccountIds LedgerStore::accounts() {
    AccountIds accounts;
    db::Statement q(db_, "SELECT role, id FROM account");
    while (q.next()) {
        const auto row = std::find_if(std::begin(chart), std::end(chart),
                                      [&](const AccountRow& r) { return nameOf(r.role) == q.view(0); });
        if (row != std::end(chart)) accounts.ids[static_cast<std::size_t>(row->role)] = q.integer(1);
    }
    for (const AccountRow& row : chart) {
        if (accounts.of(row.role) != 0) continue;
        throw db::DbError(db::DbError::Kind::corrupt, "no account for " + std::string(nameOf(row.role)));
    }
    return accounts;
}

std::vector<Terms> LedgerStore::terms() {
    std::vector<Terms> list;
    db::Statement q(db_, "SELECT id, name, net_days FROM terms ORDER BY net_days, name");
    while (q.next()) list.push_back({q.integer(0), q.text(1), static_cast<int>(q.integer(2))});
    return list;
}

std::optional<Date> LedgerStore::closedUntil() {
    db::Statement q(db_, "SELECT MAX(until_day) FROM period_close");
    q.next();
    if (const auto day = q.maybe(0)) return Date::fromDays(*day);
    return std::nullopt;
}

void LedgerStore::closePeriod(Date until, const std::string& actor, Instant at) {
    db::Statement(db_, "INSERT INTO period_close (id, until_day, actor, at) VALUES ($1, $2, $3, $4)")
        .with(reserve("record", 1), until.days(), actor, at.ms)
        .run();
}

std::optional<Rate> LedgerStore::rateOn(Currency currency, Date day) {
    db::Statement q(db_, R"sql(
        SELECT rate FROM exchange_rate WHERE currency = $1 AND on_day <= $2 ORDER BY on_day DESC LIMIT 1)sql");
    if (!q.with(currency.number(), day.days()).next()) return std::nullopt;
    return Rate::ofRaw(q.integer(0));
}

bool LedgerStore::putRate(Currency currency, Date day, Rate rate) {
    db::Statement q(db_, R"sql(
        INSERT INTO exchange_rate (currency, on_day, rate) VALUES ($1, $2, $3)
        ON CONFLICT (currency, on_day) DO UPDATE SET rate = excluded.rate WHERE exchange_rate.rate <> excluded.rate
        RETURNING rate)sql");
    const bool changed = q.with(currency.number(), day.days(), rate.raw()).next();
    if (changed) q.run();
    return changed;
}

std::int64_t LedgerStore::reserve(std::string_view sequence, std::int64_t count) {
    db::Statement q(db_, R"sql(
        UPDATE sequence SET next_value = next_value + $2 WHERE name = $1 RETURNING next_value - $2)sql");
    check(q.with(sequence, count).next(), "a sequence of the ledger");
    const std::int64_t first = q.integer(0);
    q.run();
    return first;
}

}  // namespace duebook::store
