// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/payment_reference.h"

#include <algorithm>
#include <array>

namespace duebook::paper {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isCapital(char c) {
    return c >= 'A' && c <= 'Z';
}

// ISO 7064, modulo 97: the remainder of the letters and digits read as one number, A as 10.
int remainder97(std::string_view text) {
    int rest = 0;
    for (const char c : text) {
        const int value = isDigit(c) ? c - '0' : c - 'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest;
}

bool isPlain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || isCapital(c); });
}

// The first four signs, moved to the end, make the number that is 1 modulo 97. The check digits are 98 less a
// remainder, so never 00, 01 or 99.
bool checks97(const std::string& text) {
    const std::string digits = text.substr(2, 2);
    return digits >= "02" && digits <= "98" && remainder97(text.substr(4) + text.substr(0, 4)) == 1;
}

}  // namespace

std::string compact(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c != ' ') out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return out;
}

std::string inFours(std::string_view text) {
    std::string out;
    for (const char c : compact(text)) {
        if (out.size() % 5 == 4) out += ' ';
        out += c;
    }
    return out;
}

std::optional<std::string> creditorReference(std::string_view number) {
    std::string body;
    for (const char c : compact(number)) {
        if (isDigit(c) || isCapital(c)) body += c;
    }
    if (body.empty() || body.size() > 21) return std::nullopt;
    const int check = 98 - remainder97(body + "RF00");
    return "RF" + std::string(check < 10 ? "0" : "") + std::to_string(check) + body;
}

bool isCreditorReference(std::string_view text) {
    const std::string plain = compact(text);
    return plain.size() >= 5 && plain.size() <= 25 && plain.starts_with("RF") && isDigit(plain[2]) &&
           isDigit(plain[3]) && isPlain(plain) && checks97(plain);
}

bool isQrReference(std::string_view text) {
    const std::string plain = compact(text);
    if (plain.size() != 27 || !std::all_of(plain.begin(), plain.end(), isDigit)) return false;
    static constexpr std::array<int, 10> row = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};
    int carry = 0;
    for (std::size_t i = 0; i < 26; ++i) carry = row[static_cast<std::size_t>((carry + plain[i] - '0') % 10)];
    return plain.find_first_not_of('0') != plain.npos && plain[26] - '0' == (10 - carry) % 10;
}

std::string qrReferenceInGroups(std::string_view text) {
    std::string out;
    const std::string plain = compact(text);
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (i >= 2 && (i - 2) % 5 == 0) out += ' ';
        out += plain[i];
    }
    return out;
}

bool isIban(std::string_view text) {
    const std::string plain = compact(text);
    return plain.size() >= 15 && plain.size() <= 34 && isCapital(plain[0]) && isCapital(plain[1]) &&
           isDigit(plain[2]) && isDigit(plain[3]) && isPlain(plain) && checks97(plain);
}

bool isQrIban(std::string_view text) {
    const std::string plain = compact(text);
    if (plain.size() != 21 || !(plain.starts_with("CH") || plain.starts_with("LI"))) return false;
    const std::string bank = plain.substr(4, 5);
    return bank >= "30000" && bank <= "31999";
}

}  // namespace duebook::paper
