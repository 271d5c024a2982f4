// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "billing/discount.h"
#include "billing/totals_parts.h"

namespace duebook::billing {
namespace {

// The part of an amount that is tax at the rate: tax is in it.
Money taxWithin(Money amount, Rate rate) {
    return {divide(static_cast<Wide>(amount.minor()) * rate.raw(), static_cast<Wide>(Rate::one()) + rate.raw(),
                   Round::halfAwayFromZero),
            amount.currency()};
}

Money sumOf(const std::vector<Money>& amounts, Money none) {
    return std::accumulate(amounts.begin(), amounts.end(), none);
}

// The lines less their part of the document's discount, and the charges: what each line's own tax is computed on.
std::vector<Money> taxables(const RateGroup& group) {
    std::vector<Money> out = group.entered;
    if (!group.discount.isZero()) {
        std::vector<std::int64_t> weights;
        for (const Money amount : group.entered) weights.push_back(amount.minor());
        const auto parts = byLargestRemainder(group.discount, weights);
        for (std::size_t i = 0; i < out.size(); ++i) out[i] -= parts[i];
    }
    out.insert(out.end(), group.charged.begin(), group.charged.end());
    return out;
}

GroupTotals ofNetPrices(const RateGroup& group, TaxRounding rounding) {
    const Money base = group.lineSum - group.discount + group.chargeSum;
    Money tax = base.scaled(group.taxed, Round::halfAwayFromZero);
    if (rounding == TaxRounding::eachLine) {
        tax = base - base;
        for (const Money amount : taxables(group)) tax += amount.scaled(group.taxed, Round::halfAwayFromZero);
    }
    return {group.entered, group.charged, group.discount, base, tax};
}

// Whole parts near amount / (1 + rate), for amounts of either sign, that add up to `base`: rounded down, and one more
// for the largest remainders.
std::vector<Money> netParts(const std::vector<Money>& amounts, Rate rate, Money base) {
    const Wide below = static_cast<Wide>(Rate::one()) + rate.raw();
    std::vector<std::int64_t> parts;
    std::vector<Wide> remainders;
    for (const Money amount : amounts) {
        const Wide above = static_cast<Wide>(amount.minor()) * Rate::one();
        const Wide remainder = ((above % below) + below) % below;
        parts.push_back(static_cast<std::int64_t>((above - remainder) / below));
        remainders.push_back(remainder);
    }
    const std::int64_t missing = base.minor() - std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
    check(missing >= 0 && missing <= static_cast<std::int64_t>(parts.size()), "a base that is the sum of its parts");
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::int64_t i = 0; i < missing; ++i) ++parts[order[static_cast<std::size_t>(i)]];
    std::vector<Money> out;
    for (const std::int64_t part : parts) out.emplace_back(part, base.currency());
    return out;
}

GroupTotals ofGrossPricesByRate(const RateGroup& group) {
    const Money gross = group.lineSum - group.discount + group.chargeSum;
    const Money tax = taxWithin(gross, group.taxed);
    std::vector<Money> amounts = group.entered;
    amounts.insert(amounts.end(), group.charged.begin(), group.charged.end());
    if (!group.discount.isZero()) amounts.push_back(-group.discount);
    const auto nets = netParts(amounts, group.taxed, gross - tax);
    const auto lines = static_cast<std::ptrdiff_t>(group.entered.size());
    const auto charges = static_cast<std::ptrdiff_t>(group.charged.size());
    return {{nets.begin(), nets.begin() + lines},
            {nets.begin() + lines, nets.begin() + lines + charges},
            group.discount.isZero() ? group.discount : -nets.back(),
            gross - tax,
            tax};
}

GroupTotals ofGrossPricesByLine(const RateGroup& group) {
    const Money gross = group.lineSum - group.discount + group.chargeSum;
    Money tax = gross - gross;
    for (const Money amount : taxables(group)) tax += taxWithin(amount, group.taxed);
    const auto netOf = [&](Money amount) { return amount - taxWithin(amount, group.taxed); };
    GroupTotals totals{group.entered, group.charged, tax, gross - tax, tax};
    for (Money& line : totals.lineNets) line = netOf(line);
    for (Money& charge : totals.chargeNets) charge = netOf(charge);
    const Money none = gross - gross;
    totals.discountNet = sumOf(totals.lineNets, none) + sumOf(totals.chargeNets, none) - totals.base;
    return totals;
}

}  // namespace

GroupTotals netOfTax(const RateGroup& group, bool grossPrices, TaxRounding rounding) {
    if (!grossPrices) return ofNetPrices(group, rounding);
    return rounding == TaxRounding::eachLine ? ofGrossPricesByLine(group) : ofGrossPricesByRate(group);
}

}  // namespace duebook::billing
