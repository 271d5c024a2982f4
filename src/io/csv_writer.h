// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as CSV: RFC 4180, UTF-8, ISO dates, a dot before the decimals, no grouping.
#pragma once
#include <fstream>
#include <string>

#include "base/progress.h"
#include "io/export_file.h"
#include "io/export_list.h"

namespace duebook::io {

struct CsvStyle {
    bool bom = false;  // a byte order mark first, by which Excel knows UTF-8
    bool raw = false;  // texts exactly as they are; else those that a spreadsheet would run get a ' in front
};

// The text as one field: quoted where it holds a comma, a quote or a line end.
void appendCsvField(std::string& line, std::string_view text, bool raw);

class CsvList : public ListSink {
public:
    CsvList(const std::string& path, ListHead head, CsvStyle style, Progress progress);
    void row(std::span<const Cell> cells) override;
    void save() override;

private:
    void write();
    ListHead head_;
    CsvStyle style_;
    Progress progress_;
    PartFile file_;
    std::ofstream out_;
    std::string line_;
    std::int64_t rows_ = 0;
};

}  // namespace duebook::io
