// SPDX-License-Identifier: GPL-3.0-or-later
// Aging by the best single statement through bare sqlite3: what the machine can do, to measure the program against.
#pragma once
#include <sqlite3.h>

#include <array>
#include <vector>

namespace duebook::bench {

// By customer id: five buckets by due day, and what is unapplied; minor units of the ledger's currency.
using AgingSums = std::vector<std::array<long long, 6>>;

// What was open at the end of `day` (days since 1970). Ends the program where the file is no ledger.
AgingSums agingFloor(sqlite3* db, int day);

}  // namespace duebook::bench
