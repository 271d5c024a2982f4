// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a file may be, by their names: the proposal that the user corrects.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "io/import_columns.h"

namespace duebook::ui {

struct HeadRow {
    std::int64_t number = 0;  // as a spreadsheet counts
    std::vector<std::string> fields = {};
};

// The canonical column that a name of a file stands for; empty where none is known. Knows the canonical names and
// those that accounting programs write, in English and German.
std::string_view guessColumn(io::ImportKind kind, std::string_view name);
// For each name of the file its canonical column, each of them once, the better match first.
std::vector<std::string> guessColumns(io::ImportKind kind, const std::vector<std::string>& names);
// The place in `rows` of the most likely row of names: the one with most known names; else the first of full width.
std::size_t guessHeader(io::ImportKind kind, const std::vector<HeadRow>& rows);

}  // namespace duebook::ui
