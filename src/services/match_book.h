// SPDX-License-Identifier: GPL-3.0-or-later
// What is open, made ready for matching; and one line before it. The caller holds a transaction.
#pragma once
#include <vector>

#include "base/result.h"
#include "matching/open_book.h"
#include "services/line_poster.h"

namespace duebook::services {

matching::OpenBook openBookOf(Books& books, std::vector<matching::OpenDocument> documents);
OpenItems openItemsOf(const std::vector<matching::OpenDocument>& documents);
// A line that is neither posted nor ignored. Refuses bankLineUnknown, bankLinePosted, bankLineIgnored.
Result<store::BankLineRow> waitingLine(Books& books, std::int64_t line);
// What the line may pay, the surest first.
std::vector<matching::Proposal> proposalsFor(Books& books, const store::BankLineRow& row);

}  // namespace duebook::services
