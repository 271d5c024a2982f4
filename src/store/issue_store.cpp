// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/issue_store.h"

namespace duebook::store {

IssueStore::Number IssueStore::nextNumber(const billing::NumberPattern& pattern, int fiscalYear) {
    const std::int64_t year = pattern.restartsYearly() ? fiscalYear : 0;
    db::Statement counter(db_, "SELECT next_value FROM number_counter WHERE pattern = $1 AND fiscal_year = $2");
    std::int64_t next = counter.with(pattern.text(), year).next() ? counter.integer(0) : 1;
    db::Statement taken(db_, "SELECT 1 FROM document WHERE kind IN (1, 2) AND number = $1");
    while (taken.with(pattern.format(fiscalYear, next)).next()) ++next;
    return {pattern.format(fiscalYear, next), next};
}

IssueStore::Number IssueStore::takeNumber(const billing::NumberPattern& pattern, int fiscalYear) {
    Number number = nextNumber(pattern, fiscalYear);
    db::Statement(db_, R"sql(
        INSERT INTO number_counter (pattern, fiscal_year, next_value) VALUES ($1, $2, $3)
        ON CONFLICT (pattern, fiscal_year) DO UPDATE SET next_value = excluded.next_value)sql")
        .with(pattern.text(), pattern.restartsYearly() ? fiscalYear : 0, number.counter + 1)
        .run();
    return number;
}

std::optional<PartyId> IssueStore::party(CustomerId customer, std::int64_t version) {
    db::Statement q(db_, "SELECT id FROM party WHERE customer_id = $1 AND version = $2");
    if (!q.with(customer.value, version).next()) return std::nullopt;
    return PartyId{q.integer(0)};
}

std::optional<PartyVersion> IssueStore::party(PartyId id) {
    db::Statement q(db_, "SELECT customer_id, version, content FROM party WHERE id = $1");
    if (!q.with(id.value).next()) return std::nullopt;
    return PartyVersion{id, {q.integer(0)}, q.integer(1), q.text(2)};
}

std::optional<DocumentId> IssueStore::find(std::string_view number) {
    db::Statement q(db_, "SELECT id FROM document WHERE kind IN (1, 2) AND number = $1 ORDER BY kind");
    if (!q.with(number).next()) return std::nullopt;
    return DocumentId{q.integer(0)};
}

std::optional<DocumentForm> IssueStore::formOf(DocumentId id) {
    db::Statement q(db_, R"sql(
        SELECT COALESCE(x.form, d.kind) FROM document d LEFT JOIN document_detail x ON x.document_id = d.id
        WHERE d.id = $1)sql");
    if (!q.with(id.value).next()) return std::nullopt;
    return static_cast<DocumentForm>(q.integer(0));
}

std::vector<DocumentId> IssueStore::referringTo(DocumentId id, DocumentReference::Kind kind) {
    db::Statement q(db_, R"sql(
        SELECT document_id FROM document_reference WHERE refers_id = $1 AND kind = $2 ORDER BY document_id)sql");
    std::vector<DocumentId> list;
    for (q.with(id.value, static_cast<std::int64_t>(kind)); q.next();) list.push_back({q.integer(0)});
    return list;
}

bool IssueStore::isDepositTaken(DocumentId deposit) {
    db::Statement q(db_, "SELECT 1 FROM document_deposit WHERE deposit_id = $1");
    return q.with(deposit.value).next();
}

std::vector<billing::DepositTaken> IssueStore::openDeposits(CustomerId customer) {
    db::Statement q(db_, R"sql(
        SELECT d.number, d.issued_day, d.currency, d.gross_minor
        FROM document d JOIN document_detail t ON t.document_id = d.id
        WHERE d.customer_id = $1 AND t.form = 4
          AND NOT EXISTS (SELECT 1 FROM document_deposit p WHERE p.deposit_id = d.id)
        ORDER BY d.issued_day, d.id)sql");
    std::vector<billing::DepositTaken> list;
    for (q.with(customer.value); q.next();)
        list.push_back({{q.text(0), Date::fromDays(q.integer(1))}, Money(q.integer(3), Currency(q.integer(2)))});
    return list;
}

std::optional<std::string> IssueStore::numberOf(DocumentId id) {
    db::Statement q(db_, "SELECT number FROM document WHERE id = $1");
    if (!q.with(id.value).next()) return std::nullopt;
    return q.text(0);
}

std::vector<IssueStore::Debt> IssueStore::debtOf(CustomerId customer) {
    db::Statement q(db_, R"sql(
        SELECT currency, CAST(SUM(minor) AS BIGINT), CAST(SUM(base) AS BIGINT)
        FROM (SELECT currency, open_minor AS minor, COALESCE(open_base_minor, 0) AS base
              FROM open_item WHERE customer_id = $1
              UNION ALL SELECT currency, -open_minor, -COALESCE(open_base_minor, 0)
              FROM open_credit WHERE customer_id = $1) open
        GROUP BY currency ORDER BY currency)sql");
    std::vector<Debt> debts;
    for (q.with(customer.value); q.next();) debts.push_back({Currency(q.integer(0)), q.integer(1), q.integer(2)});
    return debts;
}

}  // namespace duebook::store
