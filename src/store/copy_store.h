// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of a ledger, from one database to another.
#pragma once
#include <string>

#include "base/progress.h"
#include "db/db.h"

namespace duebook::store {

// Copies all tables into an empty ledger of the same schema version, in one transaction of the target, and returns the
// journal head of what was copied. Throws db::DbError, Cancelled; then the target is as before.
std::string copyRows(db::Connection& from, db::Connection& to, const Progress& progress);

}  // namespace duebook::store
