// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/vat_id_rules.h"

#include "base/check_digits.h"

namespace duebook {
namespace {

using namespace check_digits;
using Fault = std::optional<VatIdFault>;

constexpr Fault fine = std::nullopt;

Fault fits(bool fact) {
    return fact ? fine : VatIdFault::check;
}
bool hasDigits(std::string_view number, std::size_t count) {
    return number.size() == count && isDigits(number);
}
int last(std::string_view number) {
    return digit(number, number.size() - 1);
}

// "U" and eight digits; every second digit is doubled, and 4 is added.
Fault austrian(std::string_view number) {
    if (!number.starts_with('U') || !hasDigits(number.substr(1), 8)) return VatIdFault::form;
    int sum = 4;
    for (std::size_t i = 1; i < 8; ++i) {
        const int value = digit(number, i) * (i % 2 == 0 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return fits((sum + last(number)) % 10 == 0);
}

Fault belgian(std::string_view number) {
    if (!hasDigits(number, 10) || number[0] > '1') return VatIdFault::form;
    return fits(97 - check_digits::number(number.substr(0, 8)) % 97 == check_digits::number(number.substr(8)));
}

Fault cypriot(std::string_view number) {
    if (number.size() != 9 || !isDigits(number.substr(0, 8)) || number[8] < 'A' || number[8] > 'Z') {
        return VatIdFault::form;
    }
    constexpr int odd[] = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    int sum = 0;
    for (std::size_t i = 0; i < 8; ++i) sum += i % 2 == 0 ? odd[digit(number, i)] : digit(number, i);
    return fits(number[8] == static_cast<char>('A' + sum % 26));
}

Fault german(std::string_view number) {
    if (!hasDigits(number, 9) || number[0] == '0') return VatIdFault::form;
    return fits(mod1110Fits(number));
}

Fault danish(std::string_view number) {
    if (!hasDigits(number, 8) || number[0] == '0') return VatIdFault::form;
    return fits(weighted(number, {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0);
}

Fault estonian(std::string_view number) {
    if (!hasDigits(number, 9)) return VatIdFault::form;
    return fits(weighted(number, {3, 7, 1, 3, 7, 1, 3, 7, 1}) % 10 == 0);
}

Fault greek(std::string_view number) {
    if (!hasDigits(number, 9)) return VatIdFault::form;
    return fits(weighted(number, {256, 128, 64, 32, 16, 8, 4, 2}) % 11 % 10 == last(number));
}

Fault finnish(std::string_view number) {
    if (!hasDigits(number, 8)) return VatIdFault::form;
    return fits(weighted(number, {7, 9, 10, 5, 8, 4, 2, 1}) % 11 == 0);
}

Fault croatian(std::string_view number) {
    if (!hasDigits(number, 11)) return VatIdFault::form;
    return fits(mod1110Fits(number));
}

Fault hungarian(std::string_view number) {
    if (!hasDigits(number, 8)) return VatIdFault::form;
    return fits(weighted(number, {9, 7, 3, 1, 9, 7, 3, 1}) % 10 == 0);
}

// Eleven digits by Luhn; the three before the last say the province.
Fault italian(std::string_view number) {
    if (!hasDigits(number, 11) || number.starts_with("0000000")) return VatIdFault::form;
    const long long province = check_digits::number(number.substr(7, 3));
    const bool known =
        (province >= 1 && province <= 100) || province == 120 || province == 121 || province == 888 || province == 999;
    if (!known) return VatIdFault::form;
    return fits(luhnFits(number));
}

// Nine digits for firms, twelve for others; the one before the last is 1.
Fault lithuanian(std::string_view number) {
    if (!(hasDigits(number, 9) || hasDigits(number, 12)) || number[number.size() - 2] != '1') return VatIdFault::form;
    const auto sum = [&](int offset) {
        int total = 0;
        for (std::size_t i = 0; i + 1 < number.size(); ++i) {
            total += digit(number, i) * (1 + (static_cast<int>(i) + offset) % 9);
        }
        return total % 11;
    };
    const int value = sum(0) == 10 ? sum(2) % 10 : sum(0);
    return fits(value == last(number));
}

Fault luxembourgish(std::string_view number) {
    if (!hasDigits(number, 8)) return VatIdFault::form;
    return fits(check_digits::number(number.substr(0, 6)) % 89 == check_digits::number(number.substr(6)));
}

Fault maltese(std::string_view number) {
    if (!hasDigits(number, 8) || number[0] == '0') return VatIdFault::form;
    return fits(weighted(number, {3, 4, 6, 7, 8, 9, 10, 1}) % 37 == 0);
}

Fault polish(std::string_view number) {
    if (!hasDigits(number, 10)) return VatIdFault::form;
    return fits(weighted(number, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == last(number));
}

Fault portuguese(std::string_view number) {
    if (!hasDigits(number, 9) || number[0] == '0') return VatIdFault::form;
    return fits((11 - weighted(number, {9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 11 % 10 == last(number));
}

// Twelve digits; the first ten by Luhn, the last two number the firms of one owner.
Fault swedish(std::string_view number) {
    if (!hasDigits(number, 12) || number.ends_with("00")) return VatIdFault::form;
    return fits(luhnFits(number.substr(0, 10)));
}

Fault slovenian(std::string_view number) {
    if (!hasDigits(number, 8) || number[0] == '0') return VatIdFault::form;
    const int value = 11 - weighted(number, {8, 7, 6, 5, 4, 3, 2}) % 11;
    return fits(value != 11 && value % 10 == last(number));
}

Fault slovak(std::string_view number) {
    if (!hasDigits(number, 10) || number[0] == '0') return VatIdFault::form;
    return fits(check_digits::number(number) % 11 == 0);
}

// Eight digits and one that makes the sum a multiple of eleven; 10 is never given out.
Fault ofElevens(std::string_view number, std::initializer_list<int> weights) {
    if (!hasDigits(number, 9)) return VatIdFault::form;
    return fits((11 - weighted(number.substr(0, 8), weights) % 11) % 11 == last(number));
}

Fault swiss(std::string_view number) {
    for (const std::string_view tax : {"MWST", "TVA", "IVA", "TPV"}) {
        if (number.ends_with(tax)) number.remove_suffix(tax.size());
    }
    return ofElevens(number, {5, 4, 3, 2, 7, 6, 5, 4});
}

Fault norwegian(std::string_view number) {
    if (number.ends_with("MVA")) number.remove_suffix(3);
    return ofElevens(number, {3, 2, 7, 6, 5, 4, 3, 2});
}

constexpr VatIdCountry countries[] = {
    {"AT", "AT", austrian},      {"BE", "BE", belgian},       {"BG", "BG", bulgarianVatId}, {"CHE", "CH", swiss},
    {"CHE", "LI", swiss},        {"CY", "CY", cypriot},       {"CZ", "CZ", czechVatId},     {"DE", "DE", german},
    {"DK", "DK", danish},        {"EE", "EE", estonian},      {"EL", "GR", greek},          {"ES", "ES", spanishVatId},
    {"FI", "FI", finnish},       {"FR", "FR", frenchVatId},   {"FR", "MC", frenchVatId},    {"GB", "GB", britishVatId},
    {"HR", "HR", croatian},      {"HU", "HU", hungarian},     {"IE", "IE", irishVatId},     {"IT", "IT", italian},
    {"LT", "LT", lithuanian},    {"LU", "LU", luxembourgish}, {"LV", "LV", latvianVatId},   {"MT", "MT", maltese},
    {"NL", "NL", dutchVatId},    {"NO", "NO", norwegian},     {"PL", "PL", polish},         {"PT", "PT", portuguese},
    {"RO", "RO", romanianVatId}, {"SE", "SE", swedish},       {"SI", "SI", slovenian},      {"SK", "SK", slovak},
    {"XI", "XI", britishVatId}};

}  // namespace

const VatIdCountry* vatIdsWithPrefix(std::string_view text) {
    for (const VatIdCountry& country : countries) {
        if (text.starts_with(country.prefix)) return &country;
    }
    return nullptr;
}

const VatIdCountry* vatIdsOfCountry(std::string_view country) {
    for (const VatIdCountry& known : countries) {
        if (known.country == country || known.prefix == country) return &known;
    }
    return nullptr;
}

}  // namespace duebook
