// SPDX-License-Identifier: GPL-3.0-or-later
// What the two files of the UBL writer share.
#pragma once
#include "einvoice/xml_builder.h"

namespace duebook::einvoice {

// An amount with the currency of the document.
void writeUblAmount(pugi::xml_node parent, const char* name, const std::optional<Decimal>& amount,
                    const std::string& currency);
void writeUblAllowanceOrCharge(pugi::xml_node parent, const AllowanceOrCharge& part, bool isCharge,
                               const std::string& currency);
void writeUblPeriod(pugi::xml_node parent, const std::optional<Period>& period, const std::string& vatPointCode = {});
// `name` is cac:TaxCategory or cac:ClassifiedTaxCategory; the reason of an exemption stands in the breakdown alone.
void writeUblCategory(pugi::xml_node parent, const char* name, const VatCategory& vat,
                      const VatBreakdown* exemption = nullptr);
void writeUblLine(pugi::xml_node root, const Line& line, bool ofCreditNote, const std::string& currency);

}  // namespace duebook::einvoice
