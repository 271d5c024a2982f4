// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a credit to one invoice: money, and what is taken off beside it.
#pragma once
#include <optional>
#include <string>

#include "base/result.h"
#include "services/apply_credit.h"

namespace duebook::services {

// What is taken off an invoice without money.
struct TakeOff {
    std::optional<Money> amount = {};  // in the invoice's currency; nothing: all that is left of the invoice
    std::string reason = {};
};

// What a receipt shall be applied to.
struct ApplyTo {
    std::string invoice;                 // its number; several instalments are paid in their order
    Money amount;                        // of the receipt, in its currency; a discount that it earns is taken beside it
    std::optional<int> instalment = {};  // only this one of it
    // Of an invoice in another currency: what the amount pays of it; nothing: by the rates of the receipt's day.
    std::optional<Money> paid = {};
    // The discount to take, in place of the one that is earned.
    std::optional<Money> discount = {};
    std::string unearned = {};              // why more may be taken than is earned; empty: it may not
    std::optional<TakeOff> deduction = {};  // what the customer kept back, with its reason
    std::optional<TakeOff> writeOff = {};   // a small difference; within the limit of the company
};

struct ApplyRules {
    bool otherCustomers = false;  // the payer may pay what others owe: a parent, a third party
};

// Applies what is asked for. Refuses, and then has changed nothing: documentUnknown (no such instalment, too),
// allocatesToOtherCustomer, currencyMismatch (the amount is not in the credit's currency), amountNotPositive,
// allocatesMoreThanReceipt, allocatesMoreThanOpen; with another currency rateUnknown; with something taken off
// valueMissing (the deduction's reason), takesMoreThanOpen, discountNotEarned, writeOffOverLimit.
Result<void> applyToInvoice(Books& books, Applier& applier, OpenCredit& credit, const ApplyTo& to,
                            const ApplyRules& rules, Date on, const std::string& creditName);

}  // namespace duebook::services
