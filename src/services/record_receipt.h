// SPDX-License-Identifier: GPL-3.0-or-later
// Records money that came in, applies it, and takes that back.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "services/books.h"
#include "services/settle_invoice.h"
#include "store/detail_store.h"

namespace duebook::services {

struct RecordReceipt {
    std::string customer;  // its number; empty: nobody knows yet whose it is
    Date received;
    Money amount;  // what the customer paid
    std::string reference = {};
    std::vector<ApplyTo> allocate = {};
    bool oldestFirst = false;           // applies what is left to the customer's open items, oldest due date first
    std::string payer = {};             // who paid where that is not the customer
    std::string method = {};            // transfer, cheque, card, cash, direct_debit, other; or empty
    std::optional<Money> charges = {};  // of the amount, what the bank kept
    bool otherCustomers = false;        // invoices of other customers may be paid by it
    bool keepOnAccount = false;         // what stays unapplied shall stay on account
};

// Posts the receipt with its allocations in one transaction and returns it as it stands; what is not allocated stays
// unapplied. Money that came in on or before a discount's day and closes an instalment with it takes the discount, and
// the tax in it is corrected (semantics 6). Refuses, in this order and before anything is written: amountNotPositive,
// receiptChargesTooHigh, valueInvalid (the method), customerUnknown, periodClosed, receiptUnidentified (something shall
// be applied and no customer is known), and for each allocation as applyToInvoice does. Throws db::DbError.
Result<store::ReceiptDetail> recordReceipt(Books& books, const RecordReceipt& request);

struct AllocateReceipt {
    std::string receipt;  // its number
    Date on;              // from when it counts
    std::vector<ApplyTo> allocate = {};
    bool oldestFirst = false;
    bool otherCustomers = false;
};
// Applies what is unapplied of a receipt. Refuses receiptUnknown, nothingOpen (on the receipt), receiptUnidentified,
// periodClosed (the day), and for each allocation as recordReceipt does.
Result<store::ReceiptDetail> allocateReceipt(Books& books, const AllocateReceipt& request);

struct UnallocateReceipt {
    std::string receipt;
    Date on;
    std::optional<std::string> invoice = {};  // only what is applied to it
};
// Takes back what a receipt was applied to, with all that was taken off beside it. Refuses receiptUnknown,
// documentUnknown, allocationUnknown (there is none), periodClosed.
Result<store::ReceiptDetail> unallocateReceipt(Books& books, const UnallocateReceipt& request);

}  // namespace duebook::services
