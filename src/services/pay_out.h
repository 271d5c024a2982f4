// SPDX-License-Identifier: GPL-3.0-or-later
// Money that goes out again: the bank returns a receipt, we refund a credit.
#pragma once
#include <optional>
#include <string>

#include "base/result.h"
#include "services/books.h"
#include "store/detail_store.h"

namespace duebook::services {

struct ReturnReceipt {
    std::string receipt;  // its number
    Date on;
    std::string reason = {};        // as the bank gives it: "AC04", "no funds"
    std::optional<Money> fee = {};  // charged to the customer by a debit note of its own
};
struct ReturnedReceipt {
    store::ReceiptDetail receipt;
    std::string feeDocument;  // its number; empty without a fee
};
// A bounced cheque or a returned direct debit, in one act: takes back all that the receipt was applied to with its
// discounts and their tax, so that the invoices are open again, takes the money out of the bank, and charges the fee.
// Refuses receiptUnknown, receiptReturned, receiptRefunded, dateInvalid (before the receipt), periodClosed; of the fee
// receiptUnidentified, currencyMismatch (not the receipt's), amountNotPositive. Throws db::DbError.
Result<ReturnedReceipt> returnReceipt(Books& books, const ReturnReceipt& request);

struct RefundCredit {
    std::string number;                // of a receipt, else of a credit note
    std::optional<Money> amount = {};  // nothing: all that it has left
    Date on;
    std::string reason = {};
};
struct Refunded {
    std::string number;
    CreditKind kind = CreditKind::receipt;
    Money amount, left;
};
// Pays back what of a receipt or of a credit note is not applied. Refuses receiptUnknown, nothingOpen,
// currencyMismatch, amountNotPositive, refundsMoreThanCredit, dateInvalid (before the credit), periodClosed. Throws
// db::DbError.
Result<Refunded> refundCredit(Books& books, const RefundCredit& request);

}  // namespace duebook::services
