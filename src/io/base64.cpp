// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/base64.h"

#include <cstdint>

namespace duebook::io {
namespace {

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

}  // namespace

std::string base64(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            group = group << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        }
        for (std::size_t k = 0; k < 4; ++k) {
            text += k <= bytes.size() - i ? letters[group >> (18 - 6 * k) & 63] : '=';
        }
    }
    return text;
}

std::optional<std::string> bytesOfBase64(std::string_view text) {
    std::string bytes;
    std::uint32_t group = 0;
    int bits = 0;
    std::size_t pads = 0, taken = 0;
    for (const char c : text) {
        if (c == '\n' || c == '\r' || c == ' ') continue;
        ++taken;
        if (c == '=') {
            ++pads;
            continue;
        }
        const std::size_t value = letters.find(c);
        if (value == std::string_view::npos || pads > 0) return std::nullopt;
        group = group << 6 | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(group >> bits & 255);
    }
    if (taken % 4 != 0 || pads > 2) return std::nullopt;
    return bytes;
}

}  // namespace duebook::io
