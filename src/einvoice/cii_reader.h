// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "einvoice/fields.h"

namespace duebook::einvoice {

// The values of a UN/CEFACT Cross Industry Invoice D16B, as the CEN binds them to EN 16931 (CEN/TS 16931-3-3).
Invoice readCii(pugi::xml_node root, const Fields& fields);
// A ram:IncludedSupplyChainTradeLineItem.
Line readCiiLine(pugi::xml_node node, const Fields& fields);
// Puts a ram:SpecifiedTradeAllowanceCharge into the list that its ram:ChargeIndicator names.
void readCiiAllowanceOrCharge(pugi::xml_node node, const Fields& fields, bool ofLine,
                              std::vector<AllowanceOrCharge>& allowances, std::vector<AllowanceOrCharge>& charges);
// A ram:BillingSpecifiedPeriod.
std::optional<Period> readCiiPeriod(pugi::xml_node node, const Fields& fields, bool ofLine);
// A ram:…TradeParty without what only some of them have.
Party readCiiParty(pugi::xml_node node, const Fields& fields);
std::optional<Address> readCiiAddress(pugi::xml_node party, const Fields& fields);

}  // namespace duebook::einvoice
