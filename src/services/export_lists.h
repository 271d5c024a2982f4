// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of the ledger as files, for people (Excel) and for other programs (CSV).
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "base/progress.h"
#include "services/aging.h"
#include "services/books.h"

namespace duebook::services {

enum class ExportKind { openItems, invoices, creditNotes, receipts, customers, exchangeRates };
enum class ExportFormat { xlsx, csv };

// The file to make. One that is there is replaced once the new one is complete.
struct ExportTarget {
    std::string path;
    ExportFormat format = ExportFormat::xlsx;
    std::string program;  // "Duebook 1.0"
    bool bom = false;     // CSV: a byte order mark first
    bool raw = false;     // CSV: no ' in front of what a spreadsheet would run
};

struct ListRequest {
    ExportKind kind;
    Date asOf;                               // open items: what was open that day
    std::optional<Date> from = {}, to = {};  // documents and receipts of these days, inclusive
    std::optional<Currency> currency = {};
};

// Writes the list and returns its rows. As CSV, invoices, credit notes and receipts, and in both formats customers and
// exchange rates, have the columns by which an import makes them again (see services/export_readable.h). Throws
// io::IoError, db::DbError and Cancelled; then no file was made or changed.
std::int64_t exportList(Books& books, const ListRequest& request, const ExportTarget& target, const Progress& progress);
// The rows of an aging report as CSV, with a column for each bucket.
std::int64_t exportAgingCsv(Books& books, const AgingRequest& request, const ExportTarget& target,
                            const Progress& progress);

}  // namespace duebook::services
