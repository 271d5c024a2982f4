// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bank_ids.h"

#include <algorithm>

#include "base/check_digits.h"
#include "base/country.h"

namespace duebook {
namespace {

using namespace check_digits;

// What stands behind country and check digits: n digits, a capitals, c either, each with how many. SWIFT's IBAN
// registry, release 101, of which neighbouring parts of a kind are put together here.
struct IbanForm {
    std::string_view country;
    std::string_view form;
};
// clang-format off
constexpr IbanForm ibanForms[] = {
    {"AD", "n8c12"}, {"AE", "n19"}, {"AL", "n8c16"}, {"AT", "n16"}, {"AZ", "a4c20"}, {"BA", "n16"},
    {"BE", "n12"}, {"BG", "a4n6c8"}, {"BH", "a4c14"}, {"BI", "n23"}, {"BR", "n23a1c1"}, {"BY", "c4n4c16"},
    {"CH", "n5c12"}, {"CR", "n18"}, {"CY", "n8c16"}, {"CZ", "n20"}, {"DE", "n18"}, {"DJ", "n23"},
    {"DK", "n14"}, {"DO", "c4n20"}, {"EE", "n16"}, {"EG", "n25"}, {"ES", "n20"}, {"FI", "n14"},
    {"FK", "a2n12"}, {"FO", "n14"}, {"FR", "n10c11n2"}, {"GB", "a4n14"}, {"GE", "a2n16"}, {"GI", "a4c15"},
    {"GL", "n14"}, {"GR", "n7c16"}, {"GT", "c24"}, {"HN", "a4n20"}, {"HR", "n17"}, {"HU", "n24"},
    {"IE", "a4n14"}, {"IL", "n19"}, {"IQ", "a4n15"}, {"IS", "n22"}, {"IT", "a1n10c12"}, {"JO", "a4n4c18"},
    {"KW", "a4c22"}, {"KZ", "n3c13"}, {"LB", "n4c20"}, {"LC", "a4c24"}, {"LI", "n5c12"}, {"LT", "n16"},
    {"LU", "n3c13"}, {"LV", "a4c13"}, {"LY", "n21"}, {"MC", "n10c11n2"}, {"MD", "c20"}, {"ME", "n18"},
    {"MK", "n3c10n2"}, {"MN", "n16"}, {"MR", "n23"}, {"MT", "a4n5c18"}, {"MU", "a4n19a3"}, {"NI", "a4n20"},
    {"NL", "a4n10"}, {"NO", "n11"}, {"OM", "n3c16"}, {"PK", "a4c16"}, {"PL", "n24"}, {"PS", "a4c21"},
    {"PT", "n21"}, {"QA", "a4c21"}, {"RO", "a4c16"}, {"RS", "n18"}, {"RU", "n14c15"}, {"SA", "n2c18"},
    {"SC", "a4n20a3"}, {"SD", "n14"}, {"SE", "n20"}, {"SI", "n15"}, {"SK", "n20"}, {"SM", "a1n10c12"},
    {"SO", "n19"}, {"ST", "n21"}, {"SV", "a4n20"}, {"TL", "n19"}, {"TN", "n20"}, {"TR", "n6c16"},
    {"UA", "n6c19"}, {"VA", "n18"}, {"VG", "a4n16"}, {"XK", "n16"}, {"YE", "a4n4c18"},
};
// clang-format on

bool isOf(char kind, char c) {
    const bool isNumber = c >= '0' && c <= '9';
    const bool isLetter = c >= 'A' && c <= 'Z';
    return kind == 'n' ? isNumber : kind == 'a' ? isLetter : isNumber || isLetter;
}

// The form with each character written out: "a2n3" is "aannn".
std::string spelled(std::string_view form) {
    std::string out;
    while (!form.empty()) {
        const char kind = form.front();
        form.remove_prefix(1);
        const std::size_t size = std::min(form.find_first_of("nac"), form.size());
        out.append(static_cast<std::size_t>(number(form.substr(0, size))), kind);
        form.remove_prefix(size);
    }
    return out;
}

// Check digits 00, 01 and 99 fit by the remainder but are never given out.
bool isCheckPair(std::string_view pair) {
    return pair >= "02" && pair <= "98";
}

// Belgian account numbers have check digits of their own, which a mistyped IBAN can break while its own fit.
bool nationalCheckFits(std::string_view iban) {
    if (!iban.starts_with("BE")) return true;
    const long long rest = number(iban.substr(4, 10)) % 97;
    return number(iban.substr(14, 2)) == (rest == 0 ? 97 : rest);
}

}  // namespace

Result<std::string> readIban(std::string_view text) {
    std::string iban = compact(text, " \t.-");
    const auto form = std::find_if(std::begin(ibanForms), std::end(ibanForms),
                                   [&](const IbanForm& f) { return iban.starts_with(f.country); });
    if (form == std::end(ibanForms)) return refuse(Refusal::ibanCountryUnknown, text);
    const std::string kinds = "nn" + spelled(form->form);
    if (iban.size() != kinds.size() + 2) return refuse(Refusal::ibanLengthWrong, text);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (!isOf(kinds[i], iban[i + 2])) return refuse(Refusal::ibanFormWrong, text);
    }
    const bool fits = mod97(iban.substr(4) + iban.substr(0, 4)) == 1;
    if (!fits || !isCheckPair(iban.substr(2, 2)) || !nationalCheckFits(iban)) {
        return refuse(Refusal::ibanCheckWrong, text);
    }
    return iban;
}

std::string groupedIban(std::string_view iban) {
    std::string out;
    for (std::size_t i = 0; i < iban.size(); ++i) {
        if (i > 0 && i % 4 == 0) out += ' ';
        out += iban[i];
    }
    return out;
}

Result<std::string> readBic(std::string_view text) {
    std::string bic = compact(text, " \t");
    const bool shaped = (bic.size() == 8 || bic.size() == 11) && isAlphanumeric(bic) &&
                        std::all_of(bic.begin(), bic.begin() + 4, [](char c) { return isOf('a', c); });
    if (!shaped || !(isCountry(bic.substr(4, 2)) || bic.substr(4, 2) == "XK")) return refuse(Refusal::bicInvalid, text);
    return bic;
}

Result<std::string> readGln(std::string_view text) {
    std::string gln = compact(text, " \t-");
    if (gln.size() != 13 || !isDigits(gln)) return refuse(Refusal::glnInvalid, text);
    if (weighted(gln, {1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1}) % 10 != 0) return refuse(Refusal::glnInvalid, text);
    return gln;
}

Result<std::string> readLei(std::string_view text) {
    std::string lei = compact(text, " \t");
    const bool fits = lei.size() == 20 && isAlphanumeric(lei) && isDigits(lei.substr(18)) && mod97(lei) == 1;
    if (!fits) return refuse(Refusal::leiInvalid, text);
    return lei;
}

}  // namespace duebook
