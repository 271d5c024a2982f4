// SPDX-License-Identifier: GPL-3.0-or-later
// References that a payer quotes and a bank carries unchanged: ISO 11649 (RF…) and the Swiss QR reference; and the
// check of an IBAN.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace duebook::paper {

// The text without blanks, in capitals, as accounts and references are compared and sent.
std::string compact(std::string_view text);
// In groups of four, as accounts and RF references are printed.
std::string inFours(std::string_view text);

// The ISO 11649 reference of a document's number: its letters and digits behind RF and two check digits. Nothing where
// these are none or more than 21.
std::optional<std::string> creditorReference(std::string_view number);
// ISO 11649: RF, two check digits, 1 to 21 letters or digits; blanks and small letters are allowed.
bool isCreditorReference(std::string_view text);
// The Swiss QR reference: 27 digits, the last a check digit (modulo 10, recursive), not all zeros. Blanks are allowed.
bool isQrReference(std::string_view text);
// A QR reference in its groups: "21 00000 00003 13947 14300 09017".
std::string qrReferenceInGroups(std::string_view text);

// ISO 13616: letters and digits with the right check digits, 15 to 34 of them. The country's own length is not looked
// at.
bool isIban(std::string_view text);
// An account of Switzerland or Liechtenstein that takes QR references only: bank numbers 30000 to 31999.
bool isQrIban(std::string_view text);

}  // namespace duebook::paper
