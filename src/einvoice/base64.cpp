// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/base64.h"

#include <array>
#include <cstdint>

namespace duebook::einvoice {
namespace {

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<std::int8_t, 256> valuesOfLetters() {
    std::array<std::int8_t, 256> values{};
    for (auto& value : values) value = -1;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        values[static_cast<unsigned char>(letters[i])] = static_cast<std::int8_t>(i);
    }
    return values;
}
constexpr auto values = valuesOfLetters();

}  // namespace

std::string toBase64(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto byteAt = [&](std::size_t at) {
            return at < bytes.size() ? static_cast<unsigned>(static_cast<unsigned char>(bytes[at])) : 0u;
        };
        const unsigned group = byteAt(i) << 16 | byteAt(i + 1) << 8 | byteAt(i + 2);
        const std::size_t used = bytes.size() - i;
        text += letters[group >> 18 & 63];
        text += letters[group >> 12 & 63];
        text += used > 1 ? letters[group >> 6 & 63] : '=';
        text += used > 2 ? letters[group & 63] : '=';
    }
    return text;
}

std::optional<std::string> fromBase64(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    unsigned group = 0;
    int held = 0, padding = 0;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') continue;
        if (c == '=') {
            ++padding;
            continue;
        }
        const int value = values[static_cast<unsigned char>(c)];
        if (value < 0 || padding > 0) return std::nullopt;
        group = group << 6 | static_cast<unsigned>(value);
        if (++held % 4 != 0) continue;
        for (const int shift : {16, 8, 0}) bytes += static_cast<char>(group >> shift & 255);
        group = 0;
    }
    const int rest = held % 4;
    if (rest == 1 || padding > 2 || (padding > 0 && (rest + padding) % 4 != 0)) return std::nullopt;
    if (rest >= 2) bytes += static_cast<char>(rest == 2 ? group >> 4 & 255 : group >> 10 & 255);
    if (rest == 3) bytes += static_cast<char>(group >> 2 & 255);
    return bytes;
}

}  // namespace duebook::einvoice
