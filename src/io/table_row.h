// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a table, as its file has it: texts in a sequence.
#pragma once
#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace duebook::io {

struct Row {
    std::int64_t number = 0;               // as a spreadsheet counts: the first row of the file is 1, blank rows count
    std::vector<std::string_view> fields;  // UTF-8, untrimmed; valid until the next row is read
    bool broken = false;                   // its quotes do not pair up; fields holds its first line, cut at delimiters
    std::vector<int> numbers;  // the columns, in rising order, that a workbook holds as numbers: always with a dot

    bool isNumber(int column) const { return std::binary_search(numbers.begin(), numbers.end(), column); }

    // The field of a column, or nothing where the row ends before it.
    std::string_view at(int column) const {
        return column >= 0 && static_cast<std::size_t>(column) < fields.size()
                   ? fields[static_cast<std::size_t>(column)]
                   : std::string_view();
    }
};

// A table that is read from the first row to the last, in memory that does not grow with it.
class RowSource {
public:
    virtual ~RowSource() = default;
    // The next row that is not blank; false after the last. Throws IoError.
    virtual bool next(Row& row) = 0;
};

}  // namespace duebook::io
