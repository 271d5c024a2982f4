// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/check_digits.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace duebook::einvoice {
namespace {

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isLetter(char c) {
    return isUpper(c) || (c >= 'a' && c <= 'z');
}

int valueOf(char c) {
    return c - '0';
}

// The sum of the digits, each times the weight of its place counted from the right, the last digit left out.
template <class Weight>
int weighted(std::string_view digits, Weight weight) {
    int sum = 0;
    for (std::size_t i = 1; i < digits.size(); ++i) {
        sum += valueOf(digits[digits.size() - 1 - i]) * weight(static_cast<int>(i));
    }
    return sum;
}

// Luhn's: twice every other digit, its own digits added up.
int luhn(std::string_view digits, bool doubleFirst) {
    int sum = 0;
    bool twice = doubleFirst;
    for (const char c : digits) {
        const int value = valueOf(c) * (twice ? 2 : 1);
        sum += value / 10 + value % 10;
        twice = !twice;
    }
    return sum;
}

}  // namespace

bool isDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isGln(std::string_view number) {
    if (!isDigits(number)) return false;
    const int sum = weighted(number, [](int place) { return place % 2 == 1 ? 3 : 1; });
    return (10 - sum % 10) % 10 == valueOf(number.back());
}

bool isNorwegianNumber(std::string_view number) {
    if (number.size() != 9 || !isDigits(number) || number.find_first_not_of('0') == std::string_view::npos)
        return false;
    const int sum = weighted(number, [](int place) { return (place - 1) % 6 + 2; });
    return (11 - sum % 11) % 11 == valueOf(number.back());
}

bool isDanishNumber(std::string_view number) {
    if (number.size() == 10 && number.substr(0, 2) == "DK") number.remove_prefix(2);
    return number.size() == 8 && isDigits(number);
}

bool isBelgianNumber(std::string_view number) {
    if (number.size() != 10 || !isDigits(number)) return false;
    int rest = 0;
    for (const char c : number.substr(0, 8)) rest = (rest * 10 + valueOf(c)) % 97;
    return 97 - rest == valueOf(number[8]) * 10 + valueOf(number[9]);
}

bool isSwedishNumber(std::string_view number) {
    return number.size() == 10 && isDigits(number) && luhn(number, true) % 10 == 0;
}

bool isAustralianNumber(std::string_view number) {
    if (number.size() != 11 || !isDigits(number)) return false;
    constexpr int weights[] = {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
    int sum = -weights[0];
    for (std::size_t i = 0; i < number.size(); ++i) sum += valueOf(number[i]) * weights[i];
    return sum % 89 == 0;
}

bool isItalianOffice(std::string_view code) {
    return code.size() == 6 && std::all_of(code.begin(), code.end(), [](char c) { return isDigit(c) || isLetter(c); });
}

bool isItalianTaxCode(std::string_view code) {
    if (code.size() == 11) return isDigits(code);
    constexpr std::string_view shape = "LLLLLLDDLDD???DL";  // letters, digits, three of either
    if (code.size() != shape.size()) return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if ((shape[i] == 'L' && !isLetter(code[i])) || (shape[i] == 'D' && !isDigit(code[i]))) return false;
    }
    return true;
}

bool isItalianVatId(std::string_view id) {
    const std::string_view country = id.substr(0, 2);
    if (country != "IT" && country != "it") return true;
    id.remove_prefix(2);
    return id.size() == 11 && isDigits(id) && luhn(id, false) % 10 == 0;
}

bool isIban(std::string_view account) {
    std::string text;
    for (const char c : account) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') text += c;
    }
    if (text.size() < 5 || text.size() > 34 || !isUpper(text[0]) || !isUpper(text[1])) return false;
    if (!isDigit(text[2]) || !isDigit(text[3])) return false;
    std::rotate(text.begin(), text.begin() + 4, text.end());
    int rest = 0;
    for (const char c : text) {
        if (!isDigit(c) && !isLetter(c)) return false;
        // the rules number small letters on behind the capital ones, which no true IBAN survives
        const int value = isDigit(c) ? valueOf(c) : c - 'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

}  // namespace duebook::einvoice
