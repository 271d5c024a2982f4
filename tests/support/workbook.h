// SPDX-License-Identifier: GPL-3.0-or-later
// A finished workbook as a test sees it: the parts of the package, and every cell as text.
#pragma once
#include <map>
#include <string>

namespace duebook::test {

// A part of a zip file, unpacked; empty where there is none.
std::string partOf(const std::string& path, const std::string& name);
// Every cell by "Sheet!A1": a text as it stands, a number as the file writes it, a formula as "=formula -> value".
std::map<std::string, std::string> cellsOf(const std::string& path);
// The file with a text in one of its parts replaced, under another name. False where the text is not there once.
bool copyWith(const std::string& path, const std::string& to, const std::string& part, const std::string& from,
              const std::string& with);

}  // namespace duebook::test
