// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "services/books.h"

namespace duebook::services {

// Where the bank statements are not what the journal's acts took in: one that was changed, that no act took in, or that
// is missing. The caller holds a transaction.
std::vector<std::string> bankFaults(Books& books, std::int64_t& examined);

}  // namespace duebook::services
