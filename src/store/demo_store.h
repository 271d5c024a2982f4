// SPDX-License-Identifier: GPL-3.0-or-later
// Fills an empty ledger with many customers and disputes at once, for the demo.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "store/customer_store.h"

namespace duebook::store {

struct DisputeRow {
    DocumentId document;
    std::string reason;
    Date opened;
    std::optional<Date> closed;
};

class DemoStore {
public:
    // The caller holds a write transaction.
    explicit DemoStore(db::Connection& db) : db_(db) {}
    // Inserts customers under the ids they have, 1 to n, with the day each came.
    void insert(const std::vector<std::pair<const Customer*, Instant>>& customers);
    void insert(const std::vector<DisputeRow>& disputes);

private:
    db::Connection& db_;
};

}  // namespace duebook::store
