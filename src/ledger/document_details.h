// SPDX-License-Identifier: GPL-3.0-or-later
// What an issued document says beyond its amount: lines, taxes, references, the terms and the parties as they were. A
// document of an import has none of it.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"

namespace duebook {

// What a document is to its reader. A debit note and a deposit invoice are owed and paid as an invoice is.
enum class DocumentForm : std::uint8_t { invoice = 1, creditNote = 2, debitNote = 3, deposit = 4 };

// How an early-payment discount changes the tax (semantics 6). The numbers are billing's.
enum class DiscountTax : std::uint8_t { reducedWhenTaken = 1, unchanged = 2, fromStart = 3 };

enum class TaxRounding : std::uint8_t { eachLine = 1, eachRate = 2 };

// An account of the company's own chart, in place of that of the role.
using OwnAccount = std::optional<std::int64_t>;

struct DocumentLine {
    int no = 1;
    std::string item;  // its code, or empty
    std::string description;
    Quantity quantity = Quantity::ofRaw(0);
    std::string unit;                         // UN/ECE recommendation 20
    UnitPrice price = UnitPrice::ofRaw(0);    // as it was entered: with tax where the document's prices are gross
    Quantity priceBase = Quantity::ofRaw(0);  // how many units the price is for
    Rate discountPercent = Rate::ofRaw(0);    // 0.05 for 5 %
    Money discount;                           // as it was entered, as the price is
    Money entered;                            // what the line comes to as it was priced
    Money net;                                // without tax
    std::string taxCode;
    std::string category;  // of EN 16931: "S"
    Rate percent = Rate::ofRaw(0);
    OwnAccount account;
    std::optional<Date> periodFrom, periodUntil;
    std::optional<int> creditsLine;  // of a credit note: the number of the invoice's line
};

// A discount or a charge on the whole document, in one category and rate.
struct DocumentShare {
    bool charge = false;
    bool earlyPayment = false;  // of DiscountTax::fromStart: a discount and a charge that cancel out
    std::string description;    // of a charge
    std::string taxCode;
    std::string category;  // of EN 16931: "S"
    Rate percent = Rate::ofRaw(0);
    Money net;
};

// The tax of one category and rate.
struct DocumentTax {
    std::string code;  // ours, the first of the lines in it
    std::string category;
    Rate percent = Rate::ofRaw(0);
    Money base;
    Money tax;
    std::string reason, reasonCode;  // why nothing is charged
    OwnAccount account;
};

// The document that this one speaks of.
struct DocumentReference {
    enum class Kind : std::uint8_t { corrects = 1, billsAnew = 2 };
    Kind kind;
    DocumentId document;
};

// What a deposit invoice billed before, at one rate, and this document takes off what is to pay.
struct DepositTaken {
    DocumentId deposit;
    std::string code;
    Money base;
    Money tax;
    OwnAccount account;
};

struct DocumentDetails {
    DocumentForm form = DocumentForm::invoice;
    std::string pattern;  // of its number series
    int fiscalYear = 0;   // 0 where the pattern does not begin again each year
    std::int64_t numberInSeries = 0;
    PartyId seller, buyer;
    std::string terms;  // as JSON
    DiscountTax discountTax = DiscountTax::reducedWhenTaken;
    TaxRounding taxRounding = TaxRounding::eachRate;
    bool grossPrices = false;
    Rate discountPercent = Rate::ofRaw(0);
    std::optional<Date> delivered, periodFrom, periodUntil;
    std::string language, buyerReference, paymentReference, reason, note;
    std::string delivery;  // the address delivered to, as JSON; empty: the buyer's
    std::vector<DocumentLine> lines;
    std::vector<DocumentShare> shares;
    std::vector<DocumentTax> taxes;
    std::vector<DocumentReference> references;
    std::vector<DepositTaken> deposits;
};

// The seller or a customer as documents named them, at one version of its record.
struct Party {
    PartyId id;
    CustomerId customer;  // none: the company itself
    std::int64_t version = 1;
    std::string content;  // as JSON
};

}  // namespace duebook
