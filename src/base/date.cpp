// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <charconv>
#include <cstdio>

namespace duebook {
namespace {

using namespace std::chrono;

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::optional<Date> Date::of(int y, int m, int d) {
    if (y < 1 || y > 9999 || m < 1 || m > 12 || d < 1 || d > 31) return std::nullopt;  // chrono keeps eight bits
    const year_month_day day{std::chrono::year(y), std::chrono::month(static_cast<unsigned>(m)),
                             std::chrono::day(static_cast<unsigned>(d))};
    if (!day.ok()) return std::nullopt;
    return Date(sys_days(day));
}

std::optional<Date> Date::fromIso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto y = digits(text.substr(0, 4)), m = digits(text.substr(5, 2)), d = digits(text.substr(8, 2));
    if (!y || !m || !d) return std::nullopt;
    return of(*y, *m, *d);
}

std::string Date::iso() const {
    const year_month_day d(day_);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(d.year()), static_cast<unsigned>(d.month()),
                  static_cast<unsigned>(d.day()));
    return text;
}

int Date::year() const {
    return static_cast<int>(year_month_day(day_).year());
}
int Date::month() const {
    return static_cast<int>(static_cast<unsigned>(year_month_day(day_).month()));
}
int Date::dayOfMonth() const {
    return static_cast<int>(static_cast<unsigned>(year_month_day(day_).day()));
}
int Date::weekday() const {
    return static_cast<int>(std::chrono::weekday(day_).iso_encoding());
}

Date Date::plusMonths(int n) const {
    const year_month_day from(day_);
    const auto month = year_month(from.year(), from.month()) + months(n);
    const year_month_day same{month.year(), month.month(), from.day()};
    return Date(same.ok() ? sys_days(same) : sys_days(month / last));
}

Date Date::startOfMonth() const {
    const year_month_day d(day_);
    return Date(sys_days(d.year() / d.month() / 1));
}

Date Date::endOfMonth() const {
    const year_month_day d(day_);
    return Date(sys_days(d.year() / d.month() / last));
}

Instant Instant::now() {
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

std::string Instant::iso() const {
    const sys_time<milliseconds> at{milliseconds(ms)};
    const auto day = floor<std::chrono::days>(at);
    const hh_mm_ss<seconds> time(floor<seconds>(at - day));
    char text[40];
    std::snprintf(text, sizeof text, "%sT%02d:%02d:%02dZ", Date(day).iso().c_str(),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text;
}

}  // namespace duebook
