// SPDX-License-Identifier: GPL-3.0-or-later
// Any list as a workbook: one header row, true dates and numbers, filters on, ready to print. Memory does not grow with
// the rows; over 1,048,575 of them there is a further sheet.
#pragma once
#include <memory>

#include "base/progress.h"
#include "io/export_list.h"

namespace duebook::io {

class XlsxList : public ListSink {
public:
    // Throws IoError cannotOpen. `rowsPerSheet` is for tests.
    XlsxList(const std::string& path, ListHead head, Progress progress, std::int64_t rowsPerSheet = 1'048'575);
    ~XlsxList() override;
    void row(std::span<const Cell> cells) override;
    void save() override;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace duebook::io
