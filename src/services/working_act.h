// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "services/books.h"

namespace duebook::services {

// Seals a change of working rows in the journal: what it was about, and the SHA-256 over what they say now. The caller
// holds the write transaction of the change.
void appendWork(Books& books, const std::string& act, const std::string& subject, const std::string& what,
                std::string_view content);

}  // namespace duebook::services
