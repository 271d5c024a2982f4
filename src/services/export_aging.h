// SPDX-License-Identifier: GPL-3.0-or-later
// The aging pack: a workbook whose figures follow its own parameters and prove themselves against the ledger.
#pragma once
#include "services/aging.h"
#include "services/export_lists.h"

namespace duebook::services {

struct AgingPackResult {
    std::int64_t items = 0;    // open instalments
    std::int64_t credits = 0;  // receipts and credit notes with something left to apply
};

// Writes the pack of the report that agingReport() gives; by item means by customer, since the pack lists items anyway.
// Throws io::IoError, db::DbError and Cancelled; then no file was made or changed.
AgingPackResult exportAgingPack(Books& books, const AgingRequest& request, const ExportTarget& target,
                                const Progress& progress);

}  // namespace duebook::services
