// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of totals(): amounts as they were entered, gathered by category and rate, and then taken apart into net and
// tax.
#pragma once
#include <span>
#include <vector>

#include "billing/totals.h"

namespace duebook::billing {

// All of a document in one category and rate, in the amounts that were entered (with tax where prices are gross).
struct RateGroup {
    TaxCategory category;
    Rate rate;
    Rate taxed;           // what tax is computed with: less than `rate` where it is reduced from the start
    const TaxCode* code;  // the first one in it
    std::vector<std::size_t> lines = {};    // of the draft
    std::vector<std::size_t> charges = {};  // of the draft
    std::vector<Money> entered = {};        // of the lines
    std::vector<Money> charged = {};        // of the charges
    Money lineSum;
    Money chargeSum;
    Money discount;  // its part of the document's discount
};

// What a group comes to.
struct GroupTotals {
    std::vector<Money> lineNets;
    std::vector<Money> chargeNets;
    Money discountNet;
    Money base;
    Money tax;
};

// Checks numbers and tax codes and computes the lines, then gathers lines and charges by category and rate, in the
// order of Totals::taxes. Refuses as totals() does.
Result<std::vector<LineTotals>> enteredLines(const DraftDocument& draft);
Result<std::vector<RateGroup>> gathered(const DraftDocument& draft, std::span<const TaxCode> codes,
                                        const std::vector<LineTotals>& lines);

GroupTotals netOfTax(const RateGroup& group, bool grossPrices, TaxRounding rounding);

}  // namespace duebook::billing
