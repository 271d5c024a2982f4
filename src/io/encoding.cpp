// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/encoding.h"

#include <array>
#include <cstring>

#include "io/io_error.h"

namespace duebook::io {
namespace {

constexpr std::string_view markUtf8 = "\xEF\xBB\xBF";
constexpr std::string_view markLittle = "\xFF\xFE";
constexpr std::string_view markBig = "\xFE\xFF";

// The characters of the bytes 0x80 to 0x9F in Windows-1252; the five holes stand for themselves (WHATWG).
constexpr std::array<std::uint16_t, 32> upper1252 = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                     0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

void appendUtf8(std::string& out, unsigned point) {
    const auto put = [&](unsigned byte) { out += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | point >> 6);
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3F));
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

// The bytes of the character that `bytes` begins with: 0 when they end before it does, -1 when they are no UTF-8.
int sizeOfCharacter(std::string_view bytes) {
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned first = at(0);
    const int size = first < 0x80 ? 1 : first < 0xC2 ? -1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : -1;
    for (std::size_t i = 1; static_cast<int>(i) < size; ++i) {
        if (i == bytes.size()) return 0;
        if ((at(i) & 0xC0) != 0x80) return -1;
        if (i > 1) continue;
        if ((first == 0xE0 && at(1) < 0xA0) || (first == 0xED && at(1) > 0x9F)) return -1;  // overlong, surrogates
        if ((first == 0xF0 && at(1) < 0x90) || (first == 0xF4 && at(1) > 0x8F)) return -1;  // beyond U+10FFFF
    }
    return size;
}

[[noreturn]] void refuseZero() {
    throw IoError(IoError::Kind::notATable, "a zero byte in the text");
}
[[noreturn]] void refuseEncoding(Encoding encoding) {
    throw IoError(IoError::Kind::encoding, "bytes that are not " + std::string(nameOf(encoding)));
}

std::string normalName(std::string_view name) {
    std::string normal;
    for (const char c : name) {
        if (c == '-' || c == '_' || c == ' ') continue;
        normal += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return normal;
}

}  // namespace

std::optional<Encoding> encodingOf(std::string_view name) {
    const std::string normal = normalName(name);
    if (normal == "utf8" || normal == "ascii" || normal == "usascii") return Encoding::utf8;
    if (normal == "utf16" || normal == "utf16le" || normal == "unicode") return Encoding::utf16le;
    if (normal == "utf16be") return Encoding::utf16be;
    if (normal == "windows1252" || normal == "cp1252" || normal == "ansi" || normal == "latin1" || normal == "iso88591")
        return Encoding::windows1252;
    return std::nullopt;
}

std::string_view nameOf(Encoding encoding) {
    switch (encoding) {
        case Encoding::utf8:
            return "utf-8";
        case Encoding::utf16le:
            return "utf-16le";
        case Encoding::utf16be:
            return "utf-16be";
        case Encoding::windows1252:
            return "windows-1252";
    }
    return {};
}

std::size_t markSize(Encoding encoding, std::string_view bytes) {
    const std::string_view mark = encoding == Encoding::utf8      ? markUtf8
                                  : encoding == Encoding::utf16le ? markLittle
                                  : encoding == Encoding::utf16be ? markBig
                                                                  : std::string_view();
    return bytes.starts_with(mark) ? mark.size() : 0;
}

std::optional<Encoding> encodingByStart(std::string_view bytes) {
    if (bytes.starts_with(markUtf8)) return Encoding::utf8;
    if (bytes.starts_with(markLittle)) return Encoding::utf16le;
    if (bytes.starts_with(markBig)) return Encoding::utf16be;
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < bytes.size(); ++i) zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    // in a table of UTF-16, two units of five at least are Latin letters, digits and signs
    const auto enough = [&](std::size_t count) { return count > 1 && count * 5 >= bytes.size() / 2 * 2; };
    if (enough(zeros[1]) && zeros[0] == 0) return Encoding::utf16le;
    if (enough(zeros[0]) && zeros[1] == 0) return Encoding::utf16be;
    return std::nullopt;
}

std::size_t validUtf8Prefix(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::uint64_t eight = 0;
        if (at + sizeof eight <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
            if ((eight & 0x8080808080808080U) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        const int size = sizeOfCharacter(bytes.substr(at));
        if (size <= 0) break;
        at += static_cast<std::size_t>(size);
    }
    return at;
}

void Decoder::add(std::string_view bytes, std::string& out) {
    if (encoding_ == Encoding::utf8) return addUtf8(bytes, out);
    if (encoding_ != Encoding::windows1252) return addUtf16(bytes, out);
    for (const char c : bytes) {
        const unsigned byte = static_cast<unsigned char>(c);
        if (byte == 0) refuseZero();
        appendUtf8(out, byte >= 0x80 && byte < 0xA0 ? upper1252[byte - 0x80] : byte);
    }
}

void Decoder::addUtf8(std::string_view bytes, std::string& out) {
    if (std::memchr(bytes.data(), 0, bytes.size())) refuseZero();
    while (!kept_.empty() && !bytes.empty()) {
        kept_ += bytes.front();
        bytes.remove_prefix(1);
        const int size = sizeOfCharacter(kept_);
        if (size < 0) refuseEncoding(encoding_);
        if (size == 0) continue;
        out += kept_;
        kept_.clear();
    }
    const std::size_t whole = validUtf8Prefix(bytes);
    out.append(bytes.substr(0, whole));
    if (whole == bytes.size()) return;
    if (sizeOfCharacter(bytes.substr(whole)) < 0) refuseEncoding(encoding_);
    kept_ = bytes.substr(whole);
}

void Decoder::addUtf16(std::string_view bytes, std::string& out) {
    for (const char c : bytes) {
        kept_ += c;
        if (kept_.size() < 2) continue;
        const unsigned a = static_cast<unsigned char>(kept_[0]);
        const unsigned b = static_cast<unsigned char>(kept_[1]);
        kept_.clear();
        addUnit(encoding_ == Encoding::utf16le ? a | b << 8 : a << 8 | b, out);
    }
}

void Decoder::addUnit(unsigned unit, std::string& out) {
    const bool isLow = unit >= 0xDC00 && unit <= 0xDFFF;
    if (unit == 0) refuseZero();
    if (isLow != (surrogate_ != 0)) refuseEncoding(encoding_);
    if (isLow) {
        appendUtf8(out, 0x10000 + ((surrogate_ - 0xD800) << 10) + (unit - 0xDC00));
        surrogate_ = 0;
    } else if (unit >= 0xD800 && unit <= 0xDBFF) {
        surrogate_ = unit;
    } else {
        appendUtf8(out, unit);
    }
}

void Decoder::finish() const {
    if (!kept_.empty() || surrogate_ != 0) refuseEncoding(encoding_);
}

}  // namespace duebook::io
