// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/receipt_store.h"

namespace duebook::store {

std::vector<PayoutLine> ReceiptStore::payoutsOf(CreditRef credit) {
    db::Statement q(db_, R"sql(
        SELECT kind, effective_day, currency, amount_minor, reason
        FROM payout WHERE receipt_id = $1 OR credit_note_id = $1 ORDER BY id)sql");
    std::vector<PayoutLine> lines;
    for (q.with(credit.id); q.next();) {
        lines.push_back({static_cast<PayoutKind>(q.integer(0)), Date::fromDays(q.integer(1)),
                         Money(q.integer(3), Currency(q.integer(2))), q.text(4)});
    }
    return lines;
}

std::int64_t ReceiptStore::returnsOf(CustomerId customer) {
    db::Statement q(db_, R"sql(
        SELECT COUNT(*) FROM payout
        WHERE kind = 1 AND customer_id IN (SELECT id FROM customer WHERE id = $1 OR merged_into_id = $1))sql");
    q.with(customer.value).next();
    return q.integer(0);
}

std::optional<CustomerId> ReceiptStore::owner(ReceiptId id) {
    db::Statement q(db_, R"sql(
        SELECT c.kept_id FROM receipt_now r JOIN customer_now c ON c.id = r.customer_id WHERE r.id = $1)sql");
    if (!q.with(id.value).next()) return std::nullopt;
    return CustomerId{q.integer(0)};
}

bool ReceiptStore::isOnAccount(ReceiptId id) {
    db::Statement q(db_, "SELECT 1 FROM receipt_on_account WHERE receipt_id = $1");
    return q.with(id.value).next();
}

void ReceiptStore::setOnAccount(ReceiptId id, bool on) {
    if (isOnAccount(id) == on) return;
    db::Statement(db_, on ? "INSERT INTO receipt_on_account (receipt_id) VALUES ($1)"
                          : "DELETE FROM receipt_on_account WHERE receipt_id = $1")
        .with(id.value)
        .run();
}

std::unordered_map<std::int64_t, ReceiptStore::Out> ReceiptStore::allPayouts() {
    db::Statement q(db_, "SELECT receipt_id, kind, amount_minor FROM payout WHERE receipt_id IS NOT NULL");
    std::unordered_map<std::int64_t, Out> all;
    while (q.next()) {
        Out& out = all[q.integer(0)];
        const bool returned = q.integer(1) == static_cast<std::int64_t>(PayoutKind::returned);
        out.returned = out.returned || returned;
        if (!returned) out.refunded += q.integer(2);
    }
    return all;
}

std::unordered_set<std::int64_t> ReceiptStore::allOnAccount() {
    db::Statement q(db_, "SELECT receipt_id FROM receipt_on_account");
    std::unordered_set<std::int64_t> all;
    while (q.next()) all.insert(q.integer(0));
    return all;
}

}  // namespace duebook::store
