// SPDX-License-Identifier: GPL-3.0-or-later
// A bank's table, CSV or a workbook, as a statement.
#pragma once
#include "bank/layout.h"
#include "bank/source.h"

namespace duebook::bank {

// Whether the beginning of a file may be a table: a workbook, or lines with a delimiter in them.
bool looksLikeTable(std::string_view start);
// Reads the table with the layout, else with the known one that fits most of its columns. The account and the currency
// come from a column, from the lines above the header, or from the layout. A row without a day or without money is a
// title, a total or a detail and is left out. Refuses bankLayoutUnknown where no row holds the columns, and
// bankFileBroken with the row: a day or an amount that cannot be read, or an unknown currency. Throws io::IoError.
Result<BankFile> readTable(const std::string& path, const std::optional<Layout>& layout);

}  // namespace duebook::bank
