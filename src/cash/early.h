// SPDX-License-Identifier: GPL-3.0-or-later
// Paying early: which discount is earned, and how a sum of money is spread when discounts are to be had.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "ledger/facts.h"

namespace duebook::cash {

// The discount that who pays all of the instalment by money on the day takes off: the first whose day of grace is not
// past. What was taken off without money before (credit notes, adjustments: `given`) lowers it in proportion. Nothing
// where none is left.
std::optional<Money> discountOn(std::span<const InstalmentDiscount> discounts, Money amount, Money given, Date day);

// Whether the discount that is taken on the day is past the day that was printed, and in its days of grace.
bool inGrace(std::span<const InstalmentDiscount> discounts, Date day);

// An open item as money meets it.
struct Payable {
    Money open;
    Money discount;  // earned by closing it with this money; zero: none
};
struct Paid {
    Money cash;
    Money discount;
};
// Spreads the money over the items in their order. Discounts are taken only as far as the money falls short of the
// items that it can close: 98.00 closes 100.00 less 2 %, while 100.00 pays it whole (semantics 6: a discount is earned
// by the allocation that brings the item to zero). What does not close the next item pays a part of it, without
// discount.
std::vector<Paid> spread(Money money, std::span<const Payable> items);

// Takes `amount` (above zero, at most what is open) off the item without money, with its share of the base value, which
// leaves wholly with the last amount.
Adjustment adjust(OpenItem& item, AdjustmentKind kind, Money amount, Date on, std::string reason);

}  // namespace duebook::cash
