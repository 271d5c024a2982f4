// SPDX-License-Identifier: GPL-3.0-or-later
// VAT identification numbers and their check digits: the EU, XI (Northern Ireland), GB, CH and LI, NO.
#pragma once
#include <string>
#include <string_view>

#include "base/result.h"

namespace duebook {

// The number without blanks, dots and dashes, in capitals, with the country in front ("EL" for Greece, "CHE" for
// Switzerland and Liechtenstein without MWST, TVA or IVA behind, "NO" without MVA). `country` (ISO 3166 alpha-2, may be
// empty) helps where the text has none in front. Refuses vatIdCountryUnknown, vatIdFormWrong and vatIdCheckWrong.
Result<std::string> readVatId(std::string_view text, std::string_view country = {});
// Whether numbers of the country (ISO 3166 alpha-2) are checked here.
bool knowsVatIdsOf(std::string_view country);

}  // namespace duebook
