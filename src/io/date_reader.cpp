// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/date_reader.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace duebook::io {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

int valueOf(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

std::size_t digitsAt(std::string_view text, std::size_t at, std::size_t most) {
    std::size_t count = 0;
    while (count < most && at + count < text.size() && isDigit(text[at + count])) ++count;
    return count;
}

int fullYear(std::string_view digits) {
    const int year = valueOf(digits);
    if (digits.size() != 2) return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

// Whether the rest behind a day is a time: "T06:46:00.200Z", " 00:00:00", " 1:05 PM", "T00:00:00+01:00".
bool isTime(std::string_view rest) {
    if (rest.empty()) return true;
    if (rest.front() != 'T' && rest.front() != ' ') return false;
    rest = trimmed(rest.substr(1));
    const std::size_t hours = digitsAt(rest, 0, 3);
    if (hours == 0 || hours > 2 || hours == rest.size() || rest[hours] != ':') return false;
    return std::all_of(rest.begin(), rest.end(), [](char c) {
        return isDigit(c) || std::string_view(":.,+- ZAMPamp").find(c) != std::string_view::npos;
    });
}

// The three numbers of a day, in the order of the file.
struct Parts {
    std::array<std::string_view, 3> digits;
    char separator = 0;  // 0 for eight digits in a row
};

std::optional<Parts> partsOf(std::string_view cell) {
    Parts parts;
    std::size_t at = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const std::size_t count = digitsAt(cell, at, 5);
        if (count == 0 || count > 4 || count == 3) return std::nullopt;
        parts.digits[i] = cell.substr(at, count);
        at += count;
        if (i == 2) break;
        if (at == cell.size() || std::string_view("/.- ").find(cell[at]) == std::string_view::npos) return std::nullopt;
        if (i == 1 && cell[at] != parts.separator) return std::nullopt;
        parts.separator = cell[at++];
    }
    if (!isTime(cell.substr(at))) return std::nullopt;
    return parts;
}

// Eight digits, with the ".0" that a spreadsheet's numbers carry.
std::optional<std::string_view> eightDigits(std::string_view cell) {
    if (digitsAt(cell, 0, 9) != 8) return std::nullopt;
    const std::string_view rest = cell.substr(8);
    const bool zeros =
        rest.size() > 1 && rest.front() == '.' && rest.find_first_not_of('0', 1) == std::string_view::npos;
    if (!zeros && !isTime(rest)) return std::nullopt;
    return cell.substr(0, 8);
}

std::optional<Date> dayOf(std::string_view year, std::string_view month, std::string_view day) {
    return Date::of(fullYear(year), valueOf(month), valueOf(day));
}

std::optional<Date> plausible(std::optional<Date> date) {
    return date && date->year() >= 1900 && date->year() < 2200 ? date : std::nullopt;
}

std::optional<Date> readEight(std::string_view d, DateOrder order) {
    switch (order) {
        case DateOrder::yearFirst:
            return plausible(dayOf(d.substr(0, 4), d.substr(4, 2), d.substr(6)));
        case DateOrder::dayFirst:
            return plausible(dayOf(d.substr(4), d.substr(2, 2), d.substr(0, 2)));
        case DateOrder::monthFirst:
            return plausible(dayOf(d.substr(4), d.substr(0, 2), d.substr(2, 2)));
    }
    return std::nullopt;
}

std::optional<Date> readParts(const Parts& parts, DateOrder order) {
    const auto& [a, b, c] = parts.digits;
    if (a.size() == 4) return b.size() <= 2 && c.size() <= 2 ? dayOf(a, b, c) : std::nullopt;
    if (b.size() == 4) return std::nullopt;
    switch (order) {
        case DateOrder::yearFirst:  // with two digits only, and nobody writes it with dots or strokes
            return a.size() == 2 && c.size() <= 2 && parts.separator == '-' ? dayOf(a, b, c) : std::nullopt;
        case DateOrder::dayFirst:
            return c.size() >= 2 ? dayOf(c, b, a) : std::nullopt;
        case DateOrder::monthFirst:
            return c.size() >= 2 ? dayOf(c, a, b) : std::nullopt;
    }
    return std::nullopt;
}

// A cell that reads the same whatever the rule: its year has four digits and stands in front.
std::optional<Date> readYearFirst(std::string_view cell) {
    if (const auto digits = eightDigits(cell)) return readEight(*digits, DateOrder::yearFirst);
    const auto parts = partsOf(cell);
    return parts && parts->digits[0].size() == 4 ? readParts(*parts, DateOrder::yearFirst) : std::nullopt;
}

std::optional<Date> readInOrder(std::string_view cell, DateOrder order) {
    if (const auto digits = eightDigits(cell)) return readEight(*digits, order);
    const auto parts = partsOf(cell);
    return parts ? readParts(*parts, order) : std::nullopt;
}

}  // namespace

std::optional<DateFormat> DateFormat::parse(std::string_view text) {
    DateFormat format;
    format.text_ = text;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        std::size_t width = 1;
        while (at + width < text.size() && text[at + width] == c) ++width;
        at += width;
        if (c == 'd' || c == 'M' || c == 'y') {
            const bool known = width <= 2 || (c == 'y' && width == 4);
            const bool again = std::any_of(format.parts_.begin(), format.parts_.end(),
                                           [&](const Part& part) { return part.letter == c; });
            if (!known || again) return std::nullopt;
            format.parts_.push_back({c, static_cast<int>(width), 0});
        } else if (std::string_view("/.- ").find(c) == std::string_view::npos) {
            return std::nullopt;
        } else {
            for (; width > 0; --width) format.parts_.push_back({0, 1, c});
        }
    }
    const auto named =
        std::count_if(format.parts_.begin(), format.parts_.end(), [](const Part& p) { return p.letter; });
    return named == 3 ? std::optional(format) : std::nullopt;
}

std::optional<Date> DateFormat::read(std::string_view cell) const {
    std::string_view year, month, day;
    std::size_t at = 0;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const Part& part = parts_[i];
        if (!part.letter) {
            if (at == cell.size() || cell[at] != part.literal) return std::nullopt;
            ++at;
            continue;
        }
        const bool runsOn = i + 1 < parts_.size() && parts_[i + 1].letter;  // nothing tells where the number ends
        const std::size_t count = digitsAt(cell, at, part.width == 4 ? 4 : 2);
        if (count == 0 || ((runsOn || part.letter == 'y') && count < (part.width == 4 ? 4u : 2u))) return std::nullopt;
        (part.letter == 'y' ? year : part.letter == 'M' ? month : day) = cell.substr(at, count);
        at += count;
    }
    const std::string_view rest = cell.substr(at);
    if (!isTime(rest) && rest != ".0") return std::nullopt;
    return dayOf(year, month, day);
}

std::optional<Date> readDate(std::string_view cell, const DateRule& rule) {
    if (rule.format) {
        if (const auto date = rule.format->read(cell)) return date;
    }
    if (const auto date = readYearFirst(cell)) return date;
    return rule.order ? readInOrder(cell, *rule.order) : std::nullopt;
}

void DateSurvey::add(std::string_view cell) {
    if (cell.empty() || readYearFirst(cell)) return;
    int orders = 0;
    std::optional<Date> first;
    bool differ = false;
    for (const DateOrder order : {DateOrder::yearFirst, DateOrder::dayFirst, DateOrder::monthFirst}) {
        const auto date = readInOrder(cell, order);
        if (!date) continue;
        differ = differ || (first && *first != *date);
        first = date;
        orders |= static_cast<int>(order);
    }
    if (orders == 0) return;
    const bool contradicts = orders_ != 0 && (orders_ & orders) == 0;
    if (contradicts || (differ && openCell_.empty())) openCell_ = cell;
    orders_ &= orders;
}

DateSurvey::Verdict DateSurvey::verdict() const {
    if (orders_ == all) return {!openCell_.empty(), std::nullopt};
    if (orders_ == 0) return {true, std::nullopt};
    const bool single = (orders_ & (orders_ - 1)) == 0;
    if (!single && !openCell_.empty()) return {true, std::nullopt};
    return {false, static_cast<DateOrder>(orders_ & -orders_)};
}

}  // namespace duebook::io
