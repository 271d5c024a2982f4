// SPDX-License-Identifier: GPL-3.0-or-later
// The import tried out without keeping anything: what would happen, and what is wrong with which row.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "services/import_layout.h"
#include "services/import_table.h"
#include "setup/import_plan.h"

namespace duebook::ui {

struct ProblemRow {
    services::ImportReject reject;
    std::vector<std::string> cells;  // of the file, in its columns
};

// What one canonical column holds over the whole file.
struct ColumnFacts {
    std::int64_t blanks = 0;
    std::int64_t refused = 0;
    std::optional<Error> refusal;     // the first
    std::vector<std::string> values;  // of a currency column, each once, the first few
};

struct ImportCheck {
    std::optional<Error> refusal;  // the file as a whole cannot be imported: nothing below counts
    services::ImportReport report;
    services::ImportLayout layout;
    std::vector<ProblemRow> problems;
    std::map<std::string, ColumnFacts, std::less<>> columns;  // by canonical name
    std::vector<Money> sums;          // of the rows without problems, duplicates included, by currency
    std::optional<Date> first, last;  // the days of these rows
};

// On the writing thread, because trying out takes the ledger's write lock. Throws io::IoError, db::DbError, Cancelled.
ImportCheck checkImport(services::Books& books, const ImportPlan& plan, const Progress& progress);

services::ImportRequest requestOf(const ImportPlan& plan, bool dryRun);

}  // namespace duebook::ui
