// SPDX-License-Identifier: GPL-3.0-or-later
// Text on its way into a workbook: what a cell can hold, what a sheet may be called.
#pragma once
#include <string>
#include <string_view>

namespace duebook::io {

// Puts the text into `cell` as Excel can hold it: characters that XML forbids become blanks, over 32,767 characters are
// cut with an ellipsis, and what looks like an escape of the format ("_x0041_") is shown as it stands.
void toCellText(std::string_view text, std::string& cell);
// Whether a spreadsheet would take the text for a formula when the cell is edited: it begins with = + - @, tab or CR.
bool looksLikeFormula(std::string_view text);
// A legal and unused-looking name of a sheet: at most 31 characters, none of []:*?/\, no apostrophe at the ends. `part`
// above 1 is added: "Open items (2)".
std::string sheetName(std::string_view name, int part = 1);

}  // namespace duebook::io
