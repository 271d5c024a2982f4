// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/suggest.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "cash/settle.h"
#include "support/drafts.h"

namespace duebook::test {
namespace {

using cash::Candidate;

std::vector<Candidate> items(const std::vector<std::int64_t>& open, std::int64_t percent = 0) {
    std::vector<Candidate> list;
    for (const std::int64_t minor : open) list.push_back({eur(minor), eur(minor * percent / 100)});
    return list;
}

// "exact 0 2; discount 1d (0.02)": kind, places (d: less its discount), the difference where there is one.
std::string told(std::int64_t amount, const std::vector<Candidate>& list, std::int64_t tolerance = 0,
                 std::size_t most = 3) {
    constexpr const char* kinds[] = {"exact", "discount", "near"};
    std::string words;
    for (const auto& s : cash::suggest(eur(amount), list, {.tolerance = eur(tolerance), .most = most})) {
        words += words.empty() ? "" : "; ";
        words += kinds[static_cast<std::size_t>(s.kind)];
        for (const auto& pick : s.picks) words += " " + std::to_string(pick.item) + (pick.withDiscount ? "d" : "");
        if (!s.difference.isZero()) words += " (" + s.difference.text() + ")";
    }
    return words;
}

TEST(Suggest, FindsSinglesPairsRunsAndAnyOtherSet) {
    EXPECT_EQ(told(500, items({300, 500, 200})), "exact 1; exact 0 2");
    EXPECT_EQ(told(1000, items({300, 500, 200})), "exact 0 1 2");
    EXPECT_EQ(told(1111, items({1, 10, 100, 1000, 5000})), "exact 0 1 2 3");
    EXPECT_EQ(told(5101, items({1, 10, 100, 1000, 5000})), "exact 0 2 4");
    EXPECT_EQ(told(7, items({300, 500, 200})), "");
    EXPECT_EQ(told(0, items({300})), "");
}

TEST(Suggest, TakesDiscountsAndDifferencesAfterWhatIsExact) {
    EXPECT_EQ(told(98, items({100, 98}, 2)), "exact 1; discount 0d");
    EXPECT_EQ(told(294, items({100, 200}, 2)), "discount 0d 1d");
    EXPECT_EQ(told(298, items({100, 200}, 2)), "discount 0d 1");
    EXPECT_EQ(told(301, items({100, 200}), 1), "near 0 1 (0.01)");
    EXPECT_EQ(told(299, items({100, 200}), 1), "near 0 1 (-0.01)");
    EXPECT_EQ(told(302, items({100, 200}), 1), "");
}

TEST(Suggest, OfManyItemsStaysBoundedAndStillSeesThePlainOnes) {
    std::vector<std::int64_t> many;
    for (std::int64_t i = 0; i < 20'000; ++i) many.push_back(100'000 + 2 * i);
    EXPECT_EQ(told(100'000 + 2 * 777, items(many), 0, 1), "exact 777");
    EXPECT_EQ(told(100'001, items(many), 0, 1), "") << "all are even";
}

RC_GTEST_PROP(Suggest, EverySetComesToTheAmount, ()) {
    const auto open = *rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(1, 500));
    const auto amount = *rc::gen::inRange<std::int64_t>(1, 2000);
    const auto list = items(open, 3);
    for (const auto& s : cash::suggest(eur(amount), list, {.tolerance = eur(5), .most = 8})) {
        Money sum = s.difference;
        for (const auto& pick : s.picks)
            sum += list[pick.item].open - (pick.withDiscount ? list[pick.item].discount : eur(0));
        RC_ASSERT(sum == eur(amount));
        RC_ASSERT(std::abs(s.difference.minor()) <= 5);
    }
}

RC_GTEST_PROP(Suggest, WhatASetOfItemsComesToIsFound, ()) {
    const auto open =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(1, 90)));
    RC_PRE(open.size() < 12U);
    std::int64_t sum = 0;
    for (const std::int64_t minor : open) sum += *rc::gen::arbitrary<bool>() ? minor : 0;
    RC_PRE(sum > 0);
    const auto found = cash::suggest(eur(sum), items(open), {.tolerance = eur(0), .most = 1});
    RC_ASSERT(found.size() == 1U);
    RC_ASSERT(found[0].kind == cash::SuggestionKind::exact);
}

RC_GTEST_PROP(Settle, EveryPartFindsItsPlace, ()) {
    const auto open =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(1, 500)));
    std::vector<Money> items;
    std::int64_t left = 0;
    for (const std::int64_t minor : open) items.push_back(eur(minor)), left += minor;
    cash::Settlement whole{eur(0), eur(0), eur(0), eur(0)};
    for (Money cash::Settlement::*part : {&cash::Settlement::cash, &cash::Settlement::discount,
                                          &cash::Settlement::deduction, &cash::Settlement::writeOff}) {
        whole.*part = eur(*rc::gen::inRange<std::int64_t>(0, left + 1));
        left -= (whole.*part).minor();
    }
    cash::Settlement sum{eur(0), eur(0), eur(0), eur(0)};
    const auto placed = cash::settle(whole, items);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        RC_ASSERT(placed[i].sum() <= items[i]);
        sum.cash += placed[i].cash;
        sum.discount += placed[i].discount;
        sum.deduction += placed[i].deduction;
        sum.writeOff += placed[i].writeOff;
    }
    RC_ASSERT(sum.cash == whole.cash && sum.discount == whole.discount && sum.deduction == whole.deduction &&
              sum.writeOff == whole.writeOff);
}

}  // namespace
}  // namespace duebook::test
