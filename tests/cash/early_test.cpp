// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/early.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/drafts.h"

namespace duebook::test {
namespace {

const std::vector<InstalmentDiscount> twoSteps = {{day("2026-03-11"), day("2026-03-13"), percent(3), eur(300)},
                                                  {day("2026-03-21"), day("2026-03-23"), percent(2), eur(200)}};

TEST(DiscountOn, TakesTheFirstStepWhoseGraceIsNotPast) {
    const auto on = [](std::string_view when) { return cash::discountOn(twoSteps, eur(10000), eur(0), day(when)); };
    EXPECT_EQ(on("2026-03-01"), eur(300));
    EXPECT_EQ(on("2026-03-11"), eur(300));
    EXPECT_EQ(on("2026-03-13"), eur(300)) << "in the days of grace";
    EXPECT_EQ(on("2026-03-14"), eur(200));
    EXPECT_EQ(on("2026-03-23"), eur(200));
    EXPECT_EQ(on("2026-03-24"), std::nullopt);
}

TEST(DiscountOn, IsLowerInProportionWhereSomethingWasTakenOffWithoutMoney) {
    const auto of = [](std::int64_t given) {
        return cash::discountOn(twoSteps, eur(10000), eur(given), day("2026-03-01"));
    };
    EXPECT_EQ(of(5000), eur(150));
    EXPECT_EQ(of(9990), std::nullopt) << "less than half a cent";
    EXPECT_EQ(of(10000), std::nullopt);
}

struct SpreadCase {
    std::int64_t money;
    std::vector<cash::Payable> items;
    std::vector<std::pair<std::int64_t, std::int64_t>> paid;  // cash and discount
};

TEST(Spread, TakesDiscountsOnlyAsFarAsTheMoneyFallsShort) {
    const cash::Payable full{eur(10000), eur(0)}, early{eur(10000), eur(200)};
    const SpreadCase cases[] = {
        {9800, {early}, {{9800, 200}}},
        {10000, {early}, {{10000, 0}}},
        {9900, {early}, {{9900, 100}}},
        {9799, {early}, {{9799, 0}}},
        {15000, {early}, {{10000, 0}}},
        {19600, {early, early}, {{9800, 200}, {9800, 200}}},
        {19700, {early, early}, {{9900, 100}, {9800, 200}}},
        {20000, {early, early}, {{10000, 0}, {10000, 0}}},
        {10000, {early, full}, {{10000, 0}}},
        {10050, {early, full}, {{10000, 0}, {50, 0}}},
        {19800, {full, early}, {{10000, 0}, {9800, 200}}},
        {5000, {full}, {{5000, 0}}},
        {0, {full}, {}},
        {100, {}, {}},
    };
    for (const SpreadCase& c : cases) {
        std::vector<std::pair<std::int64_t, std::int64_t>> paid;
        for (const cash::Paid& p : cash::spread(eur(c.money), c.items))
            paid.emplace_back(p.cash.minor(), p.discount.minor());
        EXPECT_EQ(paid, c.paid) << c.money << " over " << c.items.size();
    }
}

RC_GTEST_PROP(Spread, NeverSpendsMoreThanThereIsNorClosesMoreThanIsOpen, ()) {
    const auto count = *rc::gen::inRange(0, 6);
    std::vector<cash::Payable> items;
    for (int i = 0; i < count; ++i) {
        const std::int64_t open = *rc::gen::inRange(1, 10000);
        items.push_back({eur(open), eur(*rc::gen::inRange<std::int64_t>(0, open))});
    }
    const Money money = eur(*rc::gen::inRange(0, 40000));
    const auto paid = cash::spread(money, items);
    Money spent = eur(0);
    RC_ASSERT(paid.size() <= items.size());
    for (std::size_t i = 0; i < paid.size(); ++i) {
        const bool closed = paid[i].cash + paid[i].discount == items[i].open;
        spent += paid[i].cash;
        RC_ASSERT(paid[i].cash.minor() > 0);
        RC_ASSERT(paid[i].discount <= items[i].discount);
        RC_ASSERT(closed || (i + 1 == paid.size() && paid[i].discount.isZero()));
        if (!paid[i].discount.isZero()) RC_ASSERT(spent <= money);
    }
    RC_ASSERT(spent <= money);
}

TEST(Adjust, TakesTheWholeBaseValueWithTheLastAmount) {
    OpenItem item{{1}, {2}, {3}, day("2026-03-01"), day("2026-03-31"), usd(300), eur(271)};
    const Adjustment first = cash::adjust(item, AdjustmentKind::writeOff, usd(100), day("2026-02-01"), "x");
    EXPECT_EQ(first.base, eur(90));
    EXPECT_EQ(first.effective, day("2026-03-01")) << "not before the invoice";
    EXPECT_EQ(item.open, usd(200));
    const Adjustment last = cash::adjust(item, AdjustmentKind::discount, usd(200), day("2026-04-01"), "x");
    EXPECT_EQ(last.base, eur(181));
    EXPECT_EQ(item.openBase, eur(0));
    EXPECT_EQ(last.effective, day("2026-04-01"));
}

}  // namespace
}  // namespace duebook::test
