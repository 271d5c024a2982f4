// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/payment_reference.h"

#include <algorithm>
#include <array>

#include "base/check_digits.h"

namespace duebook {
namespace {

using namespace check_digits;

constexpr std::size_t longestCreditor = 25;  // with RF and the check digits

// Digits of a reference, its check digits with them.
struct Length {
    std::size_t least;
    std::size_t most;
    std::size_t checks;
};

Length lengthOf(ReferenceKind kind) {
    switch (kind) {
        case ReferenceKind::creditor:
            return {5, longestCreditor, 2};
        case ReferenceKind::swissQr:
            return {27, 27, 1};
        case ReferenceKind::finnish:
            return {4, 20, 1};
        case ReferenceKind::norwegianMod10:
        case ReferenceKind::norwegianMod11:
            return {2, 25, 1};
        case ReferenceKind::belgian:
            return {12, 12, 2};
    }
    return {};
}

char asDigit(int value) {
    return static_cast<char>('0' + value);
}

char recursiveMod10(std::string_view digits) {
    constexpr std::array<int, 10> next = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};
    int carry = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        carry = next[static_cast<std::size_t>((carry + digit(digits, i)) % 10)];
    }
    return asDigit((10 - carry) % 10);
}

// The sum of the digits from the right with weights that begin again.
int fromTheRight(std::string_view digits, std::initializer_list<int> weights) {
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        sum += digit(digits, digits.size() - 1 - i) * weights.begin()[i % weights.size()];
    }
    return sum;
}

char luhn(std::string_view digits) {
    for (int value = 0; value < 10; ++value) {
        if (luhnFits(std::string(digits) + asDigit(value))) return asDigit(value);
    }
    return '0';
}

char mod11(std::string_view digits) {
    const int value = (11 - fromTheRight(digits, {2, 3, 4, 5, 6, 7}) % 11) % 11;
    return value == 10 ? '-' : asDigit(value);
}

std::string twoDigits(int value) {
    return {asDigit(value / 10), asDigit(value % 10)};
}

// What stands behind the digits; of all kinds but ISO 11649.
std::string checkOf(ReferenceKind kind, std::string_view body) {
    switch (kind) {
        case ReferenceKind::swissQr:
            return {recursiveMod10(body)};
        case ReferenceKind::finnish:
            return {asDigit((10 - fromTheRight(body, {7, 3, 1}) % 10) % 10)};
        case ReferenceKind::norwegianMod10:
            return {luhn(body)};
        case ReferenceKind::norwegianMod11:
            return {mod11(body)};
        case ReferenceKind::belgian: {
            const int rest = mod97(body);
            return twoDigits(rest == 0 ? 97 : rest);
        }
        case ReferenceKind::creditor:
            break;
    }
    return twoDigits(98 - mod97(std::string(body) + "RF00"));
}

bool isZeros(std::string_view text) {
    return text.find_first_not_of('0') == std::string_view::npos;
}

Result<std::string> readCreditor(std::string_view text) {
    std::string reference = compact(text, " \t");
    const bool shaped = reference.size() >= 5 && reference.size() <= longestCreditor && isAlphanumeric(reference) &&
                        reference.starts_with("RF") && isDigits(reference.substr(2, 2));
    if (!shaped) return refuse(Refusal::referenceFormWrong, text);
    if (checkOf(ReferenceKind::creditor, reference.substr(4)) != reference.substr(2, 2)) {
        return refuse(Refusal::referenceCheckWrong, text);
    }
    return reference;
}

std::string grouped(std::string_view text, std::size_t first, std::size_t each) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && i >= first && (i - first) % each == 0) out += ' ';
        out += text[i];
    }
    return out;
}

}  // namespace

Result<std::string> readReference(ReferenceKind kind, std::string_view text) {
    if (kind == ReferenceKind::creditor) return readCreditor(text);
    std::string reference = compact(text, kind == ReferenceKind::belgian ? " \t+*/" : " \t");
    const auto [least, most, checks] = lengthOf(kind);
    if (reference.size() < least || reference.size() > most) return refuse(Refusal::referenceFormWrong, text);
    const std::string body = reference.substr(0, reference.size() - checks);
    const std::string check = reference.substr(body.size());
    const bool sign = kind == ReferenceKind::norwegianMod11 && check == "-";
    if (!isDigits(body) || isZeros(body) || !(sign || isDigits(check))) {
        return refuse(Refusal::referenceFormWrong, text);
    }
    if (check != checkOf(kind, body)) return refuse(Refusal::referenceCheckWrong, text);
    return reference;
}

Result<std::string> makeReference(ReferenceKind kind, std::string_view body) {
    std::string kept = compact(body, {});
    const bool letters = kind == ReferenceKind::creditor;
    std::erase_if(kept, [&](char c) { return !(letters ? isAlphanumeric({&c, 1}) : isDigits({&c, 1})); });
    const auto [least, most, checks] = lengthOf(kind);
    const std::size_t room = letters ? longestCreditor - 4 : most - checks;
    if (kept.empty() || kept.size() > room || (!letters && isZeros(kept))) {
        return refuse(Refusal::referenceFormWrong, body);
    }
    if (letters) return "RF" + checkOf(kind, kept) + kept;
    if (kept.size() < least - checks) kept.insert(0, least - checks - kept.size(), '0');
    return kept + checkOf(kind, kept);
}

std::string groupedReference(ReferenceKind kind, std::string_view reference) {
    switch (kind) {
        case ReferenceKind::creditor:
            return grouped(reference, 4, 4);
        case ReferenceKind::swissQr:
            return grouped(reference, 2, 5);
        case ReferenceKind::finnish:
            return grouped(reference, reference.size() % 5, 5);
        case ReferenceKind::belgian:
            return "+++" + std::string(reference.substr(0, 3)) + "/" + std::string(reference.substr(3, 4)) + "/" +
                   std::string(reference.substr(7)) + "+++";
        case ReferenceKind::norwegianMod10:
        case ReferenceKind::norwegianMod11:
            break;
    }
    return std::string(reference);
}

}  // namespace duebook
