// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of others, made safe to print: they stay text, on their own line and in their own place.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace duebook::paper {

// The code points of UTF-8; what is no UTF-8 becomes U+FFFD.
std::vector<char32_t> signsOf(std::string_view text);
void appendSign(std::string& out, char32_t sign);
// The first `most` code points.
std::string firstSigns(std::string_view text, std::size_t most);

// The text as it can be printed: line breaks stay and are LF, tabs become blanks; other control signs, signs that turn
// the direction of what follows, and signs that no font has (private, unassigned) are gone; at most three accents stand
// on one letter.
std::string printed(std::string_view text);
// The printed text with its line breaks as blanks.
std::string oneLine(std::string_view text);

}  // namespace duebook::paper
