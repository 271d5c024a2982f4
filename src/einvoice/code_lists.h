// SPDX-License-Identifier: GPL-3.0-or-later
// The code lists of EN 16931 as its rules 1.3.16 have them: files in einvoice/codes, part of the program.
#pragma once
#include <string_view>

namespace duebook::einvoice {

enum class CodeList {
    addressSchemes,
    allowanceReasons,
    chargeReasons,
    countries,
    creditNoteTypes,
    currencies,
    exemptionReasons,
    identifierSchemes,
    invoiceTypes,
    itemSchemes,
    noteSubjects,
    noteSubjectsCii,
    paymentMeans,
    peppolAddressSchemes,
    references,
    units,
    vatCategories,
};

// Whether the list has exactly this code; upper and lower case differ.
bool isCode(CodeList list, std::string_view code);

}  // namespace duebook::einvoice
