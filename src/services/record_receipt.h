// SPDX-License-Identifier: GPL-3.0-or-later
// Records money that came in, applies it, and takes that back.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "services/books.h"
#include "store/detail_store.h"

namespace duebook::services {

// What a receipt shall be applied to.
struct ApplyTo {
    std::string invoice;  // its number; several instalments are paid in their order
    Money amount;         // of money; a discount that it earns is taken beside it
};

struct RecordReceipt {
    std::string customer;  // its number
    Date received;
    Money amount;
    std::string reference = {};
    std::vector<ApplyTo> allocate = {};
    bool oldestFirst = false;  // applies what is left to the customer's open items, oldest due date first
};

// Posts the receipt with its allocations in one transaction and returns it as it stands; what is not allocated stays
// unapplied. Money that came in on or before a discount's day and closes an instalment with it takes the discount, and
// the tax in it is corrected (semantics 6). Refuses, in this order and before anything is written: amountNotPositive,
// customerUnknown, periodClosed, and for each allocation documentUnknown, allocatesToOtherCustomer, currencyMismatch,
// amountNotPositive, allocatesMoreThanReceipt, allocatesMoreThanOpen. Throws db::DbError.
Result<store::ReceiptDetail> recordReceipt(Books& books, const RecordReceipt& request);

struct AllocateReceipt {
    std::string receipt;  // its number
    Date on;              // from when it counts
    std::vector<ApplyTo> allocate = {};
    bool oldestFirst = false;
};
// Applies what is unapplied of a receipt. Refuses receiptUnknown, nothingOpen (on the receipt), periodClosed (the day),
// and for each allocation as recordReceipt does.
Result<store::ReceiptDetail> allocateReceipt(Books& books, const AllocateReceipt& request);

struct UnallocateReceipt {
    std::string receipt;
    Date on;
    std::optional<std::string> invoice = {};  // only what is applied to it
};
// Takes back what a receipt was applied to, with the discounts that were taken by it. Refuses receiptUnknown,
// documentUnknown, allocationUnknown (there is none), periodClosed.
Result<store::ReceiptDetail> unallocateReceipt(Books& books, const UnallocateReceipt& request);

}  // namespace duebook::services
