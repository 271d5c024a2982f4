// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <utf8proc.h>

#include <cstdlib>

namespace duebook {
namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

struct Point {
    utf8proc_int32_t point;  // below zero: no UTF-8
    std::string_view bytes;
};

// Takes the first code point off the text; a byte that is no UTF-8 stands for itself.
Point nextPoint(std::string_view& text) {
    utf8proc_int32_t point = -1;
    const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &point);
    const std::size_t size = used > 0 ? static_cast<std::size_t>(used) : 1;
    const Point next{used > 0 ? point : -1, text.substr(0, size)};
    text.remove_prefix(size);
    return next;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    for (;;) {
        if (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with(noBreakSpace))
            text.remove_prefix(noBreakSpace.size());
        else
            break;
    }
    for (;;) {
        if (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with(noBreakSpace))
            text.remove_suffix(noBreakSpace.size());
        else
            break;
    }
    return text;
}

std::string folded(std::string_view text) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                                        UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    if (size < 0) return std::string(text);
    std::string result(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
    std::free(mapped);
    return result;
}

bool isUtf8(std::string_view bytes) {
    while (!bytes.empty()) {
        if (static_cast<unsigned char>(bytes.front()) < 0x80)
            bytes.remove_prefix(1);
        else if (nextPoint(bytes).point < 0)
            return false;
    }
    return true;
}

std::size_t displayWidth(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const Point next = nextPoint(text);
        width += next.point < 0 ? 1 : static_cast<std::size_t>(utf8proc_charwidth(next.point));
    }
    return width;
}

std::string printable(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const Point next = nextPoint(text);
        const bool control = next.point < 0 || utf8proc_category(next.point) == UTF8PROC_CATEGORY_CC;
        out += control ? std::string_view(" ") : next.bytes;
    }
    return out;
}

std::string leftPart(std::string_view text, std::size_t columns) {
    std::size_t width = 0, bytes = 0;
    for (std::string_view rest = text; !rest.empty();) {
        const Point next = nextPoint(rest);
        width += next.point < 0 ? 1 : static_cast<std::size_t>(utf8proc_charwidth(next.point));
        if (width > columns) break;
        bytes += next.bytes.size();
    }
    return std::string(text.substr(0, bytes));
}

}  // namespace duebook
