// SPDX-License-Identifier: GPL-3.0-or-later
// References that a payer repeats and that carry check digits, so that a receipt finds its invoice.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace duebook {

enum class ReferenceKind : std::uint8_t {
    creditor,        // ISO 11649: RF, two check digits, up to 21 letters and digits
    swissQr,         // QR reference: 27 digits, the last by the recursive mod 10
    finnish,         // viite: 4 to 20 digits, the last by weights 7, 3, 1
    norwegianMod10,  // KID: 2 to 25 digits, the last by mod 10 (Luhn)
    norwegianMod11,  // KID: the last by mod 11, "-" for ten
    belgian,         // OGM/VCS: 12 digits, the last two by mod 97
};

// The reference in its bare form (no blanks or signs, capitals). Refuses referenceFormWrong and referenceCheckWrong; a
// reference of nothing but zeros is of the wrong form.
Result<std::string> readReference(ReferenceKind kind, std::string_view text);
// A reference with its check digits from what it shall carry: letters (creditor only) and digits, others are left out;
// filled up with zeros in front where the kind has a fixed length. Refuses referenceFormWrong where nothing is left or
// it is too long.
Result<std::string> makeReference(ReferenceKind kind, std::string_view body);
// As people read it: "RF18 5390 0754 7034", "21 00000 00003 13947 14300 09017", "+++010/8068/17183+++".
std::string groupedReference(ReferenceKind kind, std::string_view reference);

}  // namespace duebook
