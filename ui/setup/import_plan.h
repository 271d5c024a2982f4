// SPDX-License-Identifier: GPL-3.0-or-later
// What shall be imported and how: the file, its first rows, and which of its columns becomes what.
#pragma once
#include <QString>
#include <map>
#include <string>
#include <vector>

#include "base/progress.h"
#include "io/mapping_profile.h"
#include "setup/column_guess.h"

namespace duebook::ui {

// The beginning of a file, read on another thread.
struct FileHead {
    io::TableFormat format;
    std::vector<HeadRow> rows;  // the first that are not blank
};
inline constexpr std::size_t headRows = 60;

// Throws io::IoError.
FileHead readHead(const std::string& path, const io::TableHints& hints, const Progress& progress);

struct ImportPlan {
    io::ImportKind kind = io::ImportKind::invoices;
    std::string path;
    FileHead head;
    std::size_t header = 0;            // place in head.rows
    std::vector<std::string> becomes;  // for each column of the file its canonical one, or empty
    std::map<std::string, std::string, std::less<>> defaults;
    io::TableHints hints;  // what the user said; else found
    std::optional<io::DateFormat> dateFormat;
    std::optional<char> decimal;
    bool createCustomers = true;
    bool roundAmounts = false;

    const std::vector<std::string>& names() const;
    // The first value of a column below the header that is not blank.
    std::string firstValue(std::size_t column) const;
    // Proposes header and columns by their names.
    void guess();
    // The same columns from another row of names.
    void setHeader(std::size_t row);
    // A canonical column stands for one column of the file only.
    void setColumn(std::size_t column, const std::string& canonical);
    // Mandatory columns that neither a column nor a default gives.
    std::vector<std::string_view> missing() const;
    io::MappingProfile profile() const;
    // Takes a saved mapping over; false where the file lacks one of its columns, and nothing is changed.
    bool take(const io::MappingProfile& saved);
};

}  // namespace duebook::ui
