// SPDX-License-Identifier: GPL-3.0-or-later
// Which open items an amount may be for: sets of them that make it up.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "base/money.h"

namespace duebook::cash {

struct Candidate {
    Money open;
    Money discount;  // earned by closing it; zero: none
};

enum class SuggestionKind { exact, withDiscounts, withinTolerance };

struct Suggestion {
    struct Pick {
        std::size_t item;
        bool withDiscount = false;
        friend bool operator==(const Pick&, const Pick&) = default;
    };
    SuggestionKind kind;
    std::vector<Pick> picks;  // by item
    Money difference;         // what the amount has more than the items come to; below zero: less
    friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

struct SuggestLimits {
    Money tolerance;                // the largest difference that is allowed, either way
    std::size_t most = 5;           // suggestions
    std::size_t steps = 1'000'000;  // of the search; beyond them it gives what it has found
};

// The sets of items (all of one currency, in the order of their due dates) that come to the amount: exact ones before
// those with discounts before those within the tolerance; among these the smaller difference, then fewer items, then
// older ones. Each item is taken whole, or less its discount. The search is bounded by `steps`, so that of very many
// items some sets may not be found; single items, pairs, all items, and runs of neighbours are always looked at.
std::vector<Suggestion> suggest(Money amount, std::span<const Candidate> items, const SuggestLimits& limits);

}  // namespace duebook::cash
