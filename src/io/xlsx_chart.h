// SPDX-License-Identifier: GPL-3.0-or-later
// A native chart of one row of figures, with the figures kept in the chart, too, so that previewers draw it.
#pragma once
#include <string>
#include <vector>

#include "io/xlsx_book.h"

namespace duebook::io {

struct ChartPlan {
    bool bars = false;  // lying, the first on top; else standing columns
    std::string title;
    std::string altText;
    std::string unit;                    // the currency's code
    std::string names, values;           // ranges: "'Summary'!$A$1:$A$5"
    std::vector<std::string> nameTexts;  // what they show now
    std::vector<Money> valueAmounts;
    std::vector<lxw_color_t> colours = {};  // of the points; empty: one for all
};

// Puts the chart with its upper left corner on the cell.
void addChart(XlsxBook& book, XlsxSheet& sheet, lxw_row_t row, lxw_col_t column, ChartPlan plan);

}  // namespace duebook::io
