// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that are right by every rule, for tests to write, read and break.
#pragma once
#include "einvoice/profile.h"

namespace duebook::test {

// 12.50 from "12.50".
einvoice::Decimal number(const char* text);

// An invoice of a German company to a German buyer that follows the profile, with two rates of VAT, an allowance and a
// charge, prices per hundred, a discount line and everything else that EN 16931 has a place for.
einvoice::Invoice fullInvoice(einvoice::Profile profile);
// The smallest document: one line, one rate.
einvoice::Invoice smallInvoice(einvoice::Profile profile);
// The credit note for the line of the small invoice.
einvoice::Invoice smallCreditNote(einvoice::Profile profile);

}  // namespace duebook::test
