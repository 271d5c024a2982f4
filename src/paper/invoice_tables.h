// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a printed invoice: its lines, its VAT, its totals, its instalments.
#pragma once
#include "einvoice/model.h"
#include "paper/content.h"
#include "paper/documents.h"
#include "paper/words.h"

namespace duebook::paper {

Table lineTable(const einvoice::Invoice& invoice, Currency currency, const Words& words);
Table taxTable(const einvoice::Invoice& invoice, Currency currency, const Words& words);
// From the sum of the lines down to the amount due (of a credit note: credited), as EN 16931 orders them; rows that say
// the same as the one above are left out.
Table totalsTable(const einvoice::Invoice& invoice, Currency currency, const Words& words);
// Empty where there is one part without a discount: then the due date says it all.
Table instalmentTable(const std::vector<PrintedInstalment>& instalments, const Words& words);

// "VAT 19 %" or "Reverse charge": a category as people read it.
std::string categoryText(const einvoice::VatCategory& vat, const Words& words);

}  // namespace duebook::paper
