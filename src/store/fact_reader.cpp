// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fact_reader.h"

#include <algorithm>
#include <limits>

#include "store/ledger_store.h"

namespace duebook::store {
namespace {

constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max();

}  // namespace

std::int64_t idOf(const Fact& fact) {
    return std::visit([](const auto& f) { return f.id.value; }, fact);
}

FactReader::FactReader(db::Connection& db, FactRange range)
    : base_(LedgerStore(db).info().base),
      details_(db, range),
      documents_(db, R"sql(
        SELECT id, kind, number, customer_id, issued_day, due_day, currency, gross_minor, tax_minor, base_minor, po_number,
               description, entered_at
        FROM document WHERE id BETWEEN $1 AND $2 ORDER BY id)sql",
                 range.reading()),
      instalments_(db,
                   "SELECT id, document_id, no, due_day, amount_minor, base_minor FROM instalment WHERE id BETWEEN $1 "
                   "AND $2 ORDER BY id",
                   range.reading()),
      receipts_(db, R"sql(
        SELECT id, number, customer_id, received_day, currency, amount_minor, base_minor, reference, entered_at, payer, method,
               charges_minor
        FROM receipt WHERE id BETWEEN $1 AND $2 ORDER BY id)sql",
                range.reading()),
      allocations_(db, R"sql(
        SELECT id, receipt_id, credit_note_id, instalment_id, customer_id, issued_day, due_day, credit_day, effective_day,
               currency, amount_minor, base_minor, credit_base_minor, reverses_id, entered_at, from_customer_id,
               from_currency, from_minor
        FROM allocation WHERE id BETWEEN $1 AND $2 ORDER BY id)sql",
                   range.reading()),
      adjustments_(db, R"sql(
        SELECT id, kind, instalment_id, allocation_id, customer_id, issued_day, due_day, effective_day, currency,
               amount_minor, base_minor, reason, reverses_id, entered_at
        FROM adjustment WHERE id BETWEEN $1 AND $2 ORDER BY id)sql",
                   range.reading()),
      payouts_(db, R"sql(
        SELECT id, kind, receipt_id, credit_note_id, customer_id, credit_day, effective_day, currency, amount_minor,
               base_minor, credit_base_minor, reason, entered_at
        FROM payout WHERE id BETWEEN $1 AND $2 ORDER BY id)sql",
               range.reading()),
      assignments_(
          db, "SELECT id, receipt_id, customer_id, entered_at FROM assignment WHERE id BETWEEN $1 AND $2 ORDER BY id",
          range.reading()),
      parties_(db, "SELECT id, customer_id, version, content FROM party WHERE id BETWEEN $1 AND $2 ORDER BY id",
               range.reading()),
      document_(documents_.with(range.first, range.last).next()),
      instalment_(instalments_.with(range.first, range.last).next()),
      receipt_(receipts_.with(range.first, range.last).next()),
      allocation_(allocations_.with(range.first, range.last).next()),
      adjustment_(adjustments_.with(range.first, range.last).next()),
      payout_(payouts_.with(range.first, range.last).next()),
      assigned_(assignments_.with(range.first, range.last).next()),
      party_(parties_.with(range.first, range.last).next()) {}

std::optional<Money> FactReader::maybe(const db::Statement& q, int column) const {
    if (const auto minor = q.maybe(column)) return moneyOf(*minor, base_);
    return std::nullopt;
}

std::optional<Fact> FactReader::next() {
    const std::int64_t d = document_ ? documents_.integer(0) : none;
    const std::int64_t r = receipt_ ? receipts_.integer(0) : none;
    const std::int64_t a = allocation_ ? allocations_.integer(0) : none;
    const std::int64_t j = adjustment_ ? adjustments_.integer(0) : none;
    const std::int64_t o = payout_ ? payouts_.integer(0) : none;
    const std::int64_t s = assigned_ ? assignments_.integer(0) : none;
    const std::int64_t p = party_ ? parties_.integer(0) : none;
    const std::int64_t least = std::min({d, r, a, j, o, s, p});
    if (least == none) {
        for (; instalment_; instalment_ = instalments_.next()) stray_.push_back(instalments_.integer(0));
        details_.finish();
        return std::nullopt;
    }
    if (least == d) return readDocument();
    if (least == r) return readReceipt();
    if (least == a) return readAllocation();
    if (least == j) return readAdjustment();
    if (least == o) return readPayout();
    if (least == s) return readAssignment();
    return readParty();
}

Document FactReader::readDocument() {
    const auto& q = documents_;
    const Currency currency = currencyOf(q.integer(6));
    Document d{{q.integer(0)},
               static_cast<DocumentKind>(q.integer(1)),
               q.text(2),
               {q.integer(3)},
               Date::fromDays(q.integer(4)),
               Date::fromDays(q.integer(5)),
               moneyOf(q.integer(7), currency),
               moneyOf(q.integer(8), currency),
               maybe(q, 9),
               q.text(10),
               q.text(11),
               {q.integer(12)},
               {}};
    if (d.gross.minor() <= 0 || d.tax.minor() < 0 || d.tax > d.gross) {
        throw db::DbError(db::DbError::Kind::corrupt, "no document has the amount or the tax of " + d.number);
    }
    while (instalment_ && instalments_.integer(1) <= d.id.value) {
        if (instalments_.integer(1) != d.id.value) {
            stray_.push_back(instalments_.integer(0));
        } else {
            d.instalments.push_back({{instalments_.integer(0)},
                                     static_cast<int>(instalments_.integer(2)),
                                     Date::fromDays(instalments_.integer(3)),
                                     moneyOf(instalments_.integer(4), currency),
                                     maybe(instalments_, 5)});
            details_.readDiscounts(d.instalments.back());
        }
        instalment_ = instalments_.next();
    }
    d.details = details_.detailsOf(d);
    document_ = documents_.next();
    return d;
}

Receipt FactReader::readReceipt() {
    const auto& q = receipts_;
    Receipt r{{q.integer(0)},
              q.text(1),
              {q.integer(2)},
              Date::fromDays(q.integer(3)),
              moneyOf(q.integer(5), currencyOf(q.integer(4))),
              maybe(q, 6),
              q.text(7),
              {q.integer(8)},
              q.text(9),
              q.text(10)};
    if (const auto charges = q.maybe(11)) r.charges = moneyOf(*charges, r.amount.currency());
    receipt_ = receipts_.next();
    return r;
}

Allocation FactReader::readAllocation() {
    const auto& q = allocations_;
    const bool byReceipt = !q.isNull(1);
    Allocation a{{q.integer(0)},
                 {byReceipt ? CreditKind::receipt : CreditKind::creditNote, q.integer(byReceipt ? 1 : 2)},
                 {q.integer(3)},
                 {q.integer(4)},
                 Date::fromDays(q.integer(5)),
                 Date::fromDays(q.integer(6)),
                 Date::fromDays(q.integer(7)),
                 Date::fromDays(q.integer(8)),
                 moneyOf(q.integer(10), currencyOf(q.integer(9))),
                 maybe(q, 11),
                 maybe(q, 12),
                 q.isNull(13) ? std::nullopt : std::optional(AllocationId{q.integer(13)}),
                 {q.integer(14)}};
    if (!q.isNull(15)) a.from = CreditSide{{q.integer(15)}, moneyOf(q.integer(17), currencyOf(q.integer(16)))};
    allocation_ = allocations_.next();
    return a;
}

Adjustment FactReader::readAdjustment() {
    const auto& q = adjustments_;
    Adjustment a{{q.integer(0)},
                 static_cast<AdjustmentKind>(q.integer(1)),
                 {q.integer(2)},
                 q.isNull(3) ? std::nullopt : std::optional(AllocationId{q.integer(3)}),
                 {q.integer(4)},
                 Date::fromDays(q.integer(5)),
                 Date::fromDays(q.integer(6)),
                 Date::fromDays(q.integer(7)),
                 moneyOf(q.integer(9), currencyOf(q.integer(8))),
                 maybe(q, 10),
                 q.text(11),
                 q.isNull(12) ? std::nullopt : std::optional(AdjustmentId{q.integer(12)}),
                 {q.integer(13)},
                 {}};
    const auto kind = static_cast<int>(a.kind);
    if (a.amount.isZero() || kind < 1 || kind > 3) {
        throw db::DbError(db::DbError::Kind::corrupt, "no adjustment is as " + std::to_string(a.id.value));
    }
    details_.readTaxes(a);
    adjustment_ = adjustments_.next();
    return a;
}

Payout FactReader::readPayout() {
    const auto& q = payouts_;
    const bool ofReceipt = !q.isNull(2);
    Payout p{{q.integer(0)},
             static_cast<PayoutKind>(q.integer(1)),
             {ofReceipt ? CreditKind::receipt : CreditKind::creditNote, q.integer(ofReceipt ? 2 : 3)},
             {q.integer(4)},
             Date::fromDays(q.integer(5)),
             Date::fromDays(q.integer(6)),
             moneyOf(q.integer(8), currencyOf(q.integer(7))),
             maybe(q, 9),
             maybe(q, 10),
             q.text(11),
             {q.integer(12)}};
    if (p.amount.minor() <= 0)
        throw db::DbError(db::DbError::Kind::corrupt, "no payout is as " + std::to_string(p.id.value));
    payout_ = payouts_.next();
    return p;
}

Assignment FactReader::readAssignment() {
    const auto& q = assignments_;
    const Assignment a{{q.integer(0)}, {q.integer(1)}, {q.integer(2)}, {q.integer(3)}};
    assigned_ = assignments_.next();
    return a;
}

PartyVersion FactReader::readParty() {
    PartyVersion p{{parties_.integer(0)}, {parties_.integer(1)}, parties_.integer(2), parties_.text(3)};
    party_ = parties_.next();
    return p;
}

std::optional<Document> findDocument(db::Connection& db, DocumentId id) {
    db::Statement last(db, "SELECT MAX(id) FROM instalment WHERE document_id = $1");
    last.with(id.value).next();
    FactReader facts(db, {id.value, std::max(id.value, last.maybe(0).value_or(0))});
    auto fact = facts.next();
    if (!fact || !std::holds_alternative<Document>(*fact)) return std::nullopt;
    return std::get<Document>(std::move(*fact));
}

PostingReader::PostingReader(db::Connection& db)
    : base_(LedgerStore(db).info().base),
      postings_(db, R"sql(
        SELECT source_id, line_no, on_day, debit_account_id, credit_account_id, currency, amount_minor, base_minor
        FROM posting ORDER BY source_id, line_no)sql",
                db::Reading::streamed) {}

std::optional<StoredPosting> PostingReader::next() {
    if (!postings_.next()) return std::nullopt;
    const auto& q = postings_;
    const auto base = q.maybe(7);
    return StoredPosting{q.integer(0),
                         q.integer(1),
                         Date::fromDays(q.integer(2)),
                         q.integer(3),
                         q.integer(4),
                         moneyOf(q.integer(6), currencyOf(q.integer(5))),
                         base ? std::optional(moneyOf(*base, base_)) : std::nullopt};
}

}  // namespace duebook::store
