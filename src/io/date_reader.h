// SPDX-License-Identifier: GPL-3.0-or-later
// Days as people's files write them. The order of day and month is decided once for a column, never by the cell.
// A day with the year of four digits in front (2019-02-20, 2019/2/20, 20190220, 20190307.0) reads in one way only and
// is read under every rule. A time behind the day is left out.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace duebook::io {

enum class DateOrder : std::uint8_t { yearFirst = 1, dayFirst = 2, monthFirst = 4 };

// A format of the letters d M y: "M/d/yyyy", "dd.MM.yyyy", "yyyyMMdd". Years of two digits are 1970 to 2069.
class DateFormat {
public:
    // Nothing where the text does not name day, month and year once each.
    static std::optional<DateFormat> parse(std::string_view text);
    std::optional<Date> read(std::string_view cell) const;
    const std::string& text() const { return text_; }

private:
    struct Part {
        char letter;  // d M y, or 0 for a literal
        int width;    // letters in a row
        char literal;
    };
    std::string text_;
    std::vector<Part> parts_;
};

// How a column's days are read: by a format, or by an order; with neither, year first only.
struct DateRule {
    std::optional<DateFormat> format;
    std::optional<DateOrder> order;
};

// The day of a cell; nothing where it is none under the rule. `cell` is trimmed.
std::optional<Date> readDate(std::string_view cell, const DateRule& rule);

// Finds the order by reading every cell of a column.
class DateSurvey {
public:
    struct Verdict {
        bool open = false;               // the cells read in several ways, or contradict each other
        std::optional<DateOrder> order;  // nothing where no cell depends on it
    };
    // A cell that no order reads is left out of account: it is refused later, by itself.
    void add(std::string_view cell);
    Verdict verdict() const;
    // Whether this order reads every cell.
    bool allows(DateOrder order) const { return (orders_ & static_cast<int>(order)) != 0; }
    // Why the order is open: the first cell that reads in two ways, or one that contradicts those before it.
    const std::string& openCell() const { return openCell_; }

private:
    static constexpr int all = 7;
    int orders_ = all;  // those that read all cells so far
    std::string openCell_;
};

}  // namespace duebook::io
