// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/layout.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace duebook::resources {
extern const std::vector<std::pair<std::string_view, std::string_view>> bankLayouts;
}

namespace duebook::bank {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 17> columnNames = {
    "date",          "value_date", "amount", "credit",    "debit",      "balance", "currency", "account", "payer",
    "payer_account", "payer_bic",  "text",   "reference", "end_to_end", "mandate", "bank_id",  "code"};

bool isColumn(std::string_view name) {
    return std::find(columnNames.begin(), columnNames.end(), name) != columnNames.end();
}

Result<void> setColumns(Layout& layout, const Json& value) {
    if (!value.is_object()) return refuse(Refusal::profileInvalid, "columns");
    for (const auto& [name, given] : value.items()) {
        if (!isColumn(name)) return refuse(Refusal::profileInvalid, name);
        std::vector<std::string>& names = layout.columns[name];
        for (const Json& each : given.is_array() ? given : Json::array({given})) {
            if (!each.is_string()) return refuse(Refusal::profileInvalid, name);
            names.push_back(each.get<std::string>());
        }
    }
    return {};
}

Result<void> setDefaults(Layout& layout, const Json& value) {
    if (!value.is_object()) return refuse(Refusal::profileInvalid, "defaults");
    for (const auto& [name, given] : value.items()) {
        if ((name != "currency" && name != "account") || !given.is_string())
            return refuse(Refusal::profileInvalid, name);
        layout.defaults[name] = given.get<std::string>();
    }
    return {};
}

// Whether the text is one that the key takes.
bool setText(Layout& layout, std::string_view key, const std::string& text) {
    if (key == "name" || key == "bank") {
        if (key == "name") layout.name = text;
        return true;
    }
    if (key == "kind") return text == "bank-statement";
    if (key == "encoding") return (layout.hints.encoding = io::encodingOf(text)).has_value();
    if (key == "date_format") return (layout.dateFormat = io::DateFormat::parse(text)).has_value();
    if (key == "sheet") {
        layout.hints.sheet = text;
        return true;
    }
    if (key == "delimiter") {
        if (text.size() != 1 && text != "tab") return false;
        layout.hints.delimiter = text == "tab" ? '\t' : text.front();
        return true;
    }
    if (key == "decimal" && (text == "." || text == ",")) {
        layout.decimal = text.front();
        return true;
    }
    return false;
}

Layout ownLayout() {
    Layout layout;
    layout.name = "duebook";
    for (const std::string_view name : columnNames) layout.columns[std::string(name)] = {std::string(name)};
    return layout;
}

}  // namespace

Result<Layout> parseLayout(std::string_view json) {
    if (json.starts_with("\xEF\xBB\xBF")) json.remove_prefix(3);
    const Json parsed = Json::parse(json, nullptr, false);
    if (!parsed.is_object()) return refuse(Refusal::profileInvalid, "JSON");
    Layout layout;
    for (const auto& [key, value] : parsed.items()) {
        Result<void> set;
        if (key == "columns")
            set = setColumns(layout, value);
        else if (key == "defaults")
            set = setDefaults(layout, value);
        else if (!value.is_string() || !setText(layout, key, value.get<std::string>()))
            set = refuse(Refusal::profileInvalid, key);
        if (!set) return tl::make_unexpected(set.error());
    }
    if (layout.columns.empty()) layout.columns = ownLayout().columns;
    if (!layout.columns.contains("date")) return refuse(Refusal::profileLacksColumn, "date");
    if (!layout.columns.contains("amount") && !layout.columns.contains("credit") && !layout.columns.contains("debit"))
        return refuse(Refusal::profileLacksColumn, "amount");
    return layout;
}

const std::vector<Layout>& shippedLayouts() {
    static const std::vector<Layout> layouts = [] {
        std::vector<Layout> list;
        for (const auto& [name, json] : resources::bankLayouts) {
            auto layout = parseLayout(json);
            check(layout.has_value(), "a layout that came with the program");
            list.push_back(std::move(*layout));
        }
        list.push_back(ownLayout());
        return list;
    }();
    return layouts;
}

}  // namespace duebook::bank
