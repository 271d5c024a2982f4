// SPDX-License-Identifier: GPL-3.0-or-later
// Reads facts back, in the order in which they were posted.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "db/db.h"
#include "ledger/facts.h"
#include "ledger/posting.h"

namespace duebook::store {

using Fact = std::variant<Document, Receipt, Allocation>;

// The id of a fact, whatever its kind.
std::int64_t idOf(const Fact& fact);

// Streams every fact of the ledger by rising id. The caller holds a read transaction. Throws DbError corrupt at a row
// that no fact can be made of.
class FactReader {
public:
    explicit FactReader(db::Connection& db);
    std::optional<Fact> next();
    // Once next() has found the end: the instalments that do not stand right behind their document.
    const std::vector<std::int64_t>& strayInstalments() const { return stray_; }

private:
    Document readDocument();
    Receipt readReceipt();
    Allocation readAllocation();
    std::optional<Money> maybe(const db::Statement& q, int column) const;

    Currency base_;
    db::Statement documents_, instalments_, receipts_, allocations_;
    bool document_, instalment_, receipt_, allocation_;  // whether each statement stands on a row
    std::vector<std::int64_t> stray_;
};

// A stored posting, for comparing with what its fact asks for.
struct StoredPosting {
    std::int64_t source = 0;
    std::int64_t lineNo = 0;
    Date on;
    Posting posting;
};

// Streams every posting by source and line. The caller holds a read transaction.
class PostingReader {
public:
    PostingReader(db::Connection& db, const std::array<std::int64_t, 5>& accounts);
    std::optional<StoredPosting> next();

private:
    Role roleOf(std::int64_t account) const;
    Currency base_;
    std::array<std::int64_t, 5> accounts_;
    db::Statement postings_;
};

}  // namespace duebook::store
