// SPDX-License-Identifier: GPL-3.0-or-later
// What the two files of the CII writer share.
#pragma once
#include "einvoice/xml_builder.h"

namespace duebook::einvoice {

// A date as 20260131 inside of an element of `type`: udt:DateTimeString, udt:DateString, qdt:DateTimeString.
void writeCiiDate(pugi::xml_node parent, const char* name, const char* type, const std::optional<Date>& date);
void writeCiiPeriod(pugi::xml_node parent, const std::optional<Period>& period);
void writeCiiAllowanceOrCharge(pugi::xml_node parent, const AllowanceOrCharge& part, bool isCharge);
void writeCiiParty(pugi::xml_node parent, const char* name, const Party& party);
void writeCiiAddress(pugi::xml_node party, const std::optional<Address>& address);
// ram:ID without a scheme, ram:GlobalID with one.
void writeCiiId(pugi::xml_node party, const Identifier& id);
void writeCiiLine(pugi::xml_node trade, const Line& line);

}  // namespace duebook::einvoice
