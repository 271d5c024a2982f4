// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/calendar.h"

#include <algorithm>
#include <array>

namespace duebook::billing {

namespace {

constexpr std::array<std::string_view, 4> shiftNames = {"", "following", "modified_following", "preceding"};

}  // namespace

std::string_view nameOf(BusinessDays shift) {
    return shiftNames[static_cast<std::size_t>(shift)];
}

HolidayCalendar::HolidayCalendar(std::vector<Date> holidays) : holidays_(std::move(holidays)) {
    std::sort(holidays_.begin(), holidays_.end());
}

bool HolidayCalendar::isBusinessDay(Date day) const {
    return day.weekday() <= 5 && !std::binary_search(holidays_.begin(), holidays_.end(), day);
}

Date HolidayCalendar::shifted(Date day, BusinessDays how) const {
    const auto nearest = [&](int step) {
        Date found = day;
        while (!isBusinessDay(found)) found = found.plusDays(step);
        return found;
    };
    if (how == BusinessDays::asIs) return day;
    if (how == BusinessDays::preceding) return nearest(-1);
    const Date next = nearest(1);
    const bool leavesMonth = how == BusinessDays::modifiedFollowing && next.month() != day.month();
    return leavesMonth ? nearest(-1) : next;
}

}  // namespace duebook::billing
