// SPDX-License-Identifier: GPL-3.0-or-later
// The numbered changes of the schema, carried inside the program.
#pragma once
#include "base/date.h"
#include "db/db.h"

namespace duebook::store {

// The schema version that this program writes.
int newestSchema();
// The schema version of the ledger behind the connection; 0 where the database is empty. Throws DbError notALedger
// where it holds something else, newer where a later program made it.
int schemaVersion(db::Connection& db);
// Applies each missing migration, in one transaction, and notes that it was done at `now`.
void migrate(db::Connection& db, Instant now);
// Takes everything that migrations made out of a PostgreSQL database again.
void unmake(db::Connection& db);

}  // namespace duebook::store
