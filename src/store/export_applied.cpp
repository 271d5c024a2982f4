// SPDX-License-Identifier: GPL-3.0-or-later
// The lists that an import can read back.
#include "store/export_store.h"

namespace duebook::store {
namespace {

constexpr std::int64_t always = 4'000'000, never = -1'000'000;  // days beyond any date of the ledger

// $1 and $2: the first and last day, $3: the currency or 0.
db::Statement& asked(db::Statement& q, const ExportRange& range) {
    return q.with(range.from ? range.from->days() : never, range.to ? range.to->days() : always,
                  range.currency ? range.currency->number() : 0);
}

std::optional<Date> maybeDay(const db::Statement& q, int column) {
    if (const auto days = q.maybe(column)) return Date::fromDays(*days);
    return std::nullopt;
}

// Reads: number, customer's number and name, issued_day, due_day, currency, gross, tax, open, po_number, description,
// disputed, base.
ExportApplied readDocument(const db::Statement& q) {
    const Currency currency(q.integer(5));
    return {{q.view(0), q.view(1), q.view(2), Date::fromDays(q.integer(3)), Date::fromDays(q.integer(4)),
             Money(q.integer(6), currency), Money(q.integer(7), currency), Money(q.maybe(8).value_or(0), currency),
             q.view(9), q.view(10), q.integer(11) != 0},
            q.maybe(12),
            {},
            {},
            {},
            {}};
}

// From the column `first`: the invoice's number, the amount and day of the allocation, and which of several
// instalments.
void readAllocation(const db::Statement& q, int first, ExportApplied& row) {
    if (q.isNull(first)) return;
    row.invoice = q.view(first);
    row.allocated = Money(q.integer(first + 1), row.of.amount.currency());
    row.allocatedOn = Date::fromDays(q.integer(first + 2));
    row.instalment = q.maybe(first + 3);
}

// An invoice and, where there is one, the receipt that an import of its settled_date would make.
constexpr std::string_view invoices = R"sql(
    SELECT d.number, c.number, c.name, d.issued_day, d.due_day, d.currency, d.gross_minor, d.tax_minor,
           (SELECT CAST(SUM(o.open_minor) AS BIGINT) FROM open_item o WHERE o.document_id = d.id), d.po_number,
           d.description,
           CASE WHEN EXISTS (SELECT 1 FROM dispute s
                             WHERE s.document_id = d.id AND (s.closed_day IS NULL OR s.closed_day = r.received_day))
                THEN 1 ELSE 0 END,
           d.base_minor, r.received_day, COALESCE(r.number, ''), d.id
    FROM document d JOIN customer_now c ON c.id = d.customer_id
    LEFT JOIN instalment i ON i.document_id = d.id AND i.amount_minor = d.gross_minor
    LEFT JOIN allocation a ON a.instalment_id = i.id AND a.amount_minor = i.amount_minor
                              AND NOT EXISTS (SELECT 1 FROM allocation b WHERE b.reverses_id = a.id)
    LEFT JOIN receipt r ON r.id = a.receipt_id AND r.amount_minor = a.amount_minor AND r.reference = d.number
                           AND COALESCE(r.base_minor, 0) = COALESCE(d.base_minor, 0)
                           AND a.effective_day = CASE WHEN r.received_day > d.issued_day THEN r.received_day
                                                      ELSE d.issued_day END
    WHERE d.kind = 1 AND d.issued_day BETWEEN $1 AND $2 AND ($3 = 0 OR d.currency = $3) ORDER BY d.id)sql";

constexpr std::string_view creditNotes = R"sql(
    SELECT d.number, c.number, c.name, d.issued_day, d.due_day, d.currency, d.gross_minor, d.tax_minor,
           (SELECT o.open_minor FROM open_credit o WHERE o.credit_id = d.id), d.po_number, d.description, 0,
           d.base_minor, v.number, a.amount_minor, a.effective_day,
           CASE WHEN EXISTS (SELECT 1 FROM instalment j WHERE j.document_id = i.document_id AND j.no = 2) THEN i.no END
    FROM document d JOIN customer_now c ON c.id = d.customer_id
    LEFT JOIN allocation a ON a.credit_note_id = d.id AND a.amount_minor > 0
                              AND NOT EXISTS (SELECT 1 FROM allocation b WHERE b.reverses_id = a.id)
    LEFT JOIN instalment i ON i.id = a.instalment_id LEFT JOIN document v ON v.id = i.document_id
    WHERE d.kind = 2 AND d.issued_day BETWEEN $1 AND $2 AND ($3 = 0 OR d.currency = $3) ORDER BY d.id, a.id)sql";

// The instalments of invoices that have several, invoice by invoice in the order of posting.
class Instalments {
public:
    explicit Instalments(db::Connection& db)
        : q_(db, R"sql(
            SELECT i.document_id, i.due_day, i.amount_minor
            FROM instalment j JOIN instalment i ON i.document_id = j.document_id
            WHERE j.no = 2 ORDER BY i.document_id, i.no)sql",
             db::Reading::streamed),
          there_(q_.next()) {}
    // Of the invoice with this id; the next one asked for has a higher id.
    std::vector<std::pair<Date, Money>> of(std::int64_t document, Currency currency) {
        std::vector<std::pair<Date, Money>> parts;
        for (; there_ && q_.integer(0) <= document; there_ = q_.next()) {
            if (q_.integer(0) == document)
                parts.emplace_back(Date::fromDays(q_.integer(1)), Money(q_.integer(2), currency));
        }
        return parts;
    }

private:
    db::Statement q_;
    bool there_;
};

}  // namespace

void exportApplied(db::Connection& db, DocumentKind kind, const ExportRange& range,
                   const std::function<void(const ExportApplied&)>& visit) {
    const bool invoice = kind == DocumentKind::invoice;
    db::Statement q(db, invoice ? invoices : creditNotes, db::Reading::streamed);
    Instalments instalments(db);
    for (asked(q, range); q.next();) {
        ExportApplied row = readDocument(q);
        if (invoice) {
            row.settled = maybeDay(q, 13);
            row.settledBy = q.view(14);
            row.parts = instalments.of(q.integer(15), row.of.amount.currency());
        } else {
            readAllocation(q, 13, row);
        }
        visit(row);
    }
}

void exportAppliedReceipts(db::Connection& db, const ExportRange& range,
                           const std::function<void(const ExportApplied&)>& visit) {
    db::Statement q(db, R"sql(
        SELECT r.number, c.number, c.name, r.received_day, r.currency, r.amount_minor,
               (SELECT o.open_minor FROM open_credit o WHERE o.credit_id = r.id), r.reference, r.base_minor, v.number,
               a.amount_minor, a.effective_day,
               CASE WHEN EXISTS (SELECT 1 FROM instalment j WHERE j.document_id = i.document_id AND j.no = 2)
                    THEN i.no END
        FROM receipt_now r JOIN customer_now c ON c.id = r.customer_id
        LEFT JOIN allocation a ON a.receipt_id = r.id AND a.amount_minor > 0
                                  AND NOT EXISTS (SELECT 1 FROM allocation b WHERE b.reverses_id = a.id)
        LEFT JOIN instalment i ON i.id = a.instalment_id LEFT JOIN document v ON v.id = i.document_id
        WHERE r.received_day BETWEEN $1 AND $2 AND ($3 = 0 OR r.currency = $3)
          AND NOT EXISTS (SELECT 1 FROM payout p WHERE p.receipt_id = r.id AND p.kind = 1)  -- returned: as if never
        ORDER BY r.id, a.id)sql",
                    db::Reading::streamed);
    for (asked(q, range); q.next();) {
        const Currency currency(q.integer(4));
        const Date day = Date::fromDays(q.integer(3));
        const Money open(q.maybe(6).value_or(0), currency);
        ExportApplied row{{q.view(0),
                           q.view(1),
                           q.view(2),
                           day,
                           day,
                           Money(q.integer(5), currency),
                           Money(0, currency),
                           open,
                           {},
                           q.view(7),
                           false},
                          q.maybe(8),
                          {},
                          {},
                          {},
                          {}};
        readAllocation(q, 9, row);
        visit(row);
    }
}

}  // namespace duebook::store
