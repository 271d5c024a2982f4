// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settle_store.h"

namespace duebook::store {
namespace {

std::optional<Money> maybeMoney(const db::Statement& q, int column, Currency currency) {
    if (const auto minor = q.maybe(column)) return Money(*minor, currency);
    return std::nullopt;
}

}  // namespace

std::vector<InstalmentDiscount> SettleStore::discountsOf(InstalmentId id, Currency currency) {
    db::Statement q(db_, R"sql(
        SELECT until_day, accepted_day, percent, amount_minor
        FROM instalment_discount WHERE instalment_id = $1 ORDER BY step)sql");
    std::vector<InstalmentDiscount> list;
    for (q.with(id.value); q.next();) {
        list.push_back({Date::fromDays(q.integer(0)), Date::fromDays(q.integer(1)), Rate::ofRaw(q.integer(2)),
                        Money(q.integer(3), currency)});
    }
    return list;
}

SettleStore::Reduced SettleStore::reduced(InstalmentId id, Currency currency) {
    db::Statement q(db_, R"sql(
        SELECT i.amount_minor,
               COALESCE((SELECT CAST(SUM(a.amount_minor) AS BIGINT) FROM allocation a
                         WHERE a.instalment_id = i.id AND a.credit_note_id IS NOT NULL), 0) +
               COALESCE((SELECT CAST(SUM(j.amount_minor) AS BIGINT) FROM adjustment j WHERE j.instalment_id = i.id), 0)
        FROM instalment i WHERE i.id = $1)sql");
    if (!q.with(id.value).next()) return {Money(0, currency), Money(0, currency)};
    return {Money(q.integer(0), currency), Money(q.integer(1), currency)};
}

std::vector<Allocation> SettleStore::allocationsOf(CreditRef credit, const std::optional<DocumentId>& invoice,
                                                   Currency base) {
    db::Statement q(db_, R"sql(
        SELECT a.id, a.instalment_id, a.customer_id, a.issued_day, a.due_day, a.credit_day, a.effective_day, a.currency,
               a.amount_minor, a.base_minor, a.credit_base_minor, a.entered_at, a.from_customer_id, a.from_currency,
               a.from_minor
        FROM allocation a JOIN instalment i ON i.id = a.instalment_id
        WHERE (a.receipt_id = $1 OR a.credit_note_id = $1) AND a.reverses_id IS NULL
          AND NOT EXISTS (SELECT 1 FROM allocation b WHERE b.reverses_id = a.id)
          AND ($2 = 0 OR i.document_id = $2)
        ORDER BY a.id DESC)sql");
    std::vector<Allocation> list;
    for (q.with(credit.id, invoice ? invoice->value : 0); q.next();) {
        list.push_back({.id = {q.integer(0)},
                        .credit = credit,
                        .instalment = {q.integer(1)},
                        .customer = {q.integer(2)},
                        .issued = Date::fromDays(q.integer(3)),
                        .due = Date::fromDays(q.integer(4)),
                        .creditDay = Date::fromDays(q.integer(5)),
                        .effective = Date::fromDays(q.integer(6)),
                        .amount = Money(q.integer(8), Currency(q.integer(7))),
                        .base = maybeMoney(q, 9, base),
                        .creditBase = maybeMoney(q, 10, base),
                        .reverses = {},
                        .entered = {q.integer(11)}});
        if (!q.isNull(12))
            list.back().from = CreditSide{{q.integer(12)}, Money(q.integer(14), Currency(q.integer(13)))};
    }
    return list;
}

std::vector<Adjustment> SettleStore::adjustmentsOf(AllocationId id, Currency base) {
    db::Statement q(db_, R"sql(
        SELECT id, kind, instalment_id, customer_id, issued_day, due_day, effective_day, currency, amount_minor, base_minor,
               reason, entered_at
        FROM adjustment WHERE allocation_id = $1 ORDER BY id)sql");
    db::Statement taxes(db_, R"sql(
        SELECT code, base_minor, tax_minor, account_id FROM adjustment_tax WHERE adjustment_id = $1 ORDER BY no)sql");
    std::vector<Adjustment> list;
    for (q.with(id.value); q.next();) {
        const Currency currency(q.integer(7));
        Adjustment a{.id = {q.integer(0)},
                     .kind = static_cast<AdjustmentKind>(q.integer(1)),
                     .instalment = {q.integer(2)},
                     .allocation = id,
                     .customer = {q.integer(3)},
                     .issued = Date::fromDays(q.integer(4)),
                     .due = Date::fromDays(q.integer(5)),
                     .effective = Date::fromDays(q.integer(6)),
                     .amount = Money(q.integer(8), currency),
                     .base = maybeMoney(q, 9, base),
                     .reason = q.text(10),
                     .reverses = {},
                     .entered = {q.integer(11)},
                     .taxes = {}};
        for (taxes.with(a.id.value); taxes.next();) {
            a.taxes.push_back(
                {taxes.text(0), Money(taxes.integer(1), currency), Money(taxes.integer(2), currency), taxes.maybe(3)});
        }
        list.push_back(std::move(a));
    }
    return list;
}

std::optional<InstalmentId> SettleStore::instalmentOf(DocumentId document, int no) {
    db::Statement q(db_, "SELECT id FROM instalment WHERE document_id = $1 AND no = $2");
    if (!q.with(document.value, std::int64_t{no}).next()) return std::nullopt;
    return InstalmentId{q.integer(0)};
}

std::optional<DocumentId> SettleStore::documentOf(InstalmentId id) {
    db::Statement q(db_, "SELECT document_id FROM instalment WHERE id = $1");
    if (!q.with(id.value).next()) return std::nullopt;
    return DocumentId{q.integer(0)};
}

}  // namespace duebook::store
