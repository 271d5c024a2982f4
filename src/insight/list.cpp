// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/list.h"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>

#include "base/date.h"
#include "base/text.h"

namespace duebook::insight {
namespace {

constexpr int moneyPlaces = 4;  // enough for every currency
constexpr std::size_t askEvery = 65536;

std::int64_t comparable(std::int64_t minor, Currency currency) {
    for (int i = currency.decimals(); i < moneyPlaces; ++i) {
        if (__builtin_mul_overflow(minor, 10, &minor)) {
            return minor < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
        }
    }
    return minor;
}

struct Range {
    std::int64_t least, most;
};

// The values that a typed figure stands for: "1000" every amount from 1000 up to below 1001, "1000.50" that very one.
std::optional<Range> figure(ValueKind kind, std::string_view text) {
    const bool money = kind == ValueKind::money;
    if (!money && text.ends_with('d')) text.remove_suffix(1);
    std::string plain;
    for (const char c : text) {
        if (c != ',' && c != ' ' && c != '\'') plain += c;
    }
    const auto value = parseFixed(plain, money ? moneyPlaces : 0);
    if (!value) return std::nullopt;
    const bool whole = money && plain.find('.') == std::string::npos;
    const std::int64_t rest = whole ? 9999 : 0;
    return *value < 0 ? Range{*value - rest, *value} : Range{*value, *value + rest};
}

// The days that a typed date, month or year stands for.
std::optional<Range> days(std::string_view text) {
    if (const auto day = Date::fromIso(text)) return Range{day->days(), day->days()};
    if (const auto month = Date::fromIso(std::string(text) + "-01"))
        return Range{month->days(), month->endOfMonth().days()};
    if (const auto year = Date::fromIso(std::string(text) + "-01-01")) {
        return Range{year->days(), year->plusMonths(11).endOfMonth().days()};
    }
    return std::nullopt;
}

std::optional<Range> valueRange(ValueKind kind, std::string_view text) {
    return kind == ValueKind::date ? days(text) : figure(kind, text);
}

// Bounds a condition by "<", "<=", ">", ">=" and a figure; true where the words make sense.
bool bound(Condition& condition, ValueKind kind, std::string_view text) {
    const bool above = text.front() == '>', orEqual = text.size() > 1 && text[1] == '=';
    const auto range = valueRange(kind, trimmed(text.substr(orEqual ? 2 : 1)));
    if (!range) return false;
    if (above)
        condition.least = orEqual ? range->least : (kind == ValueKind::money ? range->least : range->most) + 1;
    else
        condition.most = orEqual ? range->most : range->least - 1;
    return true;
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Answers for texts met before, by where they stand: a customer's name stands in one place for all its documents.
using Known = std::map<std::pair<const char*, std::size_t>, bool>;

// Whether the folded text holds the folded `wanted`. Plain ASCII, which most texts are, needs no folding but of case:
// over a million rows that is a tenth of a second instead of two.
bool holds(std::string_view text, std::string_view wanted, Known& known) {
    if (!isAscii(text)) {
        const auto [at, fresh] = known.try_emplace({text.data(), text.size()});
        if (fresh) at->second = folded(text).find(wanted) != std::string::npos;
        return at->second;
    }
    const auto same = [](char a, char b) { return lower(a) == b; };
    return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), same) != text.end() || wanted.empty();
}

bool meets(const ListSource& source, std::size_t row, const Condition& c, Known& known) {
    if (source.kind(c.column) == ValueKind::text) {
        const std::string_view text = source.text(row, c.column);
        return holds(text, c.contains, known) != c.negated;
    }
    auto value = source.value(row, c.column);
    if (!value) return false;
    if (source.kind(c.column) == ValueKind::money) value = comparable(*value, source.currency(row));
    return (!c.least || *value >= *c.least) && (!c.most || *value <= *c.most);
}

// Orders rows by one column, keeping the order they had among equals.
void orderByValue(const ListSource& source, std::vector<std::uint32_t>& rows, const SortKey& key) {
    const bool money = source.kind(key.column) == ValueKind::money;
    std::vector<std::pair<std::int64_t, std::uint32_t>> keyed;
    keyed.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        const auto value = source.value(row, key.column);
        std::int64_t rank = std::numeric_limits<std::int64_t>::max();  // empty cells last, whichever way
        if (value) {
            rank = money ? comparable(*value, source.currency(row)) : *value;
            if (key.descending) rank = -rank;
        }
        keyed.emplace_back(rank, row);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = keyed[i].second;
}

// Orders rows by a text column: "apple" before "Banana", accents aside. Texts that repeat are folded once.
void orderByText(const ListSource& source, std::vector<std::uint32_t>& rows, const SortKey& key) {
    std::unordered_map<std::string_view, std::string> foldedTexts;
    for (const std::uint32_t row : rows) {
        const auto [at, fresh] = foldedTexts.try_emplace(source.text(row, key.column));
        if (fresh) at->second = folded(at->first);
    }
    std::vector<std::pair<std::string_view, std::uint32_t>> keyed;
    keyed.reserve(rows.size());
    for (const std::uint32_t row : rows) keyed.emplace_back(foldedTexts.at(source.text(row, key.column)), row);
    const bool descending = key.descending;
    std::stable_sort(keyed.begin(), keyed.end(), [descending](const auto& a, const auto& b) {
        if (a.first.empty() != b.first.empty()) return b.first.empty();
        return descending ? a.first > b.first : a.first < b.first;
    });
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = keyed[i].second;
}

}  // namespace

Result<std::optional<Condition>> parseCondition(std::size_t column, ValueKind kind, std::string_view typed) {
    const std::string_view text = trimmed(typed);
    if (text.empty()) return std::nullopt;
    Condition condition;
    condition.column = column;
    if (kind == ValueKind::text) {
        condition.negated = text.front() == '!';
        condition.contains = folded(trimmed(condition.negated ? text.substr(1) : text));
        return condition;
    }
    if (text.front() == '<' || text.front() == '>') {
        if (!bound(condition, kind, text)) return refuse(Refusal::valueInvalid, typed);
        return condition;
    }
    const std::size_t dots = text.find("..");
    const auto from = valueRange(kind, trimmed(text.substr(0, dots)));
    const auto to = dots == std::string_view::npos ? from : valueRange(kind, trimmed(text.substr(dots + 2)));
    if (!from || !to) return refuse(Refusal::valueInvalid, typed);
    condition.least = from->least;
    condition.most = to->most;
    return condition;
}

std::vector<std::uint32_t> choose(const ListSource& source, const std::vector<Condition>& conditions,
                                  const std::vector<SortKey>& keys, const std::function<bool(std::size_t)>& keep,
                                  const std::function<bool()>& cancelled) {
    std::vector<std::uint32_t> rows;
    std::vector<Known> known(conditions.size());
    for (std::size_t row = 0; row < source.size(); ++row) {
        if (cancelled && row % askEvery == 0 && cancelled()) return {};
        if (keep && !keep(row)) continue;
        bool all = true;
        for (std::size_t i = 0; all && i < conditions.size(); ++i) all = meets(source, row, conditions[i], known[i]);
        if (all) rows.push_back(static_cast<std::uint32_t>(row));
    }
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        if (cancelled && cancelled()) return {};
        if (source.kind(key->column) == ValueKind::text)
            orderByText(source, rows, *key);
        else
            orderByValue(source, rows, *key);
    }
    return rows;
}

std::vector<Money> sums(const ListSource& source, const std::vector<std::uint32_t>& rows, std::size_t column) {
    std::map<std::string_view, Money> byCode;
    for (const std::uint32_t row : rows) {
        const auto minor = source.value(row, column);
        if (!minor) continue;
        const Currency currency = source.currency(row);
        byCode.try_emplace(currency.code(), 0, currency).first->second += Money(*minor, currency);
    }
    std::vector<Money> result;
    for (const auto& [code, money] : byCode) result.push_back(money);
    return result;
}

}  // namespace duebook::insight
