// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/discount.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "billing/support.h"

namespace duebook::test {
namespace {

using namespace billing;

// "150.00+22.50 10.00+0.00": net and tax of each rate.
std::string told(const std::vector<NetAndTax>& parts) {
    std::string text;
    for (const NetAndTax& part : parts) text += (text.empty() ? "" : " ") + part.net.text() + "+" + part.tax.text();
    return text;
}

TEST(DiscountSplit, TakesNetAndTaxInProportionToTheCent) {
    struct Case {
        std::vector<NetAndTax> document;
        std::int64_t discount;
        const char* parts;
    };
    const Case cases[] = {
        {{{eur(150000), eur(22500)}}, 17250, "150.00+22.50"},
        {{{eur(20000), eur(3600)}}, 2360, "20.00+3.60"},
        {{{eur(20000), eur(3600)}}, 5000, "42.37+7.63"},
        {{{eur(10000), eur(1900)}}, 1190, "10.00+1.90"},
        {{{eur(10000), eur(600)}}, 200, "1.89+0.11"},
        {{{eur(100000), eur(20000)}}, 2400, "20.00+4.00"},
        {{{eur(10000), eur(1900)}, {eur(5000), eur(350)}}, 345, "2.00+0.38 1.00+0.07"},
        {{{eur(100), eur(0)}, {eur(100), eur(0)}, {eur(100), eur(0)}}, 100, "0.34+0.00 0.33+0.00 0.33+0.00"},
        {{{eur(100), eur(19)}}, 119, "1.00+0.19"},
        {{{eur(10000), eur(600)}}, -200, "-1.89+-0.11"},
    };
    for (const Case& c : cases) EXPECT_EQ(told(splitByTax(eur(c.discount), c.document)), c.parts);
}

TEST(DiscountSplit, LeavesTheTaxAloneWhereTheTermsSaySo) {
    const std::vector<NetAndTax> document = {{eur(10000), eur(1900)}, {eur(5000), eur(350)}};
    EXPECT_EQ(told(splitDiscount(eur(300), document, billing::DiscountTax::unchanged)), "2.00+0.00 1.00+0.00");
    EXPECT_EQ(told(splitDiscount(eur(300), document, billing::DiscountTax::fromStart)), "2.00+0.00 1.00+0.00");
    EXPECT_EQ(told(splitDiscount(eur(345), document, billing::DiscountTax::reducedWhenTaken)), "2.00+0.38 1.00+0.07");
}

RC_GTEST_PROP(LargestRemainderProperty, PartsAddUpAndAreWithinAUnitOfTheirShare, ()) {
    const auto weights = *rc::gen::suchThat(
        rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000)),
        [](const auto& all) { return std::any_of(all.begin(), all.end(), [](auto w) { return w > 0; }); });
    const auto amount = *rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000);
    const auto parts = byLargestRemainder(eur(amount), weights);
    Wide whole = 0;
    std::int64_t sum = 0;
    for (const std::int64_t weight : weights) whole += weight;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sum += parts[i].minor();
        const Wide off = parts[i].minor() * whole - static_cast<Wide>(amount) * weights[i];
        RC_ASSERT(off < whole && off > -whole);
    }
    RC_ASSERT(sum == amount);
}

}  // namespace
}  // namespace duebook::test
