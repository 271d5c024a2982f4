// SPDX-License-Identifier: GPL-3.0-or-later
// What part of an issued document a credit note takes back, rate by rate.
#pragma once
#include <span>
#include <vector>

#include "billing/discount.h"

namespace duebook::billing {

// One rate of the invoice: what it said, and what credit notes have left of it.
struct CreditableRate {
    Rate rate;
    NetAndTax left;
};

// `amount` with tax, at most what is left, by largest remainder over what is left of net and tax of each rate, so that
// the last credit takes exactly the rest.
std::vector<NetAndTax> creditOf(Money amount, std::span<const CreditableRate> rates);
// `nets` of each rate, bounded by what is left; the tax on them, all that is left of it with the last of the net.
std::vector<NetAndTax> creditOfNets(std::span<const Money> nets, std::span<const CreditableRate> rates);

}  // namespace duebook::billing
