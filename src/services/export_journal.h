// SPDX-License-Identifier: GPL-3.0-or-later
// Every posting of the ledger as a file for other accounting programs.
#pragma once
#include "services/export_lists.h"

namespace duebook::services {

enum class JournalFormat { hledger, csv };

// Writes all postings by date and returns the number of transactions (hledger) or rows (CSV). Throws io::IoError,
// db::DbError and Cancelled; then no file was made or changed.
std::int64_t exportJournal(Books& books, JournalFormat format, const ExportTarget& target, const Progress& progress);

}  // namespace duebook::services
