// SPDX-License-Identifier: GPL-3.0-or-later
// What one customer had open on a day: the same as openItemsOn() for that one alone, at the cost of that one alone.
#pragma once
#include "base/id.h"
#include "store/aging_store.h"

namespace duebook::store {

// The caller holds a read transaction; the question says nothing of what was known on a day.
void openItemsOf(db::Connection& db, const OpenQuestion& question, CustomerId customer,
                 const std::function<void(const OpenAmount&)>& visit);

}  // namespace duebook::store
