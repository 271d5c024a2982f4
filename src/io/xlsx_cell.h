// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a workbook say as text: numbers in digits, dates by their number format.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace duebook::io {

// Whether a number format shows a day: built-in by its id, own ones by their code (d, m with a d or y, or y outside of
// quotes and brackets). Formats of the time alone do not.
bool showsDay(int id);
bool showsDay(std::string_view code);

// Appends a stored number in plain digits with a dot, rounded to the 15 digits that a spreadsheet itself shows:
// "2309.7899999999995" is 2309.79, "1.2E-3" is 0.0012. A text that is no number is appended as it is. No binary
// fraction is involved.
void appendNumber(std::string& out, std::string_view stored);

// Appends a stored day count as "2019-03-07", or with its time as "2019-03-07T08:15:00". False, and nothing appended,
// where it is no day of the years 1900 to 9999. `since1904` counts as old workbooks of the Mac do.
bool appendDay(std::string& out, std::string_view stored, bool since1904);

// Appends text with the escapes of Office Open XML resolved: "_x000D_" is a carriage return (ECMA-376 ST_Xstring).
void appendUnescaped(std::string& out, std::string_view text);

}  // namespace duebook::io
