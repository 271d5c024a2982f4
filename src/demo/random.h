// SPDX-License-Identifier: GPL-3.0-or-later
// Chance that comes out the same on every machine: whole numbers only, no distributions of the library.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>

#include "base/round.h"

namespace duebook::demo {

class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15U + 0xD1B54A32D192ED03U) {}

    // splitmix64
    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    // 0 to n - 1; n is above zero.
    std::int64_t below(std::int64_t n) {
        return static_cast<std::int64_t>((static_cast<Wide>(next() >> 1U) * n) >> 63);
    }
    // first to last, both included.
    std::int64_t between(std::int64_t first, std::int64_t last) { return first + below(last - first + 1); }
    bool chance(int permille) { return below(1000) < permille; }
    // Around zero, two thirds of the time within `spread` of it: the sum of twelve even chances.
    std::int64_t bell(std::int64_t spread) {
        std::int64_t sum = 0;
        for (int i = 0; i < 12; ++i) sum += between(-1000, 1000);
        return sum * spread / 2000;
    }
    // A factor in thousandths around 1000, seldom under 200 or over 4000: how amounts of trade are spread.
    std::int64_t skewed() {
        // e^(0.8 z) at 17 steps of the normal distribution, times 1000
        static constexpr std::array<std::int64_t, 17> steps = {130,  279,  397,  491,  583,  678,  775,  881, 1000,
                                                               1135, 1290, 1475, 1716, 2036, 2518, 3590, 7700};
        const std::int64_t at = below(16000);
        const auto step = static_cast<std::size_t>(at / 1000);
        return steps[step] + (steps[step + 1] - steps[step]) * (at % 1000) / 1000;
    }
    // One of the words of "this|that|the other".
    std::string_view word(std::string_view list) {
        std::int64_t count = 1;
        for (const char c : list) count += c == '|' ? 1 : 0;
        for (std::int64_t skip = below(count); skip > 0; --skip) list.remove_prefix(list.find('|') + 1);
        return list.substr(0, list.find('|'));
    }

private:
    std::uint64_t state_;
};

}  // namespace duebook::demo
