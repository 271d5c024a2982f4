// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/json_fields.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace duebook::io {
namespace {

const Json nothing = Json::object();

// Whether a text holds what no field takes.
bool holdsControl(std::string_view text, bool lines) {
    return std::any_of(text.begin(), text.end(), [&](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 ? !(lines && (c == '\n' || c == '\r' || c == '\t')) : byte == 0x7f;
    });
}

// The beginning of a value, for a message.
std::string shown(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 40);
}

}  // namespace

std::optional<Json> parseJson(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    Json parsed = Json::parse(text, nullptr, false);
    if (parsed.is_discarded()) return std::nullopt;
    return parsed;
}

bool isJsonObject(std::string_view text) {
    const auto json = parseJson(text);
    return json && json->is_object();
}

std::string dumpJson(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Result<std::string> mergedJson(std::string_view json, std::string_view patch) {
    auto target = parseJson(json);
    const auto changes = parseJson(patch);
    if (!target || !changes || !changes->is_object()) return refuse(Refusal::jsonInvalid, "The change");
    target->merge_patch(*changes);
    return dumpJson(*target);
}

JsonFields::JsonFields(const Json& object, std::string path, Faults& faults)
    : object_(&object), path_(std::move(path)), faults_(&faults) {
    if (object.is_object()) return;
    faults_->push_back({Refusal::valueInvalid, shown(object), {}, {}, path_});
    object_ = &nothing;
}

const Json* JsonFields::find(const char* key) {
    asked_.emplace_back(key);
    const auto found = object_->find(key);
    return found == object_->end() || found->is_null() ? nullptr : &*found;
}

bool JsonFields::has(const char* key) {
    return find(key) != nullptr;
}

const Json* JsonFields::value(const char* key) {
    return find(key);
}

std::string JsonFields::at(std::string_view key) const {
    return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
}

void JsonFields::fault(const char* key, Refusal refusal, std::string_view subject) {
    faults_->push_back({refusal, std::string(subject), {}, {}, at(key)});
}

void JsonFields::fault(const char* key, Error error) {
    error.field = at(key) + (error.field.empty() || error.field.front() == '[' ? "" : ".") + error.field;
    faults_->push_back(std::move(error));
}

std::string JsonFields::text(const char* key, bool lines) {
    const Json* found = find(key);
    if (found == nullptr) return {};
    if (found->is_number()) return found->dump();
    if (!found->is_string() || holdsControl(found->get_ref<const std::string&>(), lines)) {
        fault(key, Refusal::valueInvalid, shown(*found));
        return {};
    }
    return found->get<std::string>();
}

std::optional<Date> JsonFields::day(const char* key) {
    const std::string read = text(key);
    if (read.empty()) return std::nullopt;
    const auto day = Date::fromIso(read);
    if (!day) fault(key, Refusal::dateInvalid, read);
    return day;
}

std::optional<Currency> JsonFields::currency(const char* key) {
    const std::string read = text(key);
    if (read.empty()) return std::nullopt;
    const auto currency = Currency::fromCode(read);
    if (!currency) fault(key, Refusal::currencyUnknown, read);
    return currency;
}

std::optional<int> JsonFields::whole(const char* key) {
    const std::string read = text(key);
    if (read.empty()) return std::nullopt;
    const auto value = parseFixed(read, 0);
    if (value && *value >= -1'000'000'000 && *value <= 1'000'000'000) return static_cast<int>(*value);
    fault(key, Refusal::valueInvalid, read);
    return std::nullopt;
}

bool JsonFields::flag(const char* key) {
    const Json* found = find(key);
    if (found == nullptr) return false;
    if (!found->is_boolean()) fault(key, Refusal::valueInvalid, shown(*found));
    return found->is_boolean() && found->get<bool>();
}

std::optional<Rate> JsonFields::percent(const char* key) {
    const std::string read = text(key);
    if (read.empty()) return std::nullopt;
    const auto rate = rateOfPercent(read);
    if (!rate) fault(key, Refusal::valueInvalid, read);
    return rate;
}

std::vector<JsonFields> JsonFields::list(const char* key) {
    std::vector<JsonFields> fields;
    const Json* found = find(key);
    if (found == nullptr) return fields;
    if (!found->is_array()) {
        fault(key, Refusal::valueInvalid, shown(*found));
        return fields;
    }
    std::size_t no = 0;
    for (const Json& each : *found) fields.emplace_back(each, at(key) + "[" + std::to_string(no++) + "]", *faults_);
    return fields;
}

std::optional<JsonFields> JsonFields::object(const char* key) {
    const Json* found = find(key);
    if (found == nullptr) return std::nullopt;
    return JsonFields(*found, at(key), *faults_);
}

std::vector<std::string> JsonFields::texts(const char* key) {
    std::vector<std::string> all;
    const Json* found = find(key);
    if (found == nullptr) return all;
    const bool fits = found->is_array() && std::all_of(found->begin(), found->end(), [](const Json& each) {
                          return each.is_string() && !holdsControl(each.get_ref<const std::string&>(), false);
                      });
    if (!fits) {
        fault(key, Refusal::valueInvalid, shown(*found));
        return all;
    }
    for (const Json& each : *found) all.push_back(each.get<std::string>());
    return all;
}

bool JsonFields::tooFine(const std::string& text) {
    const std::size_t dot = text.find('.');
    return dot != std::string::npos && Rate::parse(text).has_value();
}

void JsonFields::done() {
    for (const auto& [key, value] : object_->items()) {
        const bool known = std::find(asked_.begin(), asked_.end(), key) != asked_.end();
        if (!known) faults_->push_back({Refusal::fieldUnknown, key, {}, {}, at(key)});
    }
}

}  // namespace duebook::io
