// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of check digits. All texts are ASCII digits, or digits and capitals where it is said.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

namespace duebook::check_digits {

// The text without the signs to drop, ASCII letters as capitals. No-break spaces go where a blank goes.
std::string compact(std::string_view text, std::string_view drop);
bool isDigits(std::string_view text);
// Digits and capitals only, and not empty.
bool isAlphanumeric(std::string_view text);
// The value of a digit of a text.
int digit(std::string_view text, std::size_t i);
// The remainder by 97 of the digits and capitals read as one number, A standing for 10 to Z for 35 (ISO 7064).
int mod97(std::string_view text);
// The sum of each digit with its weight, as far as there are weights.
int weighted(std::string_view digits, std::initializer_list<int> weights);
// Whether the last digit fits by doubling every second one from the right (Luhn).
bool luhnFits(std::string_view digits);
// Whether the last digit fits by ISO 7064 mod 11,10.
bool mod1110Fits(std::string_view digits);
// The number of up to 18 digits.
long long number(std::string_view digits);

}  // namespace duebook::check_digits
