// SPDX-License-Identifier: GPL-3.0-or-later
// Issued documents that nobody has been sent.
#pragma once
#include <string>
#include <vector>

#include "base/date.h"
#include "db/db.h"

namespace duebook::store {

// The numbers of documents issued here on that day or later of which no mail waits, is on its way or has arrived, as
// far as anybody can know; in the order in which they were issued.
std::vector<std::string> unsentSince(db::Connection& db, Date since);

}  // namespace duebook::store
