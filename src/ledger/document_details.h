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

// How an early-payment discount changes the tax (semantics 6).
enum class DiscountTax : std::uint8_t { reducedWhenTaken = 1, unchanged = 2, fromStart = 3 };

enum class TaxRounding : std::uint8_t { eachLine = 1, eachCode = 2 };

// An account of the company's own chart, in place of that of the role.
using OwnAccount = std::optional<std::int64_t>;

struct DocumentLine {
    int no = 1;
    std::string item;  // its code, or empty
    std::string description;
    Quantity quantity = Quantity::ofRaw(0);
    std::string unit;                       // UN/ECE recommendation 20
    UnitPrice price = UnitPrice::ofRaw(0);  // as it was entered: with tax where the document's prices are gross
    Rate discountPercent = Rate::ofRaw(0);  // 0.05 for 5 %
    Money discount;                         // without tax
    Money net;                              // without tax, after the discount
    std::string taxCode;
    OwnAccount account;
    std::optional<Date> periodFrom, periodUntil;
    std::optional<int> creditsLine;  // of a credit note: the number of the invoice's line
};

// The tax of one code at one rate.
struct DocumentTax {
    std::string code;
    std::string category;  // of EN 16931: "S"
    Rate percent = Rate::ofRaw(0);
    Money base;
    Money tax;
    std::string reason;  // why nothing is charged
    OwnAccount account;
};

struct DocumentReference {
    enum class Kind : std::uint8_t { credits = 1, billsAnew = 2, settlesDeposit = 3 };
    Kind kind;
    DocumentId document;
};

struct DocumentDetails {
    DocumentForm form = DocumentForm::invoice;
    std::string pattern;  // of its number series
    int fiscalYear = 0;
    std::int64_t numberInSeries = 0;
    PartyId seller, buyer;
    std::string terms;  // as JSON
    DiscountTax discountTax = DiscountTax::reducedWhenTaken;
    TaxRounding taxRounding = TaxRounding::eachCode;
    bool grossPrices = false;
    Rate discountPercent = Rate::ofRaw(0);
    Money discount;  // off the whole document, without tax; the lines' nets are before it
    std::optional<Date> delivered, periodFrom, periodUntil;
    std::string language, buyerReference, paymentReference, reason, note;
    std::string delivery;  // the address delivered to, as JSON; empty: the buyer's
    std::vector<DocumentLine> lines;
    std::vector<DocumentTax> taxes;
    std::vector<DocumentReference> references;
};

// The seller or a customer as documents named them, at one version of its record.
struct Party {
    PartyId id;
    CustomerId customer;  // none: the company itself
    std::int64_t version = 1;
    std::string content;  // as JSON
};

}  // namespace duebook
