// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customer_store.h"

namespace duebook::store {
namespace {

// Reads: id, number, name, legal_name, tax_id, email, phone, street, city, postal_code, country, language, currency,
// terms_id, credit_limit_minor, collector, group_name, iban, peppol_id, version.
Customer readCustomer(const db::Statement& q) {
    Customer c;
    c.id = {q.integer(0)};
    c.number = q.text(1);
    c.name = q.text(2);
    c.legalName = q.text(3);
    c.taxId = q.text(4);
    c.email = q.text(5);
    c.phone = q.text(6);
    c.street = q.text(7);
    c.city = q.text(8);
    c.postalCode = q.text(9);
    c.country = q.text(10);
    c.language = q.text(11);
    if (const auto number = q.maybe(12)) c.currency = Currency(*number);
    c.termsId = q.maybe(13);
    c.creditLimitMinor = q.maybe(14);
    c.collector = q.text(15);
    c.group = q.text(16);
    c.iban = q.text(17);
    c.peppolId = q.text(18);
    c.version = q.integer(19);
    return c;
}

}  // namespace

const std::vector<std::string_view>& customerColumns() {
    static const std::vector<std::string_view> columns = {
        "id",        "number",     "name",     "legal_name", "tax_id",
        "email",     "phone",      "street",   "city",       "postal_code",
        "country",   "language",   "currency", "terms_id",   "credit_limit_minor",
        "collector", "group_name", "iban",     "peppol_id",  "version",
        "created_at"};
    return columns;
}

std::vector<db::Value> customerRow(const Customer& c, Instant now) {
    const auto maybe = [](const std::optional<std::int64_t>& value) {
        return value ? db::Value(*value) : db::Value(nullptr);
    };
    std::vector<db::Value> row = {c.id.value};
    for (const std::string* text : {&c.number, &c.name, &c.legalName, &c.taxId, &c.email, &c.phone, &c.street, &c.city,
                                    &c.postalCode, &c.country, &c.language})
        row.emplace_back(std::string_view(*text));
    row.emplace_back(c.currency ? db::Value(std::int64_t{c.currency->number()}) : db::Value(nullptr));
    row.push_back(maybe(c.termsId));
    row.push_back(maybe(c.creditLimitMinor));
    for (const std::string* text : {&c.collector, &c.group, &c.iban, &c.peppolId})
        row.emplace_back(std::string_view(*text));
    row.emplace_back(std::int64_t{1});
    row.emplace_back(now.ms);
    return row;
}

void CustomerStore::insert(const Customer& c, Instant now) {
    db::Statement(db_, R"sql(
        INSERT INTO customer (id, number, name, legal_name, tax_id, email, phone, street, city, postal_code, country,
                              language, currency, terms_id, credit_limit_minor, collector, group_name, iban, peppol_id,
                              version, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21))sql")
        .withEach(customerRow(c, now))
        .run();
}

bool CustomerStore::update(const Customer& c) {
    db::Statement q(db_, R"sql(
        UPDATE customer SET number = $3, name = $4, legal_name = $5, tax_id = $6, email = $7, phone = $8, street = $9,
               city = $10, postal_code = $11, country = $12, language = $13, currency = $14, terms_id = $15,
               credit_limit_minor = $16, collector = $17, group_name = $18, iban = $19, peppol_id = $20,
               version = version + 1
        WHERE id = $1 AND version = $2 RETURNING id)sql");
    const bool done =
        q.with(c.id.value, c.version, c.number, c.name, c.legalName, c.taxId, c.email, c.phone, c.street, c.city,
               c.postalCode, c.country, c.language, c.currency ? std::optional(c.currency->number()) : std::nullopt,
               c.termsId, c.creditLimitMinor, c.collector, c.group, c.iban, c.peppolId)
            .next();
    if (done) q.run();
    return done;
}

std::optional<Customer> CustomerStore::find(std::string_view number) {
    db::Statement q(db_, R"sql(
        SELECT id, number, name, legal_name, tax_id, email, phone, street, city, postal_code, country, language, currency,
               terms_id, credit_limit_minor, collector, group_name, iban, peppol_id, version
        FROM customer WHERE id = (SELECT COALESCE(merged_into_id, id) FROM customer WHERE number = $1))sql");
    if (!q.with(number).next()) return std::nullopt;
    return readCustomer(q);
}

std::optional<Customer> CustomerStore::find(CustomerId id) {
    db::Statement q(db_, R"sql(
        SELECT id, number, name, legal_name, tax_id, email, phone, street, city, postal_code, country, language, currency,
               terms_id, credit_limit_minor, collector, group_name, iban, peppol_id, version
        FROM customer WHERE id = (SELECT COALESCE(merged_into_id, id) FROM customer WHERE id = $1))sql");
    if (!q.with(id.value).next()) return std::nullopt;
    return readCustomer(q);
}

std::optional<std::string> CustomerStore::newestNumber() {
    db::Statement q(db_, "SELECT number FROM customer ORDER BY id DESC LIMIT 1");
    if (!q.next()) return std::nullopt;
    return q.text(0);
}

std::vector<Customer> CustomerStore::all() {
    db::Statement q(db_, R"sql(
        SELECT id, number, name, legal_name, tax_id, email, phone, street, city, postal_code, country, language, currency,
               terms_id, credit_limit_minor, collector, group_name, iban, peppol_id, version
        FROM customer WHERE merged_into_id IS NULL ORDER BY id)sql");
    std::vector<Customer> customers;
    while (q.next()) customers.push_back(readCustomer(q));
    return customers;
}

}  // namespace duebook::store
