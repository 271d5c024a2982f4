// SPDX-License-Identifier: GPL-3.0-or-later
// The company whose ledger it is, as its documents name it, and how it bills.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "billing/customer_file.h"
#include "billing/totals.h"

namespace duebook::billing {

struct Company {
    std::string name, legalName, tradingName, vatId, taxNumber, registration, legalForm, street, street2, city,
        postalCode, region, country, contact, email, phone, website, peppolId, creditorId, language;
    std::vector<BankAccount> bankAccounts;  // the first is the usual one
    std::string paymentLink;                // a template with {number}, {amount}, {currency}, {reference}
    std::string footer;                     // stands under every document
    std::string colour;                     // "#1f4e79"
    int fiscalYearStart = 1;                // month
    bool grossPrices = false;
    TaxRounding taxRounding = TaxRounding::eachRate;
    std::string terms;                         // for customers without terms of their own, by name
    std::string taxCode;                       // for lines that nothing else gives one
    bool wholeData = false;                    // issues nothing while an address or a tax id of either side is missing
    std::optional<PlainAmount> approvalAbove;  // of the ledger's currency: what one person may issue alone
    std::vector<Date> holidays;
    std::string writeOffLimit = "1";  // the most that is written off beside a receipt, in the ledger's currency
};

// An item or a service of the catalogue.
struct ItemPrice {
    std::string list;  // empty: the usual one
    Currency currency;
    UnitPrice price;
};
struct CatalogueItem {
    std::string code, name, description;
    std::string unit = "C62";
    std::string tax;      // code
    std::string account;  // code; empty: the ledger's revenue account
    bool active = true;
    std::vector<ItemPrice> prices;
};

}  // namespace duebook::billing
