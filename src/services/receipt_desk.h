// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody who records a receipt looks at: the customer's open items as money meets them, and which of them an
// amount may be for.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "cash/suggest.h"
#include "services/books.h"

namespace duebook::services {

// An open instalment, with the discount that closing it with a receipt of the day earns.
struct PayableItem {
    std::string document;
    int instalment = 1;
    bool several = false;  // the document has more than one
    Date issued, due;
    Money open;
    Money discount;  // zero: none
    bool inGrace = false;
    std::string poNumber;
    std::optional<std::string> dispute;
};

struct PayableQuestion {
    std::string customer;                   // its number
    Date day;                               // of the receipt
    std::optional<Currency> currency = {};  // only these
};
// The customer's open items, oldest due date first. Refuses customerUnknown.
Result<std::vector<PayableItem>> payableItems(Books& books, const PayableQuestion& question);

struct WhatIf {
    std::vector<PayableItem> items;
    std::vector<cash::Suggestion> suggestions;  // picks are places in `items`
};
// The sets of the customer's items that make up the amount. Nothing is posted. Refuses customerUnknown.
Result<WhatIf> whatIf(Books& books, const std::string& customer, Money amount, Date day, Money tolerance);

}  // namespace duebook::services
