// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace duebook {
namespace {

constexpr std::int64_t firstDay = -719'162;  // 1 January of the year 1
constexpr std::int64_t lastDay = 2'932'896;  // 31 December 9999

TEST(Date, ReadsExactlyTheIsoForm) {
    for (const char* good : {"2026-01-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1969-12-31"}) {
        ASSERT_TRUE(Date::fromIso(good)) << good;
        EXPECT_EQ(Date::fromIso(good)->iso(), good);
    }
    for (const char* bad : {"", "2026-1-31", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31",
                            "2026-01-00", "0000-01-01", "2026/01/31", "20260131", "2026-01-31 ", " 2026-01-31",
                            "2026-01-3x", "-026-01-31", "31-01-2026", "2026-01-31T00:00:00Z", "+026-01-01"}) {
        EXPECT_FALSE(Date::fromIso(bad)) << bad;
    }
    EXPECT_EQ(Date::fromIso("1970-01-01")->days(), 0);
    EXPECT_EQ(Date::fromIso("0001-01-01")->days(), firstDay);
    EXPECT_EQ(Date::fromIso("9999-12-31")->days(), lastDay);
}

TEST(Date, KnowsOnlyDaysOfTheCalendar) {
    EXPECT_FALSE(Date::of(2026, 2, 30));
    EXPECT_FALSE(Date::of(2026, 2, -1));
    EXPECT_FALSE(Date::of(10000, 1, 1));
    EXPECT_FALSE(Date::of(0, 1, 1));
    EXPECT_FALSE(Date::of(2026, 257, 1));  // 257 is 1 in eight bits
    EXPECT_FALSE(Date::of(2026, 1, 257));
    EXPECT_EQ(Date::of(2026, 3, 31)->weekday(), 2);
}

struct MonthCase {
    const char* from;
    int months;
    const char* to;
};

TEST(Date, AddsMonthsAndStopsAtTheMonthsEnd) {
    const MonthCase cases[] = {{"2026-01-31", 1, "2026-02-28"},  {"2024-01-31", 1, "2024-02-29"},
                               {"2026-01-31", 2, "2026-03-31"},  {"2026-03-31", -1, "2026-02-28"},
                               {"2025-12-15", 1, "2026-01-15"},  {"2026-01-15", -1, "2025-12-15"},
                               {"2024-02-29", 12, "2025-02-28"}, {"2024-02-29", 48, "2028-02-29"},
                               {"2026-05-31", 13, "2027-06-30"}, {"2026-05-31", 0, "2026-05-31"}};
    for (const MonthCase& c : cases) EXPECT_EQ(Date::fromIso(c.from)->plusMonths(c.months).iso(), c.to) << c.from;
}

TEST(Instant, IsWrittenToTheSecond) {
    EXPECT_EQ(Instant{0}.iso(), "1970-01-01T00:00:00Z");
    EXPECT_EQ(Instant{-1}.iso(), "1969-12-31T23:59:59Z");
    EXPECT_EQ(Instant{1'769'847'300'999}.iso(), "2026-01-31T08:15:00Z");
}

RC_GTEST_PROP(DateProperty, AgreesWithChrono, ()) {
    const auto days = *rc::gen::inRange<std::int64_t>(firstDay, lastDay + 1);
    const Date date = Date::fromDays(days);
    const std::chrono::year_month_day same{std::chrono::sys_days(std::chrono::days(days))};
    RC_ASSERT(date.year() == static_cast<int>(same.year()));
    RC_ASSERT(date.month() == static_cast<int>(static_cast<unsigned>(same.month())));
    RC_ASSERT(date.dayOfMonth() == static_cast<int>(static_cast<unsigned>(same.day())));
    RC_ASSERT(Date::of(date.year(), date.month(), date.dayOfMonth()) == date);
    RC_ASSERT(Date::fromIso(date.iso()) == date);
    RC_ASSERT(date.startOfMonth().dayOfMonth() == 1);
    RC_ASSERT(date.endOfMonth().plusDays(1).dayOfMonth() == 1);
    RC_ASSERT(date.startOfMonth() <= date);
    RC_ASSERT(date.endOfMonth() >= date);
    RC_ASSERT((days + 719'163) % 7 == (date.weekday() % 7));  // 1 January of the year 1 was a Monday
}

RC_GTEST_PROP(DateProperty, DifferencesUndoSteps, (std::int16_t step)) {
    const Date from = Date::fromDays(*rc::gen::inRange<std::int64_t>(0, 40000));
    RC_ASSERT(from.plusDays(step) - from == step);
    const Date months = from.plusMonths(step % 600);
    const int apart = (months.year() - from.year()) * 12 + months.month() - from.month();
    RC_ASSERT(apart == step % 600);
    RC_ASSERT(months.dayOfMonth() == std::min(from.dayOfMonth(), months.endOfMonth().dayOfMonth()));
}

}  // namespace
}  // namespace duebook
