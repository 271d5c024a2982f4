// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the row of column names, and the columns in it.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "io/table_row.h"

namespace duebook::io {

struct WantedColumn {
    std::string name;  // as the header has it; exact first, else without regard to case, accents, blanks and _ - .
    bool mandatory = true;
};

struct Header {
    std::int64_t row = 0;            // the number of the header's row
    std::vector<std::string> names;  // every column of the file, trimmed
    std::vector<int> columns;        // for each wanted column its place in a row, -1 where the file has none
};

// Reads rows up to the first one that holds every mandatory column: what stands before it is a title. Looks at the
// first `searched` rows. Refuses columnMissing with the name of the first mandatory column that the best of these rows
// lacks, and columnRepeated where a wanted name stands twice.
Result<Header> findHeader(RowSource& rows, std::span<const WantedColumn> wanted);
inline constexpr int searched = 40;

// How many of the names stand in the row.
std::size_t countOfNames(const Row& row, std::span<const std::string> names);

// A column name folded for comparing: "Invoice Date", "invoice_date" and "INVOICE-DATE" are equal.
std::string foldedName(std::string_view name);

}  // namespace duebook::io
