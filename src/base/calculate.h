// SPDX-License-Identifier: GPL-3.0-or-later
// The small sums that people type into fields of figures: "3*12.5", "100-2,5".
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace duebook {

// What the text comes to, in units of 10^-places (places at most 6), half away from zero: figures with `decimal` ('.'
// or ',') before their decimals, + - * / (also × and ÷) by their precedence, parentheses. The other of dot and comma,
// blanks and apostrophes part thousands, and only there. Each step keeps nine decimals. Nothing where the text is no
// such sum, divides by zero, or passes a thousand million.
std::optional<std::int64_t> calculate(std::string_view text, char decimal, int places);

}  // namespace duebook
