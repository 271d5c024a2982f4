// SPDX-License-Identifier: GPL-3.0-or-later
// Holidays of payment systems and countries, computed by their rules.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "billing/calendar.h"

namespace duebook::billing {

// Easter Sunday of the Gregorian calendar.
Date easterSunday(int year);

// The names of the calendars that are known: TARGET (the euro's payment system), AT, DE (what all its states have), FR,
// GB (England and Wales), US (federal). Right from 2015 on; single days that governments gave are known up to 2026.
std::vector<std::string_view> holidayCalendars();

// The calendar for the years, both included, and `more` holidays of the company's own; nothing where the name is not
// known. Without a name weekends and `more` only.
std::optional<HolidayCalendar> holidaysOf(std::string_view name, int fromYear, int toYear,
                                          const std::vector<Date>& more = {});

}  // namespace duebook::billing
