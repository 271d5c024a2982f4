// SPDX-License-Identifier: GPL-3.0-or-later
// One invoice settled by money and by what is taken off without money: how both lie on its instalments.
#pragma once
#include <span>
#include <vector>

#include "base/money.h"

namespace duebook::cash {

// What reduces an item: semantics 7.
struct Settlement {
    Money cash, discount, deduction, writeOff;
    Money sum() const { return cash + discount + deduction + writeOff; }
};

// Spreads the whole over items of which `open` is open, in their order: first the money, then the discount, the
// deduction and the write-off, each on what the one before has left. The whole is at most what is open; every part of
// it finds its place.
std::vector<Settlement> settle(const Settlement& whole, std::span<const Money> open);

}  // namespace duebook::cash
