// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <vector>

#include "base/text.h"
#include "mail/ascii.h"
#include "mail/encode.h"

namespace duebook::mail {
namespace {

constexpr std::size_t lineWidth = 78;    // RFC 5322 2.1.1
constexpr std::size_t longestWord = 75;  // of an encoded-word, RFC 2047 2
constexpr std::string_view wordStart = "=?UTF-8?", wordEnd = "?=";

// RFC 2047 5 (3): the signs that stand for themselves in a phrase, and so everywhere.
std::string inQ(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (isLetterOrDigit(c) || std::string_view("!*+-/").find(c) != std::string_view::npos)
            out += c;
        else if (c == ' ')
            out += '_';
        else
            appendHex(out, '=', c);
    }
    return out;
}

// The bytes of the first code point of a text in UTF-8.
std::size_t firstPoint(std::string_view text) {
    std::size_t size = 1;
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) ++size;
    return size;
}

// The text as encoded-words, whole code points in each (RFC 2047 5), with a folded line end between them.
std::string encodedWords(std::string_view text, std::size_t used) {
    const bool q = inQ(text).size() <= (text.size() + 2) / 3 * 4;
    const auto encode = [&](std::string_view piece) {
        return std::string(wordStart) + (q ? "Q?" + inQ(piece) : "B?" + base64(piece)) + std::string(wordEnd);
    };
    std::string out;
    std::size_t room = std::min(longestWord, lineWidth - used);
    while (!text.empty()) {
        std::size_t size = firstPoint(text);
        while (size < text.size()) {
            const std::size_t next = size + firstPoint(text.substr(size));
            if (encode(text.substr(0, next)).size() > room) break;
            size = next;
        }
        out += (out.empty() ? "" : "\r\n ") + encode(text.substr(0, size));
        text.remove_prefix(size);
        room = longestWord;
    }
    return out;
}

// ASCII that reads as itself and has a blank to fold at before any line gets too long.
bool canStand(std::string_view text) {
    if (text.find(wordStart.substr(0, 2)) != text.npos || text.starts_with(' ') || text.ends_with(' ')) return false;
    std::size_t word = 0;
    for (const char c : text) {
        if (c < ' ' || c > '~') return false;
        word = c == ' ' ? 0 : word + 1;
        if (word > 60) return false;
    }
    return text.find("  ") == text.npos;
}

// Breaks the line in front of a blank wherever it would go past the width.
std::string folded(std::string_view text, std::size_t used) {
    std::string out;
    std::size_t column = used;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' ', 1), text.size());
        if (column + end > lineWidth && text.front() == ' ') {
            out += "\r\n";
            column = 0;
        }
        out += text.substr(0, end);
        column += end;
        text.remove_prefix(end);
    }
    return out;
}

}  // namespace

std::string headerText(std::string_view text, std::size_t used) {
    return canStand(text) ? folded(text, used) : encodedWords(text, used);
}

std::string headerPhrase(std::string_view text, std::size_t used) {
    if (!canStand(text)) return encodedWords(text, used);
    const bool atoms = std::all_of(text.begin(), text.end(), [](char c) { return isLetterOrDigit(c) || c == ' '; });
    if (atoms) return folded(text, used);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return folded(quoted + "\"", used);
}

std::string headerParameter(std::string_view name, std::string_view value) {
    constexpr std::size_t most = 60;
    const bool plain = value.size() <= most && std::all_of(value.begin(), value.end(), [](char c) {
                           return c >= ' ' && c <= '~' && c != '"' && c != '\\';
                       });
    if (plain) return ";\r\n " + std::string(name) + "=\"" + std::string(value) + "\"";
    std::vector<std::string> pieces = {"UTF-8''"};
    for (const char c : value) {
        if (pieces.back().size() + 3 > most) pieces.emplace_back();
        if (isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')
            pieces.back() += c;
        else
            appendHex(pieces.back(), '%', c);
    }
    std::string out;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const std::string number = pieces.size() > 1 ? "*" + std::to_string(i) : "";
        out += ";\r\n " + std::string(name) + number + "*=" + pieces[i];
    }
    return out;
}

bool isHeaderSafe(std::string_view text) {
    // printable() puts a blank in the place of each control character and each byte that is no UTF-8
    return printable(text) == text && text.find("\u202D") == text.npos && text.find("\u202E") == text.npos;
}

}  // namespace duebook::mail
