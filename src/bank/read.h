// SPDX-License-Identifier: GPL-3.0-or-later
// A bank's file, whatever its format.
#pragma once
#include "bank/source.h"

namespace duebook::bank {

enum class Format : std::uint8_t { camt, mt940, ofx, bai2 };
// The format that the beginning of a file gives away; nothing for a table or anything else.
std::optional<Format> formatOf(std::string_view start);
// Reads the file. Refuses bankFormatUnknown and what the reader of its format refuses.
Result<BankFile> readStatements(const Source& source);

}  // namespace duebook::bank
