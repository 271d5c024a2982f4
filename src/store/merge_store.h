// SPDX-License-Identifier: GPL-3.0-or-later
// Customers that were merged: whose what was posted for them is now.
#pragma once
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/id.h"
#include "db/db.h"

namespace duebook::store {

// Facts name the customer of their day for good. Read once, before them; mostly there is none.
class MergedCustomers {
public:
    MergedCustomers() = default;
    explicit MergedCustomers(db::Connection& db);
    bool none() const { return kept_.empty(); }
    // Who has taken the customer over; the customer itself where nobody has.
    std::int64_t kept(std::int64_t id) const {
        if (kept_.empty()) return id;
        const auto found = kept_.find(id);
        return found == kept_.end() ? id : found->second;
    }
    CustomerId kept(CustomerId id) const { return {kept(id.value)}; }

private:
    std::unordered_map<std::int64_t, std::int64_t> kept_;
};

class MergeStore {
public:
    explicit MergeStore(db::Connection& db) : db_(db) {}
    // Puts what is open, the customers below it, its mails, its attachments and whoever was merged into it under the
    // kept customer. The caller holds a write transaction.
    void redirect(CustomerId gone, CustomerId kept);
    // The numbers of those that were merged into the customer, in order.
    std::vector<std::string> mergedInto(CustomerId kept);

    // A bank account of a customer that is not gone.
    struct Account {
        CustomerId customer;
        std::string iban;
    };
    std::vector<Account> accounts();

private:
    db::Connection& db_;
};

}  // namespace duebook::store
