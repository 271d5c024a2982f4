// SPDX-License-Identifier: GPL-3.0-or-later
// What a workbook says beside its sheets: which sheets there are, which formats are days, the texts they share.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "io/xlsx_package.h"

namespace duebook::io {

// The texts that cells refer to by number, one behind the other in one block of memory.
class SharedTexts {
public:
    std::string_view at(std::size_t index) const;  // empty beyond the last
    // Throws IoError tooLarge beyond a gigabyte.
    void append(std::string_view text);
    void endText() { ends_.push_back(static_cast<std::uint32_t>(texts_.size())); }

private:
    std::string texts_;
    std::vector<std::uint32_t> ends_;
};

struct Sheet {
    std::string name;
    std::string part;
};

struct Workbook {
    std::vector<Sheet> sheets;  // worksheets in the order of their tabs
    bool since1904 = false;
    std::vector<bool> dayStyles;  // by cell style: whether it shows a day
    SharedTexts texts;
};

// Reads all of it but the sheets. Throws IoError: damaged, notATable where the package is no workbook.
Workbook readWorkbook(Package& package);

}  // namespace duebook::io
