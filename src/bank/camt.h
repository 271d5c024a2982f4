// SPDX-License-Identifier: GPL-3.0-or-later
// ISO 20022 statements: camt.052 (within the day), camt.053 (of the day), camt.054 (single bookings), versions 01
// to 13.
#pragma once
#include "bank/source.h"

namespace duebook::bank {

// Reads the file in memory that does not grow with it but for the lines. Refuses bankFileBroken with the line of the
// file, and bankFormatUnknown where it is another kind of XML. The rules of the elements: the message definition
// reports of ISO 20022 and, for what banks do, the Swiss and the Finnish implementation guides.
Result<BankFile> readCamt(const Source& source);

}  // namespace duebook::bank
