// SPDX-License-Identifier: GPL-3.0-or-later
// How the tax of a document was computed. The numbers are those of the ledger.
#pragma once
#include <cstdint>

namespace duebook {

// What an early-payment discount does to the tax (semantics 6).
enum class DiscountTax : std::uint8_t {
    reducedWhenTaken = 1,  // the discount is of the gross amount; tax shrinks with it when it is taken
    unchanged = 2,         // the discount is of the net amount; tax stays as invoiced
    fromStart = 3,         // the discount is of the net amount; tax was computed less the discount from the start
};

enum class TaxRounding : std::uint8_t {
    eachLine = 1,  // tax of each line rounded, then added up
    eachRate = 2,  // tax of the sum of each category and rate, as EN 16931 wants it (BR-CO-17)
};

}  // namespace duebook
