// SPDX-License-Identifier: GPL-3.0-or-later
// Brings customers, invoices, credit notes, receipts and exchange rates in from a file.
#pragma once
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/progress.h"
#include "base/result.h"
#include "io/mapping_profile.h"
#include "services/books.h"

namespace duebook::services {

struct ImportRequest {
    enum class OnError { stop, skip };

    io::ImportKind kind = io::ImportKind::invoices;
    std::string path;
    io::MappingProfile profile = {};
    bool dryRun = false;              // does everything but keep it
    OnError onError = OnError::stop;  // stop: where one row is rejected, none is kept
    std::string rejectsPath = {};     // where not empty: a CSV file of the rejected rows, to correct and import again
};

struct ImportReject {
    std::int64_t row = 0;  // as a spreadsheet counts: the first row of the file, title or header, is 1
    std::string column;    // as the file's header has it; the canonical name where the file has no such column
    std::string value;
    Error error;
};

struct ImportReport {
    io::ImportKind kind = io::ImportKind::invoices;
    std::int64_t rows = 0;      // blank rows and titles do not count
    std::int64_t accepted = 0;  // rows - rejected - duplicates; 0 where nothing is kept because of a rejected one
    std::int64_t rejected = 0;
    std::int64_t duplicates = 0;  // in the ledger already, or earlier in the file, with the same contents
    std::int64_t createdCustomers = 0;
    std::int64_t matchedLeniently = 0;                       // customers found without regard to leading zeros or ".0"
    std::vector<std::pair<Currency, std::string>> rounding;  // what rounding added, summed exactly, where not zero
    std::vector<ImportReject> rejects;                       // the first 10,000
    bool kept = false;                                       // whether the ledger was changed
};

// Imports the file in one transaction. Refuses, before it touches the ledger: what io::checkProfile refuses,
// columnMissing, columnRepeated, and dateAmbiguous or amountAmbiguous with a value where a column reads in two ways.
// Rows that are refused are in the report. Throws io::IoError, db::DbError, Cancelled; then nothing is kept.
Result<ImportReport> importTable(Books& books, const ImportRequest& request, const Progress& progress = {});

}  // namespace duebook::services
