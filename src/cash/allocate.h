// SPDX-License-Identifier: GPL-3.0-or-later
// Applying credits to open items: the rules, without a store.
#pragma once
#include <span>
#include <vector>

#include "base/result.h"
#include "ledger/facts.h"

namespace duebook::cash {

// Applies `amount` (above zero) of the credit to the item and takes it off both; `on` is the wanted effective date,
// moved up to the later of the two documents' days. The base value leaves either side pro rata, and wholly with the
// last amount, so that no dust stays (semantics 10). Refuses, in this order: allocatesToOtherCustomer,
// currencyMismatch, amountNotPositive, allocatesMoreThanReceipt, allocatesMoreThanOpen; `itemName` and `creditName` are
// for the refusal.
Result<Allocation> allocate(OpenCredit& credit, OpenItem& item, Money amount, Date on, const std::string& creditName,
                            const std::string& itemName);

// Applies the credit to the items, oldest due date first (ties: lower instalment id), until it is used up. Items of
// another currency are left out. Credit and items are reduced; those used up stand at zero.
std::vector<Allocation> allocateOldestFirst(OpenCredit& credit, std::vector<OpenItem>& items, Date on);

}  // namespace duebook::cash
