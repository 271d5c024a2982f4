// SPDX-License-Identifier: GPL-3.0-or-later
// How often matching is right, by kind of noise, on bank lines whose truth is known.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "demo/noisy_bank.h"
#include "matching/rules.h"

namespace duebook::bench {

struct Tally {
    std::int64_t lines = 0;   // with items that they were for
    std::int64_t posted = 0;  // lines that were posted by themselves, whatever they were for
    std::int64_t wrong = 0;   // of those, with an item that the line was not for
    std::int64_t whole = 0;   // with exactly the items that they were for
    std::int64_t items = 0, itemsRight = 0;
    std::int64_t first = 0;  // whose first proposal, posted or not, is right
    void add(const Tally& other);
};

struct Quality {
    std::array<Tally, demo::noises> kinds{};
    std::vector<std::string> errors;  // the first wrong ones, in words
    Tally total() const;
};

// Matches banks of these seeds from `threshold` (thousandths) on.
Quality matchQuality(std::span<const std::uint64_t> seeds, const demo::NoisySize& size,
                     std::span<const matching::Rule> rules, int threshold);

// The lower and upper end, in hundred-thousandths, of where a share of `hits` in `tries` is with 95 % certainty
// (Wilson's interval).
struct Interval {
    std::int64_t low = 0, high = 0;
};
Interval intervalOf(std::int64_t hits, std::int64_t tries);

}  // namespace duebook::bench
