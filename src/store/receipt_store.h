// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of receipts beside being applied: what went out again, whose they are, what shall stay on account.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "db/db.h"
#include "ledger/facts.h"

namespace duebook::store {

struct PayoutLine {
    PayoutKind kind;
    Date effective;
    Money amount;
    std::string reason;
};

class ReceiptStore {
public:
    explicit ReceiptStore(db::Connection& db) : db_(db) {}
    // What went out of a credit, oldest first.
    std::vector<PayoutLine> payoutsOf(CreditRef credit);
    // How many receipts of the customer, and of those that were merged into it, the bank took back.
    std::int64_t returnsOf(CustomerId customer);
    // The customer that the receipt belongs to now.
    std::optional<CustomerId> owner(ReceiptId id);

    bool isOnAccount(ReceiptId id);
    void setOnAccount(ReceiptId id, bool on);

    // For a list of all receipts: by id.
    struct Out {
        std::int64_t refunded = 0;
        bool returned = false;
    };
    std::unordered_map<std::int64_t, Out> allPayouts();
    std::unordered_set<std::int64_t> allOnAccount();

private:
    db::Connection& db_;
};

}  // namespace duebook::store
