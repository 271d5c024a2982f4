// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/words.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "base/text.h"
#include "paper/template.h"

namespace duebook::resources {
extern const std::vector<std::pair<std::string_view, std::string_view>> documents;
}

namespace duebook::paper {
namespace {

const std::string* textOf(std::string_view language) {
    static const auto texts = [] {
        std::map<std::string, std::string, std::less<>> all;
        for (const auto& [file, text] : resources::documents) {
            all.emplace(file.substr(0, file.rfind('.')), text);
        }
        return all;
    }();
    const auto found = texts.find(language);
    return found == texts.end() ? nullptr : &found->second;
}

// Signs that nobody sees in a file have names there.
std::string signOf(std::string_view name) {
    static const std::map<std::string_view, std::string> signs = {{"point", "."},           {"comma", ","},
                                                                  {"apostrophe", "\u2019"}, {"narrow space", "\u202f"},
                                                                  {"space", "\u00a0"},      {"none", ""}};
    const auto sign = signs.find(name);
    return sign == signs.end() ? "?" : sign->second;
}

bool isForm(std::string_view key, std::string_view value) {
    if (key == "format.decimal" || key == "format.group") return signOf(value) != "?";
    std::vector<std::string_view> allowed;
    if (key == "format.date" || key == "format.shortDate") allowed = {"d", "dd", "M", "MM", "month", "short", "yyyy"};
    if (key == "format.money") allowed = {"amount", "currency"};
    if (key == "format.percent") allowed = {"number"};
    const auto fields = fieldsIn(value);
    if (!fields) return false;
    return allowed.empty() || std::all_of(fields->begin(), fields->end(), [&](const std::string& field) {
               return std::find(allowed.begin(), allowed.end(), field) != allowed.end();
           });
}

std::string twoDigits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

Result<void> Words::read(std::string_view text, const Words* base) {
    const auto wrong = [](std::size_t line, const std::string& what) {
        return refuse(Refusal::layoutInvalid, "line " + std::to_string(line) + ": " + what);
    };
    if (!isUtf8(text)) return wrong(1, "the text is not in UTF-8");
    std::size_t number = 0;
    while (!text.empty()) {
        const std::string_view line = trimmed(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(text.size(), text.find('\n') == text.npos ? text.npos : text.find('\n') + 1));
        ++number;
        if (line.empty() || line.front() == '#') continue;
        const std::size_t equals = line.find('=');
        if (equals == line.npos) return wrong(number, "a line is \"key = words\"");
        const std::string key(trimmed(line.substr(0, equals)));
        const std::string value(trimmed(line.substr(equals + 1)));
        if (key == "from") continue;
        const bool open = key.starts_with("country.") || key.starts_with("unit.") || key.starts_with("title.");
        if (base != nullptr && !open && !base->find(key)) return wrong(number, "there is no word " + key);
        if (!isForm(key, value)) return wrong(number, "\"" + value + "\" is no form for " + key);
        words_[key] = value;
    }
    return {};
}

std::optional<Words> Words::embedded(std::string_view language) {
    const std::string* text = textOf(language);
    if (text == nullptr) return std::nullopt;
    Words words;
    // "from = de" in the first line of a variant: only what differs follows
    if (text->starts_with("from = ")) {
        const std::string parent = text->substr(7, text->find('\n') - 7);
        words = *embedded(parent);
    }
    check(words.read(*text, nullptr).has_value(), "a catalogue of our own can be read");
    return words;
}

const Words& Words::of(std::string_view language) {
    static const auto all = [] {
        std::map<std::string, Words, std::less<>> made;
        for (const std::string& name : languages()) made.emplace(name, *embedded(name));
        return made;
    }();
    auto found = all.find(language);
    if (found == all.end()) found = all.find(language.substr(0, language.find('-')));
    if (found == all.end()) found = all.find("en");
    return found->second;
}

std::vector<std::string> Words::languages() {
    std::vector<std::string> names;
    for (const auto& [file, text] : resources::documents) names.emplace_back(file.substr(0, file.rfind('.')));
    std::sort(names.begin(), names.end());
    return names;
}

Result<Words> Words::parse(std::string_view text, const Words& base) {
    Words words = base;
    return words.read(text, &base).map([&] { return words; });
}

const std::string& Words::word(std::string_view key) const {
    const auto found = words_.find(key);
    check(found != words_.end(), "every word is in its catalogue");
    return found->second;
}

std::optional<std::string> Words::find(std::string_view key) const {
    const auto found = words_.find(key);
    if (found == words_.end()) return std::nullopt;
    return found->second;
}

std::vector<std::string> Words::keys(std::string_view prefix) const {
    std::vector<std::string> found;
    for (auto at = words_.lower_bound(prefix); at != words_.end() && at->first.starts_with(prefix); ++at) {
        found.push_back(at->first);
    }
    return found;
}

std::string Words::filled(std::string_view key, const std::map<std::string_view, std::string>& parts) const {
    return fill(word(key), [&](std::string_view field) {
        const auto part = parts.find(field);
        return part == parts.end() ? std::string() : part->second;
    });
}

std::string Words::day(std::string_view form, Date day) const {
    const std::string month = std::to_string(day.month());
    return filled(form, {{"d", std::to_string(day.dayOfMonth())},
                         {"dd", twoDigits(day.dayOfMonth())},
                         {"M", month},
                         {"MM", twoDigits(day.month())},
                         {"month", word("month." + month)},
                         {"short", find("short." + month).value_or(word("month." + month))},
                         {"yyyy", std::to_string(day.year())}});
}

std::string Words::date(Date day) const {
    return this->day("format.date", day);
}
std::string Words::shortDate(Date day) const {
    return this->day("format.shortDate", day);
}

std::string Words::number(einvoice::Decimal value) const {
    const std::string plain = value.text();
    const bool negative = plain.starts_with('-');
    const std::size_t dot = std::min(plain.find('.'), plain.size());
    const std::string whole = plain.substr(negative, dot - (negative ? 1 : 0));
    std::string text = negative ? "\u2212" : "";
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0) text += signOf(word("format.group"));
        text += whole[i];
    }
    if (dot < plain.size()) text += signOf(word("format.decimal")) + plain.substr(dot + 1);
    return text;
}

std::string Words::amount(einvoice::Decimal value, Currency currency) const {
    const int places = std::max(value.placesNeeded(), currency.decimals());
    std::int64_t digits = value.digits();
    for (int i = value.places(); i > places; --i) digits /= 10;  // zeros only
    for (int i = value.places(); i < places; ++i) {
        if (__builtin_mul_overflow(digits, 10, &digits)) return number(value);
    }
    return number(einvoice::Decimal(digits, places));
}

std::string Words::money(einvoice::Decimal value, Currency currency) const {
    return filled("format.money", {{"amount", amount(value, currency)}, {"currency", std::string(currency.code())}});
}

std::string Words::percent(einvoice::Decimal value) const {
    std::int64_t digits = value.digits();
    for (int i = value.places(); i > value.placesNeeded(); --i) digits /= 10;
    return filled("format.percent", {{"number", number(einvoice::Decimal(digits, value.placesNeeded()))}});
}

}  // namespace duebook::paper
