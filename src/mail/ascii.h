// SPDX-License-Identifier: GPL-3.0-or-later
// Signs as the mail standards count them, whatever the locale says.
#pragma once
#include <string>
#include <string_view>

namespace duebook::mail {

inline bool isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// A byte as "=C3" in a text, as "%C3" in a parameter.
inline void appendHex(std::string& out, char mark, char c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    out += mark;
    out += digits[byte >> 4];
    out += digits[byte & 15];
}

}  // namespace duebook::mail
