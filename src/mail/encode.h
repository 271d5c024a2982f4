// SPDX-License-Identifier: GPL-3.0-or-later
// How a text or a file travels through a mail, whose lines are short and in ASCII.
#pragma once
#include <string>
#include <string_view>

namespace duebook::mail {

// RFC 2045 6.8: base64 in lines of 76, each ended by CRLF.
std::string base64Lines(std::string_view bytes);
// RFC 4648 4: base64 in one piece.
std::string base64(std::string_view bytes);

// A text on its way: its lines ended by CRLF, none longer than 76, and the name of the encoding (7bit,
// quoted-printable or base64, whichever is shortest and keeps every sign).
struct EncodedText {
    std::string_view encoding;
    std::string lines;
};
// `text` is UTF-8; its lines may end in LF, CR or CRLF.
EncodedText encodeText(std::string_view text);

// A header's value as words that any reader decodes, folded at column 78: ASCII as it stands where it can be folded and
// means itself, else UTF-8 encoded-words (RFC 2047). `used` is what the line holds already ("Subject: " is 9),
// less than 40. The text holds no control character.
std::string headerText(std::string_view text, std::size_t used);
// The same for the name in front of an address, which is quoted where RFC 5322 wants it.
std::string headerPhrase(std::string_view text, std::size_t used);
// "; name=value" for a value of any length and letters, each piece on a line of its own (RFC 2231).
std::string headerParameter(std::string_view name, std::string_view value);

// Whether the text can stand in a header: UTF-8, without line breaks and other control characters, and without the
// signs that turn the direction of everything behind them (U+202D, U+202E), which disguise file names.
bool isHeaderSafe(std::string_view text);

}  // namespace duebook::mail
