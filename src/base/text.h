// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace duebook {

// The text without white space at both ends (ASCII blanks, tabs, line ends and the no-break space U+00A0).
std::string_view trimmed(std::string_view text);
// The text folded for comparing and finding: case, accents and width do not matter, "Müller" and "MULLER" are equal.
// Text that is no UTF-8 comes back as it is.
std::string folded(std::string_view text);
// Whether the character is one of 0 to 9, whatever the locale.
constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
// Whether the bytes are UTF-8 (RFC 3629: no overlong forms, no surrogates).
bool isUtf8(std::string_view bytes);
// The columns that the text takes on a terminal.
std::size_t displayWidth(std::string_view text);
// The text with each control character, and each byte that is no UTF-8, replaced by a blank.
std::string printable(std::string_view text);
// The beginning of the text that takes at most `columns` on a terminal.
std::string leftPart(std::string_view text, std::size_t columns);

}  // namespace duebook
