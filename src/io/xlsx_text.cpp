// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_text.h"

#include <algorithm>
#include <cctype>

#include "base/text.h"

namespace duebook::io {
namespace {

constexpr std::size_t longest = 32767;  // UTF-16 units in a cell

bool isPlain(std::string_view text) {
    return text.size() < longest && std::all_of(text.begin(), text.end(), [](char c) {
               const auto byte = static_cast<unsigned char>(c);
               return byte >= 0x20 && byte < 0x7F && c != '_';
           });
}

// "_x0041_" at the beginning of the text.
bool isEscape(std::string_view text) {
    return text.size() >= 7 && text[0] == '_' && text[1] == 'x' && text[6] == '_' &&
           std::all_of(text.begin() + 2, text.begin() + 6,
                       [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; });
}

// U+FFFE and U+FFFF, which XML forbids.
bool isForbidden(std::string_view rest) {
    return rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
}

std::size_t unitsOf(unsigned char lead) {
    if (lead < 0x80 || lead >= 0xC0) return lead >= 0xF0 ? 2 : 1;
    return 0;
}

// Cuts after 32,766 units and adds an ellipsis, where there are more than fit.
void cut(std::string& cell) {
    std::size_t units = 0, end = 0;
    for (std::size_t at = 0; at < cell.size(); ++at) {
        units += unitsOf(static_cast<unsigned char>(cell[at]));
        if (units < longest) end = at + 1;
    }
    if (units > longest) cell.replace(end, std::string::npos, "\xE2\x80\xA6");
}

}  // namespace

void toCellText(std::string_view text, std::string& cell) {
    cell.clear();
    if (isPlain(text)) {
        cell = text;
        return;
    }
    if (!isUtf8(text)) {
        toCellText(printable(text), cell);
        return;
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        if (isEscape(rest)) cell += "_x005F";
        if (isForbidden(rest)) {
            cell += ' ';
            at += 2;
            continue;
        }
        const auto byte = static_cast<unsigned char>(text[at]);
        cell += byte < 0x20 && byte != '\n' && byte != '\t' ? ' ' : text[at];
    }
    if (cell.size() > longest) cut(cell);
}

bool looksLikeFormula(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

std::string sheetName(std::string_view name, int part) {
    std::string legal = printable(name);
    for (char& c : legal) {
        if (std::string_view("[]:*?/\\").find(c) != std::string_view::npos) c = ' ';
    }
    const std::string tail = part > 1 ? " (" + std::to_string(part) + ")" : "";
    const auto isEnd = [](char c) { return c == '\'' || c == ' '; };
    while (!legal.empty() && isEnd(legal.front())) legal.erase(0, 1);
    std::string cutName;
    std::size_t units = tail.size();
    for (const char c : legal) {
        units += unitsOf(static_cast<unsigned char>(c));
        if (units > 31) break;
        cutName += c;
    }
    while (!cutName.empty() && isEnd(cutName.back())) cutName.pop_back();
    return (cutName.empty() ? "Sheet" : cutName) + tail;
}

}  // namespace duebook::io
