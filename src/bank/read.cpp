// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/read.h"

#include <algorithm>

#include "bank/bai2.h"
#include "bank/camt.h"
#include "bank/mt940.h"
#include "bank/ofx.h"
#include "base/text.h"

namespace duebook::bank {
namespace {

constexpr std::size_t looked = 4096;

// The letters of the beginning, whatever their encoding: UTF-16 loses its zero bytes.
std::string lettersOf(std::string_view start) {
    std::string text(start.substr(0, looked));
    std::erase(text, '\0');
    for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (text.starts_with(mark)) text.erase(0, mark.size());
    }
    return std::string(trimmed(text));
}

bool holdsField(std::string_view text) {
    for (const std::string_view tag : {":20:", ":25:", ":28C:", ":28:", ":60F:", ":61:", ":62F:", ":86:", ":940:"}) {
        const std::size_t at = text.find(tag);
        if (at == 0 || (at != std::string_view::npos && (text[at - 1] == '\n' || text[at - 1] == '\r'))) return true;
    }
    return text.starts_with("{1:F01");
}

}  // namespace

std::optional<Format> formatOf(std::string_view start) {
    const std::string text = lettersOf(start);
    if (text.starts_with("OFXHEADER") || text.starts_with("<?OFX") || text.starts_with("<OFX") ||
        text.starts_with("<OFC") || text.find("<?OFX") != std::string::npos || text.find("<OFX>") != std::string::npos)
        return Format::ofx;
    if (text.starts_with('<')) return Format::camt;
    if (text.starts_with("01,")) return Format::bai2;
    if (holdsField(text)) return Format::mt940;
    return std::nullopt;
}

Result<BankFile> readStatements(const Source& source) {
    // the pieces that were looked at come again
    std::string start, piece;
    while (start.size() < looked && source(piece)) start += piece;
    const auto format = formatOf(start);
    if (!format) return refuse(Refusal::bankFormatUnknown, "\"" + leftPart(printable(start.substr(0, 160)), 40) + "\"");
    const Source again = [&start, &source, given = false](std::string& out) mutable {
        if (given) return source(out);
        given = true;
        out = std::move(start);
        return true;
    };
    switch (*format) {
        case Format::camt:
            return readCamt(again);
        case Format::mt940:
            return readMt940(again);
        case Format::ofx:
            return readOfx(again);
        case Format::bai2:
            return readBai2(again);
    }
    check(false, "a format of banks' files");
    return refuse(Refusal::bankFormatUnknown);
}

}  // namespace duebook::bank
