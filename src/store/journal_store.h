// SPDX-License-Identifier: GPL-3.0-or-later
// The journal: one sealed row for each act.
#pragma once
#include <string>

#include "db/db.h"
#include "ledger/chain.h"

namespace duebook::store {

class JournalStore {
public:
    explicit JournalStore(db::Connection& db) : db_(db) {}
    // Seals the act as the next of the chain: gives it seq, prevHash and hash. The caller holds a write transaction.
    void append(Act act);
    // The hash of the newest act; chainStart while there is none.
    std::string head();

private:
    db::Connection& db_;
};

}  // namespace duebook::store
