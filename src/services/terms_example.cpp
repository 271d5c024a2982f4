// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms_example.h"

#include <nlohmann/json.hpp>

#include "billing/sentence.h"
#include "billing/terms_text.h"
#include "io/party_json.h"
#include "io/terms_json.h"
#include "store/catalogue_store.h"

namespace duebook::services {

std::optional<TermsExample> termsExample(Books& books, const billing::PaymentTerms& terms, Currency currency,
                                         std::string_view language) {
    const auto amount = Money::parse("1000", currency);
    if (!amount) return std::nullopt;
    const auto parts = billing::schedule(terms, books.today(), *amount, Money(0, currency));
    if (!parts || parts->empty()) return std::nullopt;
    return TermsExample{*amount, billing::termsSentence(billing::languageOf(language), terms, *parts)};
}

Checked<TermsExample> termsExample(Books& books, std::string_view json) {
    const auto read = io::parseJson(json);
    if (!read || !read->is_object()) return tl::make_unexpected(Faults{{Refusal::jsonInvalid, "The terms"}});
    Faults faults;
    const billing::PaymentTerms terms = io::readTerms(io::JsonFields(*read, {}, faults));
    if (!faults.empty()) return tl::make_unexpected(std::move(faults));
    const auto company = io::companyOfText(store::CatalogueStore(*books.db).company().content);
    const auto example = termsExample(books, terms, books.info.base, company.language);
    if (!example) return tl::make_unexpected(Faults{{Refusal::termsNotUnderstood, terms.name}});
    return *example;
}

Result<std::string> wholeTerms(std::string_view shortForm) {
    const auto terms = billing::readTerms(shortForm);
    if (!terms) return tl::make_unexpected(terms.error());
    return io::textOfTerms(*terms);
}

}  // namespace duebook::services
