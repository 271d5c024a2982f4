// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail_store.h"

#include <algorithm>

#include "store/settle_store.h"

namespace duebook::store {
namespace {

std::optional<Money> maybeMoney(const db::Statement& q, int column, Currency currency) {
    if (const auto minor = q.maybe(column)) return Money(*minor, currency);
    return std::nullopt;
}

Currency baseOf(db::Connection& db) {
    db::Statement q(db, "SELECT base_currency FROM ledger_info WHERE id = 1");
    q.next();
    return Currency(q.integer(0));
}

// What an allocation line reads; the two statements below differ in whose allocations they are.
constexpr std::string_view allocationColumns = R"sql(
    SELECT a.id, CASE WHEN a.receipt_id IS NULL THEN 2 ELSE 3 END, COALESCE(r.number, n.number), d.number, i.no,
           a.effective_day, a.currency, a.amount_minor,
           COALESCE((SELECT CAST(SUM(j.amount_minor) AS BIGINT) FROM adjustment j WHERE j.allocation_id = a.id AND j.kind = 1), 0),
           COALESCE((SELECT CAST(SUM(j.amount_minor) AS BIGINT) FROM adjustment j WHERE j.allocation_id = a.id AND j.kind = 2), 0),
           COALESCE((SELECT CAST(SUM(j.amount_minor) AS BIGINT) FROM adjustment j WHERE j.allocation_id = a.id AND j.kind = 3), 0),
           a.base_minor, a.credit_base_minor,
           CASE WHEN a.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM allocation b WHERE b.reverses_id = a.id)
                THEN 1 ELSE 0 END,
           COALESCE(a.receipt_id, a.credit_note_id), d.id, a.from_currency, a.from_minor,
           COALESCE((SELECT MAX(j.reason) FROM adjustment j WHERE j.allocation_id = a.id AND j.kind <> 1),
                    (SELECT MAX(j.reason) FROM adjustment j WHERE j.allocation_id = a.id), '')
    FROM allocation a
    JOIN instalment i ON i.id = a.instalment_id
    JOIN document d ON d.id = i.document_id
    LEFT JOIN receipt r ON r.id = a.receipt_id
    LEFT JOIN document n ON n.id = a.credit_note_id
    WHERE )sql";

}  // namespace

DocumentDetail asItStood(DocumentDetail detail, Date day) {
    const auto giveBack = [&](int instalmentNo, Money amount) {
        detail.open += amount;
        for (InstalmentLine& part : detail.instalments)
            if (part.no == instalmentNo) part.open += amount;
    };
    std::erase_if(detail.allocations, [&](const AllocationLine& line) {
        if (line.effective <= day) return false;
        giveBack(line.instalmentNo, line.amount + line.discount + line.writeOff + line.deduction);
        return true;
    });
    std::erase_if(detail.adjustments, [&](const AdjustmentLine& line) {
        if (line.effective <= day) return false;
        giveBack(line.instalmentNo, line.amount);
        return true;
    });
    return detail;
}

std::vector<AllocationLine> DetailStore::allocationsOf(std::string_view where, std::int64_t id) {
    const std::string sql = std::string(allocationColumns) + std::string(where) + " ORDER BY a.effective_day, a.id";
    db::Statement q(db_, sql);
    const Currency base = baseOf(db_);
    std::vector<AllocationLine> lines;
    for (q.with(id); q.next();) {
        const Currency currency(q.integer(6));
        std::optional<Money> fx;
        if (!q.isNull(11) || !q.isNull(12)) fx = Money(q.maybe(11).value_or(0) - q.maybe(12).value_or(0), base);
        lines.push_back({q.integer(0), static_cast<CreditKind>(q.integer(1)), q.text(2), q.text(3),
                         static_cast<int>(q.integer(4)), Date::fromDays(q.integer(5)), Money(q.integer(7), currency),
                         Money(q.integer(8), currency), Money(q.integer(9), currency), Money(q.integer(10), currency),
                         fx, q.integer(13) == 1, q.integer(14), DocumentId{q.integer(15)}});
        if (!q.isNull(16) && q.integer(16) != q.integer(6))
            lines.back().taken = Money(q.integer(17), Currency(q.integer(16)));
        lines.back().reason = q.text(18);
    }
    return lines;
}

std::vector<AdjustmentLine> DetailStore::adjustmentsOf(DocumentId document) {
    db::Statement q(db_, R"sql(
        SELECT j.id, j.kind, i.no, j.effective_day, j.currency, j.amount_minor, j.reason,
               CASE WHEN j.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM adjustment b WHERE b.reverses_id = j.id)
                    THEN 1 ELSE 0 END
        FROM adjustment j JOIN instalment i ON i.id = j.instalment_id
        WHERE i.document_id = $1 AND j.allocation_id IS NULL ORDER BY j.effective_day, j.id)sql");
    std::vector<AdjustmentLine> lines;
    for (q.with(document.value); q.next();) {
        lines.push_back({q.integer(0), static_cast<AdjustmentKind>(q.integer(1)), static_cast<int>(q.integer(2)),
                         Date::fromDays(q.integer(3)), Money(q.integer(5), Currency(q.integer(4))), q.text(6),
                         q.integer(7) == 1});
    }
    return lines;
}

std::vector<PostingLine> DetailStore::postingsOf(std::int64_t source) {
    db::Statement q(db_, R"sql(
        SELECT p.on_day, a.code, a.name, b.code, b.name, p.currency, p.amount_minor, p.base_minor
        FROM posting p JOIN account a ON a.id = p.debit_account_id JOIN account b ON b.id = p.credit_account_id
        WHERE p.source_id = $1 ORDER BY p.line_no)sql");
    const Currency base = baseOf(db_);
    std::vector<PostingLine> lines;
    for (q.with(source); q.next();) {
        lines.push_back({Date::fromDays(q.integer(0)), q.text(1), q.text(2), q.text(3), q.text(4),
                         Money(q.integer(6), Currency(q.integer(5))), maybeMoney(q, 7, base)});
    }
    return lines;
}

void DetailStore::addJournal(DocumentDetail& detail) {
    db::Statement q(db_, R"sql(
        SELECT actor, seq, hash FROM journal WHERE first_fact <= $1 AND last_fact >= $1)sql");
    if (!q.with(detail.id.value).next()) return;
    detail.enteredBy = q.text(0);
    detail.journalSeq = q.integer(1);
    detail.journalHash = q.text(2);
}

std::optional<DetailStore::Head> DetailStore::head(DocumentId id) {
    db::Statement q(db_, R"sql(
        SELECT c.kept_id, d.currency FROM document d JOIN customer_now c ON c.id = d.customer_id WHERE d.id = $1)sql");
    if (!q.with(id.value).next()) return std::nullopt;
    return Head{id, {q.integer(0)}, Currency(q.integer(1))};
}

std::optional<DocumentDetail> DetailStore::document(DocumentId id) {
    db::Statement q(db_, R"sql(
        SELECT d.kind, d.number, c.kept_id, c.number, c.name, d.issued_day, d.due_day, d.currency, d.gross_minor,
               d.tax_minor, d.base_minor, d.po_number, d.description, d.entered_at,
               COALESCE((SELECT open_minor FROM open_credit WHERE credit_id = d.id), 0),
               (SELECT x.reason FROM dispute x WHERE x.document_id = d.id AND x.closed_day IS NULL ORDER BY x.id LIMIT 1)
        FROM document d JOIN customer_now c ON c.id = d.customer_id WHERE d.id = $1)sql");
    if (!q.with(id.value).next()) return std::nullopt;
    const Currency currency(q.integer(7));
    DocumentDetail d{id,
                     static_cast<DocumentKind>(q.integer(0)),
                     q.text(1),
                     {q.integer(2)},
                     q.text(3),
                     q.text(4),
                     Date::fromDays(q.integer(5)),
                     Date::fromDays(q.integer(6)),
                     Money(q.integer(8), currency),
                     Money(q.integer(9), currency),
                     Money(q.integer(14), currency),
                     maybeMoney(q, 10, baseOf(db_)),
                     q.text(11),
                     q.text(12),
                     {q.integer(13)},
                     {},
                     0,
                     {},
                     {},
                     {},
                     {},
                     q.isNull(15) ? std::nullopt : std::optional(q.text(15)),
                     {}};
    db::Statement parts(db_, R"sql(
        SELECT i.no, i.due_day, i.amount_minor, COALESCE(o.open_minor, 0), i.id
        FROM instalment i LEFT JOIN open_item o ON o.instalment_id = i.id WHERE i.document_id = $1 ORDER BY i.no)sql");
    for (parts.with(id.value); parts.next();) {
        d.instalments.push_back({static_cast<int>(parts.integer(0)), Date::fromDays(parts.integer(1)),
                                 Money(parts.integer(2), currency), Money(parts.integer(3), currency),
                                 SettleStore(db_).discountsOf({parts.integer(4)}, currency)});
        d.open += d.instalments.back().open;
    }
    d.allocations =
        d.kind == DocumentKind::invoice
            ? allocationsOf("a.instalment_id IN (SELECT id FROM instalment WHERE document_id = $1)", id.value)
            : allocationsOf("a.credit_note_id = $1", id.value);
    if (d.kind == DocumentKind::invoice) d.adjustments = adjustmentsOf(id);
    if (d.kind == DocumentKind::creditNote) d.payouts = ReceiptStore(db_).payoutsOf({CreditKind::creditNote, id.value});
    d.postings = postingsOf(id.value);
    addJournal(d);
    return d;
}

std::optional<DocumentId> DetailStore::findDocument(DocumentKind kind, std::string_view number) {
    db::Statement q(db_, "SELECT id FROM document WHERE kind = $1 AND number = $2");
    if (!q.with(static_cast<std::int64_t>(kind), number).next()) return std::nullopt;
    return DocumentId{q.integer(0)};
}

std::optional<ReceiptDetail> DetailStore::receipt(ReceiptId id) {
    db::Statement q(db_, R"sql(
        SELECT r.number, c.kept_id, c.number, c.name, r.received_day, r.currency, r.amount_minor, r.reference,
               COALESCE((SELECT open_minor FROM open_credit WHERE credit_id = r.id), 0), r.payer, r.method,
               r.charges_minor
        FROM receipt_now r JOIN customer_now c ON c.id = r.customer_id WHERE r.id = $1)sql");
    if (!q.with(id.value).next()) return std::nullopt;
    const Currency currency(q.integer(5));
    ReceiptDetail detail{id,
                         q.text(0),
                         {q.integer(1)},
                         q.text(2),
                         q.text(3),
                         Date::fromDays(q.integer(4)),
                         Money(q.integer(6), currency),
                         Money(q.integer(8), currency),
                         q.text(7),
                         allocationsOf("a.receipt_id = $1", id.value),
                         postingsOf(id.value),
                         q.text(9),
                         q.text(10),
                         maybeMoney(q, 11, currency)};
    ReceiptStore more(db_);
    detail.payouts = more.payoutsOf({CreditKind::receipt, id.value});
    detail.customerReturns = more.returnsOf(detail.customer);
    const bool returned = std::any_of(detail.payouts.begin(), detail.payouts.end(),
                                      [](const PayoutLine& p) { return p.kind == PayoutKind::returned; });
    detail.state = stateOf(
        {detail.amount, detail.unapplied, detail.refunded(), returned, detail.unidentified(), more.isOnAccount(id)});
    return detail;
}

Money ReceiptDetail::refunded() const {
    Money sum(0, amount.currency());
    for (const PayoutLine& payout : payouts) {
        if (payout.kind == PayoutKind::refunded) sum += payout.amount;
    }
    return sum;
}

std::optional<ReceiptId> DetailStore::findReceipt(std::string_view number) {
    db::Statement q(db_, "SELECT id FROM receipt WHERE number = $1");
    if (!q.with(number).next()) return std::nullopt;
    return ReceiptId{q.integer(0)};
}

}  // namespace duebook::store
