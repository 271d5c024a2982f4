// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that carry a check digit, as the rules of Peppol and XRechnung test them.
#pragma once
#include <string_view>

namespace duebook::einvoice {

bool isDigits(std::string_view text);
// GS1 global location number, 0088.
bool isGln(std::string_view number);
// Norwegian organisation number, 0192.
bool isNorwegianNumber(std::string_view number);
// Danish CVR number, 0184: eight digits, with or without DK in front of ten characters in all.
bool isDanishNumber(std::string_view number);
// Belgian enterprise number, 0208.
bool isBelgianNumber(std::string_view number);
// Swedish organisation number, 0007.
bool isSwedishNumber(std::string_view number);
// Australian business number, 0151.
bool isAustralianNumber(std::string_view number);
// Code of an Italian office, 0201: six letters or digits.
bool isItalianOffice(std::string_view code);
// Italian tax code, 0210: eleven digits, or sixteen signs of a person.
bool isItalianTaxCode(std::string_view code);
// Italian VAT id with IT in front, 0211; ids of other countries pass.
bool isItalianVatId(std::string_view id);
// ISO 13616 with its check digits (ISO 7064 mod 97-10); blanks do not count.
bool isIban(std::string_view account);

}  // namespace duebook::einvoice
