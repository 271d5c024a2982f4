// SPDX-License-Identifier: GPL-3.0-or-later
// The days on which nobody pays: weekends and holidays.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace duebook::billing {

// Where a day goes that is no business day.
enum class BusinessDays : std::uint8_t {
    asIs = 0,               // stays
    following = 1,          // the next business day
    modifiedFollowing = 2,  // the next one, or the one before where the next lies in another month
    preceding = 3,          // the business day before
};

// "following", "modified_following", "preceding", as JSON writes it; empty for asIs.
std::string_view nameOf(BusinessDays shift);

// Holidays by their days. Saturday and Sunday are no business days either.
class HolidayCalendar {
public:
    HolidayCalendar() = default;
    // In any order, doubles allowed.
    explicit HolidayCalendar(std::vector<Date> holidays);
    bool isBusinessDay(Date day) const;
    Date shifted(Date day, BusinessDays how) const;

private:
    std::vector<Date> holidays_;  // sorted
};

}  // namespace duebook::billing
