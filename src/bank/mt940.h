// SPDX-License-Identifier: GPL-3.0-or-later
// SWIFT statements as text: MT940 (of the day) and MT942 (within the day).
#pragma once
#include "bank/source.h"

namespace duebook::bank {

// Reads every statement of the text, with or without SWIFT's blocks around it. Refuses bankFileBroken with the line.
// The fields: SWIFT's Category 9 standards; a value day of 29 or 30 February, which banks with months of 30 days
// write, becomes the last of the month and is a finding.
Result<BankFile> readMt940(const Source& source);

}  // namespace duebook::bank
