// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_cell.h"

#include <algorithm>
#include <charconv>

#include "base/date.h"
#include "base/decimal.h"

namespace duebook::io {
namespace {

constexpr int digitsShown = 15;
constexpr int largestExponent = 40;

// digits × 10^exponent, without leading or trailing zeros in the digits.
struct Decimal {
    bool negative = false;
    std::string digits;
    int exponent = 0;
};

// Reads a number of XML: an optional sign, digits with a dot, an optional exponent.
std::optional<Decimal> decimalOf(std::string_view text) {
    Decimal number;
    number.negative = text.starts_with('-');
    if (number.negative || text.starts_with('+')) text.remove_prefix(1);
    bool dot = false;
    bool any = false;
    while (!text.empty() && text.front() != 'E' && text.front() != 'e') {
        const char c = text.front();
        text.remove_prefix(1);
        if (c == '.' && !dot) {
            dot = true;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        any = true;
        if (dot) --number.exponent;
        if (c != '0' || !number.digits.empty()) number.digits += c;
    }
    if (!any) return std::nullopt;
    if (text.empty()) return number;
    text.remove_prefix(text.starts_with("E+") || text.starts_with("e+") ? 2 : 1);
    int power = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), power);
    if (error != std::errc() || end != text.data() + text.size() || std::abs(power) > 400) return std::nullopt;
    number.exponent += power;
    return number;
}

// Half up at the 15th digit, then without trailing zeros.
void shorten(Decimal& number) {
    std::string& digits = number.digits;
    if (digits.size() > digitsShown) {
        const bool up = digits[digitsShown] >= '5';
        number.exponent += static_cast<int>(digits.size()) - digitsShown;
        digits.resize(digitsShown);
        auto at = digits.rbegin();
        while (up && at != digits.rend() && *at == '9') *at++ = '0';
        if (up && at != digits.rend()) ++*at;
        if (up && at == digits.rend()) digits.insert(0, 1, '1');
    }
    while (!digits.empty() && digits.back() == '0') {
        digits.pop_back();
        ++number.exponent;
    }
    if (digits.empty()) number = Decimal();
}

void appendPlain(std::string& out, const Decimal& number) {
    if (number.negative) out += '-';
    const int size = static_cast<int>(number.digits.size());
    const int before = size + number.exponent;  // digits in front of the dot
    if (before <= 0) {
        out += size > 0 ? "0." : "0";
        out.append(static_cast<std::size_t>(-before), '0').append(number.digits);
    } else if (number.exponent >= 0) {
        out.append(number.digits).append(static_cast<std::size_t>(number.exponent), '0');
    } else {
        out.append(number.digits, 0, static_cast<std::size_t>(before));
        out += '.';
        out.append(number.digits, static_cast<std::size_t>(before));
    }
}

void appendTwo(std::string& out, std::int64_t number) {
    out += static_cast<char>('0' + number / 10);
    out += static_cast<char>('0' + number % 10);
}

// The value of four hexadecimal digits, or -1.
int hexOf(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    return error == std::errc() && end == digits.data() + digits.size() ? value : -1;
}

}  // namespace

bool showsDay(int id) {  // ECMA-376 part 1, 18.8.30, with the formats of East Asia
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
           id == 57 || id == 58;
}

bool showsDay(std::string_view code) {
    char inside = 0;  // what ends the part that is skipped
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (inside) {
            if (c == inside) inside = 0;
        } else if (c == '"') {
            inside = '"';
        } else if (c == '[') {
            inside = ']';
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == ';') {
            return false;
        } else if (c == 'd' || c == 'D' || c == 'y' || c == 'Y') {
            return true;
        }
    }
    return false;
}

void appendNumber(std::string& out, std::string_view stored) {
    auto number = decimalOf(stored);
    if (number) shorten(*number);
    if (!number || std::abs(number->exponent) > largestExponent) {
        out += stored;
        return;
    }
    appendPlain(out, *number);
}

bool appendDay(std::string& out, std::string_view stored, bool since1904) {
    constexpr int places = 9;
    constexpr std::int64_t unit = 1'000'000'000;
    constexpr std::int64_t secondsADay = 86'400;
    std::string plain;
    appendNumber(plain, stored);
    const std::size_t dot = plain.find('.');
    if (dot != std::string::npos) plain.resize(std::min(plain.size(), dot + 1 + places));
    const auto serial = parseFixed(plain, places);
    if (!serial || *serial < 0) return false;
    const std::int64_t seconds = (*serial % unit * secondsADay + unit / 2) / unit;
    std::int64_t day = *serial / unit + seconds / secondsADay;
    if (!since1904 && day < 1) return false;
    if (!since1904 && day < 60) ++day;  // Excel counts a 29 February 1900 that never was
    const Date first = since1904 ? *Date::of(1904, 1, 1) : *Date::of(1899, 12, 30);
    if (day > 2'958'465) return false;  // 9999-12-31
    out += first.plusDays(day).iso();
    const std::int64_t time = seconds % secondsADay;
    if (time == 0) return true;
    out += 'T';
    appendTwo(out, time / 3600);
    out += ':';
    appendTwo(out, time / 60 % 60);
    out += ':';
    appendTwo(out, time % 60);
    return true;
}

void appendUnescaped(std::string& out, std::string_view text) {
    constexpr std::size_t escapeSize = 7;  // _x000D_
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        const int code = rest.size() >= escapeSize && rest.starts_with("_x") && rest[escapeSize - 1] == '_'
                             ? hexOf(rest.substr(2, 4))
                             : -1;
        // writers escape control characters and the "_" of a text that looks like an escape; other codes are such texts
        if (code <= 0 || (code >= 0x20 && code != '_')) {
            out += text[at++];
            continue;
        }
        out += static_cast<char>(code);
        at += escapeSize;
    }
}

}  // namespace duebook::io
