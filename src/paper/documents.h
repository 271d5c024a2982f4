// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed in to be printed: an invoice or credit note as the e-invoice states it, or a statement of account, and
// what paper adds to either.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "einvoice/model.h"

namespace duebook::paper {

// How a company looks on paper.
struct Branding {
    std::string logo = {};    // PNG, JPEG or SVG; empty for none
    std::string colour = {};  // "#24456b"; empty for the layout's own
    std::string slogan = {};  // a line under the sender, such as opening hours; may be empty
};

// One step of an early-payment discount.
struct DiscountStep {
    Date until;  // the last day on which it may be taken
    einvoice::Decimal percent;
    Money discount;
    Money pay;  // what remains to be paid
};

// A part of the amount due that falls due by itself.
struct PrintedInstalment {
    Date due;
    Money amount;
    std::vector<DiscountStep> discounts = {};
};

// An invoice or credit note. Every amount of it is printed from `document`; the instalments must add up to its BT-115.
struct InvoicePaper {
    einvoice::Invoice document;
    std::string language = "en";
    Branding branding = {};
    std::string customerNumber = {};
    std::string bank = {};  // the name of the bank, which an e-invoice does not state
    std::vector<PrintedInstalment> instalments = {};
    std::string paymentLink = {};  // of paymentLink(); empty for none
    std::string mark = {};         // a word across each page; empty for none
};

struct StatementLine {
    Date day;
    std::string kind;  // "invoice", "creditNote", "debitNote", "receipt", "adjustment"
    std::string number;
    std::string reference = {};  // the customer's order number or the bank's text
    std::optional<Date> due = {};
    std::int64_t daysOverdue = 0;  // on the statement's day; 0 where it is not overdue
    Money original;                // as posted: a receipt and a credit note are negative
    Money open;                    // what is open of it on the statement's day
};

struct StatementBucket {
    std::optional<std::int64_t> fromDays;  // days past due; nothing for what is not due
    std::optional<std::int64_t> toDays;    // nothing for "over"
    Money amount;
};

struct StatementPaper {
    einvoice::Party seller, customer;
    std::string customerNumber;
    std::string language = "en";
    Branding branding = {};
    Date asOf;
    Currency currency;
    std::vector<StatementLine> lines;
    std::vector<StatementBucket> aging;
    Money onAccount;  // receipts and credit notes that are not applied, as a negative amount
    Money balance;    // the sum of what is open
    Money overdue;
    std::optional<einvoice::CreditTransfer> account = {};
    std::string bank = {};
    std::string reference = {};    // what the payer quotes
    std::string paymentLink = {};  // of paymentLink(); empty for none
    std::string note = {};
};

}  // namespace duebook::paper
