// SPDX-License-Identifier: GPL-3.0-or-later
// Which delimiter a text uses.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace duebook::io {

// The delimiter (, ; tab or |) of the text at the start of a file: the one that shows most of the wanted column names
// in one row; else the one under which most rows have the same width above one, the wider where that ties. A first line
// "sep=;" decides. A comma where nothing speaks for any. `whole` says that the text is not cut.
char findDelimiter(const std::string& start, bool whole, std::span<const std::string> wanted);

// Whether the row is Excel's "sep=;" line.
bool isSeparatorLine(std::string_view line);

}  // namespace duebook::io
