// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "einvoice/fields.h"

namespace duebook::einvoice {

// The values of a UBL 2.1 Invoice or CreditNote, as the CEN binds them to EN 16931 (CEN/TS 16931-3-2).
Invoice readUbl(pugi::xml_node root, const Fields& fields);
// A cac:InvoiceLine or cac:CreditNoteLine.
Line readUblLine(pugi::xml_node node, const Fields& fields);
// Puts a cac:AllowanceCharge into the list that its cbc:ChargeIndicator names.
void readUblAllowanceOrCharge(pugi::xml_node node, const Fields& fields, bool ofLine,
                              std::vector<AllowanceOrCharge>& allowances, std::vector<AllowanceOrCharge>& charges);
// A cac:InvoicePeriod.
std::optional<Period> readUblPeriod(pugi::xml_node node, const Fields& fields, bool ofLine);

}  // namespace duebook::einvoice
