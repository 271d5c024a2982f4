// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

#include "base/check.h"

namespace duebook {

// Twice the width of an amount: holds any product of two before the one division.
__extension__ typedef __int128 Wide;

// How a result that does not fit is brought to the last digit.
enum class Round { halfAwayFromZero, halfEven, down };

// numerator / denominator as a whole number, rounded as asked. The denominator is above zero; a quotient that does not
// fit 64 bits stops the program.
std::int64_t divide(Wide numerator, Wide denominator, Round round);

}  // namespace duebook
