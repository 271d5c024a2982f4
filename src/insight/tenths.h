// SPDX-License-Identifier: GPL-3.0-or-later
// A ratio as people read it: to one decimal, rounded once from whole numbers, half away from zero.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>

#include "base/decimal.h"
#include "base/round.h"

namespace duebook::insight {

struct Tenths {
    std::int64_t count = 0;  // 541 is 54.1
    std::string text() const { return formatFixed(count, 1, 1); }
    friend auto operator<=>(Tenths, Tenths) = default;
};

// numerator / denominator; nothing ("n/a") where the denominator is not above zero, or the ratio is beyond all meaning.
inline std::optional<Tenths> tenthsOf(Wide numerator, Wide denominator) {
    constexpr Wide most = 1'000'000'000'000'000;
    if (denominator <= 0 || numerator / denominator > most || numerator / denominator < -most) return std::nullopt;
    return Tenths{divide(numerator * 10, denominator, Round::halfAwayFromZero)};
}

}  // namespace duebook::insight
