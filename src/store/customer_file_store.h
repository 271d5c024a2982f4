// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer's file holds beyond the columns of an import.
#pragma once
#include <string>

#include "billing/customer_file.h"
#include "db/db.h"
#include "store/customer_store.h"

namespace duebook::store {

struct NamedCustomer {
    std::string number, name;
    friend bool operator==(const NamedCustomer&, const NamedCustomer&) = default;
};

class CustomerFileStore {
public:
    explicit CustomerFileStore(db::Connection& db) : db_(db) {}
    // The whole file of the customer; terms and limit in words.
    billing::CustomerFile file(const Customer& customer, Currency base);
    // Writes what goes beyond `Customer`: the texts, contacts, addresses, accounts and tags, in place of those there.
    void put(CustomerId id, const billing::CustomerFile& file);
    // Another customer with this tax id or IBAN, to show before a customer is entered twice.
    std::vector<std::string> likeness(const billing::CustomerFile& file);
    // Customers other than this one with the same name, tax id or one of the IBANs, by number.
    std::vector<NamedCustomer> alike(CustomerId id, const billing::CustomerFile& file);

private:
    void readLists(CustomerId id, billing::CustomerFile& file);
    void putLists(CustomerId id, const billing::CustomerFile& file);
    db::Connection& db_;
};

}  // namespace duebook::store
