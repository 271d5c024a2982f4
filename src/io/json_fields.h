// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a JSON object field by field and gathers what is wrong with it, each fault with the path of its field.
#pragma once
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"

namespace duebook::io {

using Json = nlohmann::ordered_json;

// The text as JSON; nothing where it is none. A byte order mark is skipped.
std::optional<Json> parseJson(std::string_view text);
bool isJsonObject(std::string_view text);
// As we write it: two blanks a step.
std::string dumpJson(const Json& json);
// `json` with the changes of `patch` (RFC 7396): what is null goes, objects are merged, all else is replaced. Refuses
// jsonInvalid.
Result<std::string> mergedJson(std::string_view json, std::string_view patch);

class JsonFields {
public:
    // A value that is no object has a fault at `path` and no fields.
    JsonFields(const Json& object, std::string path, Faults& faults);

    // A field that is missing, null or of the wrong kind gives nothing, the latter with a fault.
    bool has(const char* key);
    // Texts and numbers; line ends only where `lines`, no other control characters.
    std::string text(const char* key, bool lines = false);
    std::optional<Date> day(const char* key);
    std::optional<Currency> currency(const char* key);
    std::optional<int> whole(const char* key);
    bool flag(const char* key);
    // The factor of a percentage: "19" is 0.19.
    std::optional<Rate> percent(const char* key);
    // A decimal number as a text or a number.
    template <class Number>
    std::optional<Number> number(const char* key) {
        const std::string read = text(key);
        if (read.empty()) return std::nullopt;
        const auto value = Number::parse(read);
        if (!value) fault(key, tooFine(read) ? Refusal::amountTooManyDecimals : Refusal::valueInvalid, read);
        return value;
    }
    // The objects of an array, each with its own path.
    std::vector<JsonFields> list(const char* key);
    std::optional<JsonFields> object(const char* key);
    std::vector<std::string> texts(const char* key);
    // The value itself, for one that may be of several kinds.
    const Json* value(const char* key);

    void fault(const char* key, Refusal refusal, std::string_view subject = {});
    // An error of the field, with its path put before.
    void fault(const char* key, Error error);
    std::string at(std::string_view key) const;
    Faults& faults() { return *faults_; }
    // After the last field: a fault for each that nobody asked for.
    void done();

private:
    const Json* find(const char* key);
    static bool tooFine(const std::string& text);
    const Json* object_;
    std::string path_;
    Faults* faults_;
    std::vector<std::string> asked_;
};

}  // namespace duebook::io
