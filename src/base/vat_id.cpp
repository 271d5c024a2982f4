// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/vat_id.h"

#include "base/check_digits.h"
#include "base/vat_id_rules.h"

namespace duebook {
namespace {

constexpr std::string_view signs = " \t.-,/:()";

constexpr std::size_t mostDigits = 9;

// The number as its country writes it today, with the zeros in front that older documents leave out.
std::string withZeros(std::string_view prefix, std::string number) {
    std::size_t missing = 0;
    if (prefix == "BE" && number.size() == mostDigits) missing = 1;
    if (prefix == "EL" && number.size() + 1 == mostDigits) missing = 1;
    const std::size_t beforeB = number.find('B');
    if (prefix == "NL" && beforeB < mostDigits) missing = mostDigits - beforeB;
    return std::string(missing, '0') + number;
}

// Without the name of the tax behind it.
std::string withoutTax(std::string_view prefix, const std::string& number) {
    return prefix == "CHE" || prefix == "NO" ? number.substr(0, mostDigits) : number;
}

}  // namespace

Result<std::string> readVatId(std::string_view text, std::string_view country) {
    const std::string whole = check_digits::compact(text, signs);
    const VatIdCountry* known = vatIdsWithPrefix(whole);
    const std::size_t front = known ? known->prefix.size() : 0;
    if (!known) known = vatIdsOfCountry(country);
    if (!known) return refuse(Refusal::vatIdCountryUnknown, text);
    const std::string number = withZeros(known->prefix, whole.substr(front));
    if (const auto fault = known->rule(number)) {
        return refuse(*fault == VatIdFault::form ? Refusal::vatIdFormWrong : Refusal::vatIdCheckWrong, text);
    }
    return std::string(known->prefix) + withoutTax(known->prefix, number);
}

bool knowsVatIdsOf(std::string_view country) {
    return vatIdsOfCountry(country) != nullptr;
}

}  // namespace duebook
