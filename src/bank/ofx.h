// SPDX-License-Identifier: GPL-3.0-or-later
// Open Financial Exchange: OFX 1 (SGML, with tags that need no end), OFX 2 (XML) and Quicken's QFX.
#pragma once
#include "bank/source.h"

namespace duebook::bank {

// Reads the statements of bank accounts, credit cards and the cash of investment accounts. Refuses bankFileBroken with
// the line, also for a document type declaration. The elements: OFX 2.2, chapters 11 and 13.
Result<BankFile> readOfx(const Source& source);

}  // namespace duebook::bank
