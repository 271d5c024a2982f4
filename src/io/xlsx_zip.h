// SPDX-License-Identifier: GPL-3.0-or-later
// What the workbook library cannot write, added to the finished file.
#pragma once
#include <string>

namespace duebook::io {

// Gives the cell styles of the text format (@) the mark quotePrefix, so that editing such a cell does not make a
// formula of "=1+1". The file is replaced; its other parts are copied as they are. False where it cannot be read or
// written.
bool addQuotePrefix(const std::string& path);

}  // namespace duebook::io
