// SPDX-License-Identifier: GPL-3.0-or-later
// Which amounts make up a sum.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace duebook::matching {

// The places of the amounts (all above zero) that add up to the sum, where exactly one choice of two or more does.
// Nothing where none does, several do, or telling would take more than 20,000 steps.
std::optional<std::vector<std::size_t>> onlySum(std::span<const std::int64_t> amounts, std::int64_t sum);
// Whether such a choice says something: so many amounts, or such round ones, hit any sum by chance (more than once in
// 2,000 times) that it does not.
bool sumsTell(std::span<const std::int64_t> amounts, std::int64_t sum);

}  // namespace duebook::matching
