// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts: documents on their way, as they were typed.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "db/db.h"

namespace duebook::store {

struct DraftRow {
    std::int64_t id = 0;
    int kind = 1;  // of billing::DraftKind
    std::string customer;
    std::optional<Date> issued;
    std::optional<Money> gross;
    std::string content;  // JSON
    std::int64_t version = 1;
    Instant created, changed;
    std::string makers;      // everybody who has worked on it, a name a line
    std::string approvedBy;  // who has approved it as it stands; empty: nobody
};

class DraftStore {
public:
    explicit DraftStore(db::Connection& db) : db_(db) {}
    // Inserts the draft under a new id, which it returns.
    std::int64_t insert(const DraftRow& draft);
    // Replaces the draft where its version is still that one, and nobody approves it any more; false where it is not,
    // or gone.
    bool update(const DraftRow& draft);
    // False where the draft is not of that version any more, or gone.
    bool approve(std::int64_t id, std::int64_t version, std::string_view by);
    bool remove(std::int64_t id);
    std::int64_t count();
    std::optional<DraftRow> find(std::int64_t id);
    // Newest first; all, or those of a customer's number.
    std::vector<DraftRow> list(const std::optional<std::string>& customer = {});

private:
    db::Connection& db_;
};

}  // namespace duebook::store
