// SPDX-License-Identifier: GPL-3.0-or-later
// The row of a bank's table that names its columns, and what stands above it.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "bank/layout.h"

namespace duebook::bank {

using Cells = std::vector<std::string>;

struct TableHeader {
    Layout layout;
    std::size_t row = 0;  // its place among the rows that were looked at
    std::map<std::string, std::vector<std::size_t>, std::less<>> columns;  // of each column its places in a row
    std::string account;                                                   // from the lines above; or empty
    std::optional<Currency> currency;                                      // from a column's name, or from above
};

// Finds it among the first rows: the row and the layout that agree on most columns. Refuses bankLayoutUnknown with the
// widest of the rows.
Result<TableHeader> findTableHeader(const std::vector<Cells>& rows, const std::vector<Layout>& layouts);

}  // namespace duebook::bank
