// SPDX-License-Identifier: GPL-3.0-or-later
// How much a ledger holds.
#pragma once
#include <cstdint>
#include <optional>

#include "base/date.h"
#include "db/db.h"

namespace duebook::store {

struct Counts {
    std::int64_t customers = 0, invoices = 0, creditNotes = 0, receipts = 0, allocations = 0, acts = 0, bytes = 0;
    std::optional<Date> newestPosting;
};
Counts countRecords(db::Connection& db);

}  // namespace duebook::store
