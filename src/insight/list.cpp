// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/list.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "base/date.h"
#include "base/text.h"
#include "insight/list_order.h"

namespace duebook::insight {
namespace {

constexpr std::size_t askEvery = 65536;

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

// Whether the folded text holds the folded `wanted`. Plain ASCII, which most texts are, needs no folding but of case:
// over a million rows that is a tenth of a second instead of two.
bool holds(std::string_view text, std::string_view wanted) {
    if (!isAscii(text)) return folded(text).find(wanted) != std::string::npos;
    const auto same = [](char a, char b) { return lowerAscii(a) == b; };
    return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), same) != text.end() || wanted.empty();
}

// One condition over the rows of a list.
class Test {
public:
    Test(const ListSource& source, const Condition& condition)
        : source_(source),
          condition_(condition),
          kind_(source.kind(condition.column)),
          repeats_(kind_ == ValueKind::text && textsRepeat(source, condition.column)) {}

    bool meets(std::size_t row) {
        if (kind_ == ValueKind::text) return meetsText(source_.text(row, condition_.column)) != condition_.negated;
        auto value = source_.value(row, condition_.column);
        if (!value) return false;
        if (kind_ == ValueKind::money) value = comparable(*value, source_.currency(row));
        return (!condition_.least || *value >= *condition_.least) && (!condition_.most || *value <= *condition_.most);
    }

private:
    // A text that many rows speak of is looked into once.
    bool meetsText(std::string_view text) {
        if (!repeats_ || text.empty()) return holds(text, condition_.contains);
        const auto [at, fresh] = known_.try_emplace(text.data());
        if (fresh) at->second = holds(text, condition_.contains);
        return at->second;
    }
    const ListSource& source_;
    const Condition& condition_;
    ValueKind kind_;
    bool repeats_;
    std::unordered_map<const char*, bool> known_;  // by where the text stands
};

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
    std::vector<Test> tests;
    for (const Condition& condition : conditions) tests.emplace_back(source, condition);
    for (std::size_t row = 0; row < source.size(); ++row) {
        if (cancelled && row % askEvery == 0 && cancelled()) return {};
        if (keep && !keep(row)) continue;
        if (std::all_of(tests.begin(), tests.end(), [row](Test& test) { return test.meets(row); }))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        if (cancelled && cancelled()) return {};
        orderRows(source, rows, *key);
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
