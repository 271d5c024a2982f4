// SPDX-License-Identifier: GPL-3.0-or-later
// Customers: whom we sell to.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "db/db.h"

namespace duebook::store {

struct Customer {
    CustomerId id;
    std::string number;  // unique, as the company writes it; text, also where it looks like a number
    std::string name;
    std::string legalName;
    std::string taxId;
    std::string email;
    std::string phone;
    std::string street;
    std::string city;
    std::string postalCode;
    std::string country;   // ISO 3166 alpha-2, or empty
    std::string language;  // BCP 47, or empty
    std::optional<Currency> currency;
    std::optional<std::int64_t> termsId;
    std::optional<std::int64_t> creditLimitMinor;  // in `currency`, else in the ledger's
    std::string collector;
    std::string group;
    std::string iban;
    std::string peppolId;
    std::int64_t version = 1;
    friend bool operator==(const Customer&, const Customer&) = default;
};

// The columns of a new customer's row, and their values in the same order; texts live as long as the customer.
const std::vector<std::string_view>& customerColumns();
std::vector<db::Value> customerRow(const Customer& customer, Instant now);

class CustomerStore {
public:
    explicit CustomerStore(db::Connection& db) : db_(db) {}
    // Inserts the customer under its id; the caller reserved the id from the sequence "customer".
    void insert(const Customer& customer, Instant now);
    // Replaces the columns of a customer and raises its version; false where that is no longer the one given.
    bool update(const Customer& customer);
    // The customer of the number or the id; of one that was merged, the customer that was kept.
    std::optional<Customer> find(std::string_view number);
    std::optional<Customer> find(CustomerId id);
    std::optional<std::string> newestNumber();
    // Every customer that was not merged into another, by id; for reports and for finding names.
    std::vector<Customer> all();

private:
    db::Connection& db_;
};

}  // namespace duebook::store
