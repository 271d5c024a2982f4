// SPDX-License-Identifier: GPL-3.0-or-later
// How the file of an import is laid out: its columns, and how each writes days and amounts. Found by reading the whole
// file once before the first row is imported.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/progress.h"
#include "base/result.h"
#include "io/amount_reader.h"
#include "io/header_match.h"
#include "io/mapping_profile.h"

namespace duebook::services {

struct ImportPlace {
    std::string_view name;  // canonical
    std::string title;      // as the file has it, else canonical
    int column = -1;        // in a row of the file; -1: the file has none
    std::string fallback;   // for a cell that is blank or absent
    bool mandatory = false;
    io::DateRule days;
    char decimal = '.';
};

struct ImportLayout {
    io::TableFormat format;
    io::Header header;
    std::vector<ImportPlace> places;  // in the order of io::columnsOf
    bool roundAmounts = false;
    std::int64_t rows = 0;  // that are not blank, behind the header

    // The place of a canonical column, which must be one of the kind.
    std::size_t indexOf(std::string_view name) const;
};

// Called for each row with the text of the first canonical column.
using SeeKey = std::function<void(const io::Row& row, std::string_view key)>;

// Refuses columnMissing, columnRepeated, dateAmbiguous, amountAmbiguous. Throws io::IoError, Cancelled.
Result<ImportLayout> findLayout(const std::string& path, io::ImportKind kind, const io::MappingProfile& profile,
                                const SeeKey& seeKey, const Progress& progress);

// Opens the file and reads up to and with the header.
std::unique_ptr<io::RowSource> openRows(const ImportLayout& layout);

// Whether every cell of the row is blank.
bool isBlank(const io::Row& row);

}  // namespace duebook::services
