// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet of an Excel workbook (.xlsx), row by row, as text: days as 2019-03-07, numbers in digits with a dot, truths
// as TRUE and FALSE, formulas as the value last computed.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "io/table_row.h"

namespace duebook::io {

// Opens the sheet of this name, or the first one where the name is empty. The memory holds the shared texts of the
// workbook and a piece of the sheet. Throws IoError: cannotOpen, damaged, tooLarge, and notATable where the file is no
// workbook or has no such sheet.
std::unique_ptr<RowSource> openXlsx(const std::string& path, const std::string& sheet);
// The names of the worksheets, in the order of their tabs. Throws IoError.
std::vector<std::string> sheetsOf(const std::string& path);

}  // namespace duebook::io
