// SPDX-License-Identifier: GPL-3.0-or-later
// What an early-payment discount, a write-off or a partial credit takes off the net amount and off each tax.
#pragma once
#include <span>
#include <vector>

#include "base/money.h"
#include "billing/terms.h"

namespace duebook::billing {

// Parts of `amount` in proportion to the weights (none below zero, their sum above zero) that add up to it: rounded
// down, then a minor unit more for the largest remainders (ties: the first). A negative amount is divided as its
// positive one is.
std::vector<Money> byLargestRemainder(Money amount, std::span<const std::int64_t> weights);

// Net and tax of one rate.
struct NetAndTax {
    Money net;
    Money tax;
};

// What `amount` takes off each rate of a document, in proportion to net and tax of each, by largest remainder over all
// of them together, so that the parts add up to the cent (semantics 6: 172.50 of 1,500 + 225 is 150 + 22.50; 2 of
// 100 + 6 is 1.89 + 0.11).
std::vector<NetAndTax> splitByTax(Money amount, std::span<const NetAndTax> document);
// The same for a discount: where it leaves the tax alone (unchanged, fromStart) all of it is net.
std::vector<NetAndTax> splitDiscount(Money discount, std::span<const NetAndTax> document, DiscountTax mode);

}  // namespace duebook::billing
