// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/encode.h"

#include <algorithm>

#include "mail/ascii.h"

namespace duebook::mail {
namespace {

constexpr std::size_t lineWidth = 76;
constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

unsigned char byteAt(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

// The text with LF alone at the ends of its lines.
std::string withLf(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            out += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            out += '\n';
    }
    return out;
}

// Calls visit(line) for each line; the text behind the last line end is one where there is any.
template <class Visit>
void forEachLine(std::string_view text, Visit visit) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        visit(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

bool isPlain(std::string_view line) {
    const bool printable =
        std::all_of(line.begin(), line.end(), [](char c) { return (c >= ' ' && c <= '~') || c == '\t'; });
    return printable && line.size() <= lineWidth && !line.ends_with(' ') && !line.ends_with('\t');
}

// One line in quoted-printable (RFC 2045 6.7), with soft breaks: "=" at the end of a line means that it goes on.
void appendQuoted(std::string& out, std::string_view line) {
    std::size_t column = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool last = i + 1 == line.size();
        const bool blank = c == ' ' || c == '\t';
        const bool asItIs = (c > ' ' && c <= '~' && c != '=') || (blank && !last);
        const std::size_t size = asItIs ? 1 : 3;
        if (column + size > lineWidth - 1) {
            out += "=\r\n";
            column = 0;
        }
        if (asItIs)
            out += c;
        else
            appendHex(out, '=', c);
        column += size;
    }
    out += "\r\n";
}

}  // namespace

std::string base64(std::string_view bytes) {
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const unsigned group = static_cast<unsigned>(byteAt(bytes, i) << 16) |
                               static_cast<unsigned>(byteAt(bytes, i + 1) << 8) | byteAt(bytes, i + 2);
        out += alphabet[group >> 18];
        out += alphabet[group >> 12 & 63];
        out += i + 1 < bytes.size() ? alphabet[group >> 6 & 63] : '=';
        out += i + 2 < bytes.size() ? alphabet[group & 63] : '=';
    }
    return out;
}

std::string base64Lines(std::string_view bytes) {
    constexpr std::size_t bytesOfLine = lineWidth / 4 * 3;
    std::string out;
    out.reserve(bytes.size() / bytesOfLine * (lineWidth + 2) + lineWidth + 2);
    while (!bytes.empty()) {
        out += base64(bytes.substr(0, bytesOfLine)) + "\r\n";
        bytes.remove_prefix(std::min(bytesOfLine, bytes.size()));
    }
    return out;
}

EncodedText encodeText(std::string_view text) {
    const std::string lines = withLf(text);
    bool plain = true;
    forEachLine(lines, [&](std::string_view line) { plain = plain && isPlain(line); });
    EncodedText result{plain ? "7bit" : "quoted-printable", {}};
    forEachLine(lines, [&](std::string_view line) {
        if (plain)
            result.lines += std::string(line) + "\r\n";
        else
            appendQuoted(result.lines, line);
    });
    if (plain || result.lines.size() <= lines.size() / 3 * 4 + lineWidth) return result;
    std::string crlf;
    forEachLine(lines, [&](std::string_view line) { crlf += std::string(line) + "\r\n"; });
    return {"base64", base64Lines(crlf)};
}

}  // namespace duebook::mail
