// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what becomes of the rows of an import, and keeps those that are rejected.
#pragma once
#include <string>

#include "io/text_file.h"
#include "services/import_row.h"
#include "services/import_table.h"

namespace duebook::services {

class ImportTally {
public:
    // With a path, the rejected rows also go to a CSV file: the columns of the source as they are, "reject_code" and
    // "reject_reason", in UTF-8 with a byte order mark. Texts that a spreadsheet would take for formulas stand there
    // unchanged, because the file is made to be corrected and imported again. Throws io::IoError.
    ImportTally(ImportReport& report, const ImportLayout& layout, const std::string& rejectsPath);
    ImportTally(const ImportTally&) = delete;
    ImportTally& operator=(const ImportTally&) = delete;
    // Removes what finish() has not completed.
    ~ImportTally();

    void add(RowOutcome outcome);
    void reject(const io::Row& row, const RowFault& fault);
    // Puts the file of rejects in its place. Throws io::IoError.
    void finish();

private:
    void write(const std::string& line);
    void appendCell(std::string& line, std::string_view cell) const;

    ImportReport& report_;
    const ImportLayout& layout_;
    std::string path_;
    std::string partPath_;
    io::File file_;
    std::vector<bool> dropped_;  // columns of an earlier file of rejects
};

}  // namespace duebook::services
