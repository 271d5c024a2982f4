// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/holidays.h"

#include <algorithm>

#include "base/check.h"

namespace duebook::billing {
namespace {

// What becomes of a holiday on a weekend.
enum class Moved {
    never,
    nearest,  // Saturday's to Friday, Sunday's to Monday
    next,     // to the next day that is neither a weekend nor another holiday
};

struct Rule {
    enum class Kind { fixed, easter, weekday };
    std::string_view calendar;
    Kind kind;
    int a;  // fixed: month; easter: days after Easter Sunday; weekday: month
    int b;  // fixed: day; weekday: 1 Monday to 7 Sunday
    int c;  // weekday: which one of the month, -1 the last
    Moved moved = Moved::never;
    int since = 0;
};
using Kind = Rule::Kind;

constexpr Rule fixed(std::string_view calendar, int month, int day, Moved moved = Moved::never, int since = 0) {
    return {calendar, Kind::fixed, month, day, 0, moved, since};
}
constexpr Rule easter(std::string_view calendar, int days) {
    return {calendar, Kind::easter, days, 0, 0};
}
constexpr Rule weekday(std::string_view calendar, int month, int day, int which) {
    return {calendar, Kind::weekday, month, day, which};
}

// In the order of the year: a holiday that moves looks at those before it.
constexpr Rule rules[] = {fixed("TARGET", 1, 1),
                          easter("TARGET", -2),
                          easter("TARGET", 1),
                          fixed("TARGET", 5, 1),
                          fixed("TARGET", 12, 25),
                          fixed("TARGET", 12, 26),
                          fixed("AT", 1, 1),
                          fixed("AT", 1, 6),
                          easter("AT", 1),
                          fixed("AT", 5, 1),
                          easter("AT", 39),
                          easter("AT", 50),
                          easter("AT", 60),
                          fixed("AT", 8, 15),
                          fixed("AT", 10, 26),
                          fixed("AT", 11, 1),
                          fixed("AT", 12, 8),
                          fixed("AT", 12, 25),
                          fixed("AT", 12, 26),
                          fixed("DE", 1, 1),
                          easter("DE", -2),
                          easter("DE", 1),
                          fixed("DE", 5, 1),
                          easter("DE", 39),
                          easter("DE", 50),
                          fixed("DE", 10, 3),
                          fixed("DE", 12, 25),
                          fixed("DE", 12, 26),
                          fixed("FR", 1, 1),
                          easter("FR", 1),
                          fixed("FR", 5, 1),
                          fixed("FR", 5, 8),
                          easter("FR", 39),
                          easter("FR", 50),
                          fixed("FR", 7, 14),
                          fixed("FR", 8, 15),
                          fixed("FR", 11, 1),
                          fixed("FR", 11, 11),
                          fixed("FR", 12, 25),
                          fixed("GB", 1, 1, Moved::next),
                          easter("GB", -2),
                          easter("GB", 1),
                          weekday("GB", 5, 1, 1),
                          weekday("GB", 5, 1, -1),
                          weekday("GB", 8, 1, -1),
                          fixed("GB", 12, 26, Moved::next),
                          fixed("GB", 12, 25, Moved::next),
                          fixed("US", 1, 1, Moved::nearest),
                          weekday("US", 1, 1, 3),
                          weekday("US", 2, 1, 3),
                          weekday("US", 5, 1, -1),
                          fixed("US", 6, 19, Moved::nearest, 2021),
                          fixed("US", 7, 4, Moved::nearest),
                          weekday("US", 9, 1, 1),
                          weekday("US", 10, 1, 2),
                          fixed("US", 11, 11, Moved::nearest),
                          weekday("US", 11, 4, 4),
                          fixed("US", 12, 25, Moved::nearest)};

// Single days: given by a government, or taken away (a holiday moved for that year).
struct Exception {
    std::string_view calendar;
    int year, month, day;
    bool holiday;
};
constexpr Exception exceptions[] = {{"DE", 2017, 10, 31, true},  // five hundred years of the Reformation
                                    {"GB", 2020, 5, 4, false},  {"GB", 2020, 5, 8, true}, {"GB", 2022, 5, 30, false},
                                    {"GB", 2022, 6, 2, true},   {"GB", 2022, 6, 3, true}, {"GB", 2022, 9, 19, true},
                                    {"GB", 2023, 5, 8, true}};

Date dayOf(int year, int month, int day) {
    const auto found = Date::of(year, month, day);
    check(found.has_value(), "a holiday of the calendar");
    return *found;
}

Date onRule(const Rule& rule, int year) {
    if (rule.kind == Kind::fixed) return dayOf(year, rule.a, rule.b);
    if (rule.kind == Kind::easter) return easterSunday(year).plusDays(rule.a);
    if (rule.c > 0) {
        const Date first = dayOf(year, rule.a, 1);
        return first.plusDays((rule.b - first.weekday() + 7) % 7 + 7 * (rule.c - 1));
    }
    const Date last = dayOf(year, rule.a, 1).endOfMonth();
    return last.plusDays(-((last.weekday() - rule.b + 7) % 7));
}

Date observed(Date day, Moved moved, const std::vector<Date>& taken) {
    if (day.weekday() <= 5 || moved == Moved::never) return day;
    if (moved == Moved::nearest) return day.plusDays(day.weekday() == 6 ? -1 : 1);
    while (day.weekday() > 5 || std::find(taken.begin(), taken.end(), day) != taken.end()) day = day.plusDays(1);
    return day;
}

void addYear(std::string_view calendar, int year, std::vector<Date>& days) {
    for (const Rule& rule : rules) {
        if (rule.calendar != calendar || year < rule.since) continue;
        days.push_back(observed(onRule(rule, year), rule.moved, days));
    }
    for (const Exception& one : exceptions) {
        if (one.calendar != calendar || one.year != year) continue;
        const Date day = dayOf(one.year, one.month, one.day);
        if (one.holiday) {
            days.push_back(day);
        } else {
            std::erase(days, day);
        }
    }
}

}  // namespace

// The anonymous Gregorian computus.
Date easterSunday(int year) {
    const int moon = year % 19, century = year / 100, rest = year % 100;
    const int epact = (19 * moon + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    const int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    const int late = (moon + 11 * epact + 22 * sunday) / 451;
    const int days = epact + sunday - 7 * late + 114;
    return dayOf(year, days / 31, days % 31 + 1);
}

std::vector<std::string_view> holidayCalendars() {
    std::vector<std::string_view> names;
    for (const Rule& rule : rules) {
        if (names.empty() || names.back() != rule.calendar) names.push_back(rule.calendar);
    }
    return names;
}

std::optional<HolidayCalendar> holidaysOf(std::string_view name, int fromYear, int toYear,
                                          const std::vector<Date>& more) {
    const auto names = holidayCalendars();
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) return std::nullopt;
    std::vector<Date> days;
    // New Year's Day of the next year may be kept on the last day of this one
    for (int year = fromYear; year <= toYear + 1; ++year) addYear(name, year, days);
    days.insert(days.end(), more.begin(), more.end());
    return HolidayCalendar(std::move(days));
}

}  // namespace duebook::billing
