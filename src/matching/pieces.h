// SPDX-License-Identifier: GPL-3.0-or-later
// Sums over open parts.
#pragma once
#include <cstdint>
#include <vector>

#include "matching/search.h"

namespace duebook::matching {

// What is open on the pieces, and the discounts earned by closing them; `zero` is nothing in their currency.
Money openOf(const std::vector<Piece>& pieces, Money zero);
Money discountOf(const std::vector<Piece>& pieces, Money zero);
// In minor units, what is open on each, less its discount where `less`.
std::vector<std::int64_t> pricesOf(const std::vector<Piece>& pieces, bool less);
std::vector<Piece> chosen(const std::vector<Piece>& pieces, const std::vector<std::size_t>& places);

}  // namespace duebook::matching
