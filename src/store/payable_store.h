// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's open items as a receipt meets them.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "db/db.h"
#include "ledger/facts.h"

namespace duebook::store {

struct PayableRow {
    InstalmentId instalment;
    std::string document;
    int no = 1;
    std::int64_t parts = 1;
    Date issued, due;
    Money open;
    std::string poNumber;
    std::optional<std::string> dispute;
};

class PayableStore {
public:
    explicit PayableStore(db::Connection& db) : db_(db) {}
    // Oldest due date first (ties: lower id).
    std::vector<PayableRow> of(CustomerId customer);

private:
    db::Connection& db_;
};

}  // namespace duebook::store
