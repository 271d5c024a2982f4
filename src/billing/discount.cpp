// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/discount.h"

#include <algorithm>
#include <numeric>

namespace duebook::billing {

std::vector<Money> byLargestRemainder(Money amount, std::span<const std::int64_t> weights) {
    Wide whole = 0;
    for (const std::int64_t weight : weights) {
        check(weight >= 0, "weights not below zero");
        whole += weight;
    }
    check(whole > 0, "weights that add up to more than zero");
    const bool negative = amount.minor() < 0;
    const Wide size = negative ? -static_cast<Wide>(amount.minor()) : static_cast<Wide>(amount.minor());
    std::vector<std::int64_t> parts;
    std::vector<Wide> remainders;
    for (const std::int64_t weight : weights) {
        parts.push_back(static_cast<std::int64_t>(size * weight / whole));
        remainders.push_back(size * weight % whole);
    }
    const auto missing = static_cast<std::size_t>(size - std::accumulate(parts.begin(), parts.end(), Wide{0}));
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; i < missing; ++i) ++parts[order[i]];
    std::vector<Money> out;
    for (const std::int64_t part : parts) out.emplace_back(negative ? -part : part, amount.currency());
    return out;
}

std::vector<NetAndTax> splitByTax(Money amount, std::span<const NetAndTax> document) {
    std::vector<std::int64_t> weights;
    for (const NetAndTax& rate : document) {
        weights.push_back(rate.net.minor());
        weights.push_back(rate.tax.minor());
    }
    const auto parts = byLargestRemainder(amount, weights);
    std::vector<NetAndTax> out;
    for (std::size_t i = 0; i < document.size(); ++i) out.push_back({parts[2 * i], parts[2 * i + 1]});
    return out;
}

std::vector<NetAndTax> splitDiscount(Money discount, std::span<const NetAndTax> document, DiscountTax mode) {
    if (mode == DiscountTax::reducedWhenTaken) return splitByTax(discount, document);
    std::vector<NetAndTax> untaxed(document.begin(), document.end());
    for (NetAndTax& rate : untaxed) rate.tax = rate.tax - rate.tax;
    return splitByTax(discount, untaxed);
}

}  // namespace duebook::billing
