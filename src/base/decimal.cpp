// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <limits>

namespace duebook {

std::optional<std::int64_t> parseFixed(std::string_view text, int places) {
    const bool negative = !text.empty() && text.front() == '-';
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
    // the least number is one further from zero than the greatest
    const Wide most = Wide{std::numeric_limits<std::int64_t>::max()} + (negative ? 1 : 0);
    Wide value = 0;
    int decimals = -1;  // digits seen after the dot; -1 before it
    bool digits = false;
    for (const char c : text) {
        if (c == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        digits = true;
        if (decimals >= places) {
            if (c != '0') return std::nullopt;
            continue;
        }
        if (decimals >= 0) ++decimals;
        value = value * 10 + (c - '0');
        if (value > most) return std::nullopt;
    }
    if (!digits) return std::nullopt;
    for (int i = decimals < 0 ? 0 : decimals; i < places; ++i) {
        value *= 10;
        if (value > most) return std::nullopt;
    }
    return static_cast<std::int64_t>(negative ? -value : value);
}

std::string formatFixed(std::int64_t value, int places, int keep) {
    const bool negative = value < 0;
    std::uint64_t size = negative ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    std::string digits = std::to_string(size);
    const auto least = static_cast<std::size_t>(places) + 1;
    if (digits.size() < least) digits.insert(0, least - digits.size(), '0');
    if (places > 0) {
        digits.insert(digits.size() - static_cast<std::size_t>(places), 1, '.');
        for (int i = places; i > keep && digits.back() == '0'; --i) digits.pop_back();
        if (digits.back() == '.') digits.pop_back();
    }
    return negative ? "-" + digits : digits;
}

void appendFixed(std::string& out, std::int64_t value, int places) {
    constexpr std::string_view zero = "0.000000000000";
    if (value == 0 && static_cast<std::size_t>(places) + 2 <= zero.size()) {  // most figures of a report
        out.append(zero.data(), places == 0 ? 1 : static_cast<std::size_t>(places) + 2);
        return;
    }
    char text[48];
    char* const end = text + sizeof text;
    char* begin = end;
    std::uint64_t size = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    const auto addDigit = [&] {
        *--begin = static_cast<char>('0' + size % 10);
        size /= 10;
    };
    for (int i = 0; i < places; ++i) addDigit();
    if (places > 0) *--begin = '.';
    do addDigit();
    while (size > 0);
    if (value < 0) *--begin = '-';
    out.append(begin, end);
}

std::optional<Rate> rateOfPercent(std::string_view text) {
    if (auto raw = parseFixed(text, Rate::places - 2)) return Rate::ofRaw(*raw);
    return std::nullopt;
}

std::string percentText(Rate rate) {
    return formatFixed(rate.raw(), Rate::places - 2, 0);
}

}  // namespace duebook
