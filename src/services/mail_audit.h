// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "services/books.h"

namespace duebook::services {

// Where the outbox is not what the journal's acts made it: a mail whose bytes or recipients are not those that were
// put in, one that no act put in, one that is missing, or a state that no act gave. The caller holds a transaction.
std::vector<std::string> mailFaults(Books& books, std::int64_t& examined);

}  // namespace duebook::services
