// SPDX-License-Identifier: GPL-3.0-or-later
// A table for people on a terminal.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace duebook::cli {

class Table {
public:
    struct Column {
        std::string title;
        bool right = false;  // figures stand at the right
    };
    explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}
    void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
    // A line above the next row: for totals.
    void rule() { rules_.push_back(rows_.size()); }
    // The whole table, columns as wide as their widest cell; control characters are shown as a blank.
    std::string text() const;

private:
    std::vector<Column> columns_;
    std::vector<std::vector<std::string>> rows_;
    std::vector<std::size_t> rules_;
};

// "-1,234,567.50": a figure for people, grouped by thousands.
std::string grouped(std::string_view figure);
// The same of a count.
std::string countOf(std::int64_t count);

}  // namespace duebook::cli
