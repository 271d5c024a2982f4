// SPDX-License-Identifier: GPL-3.0-or-later
// Reads facts back, in the order in which they were posted.
#pragma once
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "db/db.h"
#include "ledger/facts.h"
#include "ledger/posting.h"
#include "store/details_reader.h"

namespace duebook::store {

using Fact = std::variant<Document, Receipt, Allocation, Adjustment, Payout, Assignment, PartyVersion>;

// The id of a fact, whatever its kind.
std::int64_t idOf(const Fact& fact);

// Streams every fact of the ledger by rising id. The caller holds a read transaction. Throws DbError corrupt at a row
// that no fact can be made of.
class FactReader {
public:
    explicit FactReader(db::Connection& db, FactRange range = {});
    std::optional<Fact> next();
    // Once next() has found the end: the instalments that do not stand right behind their document.
    const std::vector<std::int64_t>& strayInstalments() const { return stray_; }
    // And in words, rows of details that belong to no fact.
    const std::vector<std::string>& strayDetails() const { return details_.strays(); }

private:
    Document readDocument();
    Receipt readReceipt();
    Allocation readAllocation();
    Adjustment readAdjustment();
    Payout readPayout();
    Assignment readAssignment();
    PartyVersion readParty();
    std::optional<Money> maybe(const db::Statement& q, int column) const;

    Currency base_;
    DetailsReader details_;
    db::Statement documents_, instalments_, receipts_, allocations_, adjustments_, payouts_, assignments_, parties_;
    // whether each statement stands on a row
    bool document_, instalment_, receipt_, allocation_, adjustment_, payout_, assigned_, party_;
    std::vector<std::int64_t> stray_;
};

// One document with all that hangs on it; nothing where there is none.
std::optional<Document> findDocument(db::Connection& db, DocumentId id);

// A stored posting, for comparing with what its fact asks for.
struct StoredPosting {
    std::int64_t source = 0;
    std::int64_t lineNo = 0;
    Date on;
    std::int64_t debit = 0, credit = 0;  // ids of the accounts
    Money amount;
    std::optional<Money> base;
};

// Streams every posting by source and line. The caller holds a read transaction.
class PostingReader {
public:
    explicit PostingReader(db::Connection& db);
    std::optional<StoredPosting> next();

private:
    Currency base_;
    db::Statement postings_;
};

}  // namespace duebook::store
