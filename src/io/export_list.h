// SPDX-License-Identifier: GPL-3.0-or-later
// A list on its way into a file: columns, then row after row, the same for Excel and CSV.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/decimal.h"
#include "base/money.h"

namespace duebook::io {

// One value of a row; monostate is an empty cell. Text need only live until row() returns.
using Cell = std::variant<std::monostate, std::string_view, Date, Money, std::int64_t, Rate>;

struct ListColumn {
    enum class Kind { text, number, date, money, rate };
    std::string key;    // technical name, stable and English: "invoice_date"
    std::string title;  // for people: "Invoice date"
    Kind kind = Kind::text;
    int width = 12;  // characters
};

struct ListHead {
    std::string name;     // of the list, and of its sheet: "Open items"
    std::string company;  // whose list
    std::string note;     // what it shows: "As of 2026-01-31"
    std::string program;  // "Duebook 1.0"
    std::vector<ListColumn> columns;
    std::int64_t rows = 0;  // expected, for the progress only
    int frozen = 1;         // columns that stay in view
};

// Takes the rows and makes the file with save(); without it nothing remains. Throws IoError and Cancelled.
class ListSink {
public:
    virtual ~ListSink() = default;
    // As many cells as there are columns.
    virtual void row(std::span<const Cell> cells) = 0;
    virtual void save() = 0;
};

}  // namespace duebook::io
