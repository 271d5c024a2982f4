// SPDX-License-Identifier: GPL-3.0-or-later
// What matching works on: a payment as the bank tells of it, and what is open.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ledger/facts.h"

namespace duebook::matching {

// A movement of the bank account.
struct Payment {
    std::int64_t line = 0;
    Date booked;
    Money amount;  // above zero: the account got it
    bool reversal = false;
    std::string name = {}, account = {};  // of the payer
    std::string text = {};                // what the payer wrote
    std::string reference = {};           // structured
    std::string endToEnd = {};
    std::string mandate = {};
    // Where the money stands in the books already: only this customer can have paid it.
    std::optional<CustomerId> receiptOf = {};
};

// An open instalment, with what makes its discount.
struct OpenPart {
    OpenItem item;
    int no = 1;
    std::vector<InstalmentDiscount> discounts = {};
    std::optional<Money> amount = {};  // of the instalment, where it has discounts
    std::optional<Money> given = {};   // of it, taken off without money
};

struct OpenDocument {
    DocumentId id;
    std::string number;
    std::string reference;        // printed on it for the payer to repeat; may be empty
    std::vector<OpenPart> parts;  // by number
};

struct Debtor {
    CustomerId id;
    std::string number, name, legalName, tradingName;
    std::vector<std::string> accounts;  // IBANs or whatever the bank calls them
    std::vector<std::string> mandates;  // of direct debits
};

enum class PayerTrait : std::uint8_t { account = 1, name = 2 };
// Something of a payer that an earlier payment has shown to be a customer's.
struct KnownPayer {
    PayerTrait trait;
    std::string value;  // an account in its bare form, or a name as payerName() makes it
    CustomerId customer;
    std::int64_t times = 1;  // payments that have shown it
};
// The name as it is compared: folded, blanks made one.
std::string payerName(std::string_view name);
// The account as it is compared: without blanks, in capitals.
std::string payerAccount(std::string_view account);

}  // namespace duebook::matching
