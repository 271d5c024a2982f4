// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/holidays.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "support/drafts.h"
#include "support/temp_files.h"

namespace duebook::test {
namespace {

using namespace billing;

TEST(Holidays, FollowEaster) {
    const char* const easters[] = {"1818-03-22", "1943-04-25", "1999-04-04", "2000-04-23", "2024-03-31",
                                   "2025-04-20", "2026-04-05", "2038-04-25", "2100-03-28"};
    for (const char* easter : easters) EXPECT_EQ(easterSunday(day(easter).year()).iso(), easter);
}

TEST(Holidays, MoveOffWeekendsWhereTheirCountryDoesSo) {
    struct Case {
        const char *calendar, *day;
        bool holiday;
    };
    const Case cases[] = {
        {"TARGET", "2026-05-01", true}, {"TARGET", "2026-04-03", true}, {"TARGET", "2026-05-14", false},
        {"DE", "2026-05-14", true},     {"DE", "2026-10-05", false},    {"DE", "2027-05-03", false},
        {"FR", "2026-07-14", true},     {"FR", "2026-04-03", false},    {"AT", "2026-10-26", true},
        {"US", "2021-12-31", true},     {"US", "2026-07-03", true},     {"US", "2026-11-26", true},
        {"US", "2020-06-19", false},    {"US", "2023-06-19", true},     {"GB", "2021-12-27", true},
        {"GB", "2021-12-28", true},     {"GB", "2022-12-27", true},     {"GB", "2022-12-28", false},
        {"GB", "2020-05-04", false},    {"GB", "2020-05-08", true},     {"GB", "2026-08-31", true},
        {"", "2026-12-25", false},
    };
    for (const Case& c : cases) {
        const int year = day(c.day).year();
        EXPECT_EQ(!holidaysOf(c.calendar, year, year)->isBusinessDay(day(c.day)), c.holiday) << c.calendar << c.day;
    }
    EXPECT_FALSE(holidaysOf("", 2026, 2026, {day("2026-12-24")})->isBusinessDay(day("2026-12-24")));
    EXPECT_FALSE(holidaysOf("DE", 2026, 2026, {day("2026-12-24")})->isBusinessDay(day("2026-12-25")));
    EXPECT_FALSE(holidaysOf("XX", 2026, 2026));
    EXPECT_EQ(holidayCalendars().size(), 6U);
}

TEST(Holidays, AreThoseThatOthersList) {
    struct Case {
        const char *calendar, *file;
        int from;
        std::set<std::string> others;  // listed there, but banks and offices work
    };
    const Case cases[] = {
        {"TARGET", "reference/holidays/financial-XECB.json", 2015, {}},
        {"DE", "reference/holidays/countries-DE_COMMON.json", 2015, {}},
        {"FR", "reference/holidays/countries-FR_COMMON.json", 2015, {}},
        {"AT", "reference/holidays/countries-AT_COMMON.json", 2015, {"Good Friday", "Christmas Eve", "New Year's Eve"}},
        {"GB", "reference/holidays/countries-GB_ENG.json", 2015, {}},
        {"US", "reference/holidays/us-federal-2020-2030.json", 2021, {}},
    };
    for (const Case& c : cases) {
        const std::string file = sharedData(c.file);
        if (file.empty()) GTEST_SKIP() << "no shared data";
        const auto listed = nlohmann::json::parse(contentOf(file));
        const HolidayCalendar ours = *holidaysOf(c.calendar, c.from, 2030);
        for (Date d = *Date::of(c.from, 1, 1); d <= day("2030-12-30"); d = d.plusDays(1)) {
            if (d.weekday() > 5) continue;
            const auto entry = listed.find(d.iso());
            const bool theirs = entry != listed.end() && !c.others.contains(entry->get<std::string>());
            EXPECT_EQ(!ours.isBusinessDay(d), theirs) << c.calendar << " " << d.iso();
        }
    }
}

}  // namespace
}  // namespace duebook::test
