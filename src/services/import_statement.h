// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a bank's file into the ledger: every line once, however often the bank tells of it.
#pragma once
#include <string>
#include <vector>

#include "bank/read_table.h"
#include "bank/statement.h"
#include "base/result.h"
#include "services/books.h"
#include "store/bank_store.h"

namespace duebook::services {

struct StatementRequest {
    std::string path;
    std::optional<bank::Layout> layout = {};  // of a table; nothing: one of the known layouts that fits
    bool dryRun = false;                      // does everything but keep it
};

// A line that the ledger has already.
struct KnownLine {
    std::size_t statement = 0;  // its place in the report
    bank::BankLine line;
};

struct StatementReport {
    std::int64_t id = 0;        // in the ledger; 0: it is there already as a whole
    bank::Statement statement;  // without its lines
    std::optional<bool> ties;   // whether the balances agree with the lines; nothing: it cannot be said
    std::int64_t lines = 0;
    std::int64_t accepted = 0, known = 0, leftOut = 0;
};

struct StatementImport {
    std::string format;
    std::int64_t lines = 0, accepted = 0, known = 0, leftOut = 0;
    bool kept = false;  // whether the ledger was changed
    std::vector<StatementReport> statements;
    std::vector<KnownLine> knownLines;  // the first 1,000
};

// Takes the file in, in one transaction. A booking is known by the bank's reference with its day and sum, else by all
// that the file says of it; of bookings that are alike as many are taken as there are more than the ledger has. Lines
// that are not booked yet or move no money are left out. Findings say where balances, statements or days do not fit
// together. Refuses what bank::readStatements and bank::readTable refuse, and bankFileEmpty; then nothing is taken.
// Throws io::IoError, db::DbError.
Result<StatementImport> importStatement(Books& books, const StatementRequest& request);

// The lines of a state, or all, by day.
std::vector<store::BankLineRow> bankLines(Books& books, std::optional<store::BankLineState> state);

}  // namespace duebook::services
