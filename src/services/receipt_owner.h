// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a receipt is, and whether what is unapplied of it shall stay on account.
#pragma once
#include <optional>
#include <string>

#include "base/result.h"
#include "services/books.h"
#include "store/customer_store.h"
#include "store/detail_store.h"

namespace duebook::services {

// The customer that holds receipts of nobody known (store::unidentifiedNumber); made where it is not there yet. The
// caller holds a write transaction.
std::optional<store::Customer> unidentifiedCustomer(Books& books);
bool isUnidentified(Books& books, CustomerId customer);

// Says whose the receipt is, from its own day on: an aging of any day shows it there. Refuses receiptUnknown,
// customerUnknown, receiptReturned, receiptRefunded (part of it went out already), receiptApplied.
Result<store::ReceiptDetail> assignReceipt(Books& books, const std::string& receipt, const std::string& customer);

// Says that what is unapplied of the receipt shall stay on account, or no longer. Refuses receiptUnknown and
// nothingOpen.
Result<store::ReceiptDetail> keepOnAccount(Books& books, const std::string& receipt, bool keep);

}  // namespace duebook::services
