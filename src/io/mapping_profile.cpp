// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/mapping_profile.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace duebook::io {
namespace {

using Json = nlohmann::ordered_json;
using Texts = std::map<std::string, std::string, std::less<>>;

bool isColumn(std::string_view name, std::optional<ImportKind> kind) {
    const auto holds = [&](ImportKind k) {
        const auto columns = columnsOf(k);
        return std::any_of(columns.begin(), columns.end(), [&](const Column& c) { return c.name == name; });
    };
    if (kind) return holds(*kind);
    return holds(ImportKind::customers) || holds(ImportKind::invoices) || holds(ImportKind::receipts) ||
           holds(ImportKind::exchangeRates);
}

std::optional<char> delimiterOf(const std::string& text) {
    if (text == "tab" || text == "\\t") return '\t';
    if (text.size() != 1) return std::nullopt;
    const char c = text.front();
    const bool unfit = c == '"' || c == '\n' || c == '\r' || static_cast<unsigned char>(c) >= 0x80;
    return unfit ? std::nullopt : std::optional(c);
}

bool setKind(MappingProfile& p, const std::string& text) {
    return (p.kind = importKindOf(text)).has_value();
}
bool setDelimiter(MappingProfile& p, const std::string& text) {
    return (p.hints.delimiter = delimiterOf(text)).has_value();
}
bool setEncoding(MappingProfile& p, const std::string& text) {
    return (p.hints.encoding = encodingOf(text)).has_value();
}
bool setDateFormat(MappingProfile& p, const std::string& text) {
    return (p.dateFormat = DateFormat::parse(text)).has_value();
}
bool setDecimal(MappingProfile& p, const std::string& text) {
    if (text != "." && text != ",") return false;
    p.decimal = text.front();
    return true;
}
bool setSheet(MappingProfile& p, const std::string& text) {
    p.hints.sheet = text;
    return true;
}

struct TextKey {
    std::string_view name;
    bool (*set)(MappingProfile&, const std::string&);
};
constexpr TextKey textKeys[] = {{"kind", setKind},         {"delimiter", setDelimiter},
                                {"encoding", setEncoding}, {"date_format", setDateFormat},
                                {"decimal", setDecimal},   {"sheet", setSheet}};

Result<Texts> textsOf(const Json& value, std::string_view key) {
    if (!value.is_object()) return refuse(Refusal::profileInvalid, key);
    Texts texts;
    for (const auto& [name, text] : value.items()) {
        if (!isColumn(name, std::nullopt) || !text.is_string()) return refuse(Refusal::profileInvalid, name);
        texts[name] = text.get<std::string>();
    }
    return texts;
}

Result<void> setTexts(Texts& to, const Json& value, std::string_view key) {
    return textsOf(value, key).map([&](Texts texts) { to = std::move(texts); });
}

Result<void> setFlag(bool& to, const Json& value, std::string_view key) {
    if (!value.is_boolean()) return refuse(Refusal::profileInvalid, key);
    to = value.get<bool>();
    return {};
}

Result<void> setKey(MappingProfile& profile, const std::string& key, const Json& value) {
    if (key == "columns") return setTexts(profile.columns, value, key);
    if (key == "defaults") return setTexts(profile.defaults, value, key);
    if (key == "create_customers") return setFlag(profile.createCustomers, value, key);
    if (key == "round_amounts") return setFlag(profile.roundAmounts, value, key);
    for (const TextKey& text : textKeys) {
        if (text.name != key) continue;
        if (!value.is_string()) return refuse(Refusal::profileInvalid, key);
        if (text.set(profile, value.get<std::string>())) return {};
        return refuse(Refusal::profileInvalid, key + " " + value.get<std::string>());
    }
    return refuse(Refusal::profileInvalid, key);
}

std::string delimiterText(char delimiter) {
    return std::string(1, delimiter);
}

}  // namespace

Result<MappingProfile> parseProfile(std::string_view json) {
    if (json.starts_with("\xEF\xBB\xBF")) json.remove_prefix(3);
    const Json parsed = Json::parse(json, nullptr, false);
    if (!parsed.is_object()) return refuse(Refusal::profileInvalid, "JSON");
    MappingProfile profile;
    for (const auto& [key, value] : parsed.items()) {
        if (auto set = setKey(profile, key, value); !set) return tl::make_unexpected(set.error());
    }
    return profile;
}

std::string toJson(const MappingProfile& p) {
    Json json = Json::object();
    if (p.kind) json["kind"] = nameOf(*p.kind);
    if (p.hints.delimiter) json["delimiter"] = delimiterText(*p.hints.delimiter);
    if (p.hints.encoding) json["encoding"] = nameOf(*p.hints.encoding);
    if (!p.hints.sheet.empty()) json["sheet"] = p.hints.sheet;
    if (p.dateFormat) json["date_format"] = p.dateFormat->text();
    if (p.decimal) json["decimal"] = std::string(1, *p.decimal);
    if (!p.columns.empty()) json["columns"] = p.columns;
    if (!p.defaults.empty()) json["defaults"] = p.defaults;
    if (p.createCustomers) json["create_customers"] = true;
    if (p.roundAmounts) json["round_amounts"] = true;
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Result<void> checkProfile(const MappingProfile& profile, ImportKind kind) {
    if (profile.kind && *profile.kind != kind)
        return refuse(Refusal::profileInvalid, "kind " + std::string(nameOf(*profile.kind)));
    for (const Texts* texts : {&profile.columns, &profile.defaults}) {
        for (const auto& [name, text] : *texts) {
            if (!isColumn(name, kind)) return refuse(Refusal::profileInvalid, name);
        }
    }
    for (const Column& column : columnsOf(kind)) {
        const bool given =
            profile.columns.empty() || profile.columns.contains(column.name) || profile.defaults.contains(column.name);
        if (column.mandatory && !given) return refuse(Refusal::profileLacksColumn, column.name);
    }
    return {};
}

}  // namespace duebook::io
