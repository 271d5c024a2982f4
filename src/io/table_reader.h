// SPDX-License-Identifier: GPL-3.0-or-later
// A table in a file, whether delimited text or a workbook: what it is, and its rows.
#pragma once
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "io/encoding.h"
#include "io/table_row.h"

namespace duebook::io {

// What is known of a table before it is looked at; what is left out is found.
struct TableHints {
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    std::string sheet;
};

// How a table is to be read: the answer of findFormat(), used for each pass over the file.
struct TableFormat {
    std::string path;
    bool workbook = false;
    Encoding encoding = Encoding::utf8;  // of delimited text
    char delimiter = ',';
    std::string sheet;  // of a workbook; empty: the first
};

// Looks at the file; `wanted` names columns that the table may have, which tells its delimiter best. Throws IoError:
// cannotOpen, notATable for other things than text and .xlsx, encoding.
TableFormat findFormat(const std::string& path, const TableHints& hints, std::span<const std::string> wanted = {});

// Reads the table from its first row. Throws IoError.
std::unique_ptr<RowSource> openTable(const TableFormat& format);

}  // namespace duebook::io
