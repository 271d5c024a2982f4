// SPDX-License-Identifier: GPL-3.0-or-later
// What a printed document says, as texts in its language: a layout chooses from these fields and tables, and a renderer
// puts them on pages. Every amount here was written from the values of one invoice or statement; nothing is computed
// after this.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "base/result.h"

namespace duebook::paper {

struct TableRow {
    std::vector<std::string> cells;  // one for each column, "" where there is nothing to say
    std::string carried = {};        // the total up to this row, for the foot of a page that ends here
    bool strong = false;             // a sum or the amount due
};

struct Table {
    std::vector<std::string> columns;
    std::vector<TableRow> rows;
};

// Who a Swiss payment part speaks of; a structured address of the standard.
struct SwissParty {
    std::string name;
    std::string street;
    std::string building;
    std::string postCode;
    std::string town;
    std::string country;
    friend bool operator==(const SwissParty&, const SwissParty&) = default;
};

// The payment part of a Swiss QR-bill.
struct SwissPayment {
    std::string account;  // IBAN, without blanks
    SwissParty creditor;
    std::optional<Money> amount;  // CHF or EUR; left to the payer where it is not given
    Currency currency;
    std::optional<SwissParty> debtor;
    std::string reference;  // a QR reference for a QR-IBAN, else an ISO 11649 reference or nothing
    std::string message;
    std::string billInformation = {};
};

struct Content {
    std::string language;           // BCP 47, of the text
    std::string title;              // of the file: "Invoice RE-2026-0042"
    std::string author;             // the seller
    Date date = Date::fromDays(0);  // of the document; also the file's, so that the same document is the same file
    std::map<std::string, std::string, std::less<>> fields;
    std::map<std::string, Table, std::less<>> tables;
    std::string logo;       // PNG, JPEG or SVG; empty for none
    std::string colour;     // "#24456b"; empty for the layout's own
    std::string epcCode;    // what the EPC QR code holds; empty for none
    std::string swissCode;  // what the Swiss QR code holds; empty for none
    std::optional<SwissPayment> swiss;
    std::string mark = {};           // a word across each page; empty for none
    std::vector<Error> advice = {};  // what its reader will miss: a payment code that could not be made, and why
};

// The fields that a template may name, for invoices (credit notes too) and for statements; "label.…" comes from the
// words.
bool isField(std::string_view kind, std::string_view name);
// The tables of a kind of document and the columns of each.
const std::map<std::string, std::vector<std::string>, std::less<>>& tablesOf(std::string_view kind);

}  // namespace duebook::paper
