// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/config_json.h"

#include <nlohmann/json.hpp>

#include "billing/numbering.h"
#include "io/party_json.h"

namespace duebook::io {
namespace {

// The objects of a section with their paths; in an object of them, each gets its name as `key`.
std::vector<std::pair<Json, std::string>> entriesOf(JsonFields& fields, const char* section, const char* key) {
    std::vector<std::pair<Json, std::string>> entries;
    const Json* found = fields.value(section);
    if (found == nullptr) return entries;
    if (!found->is_array() && !found->is_object()) {
        fields.fault(section, Refusal::valueInvalid, section);
        return entries;
    }
    if (found->is_array()) {
        std::size_t no = 0;
        for (const Json& each : *found) {
            entries.emplace_back(each, std::string(section) + "[" + std::to_string(no++) + "]");
        }
        return entries;
    }
    for (const auto& [name, each] : found->items()) {
        Json entry = each;
        if (entry.is_object() && !entry.contains(key)) entry[key] = name;
        entries.emplace_back(std::move(entry), std::string(section) + "." + name);
    }
    return entries;
}

void readTermsSection(JsonFields& fields, Config& config) {
    for (const auto& [json, path] : entriesOf(fields, "terms", "name")) {
        JsonFields entry(json, path, fields.faults());
        if (entry.text("name").empty()) entry.fault("name", Refusal::valueMissing, "name");
        config.terms.push_back(readTerms(JsonFields(json, path, fields.faults())));
    }
}

AccountEntry readAccount(JsonFields fields) {
    AccountEntry account{fields.text("code"), fields.text("name"), fields.text("kind")};
    if (account.code.empty()) fields.fault("code", Refusal::valueMissing, "code");
    if (account.name.empty()) account.name = account.code;
    if (account.kind != "revenue" && account.kind != "tax") fields.fault("kind", Refusal::valueInvalid, account.kind);
    fields.done();
    return account;
}

void readCompanySection(JsonFields& fields, Config& config) {
    const Json* found = fields.value("company");
    if (found == nullptr) return;
    if (!found->is_object()) return fields.fault("company", Refusal::valueInvalid, "company");
    Json company = *found;
    if (const auto logo = company.find("logo"); logo != company.end()) {
        if (logo->is_string()) {
            config.logoFile = logo->get<std::string>();
        } else if (logo->is_null()) {
            config.withoutLogo = true;
        } else {
            JsonFields parts(*logo, "company.logo", fields.faults());
            config.logo = {parts.text("media_type"), parts.text("data")};
            parts.done();
        }
        company.erase(logo);
    }
    config.company = dumpJson(company);
}

void readNumbering(JsonFields& fields, Config& config) {
    auto section = fields.object("numbering");
    if (!section) return;
    for (const auto kind : {billing::DraftKind::invoice, billing::DraftKind::creditNote, billing::DraftKind::debitNote,
                            billing::DraftKind::deposit}) {
        const std::string name(billing::nameOf(kind));
        const std::string text = section->text(name.c_str());
        if (text.empty()) continue;
        if (const auto pattern = billing::NumberPattern::read(text))
            config.numbering.emplace_back(kind, text);
        else
            section->fault(name.c_str(), pattern.error());
    }
    section->done();
}

}  // namespace

Checked<Config> readConfig(std::string_view text, Currency usual) {
    const auto json = parseJson(text);
    if (!json || !json->is_object()) return tl::make_unexpected(Faults{{Refusal::jsonInvalid, "The file"}});
    Faults faults;
    JsonFields fields(*json, {}, faults);
    Config config;
    readCompanySection(fields, config);
    for (const auto& [entry, path] : entriesOf(fields, "accounts", "code")) {
        config.accounts.push_back(readAccount(JsonFields(entry, path, faults)));
    }
    readTermsSection(fields, config);
    for (const auto& [entry, path] : entriesOf(fields, "taxes", "code")) {
        config.taxes.push_back(readTax(JsonFields(entry, path, faults)));
    }
    for (const auto& [entry, path] : entriesOf(fields, "items", "code")) {
        config.items.push_back(readItem(JsonFields(entry, path, faults), usual));
    }
    readNumbering(fields, config);
    for (const auto& [entry, path] : entriesOf(fields, "match_rules", "name")) {
        const auto name = entry.is_object() ? entry.find("name") : entry.end();
        if (name == entry.end() || !name->is_string())
            faults.push_back({Refusal::valueMissing, "name", {}, {}, path + ".name"});
        else
            config.matchRules.push_back({name->get<std::string>(), entry.dump(), path});
    }
    for (const char* said : {"country", "source"}) fields.value(said);  // where a shipped file comes from
    fields.done();
    if (!faults.empty()) return tl::make_unexpected(std::move(faults));
    return config;
}

}  // namespace duebook::io
