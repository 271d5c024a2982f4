// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/numbering.h"

#include <gtest/gtest.h>

#include "support/drafts.h"

namespace duebook::test {
namespace {

using namespace billing;

std::string told(std::string_view pattern, int year, std::int64_t counter) {
    const auto read = NumberPattern::read(pattern);
    return read ? read->format(year, counter) : std::string(codeOf(read.error().refusal));
}

TEST(NumberPattern, GivesNumbersOfYearAndCounter) {
    struct Case {
        const char* pattern;
        int year;
        std::int64_t counter;
        const char* number;
    };
    const Case cases[] = {
        {"{YYYY}-{0000}", 2026, 1, "2026-0001"},
        {"{YYYY}-{0000}", 2026, 12345, "2026-12345"},
        {"INV{YY}/{000000}", 2005, 7, "INV05/000007"},
        {"{0}", 2026, 10, "10"},
        {"RE-{00000}-é", 2026, 42, "RE-00042-é"},
        {"", 2026, 1, "pattern.without_counter"},
        {"{YYYY}", 2026, 1, "pattern.without_counter"},
        {"{000}{YY}{000}", 2026, 1, "pattern.counter_twice"},
        {"{MM}-{000}", 2026, 1, "pattern.place_unknown"},
        {"{}", 2026, 1, "pattern.place_unknown"},
        {"{000", 2026, 1, "pattern.place_unknown"},
        {"000}", 2026, 1, "pattern.place_unknown"},
        {"{0000000000000}", 2026, 1, "pattern.place_unknown"},
        {"a\n{0}", 2026, 1, "value.invalid"},
        {"01234567890123456789012345678901234567{0}", 2026, 1, "pattern.too_long"},
    };
    for (const Case& c : cases) EXPECT_EQ(told(c.pattern, c.year, c.counter), c.number) << c.pattern;
}

TEST(NumberPattern, CountsAnewOnlyWhereItHasTheYear) {
    EXPECT_TRUE(NumberPattern::read("{YYYY}-{0000}")->restartsYearly());
    EXPECT_TRUE(NumberPattern::read("{0000}/{YY}")->restartsYearly());
    EXPECT_FALSE(NumberPattern::read("INV-{0000}")->restartsYearly());
    EXPECT_EQ(NumberPattern::read("INV-{0000}")->text(), "INV-{0000}");
}

TEST(FiscalYear, IsNamedAfterTheYearInWhichItBegins) {
    EXPECT_EQ(fiscalYear(day("2026-01-01"), 1), 2026);
    EXPECT_EQ(fiscalYear(day("2026-12-31"), 1), 2026);
    EXPECT_EQ(fiscalYear(day("2026-03-31"), 4), 2025);
    EXPECT_EQ(fiscalYear(day("2026-04-01"), 4), 2026);
}

}  // namespace
}  // namespace duebook::test
