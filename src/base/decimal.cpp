// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <algorithm>
#include <charconv>
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
    char digits[24];
    const std::uint64_t size = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    const char* end = std::to_chars(digits, digits + sizeof digits, size).ptr;
    const auto count = static_cast<int>(end - digits);
    if (value < 0) out += '-';
    out.append(digits, static_cast<std::size_t>(std::max(count - places, 0)));
    if (count <= places) out += '0';
    if (places == 0) return;
    out += '.';
    if (count < places) out.append(static_cast<std::size_t>(places - count), '0');
    out.append(end - std::min(count, places), end);
}

}  // namespace duebook
