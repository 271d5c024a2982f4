// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "insight/aging.h"
#include "support/drafts.h"

namespace duebook::test {
namespace {

using insight::AgingFold;
using insight::Buckets;

TEST(Buckets, AreReadFromTheirLastDays) {
    const Buckets usual;
    EXPECT_EQ(*Buckets::parse("30,60,90"), usual);
    EXPECT_EQ(usual.labels(), (std::vector<std::string>{"current", "1-30", "31-60", "61-90", "90+"}));
    EXPECT_EQ(usual.text(), "30,60,90");
    EXPECT_EQ(Buckets::parse("1")->labels(), (std::vector<std::string>{"current", "1-1", "1+"}));
    EXPECT_EQ(Buckets::parse("7,14,36500")->count(), 5U);
    for (const char* bad : {"", "0", "-1", "30,30", "60,30", "30,", ",30", "30,,60", "30;60", "30 ,60", "a", "36501",
                            "30,60,x", "1e2", "99999999999999999999"}) {
        const auto refused = Buckets::parse(bad);
        ASSERT_FALSE(refused) << bad;
        EXPECT_EQ(refused.error().refusal, Refusal::bucketsInvalid);
        EXPECT_EQ(refused.error().subject, bad);
    }
}

RC_GTEST_PROP(BucketsProperty, HoldEachDayOnceWithoutAGap, (std::int16_t days)) {
    std::string text;
    for (int last = 0, i = *rc::gen::inRange(1, 8); i > 0; --i) {
        last += *rc::gen::inRange(1, 60);
        text += (text.empty() ? "" : ",") + std::to_string(last);
    }
    const Buckets buckets = *Buckets::parse(text);
    std::size_t holding = 0;
    for (std::size_t i = 0; i < buckets.count(); ++i) {
        const auto first = buckets.firstDay(i), last = buckets.lastDay(i);
        if ((first && *first > days) || (last && *last < days)) continue;
        ++holding;
        RC_ASSERT(buckets.indexOf(days) == i);
    }
    RC_ASSERT(holding == 1U);
    RC_ASSERT(buckets.labels().size() == buckets.count());
    RC_ASSERT(buckets.text() == text);
}

TEST(AgingFold, AddsUpByPlaceAndKeepsCreditsApart) {
    AgingFold fold(Buckets(), day("2026-03-31"));
    fold.addItem(3, day("2026-03-01").days(), 100);
    fold.addItem(3, day("2026-03-31").days(), 7);
    fold.addItem(3, day("2020-01-01").days(), 1);
    fold.addCredit(3, 50);
    EXPECT_TRUE(fold.isEmpty(0));
    const auto row = fold.row(3, currency("EUR"));
    EXPECT_EQ(row.amounts, (std::vector<std::int64_t>{7, 100, 0, 0, 1}));
    EXPECT_EQ(row.unapplied, -50);
    EXPECT_EQ(row.total, 58);
    fold.addItem(5000, day("2026-03-01").days(), 1);
    EXPECT_GT(fold.slotCount(), 5000U);
    EXPECT_EQ(fold.row(3, currency("EUR")).total, 58);
}

}  // namespace
}  // namespace duebook::test
