// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/round.h"

#include <limits>

namespace duebook {

std::int64_t divide(Wide numerator, Wide denominator, Round round) {
    check(denominator > 0, "a denominator above zero");
    const bool negative = numerator < 0;
    const Wide size = negative ? -numerator : numerator;
    Wide quotient = size / denominator;
    const Wide twice = 2 * (size % denominator);
    const bool up = round == Round::halfAwayFromZero ? twice >= denominator
                    : round == Round::halfEven ? twice > denominator || (twice == denominator && quotient % 2 != 0)
                                               : false;
    if (up) ++quotient;
    if (negative) quotient = -quotient;
    check(quotient >= std::numeric_limits<std::int64_t>::min() && quotient <= std::numeric_limits<std::int64_t>::max(),
          "a quotient that fits 64 bits");
    return static_cast<std::int64_t>(quotient);
}

}  // namespace duebook
