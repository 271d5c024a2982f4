// SPDX-License-Identifier: GPL-3.0-or-later
// Applying credits to open items: the rules, without a store.
#pragma once
#include <string>

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

// Applies `taken` of the credit, which may be another customer's or in another currency, as `amount` of the item: both
// above zero and at most what is open. The difference between the two base values is realised (semantics 10).
Allocation allocateAcross(OpenCredit& credit, OpenItem& item, Money amount, Money taken, Date on);

}  // namespace duebook::cash
