// SPDX-License-Identifier: GPL-3.0-or-later
// A document as a file in one of the two syntaxes of EN 16931. What is written reads back with the same values; whether
// it is right is asked of einvoice/check.h before it leaves.
#pragma once
#include <string>

#include "einvoice/model.h"

namespace duebook::einvoice {

// UBL 2.1: a CreditNote where isCreditNote(invoice), else an Invoice.
std::string writeUbl(const Invoice& invoice);
// UN/CEFACT Cross Industry Invoice D16B, as it goes into a Factur-X PDF too.
std::string writeCii(const Invoice& invoice);

}  // namespace duebook::einvoice
