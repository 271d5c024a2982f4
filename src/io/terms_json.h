// SPDX-License-Identifier: GPL-3.0-or-later
// Terms of payment and tax codes as files write them.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "billing/tax.h"
#include "billing/terms.h"
#include "io/json_fields.h"

namespace duebook::io {

// The terms of an object; `name` is left empty where it has none. Faults: of the fields, and all of billing::faultsOf.
billing::PaymentTerms readTerms(JsonFields fields);
// With every field that is not as usual; without the name.
Json writeTerms(const billing::PaymentTerms& terms);
// The same as a text without blanks, for keeping; and back, as far as it can be read.
std::string textOfTerms(const billing::PaymentTerms& terms);
billing::PaymentTerms termsOfText(std::string_view text);

// A tax code with the account that its tax is posted to, by code; empty: the ledger's own.
struct TaxEntry {
    billing::TaxCode tax;
    std::string account;
};
// Faults: of the fields, and all of billing::faultsOf.
TaxEntry readTax(JsonFields fields);
Json writeTax(const TaxEntry& entry);

}  // namespace duebook::io
