// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customer_file_store.h"

#include <map>
#include <set>

#include "store/catalogue_store.h"

namespace duebook::store {

billing::CustomerFile CustomerFileStore::file(const Customer& c, Currency base) {
    billing::CustomerFile f;
    f.number = c.number;
    f.name = c.name;
    f.legalName = c.legalName;
    f.taxId = c.taxId;
    f.email = c.email;
    f.phone = c.phone;
    f.street = c.street;
    f.city = c.city;
    f.postalCode = c.postalCode;
    f.country = c.country;
    f.language = c.language;
    f.currency = c.currency;
    f.collector = c.collector;
    f.group = c.group;
    f.iban = c.iban;
    f.peppolId = c.peppolId;
    if (c.termsId) {
        if (const auto terms = CatalogueStore(db_).terms(*c.termsId)) f.terms = terms->name;
    }
    if (c.creditLimitMinor) f.creditLimit = Money(*c.creditLimitMinor, c.currency.value_or(base)).text();
    db::Statement q(db_, R"sql(
        SELECT c.trading_name, c.street2, c.region, c.delivery_channel, c.buyer_reference, c.po_required, c.salesperson,
               c.price_list, c.tax_code, c.notes, COALESCE(p.number, '')
        FROM customer c LEFT JOIN customer p ON p.id = c.parent_id WHERE c.id = $1)sql");
    if (!q.with(c.id.value).next()) return f;
    f.tradingName = q.text(0);
    f.street2 = q.text(1);
    f.region = q.text(2);
    f.deliveryChannel = q.text(3);
    f.buyerReference = q.text(4);
    f.poRequired = q.integer(5) != 0;
    f.salesperson = q.text(6);
    f.priceList = q.text(7);
    f.taxCode = q.text(8);
    f.notes = q.text(9);
    f.parent = q.text(10);
    readLists(c.id, f);
    return f;
}

void CustomerFileStore::readLists(CustomerId id, billing::CustomerFile& f) {
    db::Statement contacts(db_, R"sql(
        SELECT name, role, email, phone, channel FROM customer_contact WHERE customer_id = $1 ORDER BY no)sql");
    for (contacts.with(id.value); contacts.next();) {
        f.contacts.push_back(
            {contacts.text(0), contacts.text(1), contacts.text(2), contacts.text(3), contacts.text(4)});
    }
    db::Statement addresses(db_, R"sql(
        SELECT kind, name, street, street2, city, postal_code, region, country
        FROM customer_address WHERE customer_id = $1 ORDER BY no)sql");
    for (addresses.with(id.value); addresses.next();) {
        f.addresses.push_back({addresses.text(0), addresses.text(1), addresses.text(2), addresses.text(3),
                               addresses.text(4), addresses.text(5), addresses.text(6), addresses.text(7)});
    }
    db::Statement accounts(db_, R"sql(
        SELECT iban, bic, holder, mandate, mandate_day FROM customer_bank_account WHERE customer_id = $1 ORDER BY no)sql");
    for (accounts.with(id.value); accounts.next();) {
        billing::BankAccount account;
        account.iban = accounts.text(0);
        account.bic = accounts.text(1);
        account.holder = accounts.text(2);
        account.mandate = accounts.text(3);
        if (const auto day = accounts.maybe(4)) account.mandateSigned = Date::fromDays(*day);
        f.bankAccounts.push_back(std::move(account));
    }
    db::Statement tags(db_, "SELECT tag FROM customer_tag WHERE customer_id = $1 ORDER BY tag");
    for (tags.with(id.value); tags.next();) f.tags.push_back(tags.text(0));
}

void CustomerFileStore::put(CustomerId id, const billing::CustomerFile& f) {
    db::Statement(db_, R"sql(
        UPDATE customer SET trading_name = $2, street2 = $3, region = $4, delivery_channel = $5, buyer_reference = $6,
                            po_required = $7, salesperson = $8, price_list = $9, tax_code = $10, notes = $11,
                            parent_id = (SELECT p.id FROM customer p WHERE p.number = $12)
        WHERE id = $1)sql")
        .with(id.value, f.tradingName, f.street2, f.region, f.deliveryChannel, f.buyerReference,
              std::int64_t{f.poRequired}, f.salesperson, f.priceList, f.taxCode, f.notes, f.parent)
        .run();
    putLists(id, f);
}

void CustomerFileStore::putLists(CustomerId id, const billing::CustomerFile& f) {
    db::Statement(db_, "DELETE FROM customer_contact WHERE customer_id = $1").with(id.value).run();
    db::Statement(db_, "DELETE FROM customer_address WHERE customer_id = $1").with(id.value).run();
    db::Statement(db_, "DELETE FROM customer_bank_account WHERE customer_id = $1").with(id.value).run();
    db::Statement(db_, "DELETE FROM customer_tag WHERE customer_id = $1").with(id.value).run();
    std::int64_t no = 0;
    db::Statement contact(db_, R"sql(
        INSERT INTO customer_contact (customer_id, no, name, role, email, phone, channel)
        VALUES ($1, $2, $3, $4, $5, $6, $7))sql");
    for (const billing::Contact& c : f.contacts) {
        contact.with(id.value, ++no, c.name, c.role, c.email, c.phone, c.channel).run();
    }
    no = 0;
    db::Statement address(db_, R"sql(
        INSERT INTO customer_address (customer_id, no, kind, name, street, street2, city, postal_code, region, country)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))sql");
    for (const billing::PostalAddress& a : f.addresses) {
        address.with(id.value, ++no, a.kind, a.name, a.street, a.street2, a.city, a.postalCode, a.region, a.country)
            .run();
    }
    no = 0;
    db::Statement account(db_, R"sql(
        INSERT INTO customer_bank_account (customer_id, no, iban, bic, holder, mandate, mandate_day)
        VALUES ($1, $2, $3, $4, $5, $6, $7))sql");
    for (const billing::BankAccount& a : f.bankAccounts) {
        const auto signedDay = a.mandateSigned ? std::optional(a.mandateSigned->days()) : std::nullopt;
        account.with(id.value, ++no, a.iban, a.bic, a.holder, a.mandate, signedDay).run();
    }
    db::Statement tag(db_, "INSERT INTO customer_tag (customer_id, tag) VALUES ($1, $2) ON CONFLICT DO NOTHING");
    for (const std::string& each : f.tags) tag.with(id.value, each).run();
}

std::vector<std::string> CustomerFileStore::likeness(const billing::CustomerFile& f) {
    db::Statement q(db_, R"sql(
        SELECT number FROM customer WHERE number <> $1 AND $2 <> '' AND tax_id = $2 AND merged_into_id IS NULL
        UNION SELECT c.number FROM customer_bank_account b JOIN customer c ON c.id = b.customer_id
              WHERE c.number <> $1 AND $3 <> '' AND b.iban = $3 AND c.merged_into_id IS NULL
        UNION SELECT number FROM customer WHERE number <> $1 AND $3 <> '' AND iban = $3 AND merged_into_id IS NULL
        ORDER BY 1)sql");
    std::vector<std::string> numbers;
    for (q.with(f.number, f.taxId, f.iban); q.next();) numbers.push_back(q.text(0));
    return numbers;
}

std::vector<NamedCustomer> CustomerFileStore::alike(CustomerId id, const billing::CustomerFile& f) {
    std::set<std::string> ibans{f.iban};
    for (const billing::BankAccount& account : f.bankAccounts) ibans.insert(account.iban);
    std::map<std::string, std::string> found;
    for (const std::string& iban : ibans) {
        db::Statement q(db_, R"sql(
            SELECT number, name FROM customer WHERE id <> $1 AND
                   (name = $2 OR ($3 <> '' AND tax_id = $3) OR ($4 <> '' AND (iban = $4 OR id IN
                    (SELECT customer_id FROM customer_bank_account WHERE iban = $4)))))sql");
        for (q.with(id.value, f.name, f.taxId, iban); q.next();) found.emplace(q.text(0), q.text(1));
    }
    std::vector<NamedCustomer> list;
    for (const auto& [number, name] : found) list.push_back({number, name});
    return list;
}

}  // namespace duebook::store
