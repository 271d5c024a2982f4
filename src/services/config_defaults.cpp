// SPDX-License-Identifier: GPL-3.0-or-later
// What a new ledger begins with, and the settings of one as a file.
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "billing/numbering.h"
#include "billing/terms_text.h"
#include "io/config_json.h"
#include "io/match_rules_json.h"
#include "io/party_json.h"
#include "services/config.h"
#include "services/match_rules.h"
#include "store/catalogue_store.h"
#include "store/issue_store.h"

namespace duebook::resources {
extern const std::vector<std::pair<std::string_view, std::string_view>> taxPresets;
}

namespace duebook::services {
namespace {

using io::Json;
using store::CatalogueStore;

constexpr std::array<std::string_view, 4> usualTerms = {"2/10 net 30", "1/10 net 30", "2/14 net 30", "30 eom"};
constexpr billing::DraftKind numbered[] = {billing::DraftKind::invoice, billing::DraftKind::creditNote,
                                           billing::DraftKind::debitNote, billing::DraftKind::deposit};

// The tax codes of resources/tax for a country; none where we have no file of it.
std::vector<io::TaxEntry> taxesOf(const std::string& country, Currency currency) {
    std::string file = country + ".json";
    std::transform(file.begin(), file.end(), file.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (const auto& [name, text] : resources::taxPresets) {
        if (name != file) continue;
        const auto preset = io::readConfig(text, currency);
        check(preset.has_value(), "a preset of taxes that can be read");
        return preset->taxes;
    }
    return {};
}

Json named(Json json, const std::string& name) {
    Json entry = {{"name", name}};
    entry.update(json);
    return entry;
}

Json companyOf(Books& books, CatalogueStore& catalogue) {
    billing::Company company = io::companyOfText(catalogue.company().content);
    if (company.name.empty()) company.name = books.info.company;
    Json json = io::writeCompany(company);
    if (const auto logo = catalogue.logo()) json["logo"] = {{"media_type", logo->mediaType}, {"data", logo->content}};
    return json;
}

}  // namespace

void giveDefaults(db::Connection& db, const std::string& company, const std::string& country, Currency currency,
                  Instant now) {
    CatalogueStore catalogue(db);
    for (const std::string_view name : usualTerms) {
        const auto terms = billing::readTerms(name);
        check(terms.has_value(), "usual terms that can be read");
        catalogue.putTerms({0, std::string(name), terms->netDays, io::textOfTerms(*terms)});
    }
    billing::Company own;
    own.name = company;
    own.country = country;
    const auto taxes = taxesOf(country, currency);
    for (const io::TaxEntry& entry : taxes) catalogue.putTax({entry.tax, {}, {}});
    if (!taxes.empty()) own.taxCode = taxes.front().tax.code;
    catalogue.putCompany(io::textOf(own), now);
}

std::string exportConfig(Books& books) {
    db::Transaction transaction(*books.db, db::Mode::read);
    CatalogueStore catalogue(*books.db);
    Json json = {{"company", companyOf(books, catalogue)}};
    json["accounts"] = Json::array();
    for (const auto& a : catalogue.accounts()) {
        json["accounts"].push_back({{"code", a.code}, {"name", a.name}, {"kind", a.kind}});
    }
    json["terms"] = Json::array();
    for (const store::TermsRow& row : catalogue.terms()) {
        const billing::PaymentTerms simple{.name = row.name, .netDays = row.netDays};
        const auto terms = row.content.empty() ? simple : io::termsOfText(row.content);
        json["terms"].push_back(named(io::writeTerms(terms), row.name));
    }
    json["taxes"] = Json::array();
    for (const store::TaxRow& row : catalogue.taxes())
        json["taxes"].push_back(io::writeTax({row.tax, row.accountCode}));
    json["items"] = Json::array();
    for (const billing::CatalogueItem& item : catalogue.items()) json["items"].push_back(io::writeItem(item));
    json["numbering"] = Json::object();
    for (const billing::DraftKind kind : numbered) {
        json["numbering"][std::string(billing::nameOf(kind))] = patternOf(catalogue, kind);
    }
    json["match_rules"] = Json::array();
    for (const matching::Rule& rule : matchRules(*books.db)) json["match_rules"].push_back(io::writeMatchRule(rule));
    return io::dumpJson(json);
}

Result<std::string> nextNumber(Books& books, std::string_view pattern, Date day) {
    const auto read = billing::NumberPattern::read(pattern);
    if (!read) return tl::make_unexpected(read.error());
    const auto company = io::companyOfText(CatalogueStore(*books.db).company().content);
    return store::IssueStore(*books.db).nextNumber(*read, billing::fiscalYear(day, company.fiscalYearStart)).text;
}

std::string patternOf(CatalogueStore& catalogue, billing::DraftKind kind) {
    if (const auto own = catalogue.pattern(static_cast<DocumentForm>(kind))) return *own;
    switch (kind) {
        case billing::DraftKind::creditNote:
            return "CN-{YYYY}-{0000}";
        case billing::DraftKind::debitNote:
            return "DN-{YYYY}-{0000}";
        case billing::DraftKind::deposit:
            return "DP-{YYYY}-{0000}";
        case billing::DraftKind::invoice:
        case billing::DraftKind::proForma:
            break;
    }
    return "{YYYY}-{0000}";
}

}  // namespace duebook::services
