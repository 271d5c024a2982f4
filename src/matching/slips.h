// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers with a slip in them: one sign wrong, missing, too many, or two swapped.
#pragma once
#include <string_view>

#include "matching/atoms.h"

namespace duebook::matching {

enum class Likeness : std::uint8_t { none, oneSlip, looksSame };
// How near some runs of the text come to the number. Signs that machines confuse (O and 0, I and 1, S and 5, B and 8, Z
// and 2) are no slip. The number has at least five signs, three of them digits.
Likeness likenessIn(const Atoms& text, std::string_view number);

}  // namespace duebook::matching
