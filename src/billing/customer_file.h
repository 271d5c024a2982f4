// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a customer's file holds.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/money.h"

namespace duebook::billing {

struct Contact {
    std::string name = {};
    std::string role = {};  // of contactRoles, or empty
    std::string email = {};
    std::string phone = {};
    std::string channel = {};  // of contactChannels, or empty
    friend bool operator==(const Contact&, const Contact&) = default;
};
inline constexpr std::array<std::string_view, 4> contactRoles = {"accounts_payable", "disputes", "purchasing",
                                                                 "escalation"};
inline constexpr std::array<std::string_view, 3> contactChannels = {"email", "phone", "letter"};

struct PostalAddress {
    std::string kind = {};  // of addressKinds
    std::string name = {};
    std::string street = {};
    std::string street2 = {};
    std::string city = {};
    std::string postalCode = {};
    std::string region = {};
    std::string country = {};  // ISO 3166 alpha-2
    friend bool operator==(const PostalAddress&, const PostalAddress&) = default;
};
inline constexpr std::array<std::string_view, 2> addressKinds = {"billing", "delivery"};

struct BankAccount {
    std::string iban = {};  // or an account number where there are no IBANs
    std::string bic = {};
    std::string bank = {};
    std::string holder = {};
    std::optional<Currency> currency = {};  // of the company's own: the one for invoices in it
    std::string mandate = {};               // of a customer's: the direct-debit mandate, or empty
    std::optional<Date> mandateSigned = {};
    friend bool operator==(const BankAccount&, const BankAccount&) = default;
};

inline constexpr std::array<std::string_view, 3> deliveryChannels = {"email", "e-invoice", "print"};

// The canonical columns of an import and what goes beyond them.
struct CustomerFile {
    std::string number, name, legalName, tradingName, taxId, email, phone, street, street2, city, postalCode, region,
        country, language;
    std::optional<Currency> currency;
    std::string terms;        // by name
    std::string creditLimit;  // in `currency`, else in the ledger's; empty: none set
    std::string collector, group, iban, peppolId;
    std::string deliveryChannel, buyerReference, salesperson, priceList, taxCode, notes;
    bool poRequired = false;
    std::string parent;  // the number of the customer it belongs to
    std::vector<std::string> tags;
    std::vector<Contact> contacts;
    std::vector<PostalAddress> addresses;
    std::vector<BankAccount> bankAccounts;
    friend bool operator==(const CustomerFile&, const CustomerFile&) = default;
};

}  // namespace duebook::billing
