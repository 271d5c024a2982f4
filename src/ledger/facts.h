// SPDX-License-Identifier: GPL-3.0-or-later
// What has happened, as values that never change once posted. Seven kinds of fact share one run of ids, so that a
// journal row can seal all facts of an act by their range:
//   Document    an invoice or a credit note; an invoice falls due in one or more Instalments
//   Receipt     money that came in from a customer
//   Allocation  a credit (receipt or credit note) applied to an instalment, from its effective date on
//   Adjustment  what is taken off an instalment without money: a discount, a write-off (ledger/adjustment.h)
//   Payout      what of a credit went out again: a return, a refund (ledger/payout.h)
//   Assignment  whose a receipt is, once that is known
//   PartyVersion       the seller or a customer as documents named them (ledger/document_details.h)
// What is open is derived: OpenItem (an instalment less its allocations and adjustments) and OpenCredit (a credit less
// its allocations and payouts).
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "ledger/adjustment.h"
#include "ledger/document_details.h"
#include "ledger/payout.h"

namespace duebook {

enum class DocumentKind : std::uint8_t { invoice = 1, creditNote = 2 };

// Paying the instalment until that day, included, takes this off.
struct InstalmentDiscount {
    Date until;          // as printed
    Date acceptedUntil;  // with the days of grace
    Rate percent;
    Money amount;
    friend bool operator==(const InstalmentDiscount&, const InstalmentDiscount&) = default;
};

struct Instalment {
    InstalmentId id;
    int no = 1;
    Date due;
    Money amount;
    std::optional<Money> base;                       // at the document's rate; nothing where no rate was known
    std::vector<InstalmentDiscount> discounts = {};  // earliest day first
};

struct Document {
    DocumentId id;
    DocumentKind kind;
    std::string number;
    CustomerId customer;
    Date issued;
    Date due;                   // of the last instalment; a credit note is due when issued
    Money gross;                // what is owed: less the deposits that were billed before
    Money tax;                  // in it
    std::optional<Money> base;  // gross in the ledger's currency at the rate of the issue date
    std::string poNumber;
    std::string description;
    Instant entered;
    std::vector<Instalment> instalments;  // of an invoice, by no; empty for a credit note
    std::optional<DocumentDetails> details = {};
};

struct Receipt {
    ReceiptId id;
    std::string number;
    CustomerId customer;
    Date received;
    Money amount;
    std::optional<Money> base;
    std::string reference;
    Instant entered;
    std::string payer = {};             // who paid where that is not the customer
    std::string method = {};            // transfer, cheque, card, cash, direct_debit, other; or empty
    std::optional<Money> charges = {};  // of the amount, what the bank kept
};

// What an allocation takes off its credit where that is another customer's or in another currency than the item.
struct CreditSide {
    CustomerId customer;  // of the credit
    Money amount;         // negative in a reversal
};

struct Allocation {
    AllocationId id;
    CreditRef credit;
    InstalmentId instalment;
    CustomerId customer;
    Date issued;                      // of the invoice
    Date due;                         // of the instalment
    Date creditDay;                   // of the receipt or credit note
    Date effective;                   // on or after both documents' days
    Money amount;                     // negative in a reversal
    std::optional<Money> base;        // taken off the instalment, at the invoice's rate
    std::optional<Money> creditBase;  // taken off the credit, at the credit's rate
    std::optional<AllocationId> reverses;
    Instant entered;
    std::optional<CreditSide> from = {};  // nothing: the item's customer and amount

    // What leaves the credit, in its own currency.
    Money taken() const { return from ? from->amount : amount; }
};

struct OpenItem {
    InstalmentId instalment;
    DocumentId document;
    CustomerId customer;
    Date issued;
    Date due;
    Money open;  // above zero
    std::optional<Money> openBase;
};

struct OpenCredit {
    CreditRef credit;
    CustomerId customer;
    Date day;
    Money open;  // above zero
    std::optional<Money> openBase;
};

}  // namespace duebook
