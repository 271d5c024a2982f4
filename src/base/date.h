// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace duebook {

// A calendar day, without a clock or a time zone. In files 2026-01-31, in the ledger days since 1970-01-01.
class Date {
public:
    constexpr explicit Date(std::chrono::sys_days day) : day_(day) {}
    // The day of the Gregorian calendar; nothing for 30 February. Years 1 to 9999.
    static std::optional<Date> of(int year, int month, int day);
    // Reads exactly "2026-01-31"; nothing for anything else.
    static std::optional<Date> fromIso(std::string_view text);
    static constexpr Date fromDays(std::int64_t days) { return Date(std::chrono::sys_days(std::chrono::days(days))); }

    std::string iso() const;
    constexpr std::int64_t days() const { return day_.time_since_epoch().count(); }
    int year() const;
    int month() const;       // 1 to 12
    int dayOfMonth() const;  // 1 to 31
    int weekday() const;     // 1 Monday to 7 Sunday
    Date plusDays(std::int64_t n) const { return Date(day_ + std::chrono::days(n)); }
    // The same day n months later, or the last of that month where it is shorter: 31 January + 1 = 28 February.
    Date plusMonths(int n) const;
    Date startOfMonth() const;
    Date endOfMonth() const;

    friend std::int64_t operator-(Date a, Date b) { return (a.day_ - b.day_).count(); }
    friend auto operator<=>(Date, Date) = default;

private:
    std::chrono::sys_days day_;
};

// A moment, in UTC milliseconds since 1970; only for "when it was recorded".
struct Instant {
    std::int64_t ms = 0;
    static Instant now();
    // The first moment after the day.
    static constexpr Instant after(Date day) { return {(day.days() + 1) * 86'400'000}; }
    // "2026-01-31T08:15:00Z", to the second.
    std::string iso() const;
    friend auto operator<=>(Instant, Instant) = default;
};

}  // namespace duebook
