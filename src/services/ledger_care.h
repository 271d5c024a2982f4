// SPDX-License-Identifier: GPL-3.0-or-later
// Looking after a whole ledger: what it holds, backup, restore, copy between databases, closing periods.
#pragma once
#include <optional>
#include <string>

#include "base/progress.h"
#include "base/result.h"
#include "services/books.h"
#include "services/verify.h"

namespace duebook::services {

struct LedgerFacts {
    store::LedgerInfo info;
    int schema = 0;
    std::int64_t customers = 0, invoices = 0, creditNotes = 0, receipts = 0, allocations = 0, acts = 0, bytes = 0;
    std::optional<Date> newestPosting, closedUntil;
    std::string head;
};
LedgerFacts ledgerFacts(Books& books);

// Writes a consistent copy of the ledger to a new file while others work, verifies it, and returns its journal head.
// From a PostgreSQL ledger the copy is an SQLite file too. What cannot be finished is removed. Throws db::DbError,
// Cancelled.
// In every copy (backupLedger, restoreLedger, copyLedger) the mails that wait are put in question: holdOutbox().
std::string backupLedger(Books& books, const std::string& destination, const Progress& progress);
// Verifies the backup, and only where it is whole puts it in the place of `ledger` (a file), in one step: whoever looks
// sees the old ledger or the new one. Returns the verification; where it is not ok nothing was touched.
Verification restoreLedger(const std::string& backup, const std::string& ledger, const Progress& progress);
// Copies every row to a new file or an empty database and verifies the copy; a copy that is not whole is removed.
Verification copyLedger(Books& from, const std::string& to, const Progress& progress);
// Closes the books up to and including the day and returns the journal head, to be noted outside. Refuses
// periodAlreadyClosed.
Result<std::string> closePeriod(Books& books, Date until);

}  // namespace duebook::services
