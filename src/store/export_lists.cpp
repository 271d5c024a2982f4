// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_store.h"

namespace duebook::store {
namespace {

constexpr std::int64_t always = 4'000'000, never = -1'000'000;  // days beyond any date of the ledger

std::int64_t firstDay(const ExportRange& range) {
    return range.from ? range.from->days() : never;
}
std::int64_t lastDay(const ExportRange& range) {
    return range.to ? range.to->days() : always;
}
// 0 stands for every currency.
std::int64_t currencyOf(const ExportRange& range) {
    return range.currency ? range.currency->number() : 0;
}

std::int64_t countOf(db::Connection& db, std::string_view sql) {
    db::Statement q(db, sql);
    return q.next() ? q.integer(0) : 0;
}

constexpr std::string_view invoices = R"sql(
    SELECT d.number, c.number, c.name, d.issued_day, d.due_day, d.currency, d.gross_minor, d.tax_minor,
           (SELECT CAST(SUM(o.open_minor) AS BIGINT) FROM open_item o WHERE o.document_id = d.id), d.po_number,
           d.description, CASE WHEN EXISTS (SELECT 1 FROM dispute s WHERE s.document_id = d.id AND s.closed_day IS NULL)
                               THEN 1 ELSE 0 END
    FROM document d JOIN customer_now c ON c.id = d.customer_id
    WHERE d.kind = 1 AND d.issued_day BETWEEN $1 AND $2 AND ($3 = 0 OR d.currency = $3) ORDER BY d.id)sql";

constexpr std::string_view creditNotes = R"sql(
    SELECT d.number, c.number, c.name, d.issued_day, d.due_day, d.currency, d.gross_minor, d.tax_minor,
           (SELECT o.open_minor FROM open_credit o WHERE o.credit_id = d.id), d.po_number, d.description, 0
    FROM document d JOIN customer_now c ON c.id = d.customer_id
    WHERE d.kind = 2 AND d.issued_day BETWEEN $1 AND $2 AND ($3 = 0 OR d.currency = $3) ORDER BY d.id)sql";

}  // namespace

void exportDocuments(db::Connection& db, DocumentKind kind, const ExportRange& range,
                     const std::function<void(const ExportDocument&)>& visit) {
    db::Statement q(db, kind == DocumentKind::invoice ? invoices : creditNotes, db::Reading::streamed);
    for (q.with(firstDay(range), lastDay(range), currencyOf(range)); q.next();) {
        const Currency currency(q.integer(5));
        visit({q.view(0), q.view(1), q.view(2), Date::fromDays(q.integer(3)), Date::fromDays(q.integer(4)),
               Money(q.integer(6), currency), Money(q.integer(7), currency), Money(q.maybe(8).value_or(0), currency),
               q.view(9), q.view(10), q.integer(11) != 0});
    }
}

void exportReceipts(db::Connection& db, const ExportRange& range,
                    const std::function<void(const ExportDocument&)>& visit) {
    db::Statement q(db, R"sql(
        SELECT r.number, c.number, c.name, r.received_day, r.currency, r.amount_minor,
               (SELECT o.open_minor FROM open_credit o WHERE o.credit_id = r.id), r.reference
        FROM receipt_now r JOIN customer_now c ON c.id = r.customer_id
        WHERE r.received_day BETWEEN $1 AND $2 AND ($3 = 0 OR r.currency = $3) ORDER BY r.id)sql",
                    db::Reading::streamed);
    for (q.with(firstDay(range), lastDay(range), currencyOf(range)); q.next();) {
        const Currency currency(q.integer(4));
        const Date day = Date::fromDays(q.integer(3));
        visit({q.view(0),
               q.view(1),
               q.view(2),
               day,
               day,
               Money(q.integer(5), currency),
               Money(0, currency),
               Money(q.maybe(6).value_or(0), currency),
               {},
               q.view(7),
               false});
    }
}

std::int64_t countDocuments(db::Connection& db) {
    return countOf(db, "SELECT COUNT(*) FROM document");
}
std::int64_t countReceipts(db::Connection& db) {
    return countOf(db, "SELECT COUNT(*) FROM receipt");
}
std::int64_t countPostings(db::Connection& db) {
    return countOf(db, "SELECT COUNT(*) FROM posting");
}

void exportPostings(db::Connection& db, const std::function<void(const ExportPosting&)>& visit) {
    db::Statement q(db, R"sql(
        SELECT p.source_id, p.on_day,
               CASE WHEN d.kind = 1 THEN 'invoice' WHEN d.kind = 2 THEN 'credit note'
                    WHEN r.id IS NOT NULL THEN 'receipt' WHEN a.id IS NOT NULL THEN 'allocation'
                    WHEN o.kind = 1 THEN 'return' WHEN o.kind = 2 THEN 'refund'
                    WHEN j.kind = 1 THEN 'discount' WHEN j.kind = 2 THEN 'write-off' ELSE 'deduction' END,
               COALESCE(d.number, r.number, ad.number, orec.number, onote.number, ''), COALESCE(c.number, ''), COALESCE(c.name, ''),
               da.role, da.code, da.name, ca.role, ca.code, ca.name, p.currency, p.amount_minor, p.base_minor
        FROM posting p
        JOIN account da ON da.id = p.debit_account_id JOIN account ca ON ca.id = p.credit_account_id
        LEFT JOIN document d ON d.id = p.source_id
        LEFT JOIN receipt_now r ON r.id = p.source_id
        LEFT JOIN allocation a ON a.id = p.source_id
        LEFT JOIN adjustment j ON j.id = p.source_id
        LEFT JOIN payout o ON o.id = p.source_id
        LEFT JOIN receipt orec ON orec.id = o.receipt_id
        LEFT JOIN document onote ON onote.id = o.credit_note_id
        LEFT JOIN instalment i ON i.id = COALESCE(a.instalment_id, j.instalment_id)
        LEFT JOIN document ad ON ad.id = i.document_id
        LEFT JOIN customer_now c ON c.id = COALESCE(d.customer_id, r.customer_id, a.customer_id, j.customer_id, o.customer_id)
        ORDER BY p.on_day, p.source_id, p.line_no)sql",
                    db::Reading::streamed);
    while (q.next()) {
        visit({q.integer(0), Date::fromDays(q.integer(1)), q.view(2), q.view(3), q.view(4), q.view(5), q.view(6),
               q.view(7), q.view(8), q.view(9), q.view(10), q.view(11), Money(q.integer(13), Currency(q.integer(12))),
               q.maybe(14)});
    }
}

RateTable::RateTable(db::Connection& db) {
    db::Statement q(db, "SELECT currency, on_day, rate FROM exchange_rate");
    while (q.next()) rates_[q.integer(0)].emplace(q.integer(1), Rate::ofRaw(q.integer(2)));
}

void RateTable::each(const std::function<void(Currency, const Entry&)>& visit) const {
    for (const auto& [currency, days] : rates_) {
        for (const auto& [day, rate] : days) visit(Currency(currency), {Date::fromDays(day), rate});
    }
}

std::optional<RateTable::Entry> RateTable::on(Currency currency, Date day) const {
    const auto days = rates_.find(currency.number());
    if (days == rates_.end()) return std::nullopt;
    const auto after = days->second.upper_bound(day.days());
    if (after == days->second.begin()) return std::nullopt;
    const auto newest = std::prev(after);
    return Entry{Date::fromDays(newest->first), newest->second};
}

}  // namespace duebook::store
