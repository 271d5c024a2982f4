// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/check_digits.h"

#include <algorithm>

#include "base/check.h"

namespace duebook::check_digits {
namespace {

constexpr std::string_view noBreakSpace = "\u00A0";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isCapital(char c) {
    return c >= 'A' && c <= 'Z';
}

}  // namespace

std::string compact(std::string_view text, std::string_view drop) {
    std::string out;
    const bool blanks = drop.find(' ') != std::string_view::npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (blanks && text.substr(i).starts_with(noBreakSpace)) {
            i += noBreakSpace.size() - 1;
        } else if (drop.find(c) == std::string_view::npos) {
            out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        }
    }
    return out;
}

bool isDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isAlphanumeric(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || isCapital(c); });
}

int digit(std::string_view text, std::size_t i) {
    return text[i] - '0';
}

int mod97(std::string_view text) {
    int rest = 0;
    for (const char c : text) {
        const int value = isDigit(c) ? c - '0' : c - 'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest;
}

int weighted(std::string_view digits, std::initializer_list<int> weights) {
    int sum = 0;
    std::size_t i = 0;
    for (const int weight : weights) {
        if (i == digits.size()) break;
        sum += weight * digit(digits, i++);
    }
    return sum;
}

bool luhnFits(std::string_view digits) {
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int value = digit(digits, digits.size() - 1 - i) * (i % 2 == 1 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

bool mod1110Fits(std::string_view digits) {
    int product = 10;
    for (std::size_t i = 0; i + 1 < digits.size(); ++i) {
        const int sum = (product + digit(digits, i)) % 10;
        product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return (product + digit(digits, digits.size() - 1)) % 10 == 1;
}

long long number(std::string_view digits) {
    check(digits.size() <= 18, "a number that fits 64 bits");
    long long value = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) value = 10 * value + digit(digits, i);
    return value;
}

}  // namespace duebook::check_digits
