// SPDX-License-Identifier: GPL-3.0-or-later
// Customers. The order in which a row is tested: number, currency, terms, credit limit, country, number taken.
#include <algorithm>
#include <unordered_set>

#include "services/import_context.h"

namespace duebook::services {
namespace {

struct TextPlace {
    std::string_view column;
    std::string store::Customer::*field;
};
constexpr TextPlace textPlaces[] = {
    {"number", &store::Customer::number},
    {"name", &store::Customer::name},
    {"legal_name", &store::Customer::legalName},
    {"tax_id", &store::Customer::taxId},
    {"email", &store::Customer::email},
    {"phone", &store::Customer::phone},
    {"street", &store::Customer::street},
    {"city", &store::Customer::city},
    {"postal_code", &store::Customer::postalCode},
    {"country", &store::Customer::country},
    {"language", &store::Customer::language},
    {"collector", &store::Customer::collector},
    {"group", &store::Customer::group},
    {"iban", &store::Customer::iban},
    {"peppol_id", &store::Customer::peppolId},
};

bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

class CustomerImporter : public SingleRowImporter {
public:
    explicit CustomerImporter(ImportContext& context)
        : SingleRowImporter(context.tally),
          context_(context),
          customers_(context.db),
          number_(context.layout.indexOf("number")),
          currency_(context.layout.indexOf("currency")),
          terms_(context.layout.indexOf("terms")),
          limit_(context.layout.indexOf("credit_limit")),
          country_(context.layout.indexOf("country")) {}
    void afterFacts(const std::string& actor, const std::string& subject) override {
        context_.customers.seal(actor, subject);
    }

private:
    RowResult<RowOutcome> import(const ImportRow& row) override;
    RowResult<store::Customer> read(const ImportRow& row);
    RowResult<void> readTerms(const ImportRow& row, store::Customer& customer);
    RowResult<void> readLimit(const ImportRow& row, store::Customer& customer);
    RowResult<void> readCountry(const ImportRow& row, store::Customer& customer) const;

    ImportContext& context_;
    store::CustomerStore customers_;
    std::size_t number_, currency_, terms_, limit_, country_;
    std::unordered_set<std::int64_t> added_;  // by this file
};

RowResult<RowOutcome> CustomerImporter::import(const ImportRow& row) {
    auto customer = read(row);
    if (!customer) return tl::make_unexpected(customer.error());
    const auto known = context_.customers.findExactly(customer->number);
    if (!known) {
        added_.insert(context_.customers.add(std::move(*customer)).id.value);
        return RowOutcome::accepted;
    }
    if (added_.contains(known->id.value)) context_.writer.flush();  // it may wait still
    auto there = customers_.find(known->id);
    customer->id = known->id;
    customer->version = there->version;
    if (*there == *customer) return RowOutcome::duplicate;
    return row.fault(number_,
                     added_.contains(known->id.value) ? Refusal::numberRepeated : Refusal::customerNumberTaken);
}

RowResult<store::Customer> CustomerImporter::read(const ImportRow& row) {
    if (const auto number = row.needed(number_); !number) return tl::make_unexpected(number.error());
    store::Customer customer;
    for (const TextPlace& place : textPlaces) customer.*place.field = row.text(context_.layout.indexOf(place.column));
    if (customer.name.empty()) customer.name = customer.number;
    const auto currency = row.currency(currency_);
    if (!currency) return tl::make_unexpected(currency.error());
    customer.currency = *currency;
    if (auto done = readTerms(row, customer); !done) return tl::make_unexpected(done.error());
    if (auto done = readLimit(row, customer); !done) return tl::make_unexpected(done.error());
    if (auto done = readCountry(row, customer); !done) return tl::make_unexpected(done.error());
    return customer;
}

RowResult<void> CustomerImporter::readTerms(const ImportRow& row, store::Customer& customer) {
    const std::string_view text = row.text(terms_);
    if (text.empty()) return {};
    customer.termsId = context_.terms.idOf(text);
    if (!customer.termsId) return row.fault(terms_, Refusal::termsUnknown);
    return {};
}

RowResult<void> CustomerImporter::readLimit(const ImportRow& row, store::Customer& customer) {
    const auto limit = row.amount(limit_, customer.currency.value_or(context_.rates.base()));
    if (!limit) return tl::make_unexpected(limit.error());
    if (!*limit) return {};
    if ((*limit)->money.minor() < 0) return row.fault(limit_, Refusal::valueInvalid);
    context_.addRounding(**limit);
    customer.creditLimitMinor = (*limit)->money.minor();
    return {};
}

RowResult<void> CustomerImporter::readCountry(const ImportRow& row, store::Customer& customer) const {
    std::string& country = customer.country;
    if (country.empty()) return {};
    if (country.size() != 2 || !std::all_of(country.begin(), country.end(), isLetter))
        return row.fault(country_, Refusal::valueInvalid);
    std::transform(country.begin(), country.end(), country.begin(),
                   [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
    return {};
}

}  // namespace

std::unique_ptr<RowImporter> customerImporter(ImportContext& context) {
    return std::make_unique<CustomerImporter>(context);
}

}  // namespace duebook::services
