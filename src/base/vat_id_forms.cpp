// SPDX-License-Identifier: GPL-3.0-or-later
// Countries that give VAT numbers of more than one form.
#include <string>

#include "base/check_digits.h"
#include "base/vat_id_rules.h"

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

constexpr std::string_view spanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

// The number of a Spanish firm: a letter, seven digits, and a digit or a letter that checks them.
Fault spanishFirm(std::string_view number) {
    if (!isDigits(number.substr(1, 7))) return VatIdFault::form;
    int value = 0;
    while (!luhnFits(std::string(number.substr(1, 7)) + static_cast<char>('0' + value))) ++value;
    const char asLetter = "JABCDEFGHI"[value];
    const char asDigit = static_cast<char>('0' + value);
    constexpr std::string_view lettersOnly = "KPQRSNW", digitsOnly = "ABEH";
    const bool letterAllowed = digitsOnly.find(number[0]) == std::string_view::npos;
    const bool digitAllowed = lettersOnly.find(number[0]) == std::string_view::npos;
    return fits((letterAllowed && number[8] == asLetter) || (digitAllowed && number[8] == asDigit));
}

Fault czechPerson(std::string_view number) {
    if (number.size() == 10) {
        const long long nine = check_digits::number(number.substr(0, 9));
        return fits(check_digits::number(number) % 11 == 0 || (nine % 11 == 10 && last(number) == 0));
    }
    if (number[0] != '6') return fine;  // birth numbers of before 1954 have no check digit
    const int missing = 11 - weighted(number.substr(1), {8, 7, 6, 5, 4, 3, 2}) % 11;
    return fits((19 - missing) % 10 == last(number));
}

Fault irishSum(std::string_view digits, char second, char check) {
    constexpr std::string_view letters = "WABCDEFGHIJKLMNOPQRSTUV";
    const std::size_t extra = second == '\0' ? 0 : letters.find(second);
    if (extra == std::string_view::npos) return VatIdFault::form;
    const int sum = weighted(digits, {8, 7, 6, 5, 4, 3, 2}) + 9 * static_cast<int>(extra);
    return fits(letters[static_cast<std::size_t>(sum % 23)] == check);
}

// Bulgarian: year, month (plus 20 or 40 for another century) and day.
bool isBirthNumber(std::string_view number) {
    const long long month = check_digits::number(number.substr(2, 2)) % 20;
    const long long day = check_digits::number(number.substr(4, 2));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && number[2] < '6';
}

bool isLetter(char c) {
    return c >= 'A' && c <= 'Z';
}

}  // namespace

// Nine digits for firms, ten for persons and foreigners.
Fault bulgarianVatId(std::string_view number) {
    if (hasDigits(number, 9)) {
        int value = weighted(number, {1, 2, 3, 4, 5, 6, 7, 8}) % 11;
        if (value == 10) value = weighted(number, {3, 4, 5, 6, 7, 8, 9, 10}) % 11 % 10;
        return fits(value == last(number));
    }
    if (!hasDigits(number, 10)) return VatIdFault::form;
    const bool citizen =
        isBirthNumber(number) && weighted(number, {2, 4, 8, 5, 10, 9, 7, 3, 6}) % 11 % 10 == last(number);
    const bool resident = weighted(number, {21, 19, 17, 13, 11, 9, 7, 3, 1}) % 10 == last(number);
    const bool other = (11 - weighted(number, {4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11 == last(number);
    return fits(citizen || resident || other);
}

// Eight digits for firms, nine or ten for persons.
Fault czechVatId(std::string_view number) {
    if (hasDigits(number, 9) || hasDigits(number, 10)) return czechPerson(number);
    if (!hasDigits(number, 8) || number[0] == '9') return VatIdFault::form;
    const int value = (11 - weighted(number, {8, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    return fits((value == 0 ? 1 : value % 10) == last(number));
}

// DNI (eight digits and a letter), NIE (X, Y or Z in place of the first digit), K, L, M for others, and firms.
Fault spanishVatId(std::string_view number) {
    if (number.size() != 9) return VatIdFault::form;
    const std::string_view middle = number.substr(1, 7);
    const auto letterOf = [](std::string_view digits) {
        return spanishLetters[static_cast<std::size_t>(check_digits::number(digits) % 23)];
    };
    if (isDigits(number.substr(0, 8))) return fits(number[8] == letterOf(number.substr(0, 8)));
    constexpr std::string_view foreign = "XYZ";
    if (const auto first = foreign.find(number[0]); first != std::string_view::npos) {
        if (!isDigits(middle)) return VatIdFault::form;
        return fits(number[8] == letterOf(std::to_string(first) + std::string(middle)));
    }
    constexpr std::string_view firms = "ABCDEFGHJNPQRSUVW", persons = "KLM";
    if (persons.find(number[0]) != std::string_view::npos && isDigits(middle)) {
        return fits(number[8] == letterOf(middle));
    }
    return firms.find(number[0]) == std::string_view::npos ? VatIdFault::form : spanishFirm(number);
}

// Two digits or letters that check the nine digits of the firm, which check themselves (Luhn; not in Monaco).
Fault frenchVatId(std::string_view number) {
    if (number.size() != 11 || !isAlphanumeric(number) || !isDigits(number.substr(2))) return VatIdFault::form;
    const std::string_view firm = number.substr(2);
    if (!firm.starts_with("000") && !luhnFits(firm)) return VatIdFault::check;
    const long long siren = check_digits::number(firm);
    if (isDigits(number.substr(0, 2))) {
        return fits((12 + 3 * (siren % 97)) % 97 == check_digits::number(number.substr(0, 2)));
    }
    constexpr std::string_view signs = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const auto first = signs.find(number[0]), second = signs.find(number[1]);
    if (first == std::string_view::npos || second == std::string_view::npos) return VatIdFault::form;
    const auto key = static_cast<long long>(first < 10 ? first * 24 + second - 10 : first * 34 + second - 100);
    return fits((siren + 1 + key / 11) % 11 == key % 11);
}

// Seven digits and a letter, with another letter behind it since 2013; or the old form with a letter or sign second.
Fault irishVatId(std::string_view number) {
    if (number.size() < 8 || number.size() > 9) return VatIdFault::form;
    if (isDigits(number.substr(0, 7))) {
        if (!isLetter(number[7])) return VatIdFault::form;
        return irishSum(number.substr(0, 7), number.size() == 9 ? number[8] : '\0', number[7]);
    }
    const bool old = number.size() == 8 && isDigits(number.substr(0, 1)) && isDigits(number.substr(2, 5)) &&
                     (isLetter(number[1]) || number[1] == '+' || number[1] == '*');
    if (!old) return VatIdFault::form;
    return irishSum("0" + std::string(number.substr(2, 5)) + number[0], '\0', number[7]);
}

// Nine digits, B, and two digits; of firms by the sum of elevens, of persons by mod 97 with the country in front.
Fault dutchVatId(std::string_view number) {
    if (number.size() != 12 || !isDigits(number.substr(0, 9)) || number[9] != 'B' || !isDigits(number.substr(10)) ||
        number.ends_with("00")) {
        return VatIdFault::form;
    }
    const bool firm = weighted(number, {9, 8, 7, 6, 5, 4, 3, 2}) % 11 == digit(number, 8);
    return fits(firm || mod97("NL" + std::string(number)) == 1);
}

// Firms begin with 4 or more; others are birth numbers, of which those that begin with 32 have no check digit.
Fault latvianVatId(std::string_view number) {
    if (!hasDigits(number, 11)) return VatIdFault::form;
    if (number[0] > '3') return fits(weighted(number, {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1}) % 11 == 3);
    if (number.starts_with("32")) return fine;
    return fits((1 + weighted(number, {10, 5, 8, 4, 2, 1, 6, 3, 7, 9})) % 11 % 10 == last(number));
}

// Nine digits, twelve with a branch, GD000-499 for departments, HA500-999 for health authorities; the latter two also
// as 8888, three digits of theirs and two that check them.
Fault britishVatId(std::string_view number) {
    if (number.starts_with("GD") || number.starts_with("HA")) {
        const std::string_view rest = number.substr(2);
        const bool isLong = rest.starts_with("8888") && hasDigits(rest, 9);
        if (!isLong && !hasDigits(rest, 3)) return VatIdFault::form;
        const long long unit = check_digits::number(isLong ? rest.substr(4, 3) : rest);
        if ((unit < 500) != number.starts_with("GD")) return VatIdFault::form;
        return fits(!isLong || unit % 97 == check_digits::number(rest.substr(7)));
    }
    if (!hasDigits(number, 9) && !hasDigits(number, 12)) return VatIdFault::form;
    const int rest = weighted(number, {8, 7, 6, 5, 4, 3, 2, 10, 1}) % 97;
    const bool newer = check_digits::number(number.substr(0, 3)) >= 100;
    return fits(rest == 0 || (newer && rest == 42));
}

// Two to ten digits of a firm, thirteen of a person.
Fault romanianVatId(std::string_view number) {
    if (hasDigits(number, 13)) {
        const int value = weighted(number, {2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9}) % 11;
        return fits((value == 10 ? 1 : value) == last(number));
    }
    if (!isDigits(number) || number.size() < 2 || number.size() > 10 || number[0] == '0') return VatIdFault::form;
    const std::string ten = std::string(10 - number.size(), '0') + std::string(number);
    return fits(10 * weighted(ten, {7, 5, 3, 2, 1, 7, 5, 3, 2}) % 11 % 10 == last(ten));
}

}  // namespace duebook
