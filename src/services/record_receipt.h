// SPDX-License-Identifier: GPL-3.0-or-later
// Records money that came in, and applies it.
#pragma once
#include <string>
#include <vector>

#include "base/result.h"
#include "services/books.h"
#include "store/detail_store.h"

namespace duebook::services {

struct RecordReceipt {
    std::string customer;  // its number
    Date received;
    Money amount;
    std::string reference = {};
    struct To {
        std::string invoice;  // its number; several instalments are paid in their order
        Money amount;
    };
    std::vector<To> allocate = {};
    bool oldestFirst = false;  // applies what is left to the customer's open items, oldest due date first
};

// Posts the receipt with its allocations in one transaction and returns it as it stands; what is not allocated stays
// unapplied. Refuses, in this order and before anything is written: amountNotPositive, customerUnknown, periodClosed,
// and for each allocation documentUnknown, allocatesToOtherCustomer, currencyMismatch, amountNotPositive,
// allocatesMoreThanReceipt, allocatesMoreThanOpen. Throws db::DbError.
Result<store::ReceiptDetail> recordReceipt(Books& books, const RecordReceipt& request);

}  // namespace duebook::services
