// SPDX-License-Identifier: GPL-3.0-or-later
// The character encodings in which tables arrive, and their way into UTF-8.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace duebook::io {

enum class Encoding : std::uint8_t { utf8, utf16le, utf16be, windows1252 };

// The encoding of a name such as "utf-8", "UTF-16LE", "windows-1252", "latin1"; nothing for a name not known. ISO
// 8859-1 is read as Windows-1252, as every browser does: it has the same letters. "utf-16" is little-endian unless a
// byte order mark says otherwise.
std::optional<Encoding> encodingOf(std::string_view name);
std::string_view nameOf(Encoding encoding);

// How many bytes of a byte order mark of this encoding the bytes begin with.
std::size_t markSize(Encoding encoding, std::string_view bytes);
// The encoding that the first bytes give away: a byte order mark, or UTF-16 by the zero bytes of its ASCII letters.
std::optional<Encoding> encodingByStart(std::string_view bytes);

// Turns bytes that come in pieces into UTF-8. Characters cut by the end of a piece are kept for the next one.
class Decoder {
public:
    explicit Decoder(Encoding encoding) : encoding_(encoding) {}
    // Appends the text of the bytes to `out`. Throws IoError encoding where they are not in the encoding, and notATable
    // for a zero character, which no table of text has.
    void add(std::string_view bytes, std::string& out);
    // To be called after the last piece: throws IoError encoding where it ends within a character.
    void finish() const;

private:
    void addUtf8(std::string_view bytes, std::string& out);
    void addUtf16(std::string_view bytes, std::string& out);
    void addUnit(unsigned unit, std::string& out);
    Encoding encoding_;
    std::string kept_;        // the bytes of a character not yet complete
    unsigned surrogate_ = 0;  // the first half of a UTF-16 pair
};

// The count of leading bytes that are whole UTF-8 characters (RFC 3629); the rest may be the start of one.
std::size_t validUtf8Prefix(std::string_view bytes);

}  // namespace duebook::io
