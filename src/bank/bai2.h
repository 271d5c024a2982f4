// SPDX-License-Identifier: GPL-3.0-or-later
// BAI2, the cash report of American banks.
#pragma once
#include "bank/source.h"

namespace duebook::bank {

// Reads an account's part of a group as a statement. Totals that the file gives of an account are checked. Refuses
// bankFileBroken with the line. The records: BAI's Cash Management Balance Reporting Specifications, version 2.
Result<BankFile> readBai2(const Source& source);

}  // namespace duebook::bank
