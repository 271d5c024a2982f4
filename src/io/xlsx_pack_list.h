// SPDX-License-Identifier: GPL-3.0-or-later
// One long list inside a pack of sheets: an Excel table with live columns and totals, or, over 100,000 rows, plain rows
// with a filter, on as many sheets as it takes.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "io/xlsx_book.h"

namespace duebook::io {

struct PackColumn {
    std::string title;
    int width = 12;
    bool right = false;        // figures and dates
    std::string formula = {};  // of a live column of the table, such as "=AsOf-[@Date]"
    bool total = false;        // has a total below
    std::string label = {};    // or stands beside it: "Total"
};

class PackList {
public:
    // `table` is the table's name. Frozen: the first columns that stay in view; printed: the first columns on paper.
    struct Plan {
        std::string name, table;
        std::vector<PackColumn> columns;
        std::int64_t rows = 0;
        int frozen = 1, printed = 1;
        std::string company, note;
    };
    // Adds the sheets to the book. They are called after the plan: "Open items", "Open items (2)".
    PackList(XlsxBook& book, Plan plan);

    bool isTable() const { return book_.memory() == XlsxBook::Memory::whole; }
    // The sheet and row to write the next line to.
    std::pair<XlsxSheet&, lxw_row_t> next();
    // The columns of a row as a reference inside the table: "OpenItems[[#This Row],[Due date]]".
    std::string here(std::size_t column) const;
    // Adds to the total of a column; the first column's counts the rows.
    void addTotal(std::size_t column, Money amount);
    // Writes totals, filter and print settings, once all rows are there.
    void finish();
    std::int64_t written() const { return written_; }

    // Formulas over all rows: their sum, their sum where another column equals the cell, the number of filled cells.
    std::string sum(std::size_t column) const;
    std::string sumWhere(std::size_t column, std::size_t criterion, const std::string& cell) const;
    std::string count(std::size_t column) const;
    // The rows of a column, on the sheet of that number or in the table.
    std::string range(std::size_t column, std::size_t sheet = 0) const;

private:
    void addTable();
    void addHeader(XlsxSheet& sheet);
    void dressSheet(XlsxSheet& sheet, lxw_row_t last);
    void writeTotals(XlsxSheet& sheet, std::size_t number, lxw_row_t row);
    lxw_row_t rowsOf(std::size_t sheet) const;
    std::string joined(const std::function<std::string(std::size_t)>& part) const;

    XlsxBook& book_;
    Plan plan_;
    std::vector<XlsxSheet> sheets_;
    std::vector<std::vector<std::optional<Money>>> totals_;  // by sheet and column
    std::int64_t written_ = 0;
};

}  // namespace duebook::io
