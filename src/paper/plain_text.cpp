// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/plain_text.h"

#include <utf8proc.h>

#include <algorithm>

namespace duebook::paper {
namespace {

bool isAccent(char32_t sign) {
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(sign));
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

// Of the signs without a shape only the joiners stay: Persian, Hindi and emoji need them.
bool isSilent(char32_t sign) {
    const bool joiner = sign == 0x200c || sign == 0x200d || (sign >= 0xfe00 && sign <= 0xfe0f);
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(sign))) {
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_CS:
        case UTF8PROC_CATEGORY_CO:
        case UTF8PROC_CATEGORY_CN:
            return true;
        case UTF8PROC_CATEGORY_CF:
            return !joiner;
        default:
            return false;
    }
}

}  // namespace

std::vector<char32_t> signsOf(std::string_view text) {
    std::vector<char32_t> signs;
    signs.reserve(text.size());
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t sign = -1;
        const auto size = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &sign);
        signs.push_back(size > 0 ? static_cast<char32_t>(sign) : U'\ufffd');
        at += size > 0 ? static_cast<std::size_t>(size) : 1;
    }
    return signs;
}

void appendSign(std::string& out, char32_t sign) {
    utf8proc_uint8_t bytes[4];
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(sign), bytes);
    out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::string firstSigns(std::string_view text, std::size_t most) {
    if (text.size() <= most) return std::string(text);
    const std::vector<char32_t> signs = signsOf(text);
    std::string out;
    for (std::size_t i = 0; i < std::min(most, signs.size()); ++i) appendSign(out, signs[i]);
    return out;
}

std::string printed(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
    if (plain) return std::string(text);
    int accents = 0;
    char32_t before = 0;
    for (const char32_t sign : signsOf(text)) {
        const bool brokenLine = sign == U'\r' || sign == U'\n' || sign == 0x2028 || sign == 0x2029 || sign == 0x85;
        accents = isAccent(sign) ? accents + 1 : 0;
        if (brokenLine) {
            if (!(sign == U'\n' && before == U'\r')) out += '\n';
        } else if (sign == U'\t') {
            out += ' ';
        } else if (!isSilent(sign) && accents <= 3) {
            appendSign(out, sign);
        }
        before = sign;
    }
    return out;
}

std::string oneLine(std::string_view text) {
    std::string out = printed(text);
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
}

}  // namespace duebook::paper
