// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/atoms.h"

namespace duebook::matching {
namespace {

enum class Sign : std::uint8_t { other, letter, digit };

Sign signOf(char c) {
    if (c >= '0' && c <= '9') return Sign::digit;
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ? Sign::letter : Sign::other;
}

}  // namespace

void Atoms::add(std::string_view text) {
    Sign before = Sign::other;
    for (const char c : text) {
        const Sign sign = signOf(c);
        if (sign != Sign::other) {
            if (sign != before) {
                list.push_back(
                    {static_cast<std::uint32_t>(compact.size()), 0, sign == Sign::digit, before != Sign::other});
            }
            ++list.back().size;
            compact += sign == Sign::letter && c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
        }
        before = sign;
    }
}

std::string_view withoutZeros(std::string_view digits) {
    while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
    return digits;
}

}  // namespace duebook::matching
