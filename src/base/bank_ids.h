// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of bank accounts, banks, legal entities and places, checked as far as they check themselves.
#pragma once
#include <string>
#include <string_view>

#include "base/result.h"

namespace duebook {

// The IBAN without blanks, dots and dashes, in capitals. Refuses ibanCountryUnknown, ibanLengthWrong, ibanFormWrong (a
// letter where the country has digits) and ibanCheckWrong (ISO 13616, mod 97). Countries and their forms: SWIFT's
// registry, release 101.
Result<std::string> readIban(std::string_view text);
// In groups of four, as people read it.
std::string groupedIban(std::string_view iban);
// The BIC in capitals, 8 or 11 characters. Refuses bicInvalid (ISO 9362; the country must be one of ISO 3166 or XK).
Result<std::string> readBic(std::string_view text);
// The 13 digits of a GLN. Refuses glnInvalid.
Result<std::string> readGln(std::string_view text);
// A LEI (ISO 17442). Refuses leiInvalid.
Result<std::string> readLei(std::string_view text);

}  // namespace duebook
