// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/ofx.h"

#include <algorithm>
#include <map>

#include "bank/ofx_tags.h"
#include "base/text.h"

namespace duebook::bank {
namespace {

bool isStatement(std::string_view name) {
    return name == "STMTRS" || name == "CCSTMTRS" || name == "INVSTMTRS";
}

// "20090401122017.000[-5:EST]": the day it names, whatever the hour and the zone.
std::optional<Date> dayOf(std::string_view text) {
    if (text.size() < 8) return std::nullopt;
    return Date::fromIso(std::string(text.substr(0, 4)) + "-" + std::string(text.substr(4, 2)) + "-" +
                         std::string(text.substr(6, 2)));
}

class OfxReader {
public:
    Result<void> take(const OfxTag& tag) {
        if (isStatement(tag.name)) return open();
        if (tag.name.starts_with('/') && isStatement(tag.name.substr(1))) return close();
        if (!inStatement_) return {};
        if (tag.name == "STMTTRN") return startLine(tag.line);
        if (tag.name == "/STMTTRN" || tag.name == "/BANKTRANLIST" || tag.name == "/INVBANKTRAN") return endLine();
        if (inLine_) {
            takeOfLine(tag);
            return {};
        }
        return takeOfStatement(tag);
    }
    Result<BankFile> take() {
        if (auto closed = close(); !closed) return tl::make_unexpected(closed.error());
        return std::move(file_);
    }

private:
    Result<void> open() {
        if (auto closed = close(); !closed) return closed;
        file_.statements.push_back({});
        inStatement_ = true;
        balance_.clear();
        return {};
    }
    Result<void> close() {
        if (auto ended = endLine(); !ended) return ended;
        if (inStatement_) finish(file_.statements.back());
        inStatement_ = false;
        return {};
    }
    Result<void> takeOfStatement(const OfxTag& tag) {
        Statement& statement = file_.statements.back();
        if (tag.name == "CURDEF") {
            statement.currency = Currency::fromCode(tag.value);
            if (!statement.currency) return broken(tag.line, "is no currency", tag.value);
        }
        if (tag.name == "ACCTID" && statement.account.empty()) statement.account = accountText(tag.value);
        if (tag.name == "DTSTART") statement.from = dayOf(tag.value);
        if (tag.name == "DTEND") statement.until = dayOf(tag.value);
        if (tag.name == "LEDGERBAL") inBalance_ = true;
        if (tag.name == "/LEDGERBAL" || tag.name == "AVAILBAL") inBalance_ = false;
        if (!inBalance_) return {};
        if (tag.name == "BALAMT") balance_ = tag.value;
        if (tag.name != "DTASOF" || balance_.empty() || !statement.currency) return {};
        const auto day = dayOf(tag.value);
        if (!day) return broken(tag.line, "is no day", tag.value);
        const auto amount = readAmount(balance_, *statement.currency, tag.line, statement.findings);
        if (!amount) return tl::make_unexpected(amount.error());
        statement.closing = Balance{*day, *amount};
        return {};
    }
    Result<void> startLine(std::int64_t line) {
        if (auto ended = endLine(); !ended) return ended;
        inLine_ = true;
        fields_.clear();
        lineNumber_ = line;
        return {};
    }
    // The last of a name counts but for texts of the payer, which come first.
    void takeOfLine(const OfxTag& tag) {
        if (tag.value.empty() || tag.name.starts_with('/')) return;
        fields_.emplace(std::string(tag.name), std::pair(tag.value, tag.line));
    }
    std::string field(std::string_view name) const {
        const auto found = fields_.find(name);
        return found == fields_.end() ? std::string() : found->second.first;
    }
    std::int64_t lineOf(std::string_view name) const {
        const auto found = fields_.find(name);
        return found == fields_.end() ? lineNumber_ : found->second.second;
    }
    Result<void> endLine() {
        if (!inLine_) return {};
        inLine_ = false;
        Statement& statement = file_.statements.back();
        if (!statement.currency) return broken(lineNumber_, "is a movement before any currency");
        const auto booked = dayOf(field("DTPOSTED"));
        if (!booked) return broken(lineOf("DTPOSTED"), "is no day", field("DTPOSTED"));
        const auto amount = readAmount(field("TRNAMT"), *statement.currency, lineOf("TRNAMT"), statement.findings);
        if (!amount) return tl::make_unexpected(amount.error());
        BankLine line{*booked, *amount};
        line.entry = ++statement.entries;
        line.value = dayOf(field("DTAVAIL"));
        line.name = field("NAME");
        line.account = accountText(field("ACCTID"));
        line.bic = field("BANKID");
        for (const char* text : {"MEMO", "CHECKNUM", "REFNUM"}) append(line.text, field(text));
        line.bankId = line.entryId = field("FITID");
        line.code = field("TRNTYPE");
        line.place = lineNumber_;
        statement.lines.push_back(std::move(line));
        return {};
    }

    BankFile file_{"OFX", {}};
    std::map<std::string, std::pair<std::string, std::int64_t>, std::less<>> fields_;  // of the movement at hand
    std::string balance_;
    std::int64_t lineNumber_ = 0;
    bool inStatement_ = false, inLine_ = false, inBalance_ = false;
};

// "OFX 102": the version of an SGML header or an XML instruction, where there is one.
std::string formatOf(std::string_view text) {
    const std::string_view head = text.substr(0, std::min(text.find("<OFX>"), text.size()));
    for (const std::string_view mark : {"VERSION:", " VERSION=\""}) {
        // the header of OFX 2 is called OFXHEADER, its version stands behind it
        const std::size_t at = head.rfind(mark);
        if (at == std::string_view::npos) continue;
        const std::string_view digits = head.substr(at + mark.size(), 3);
        if (std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return "OFX " + std::string(digits);
    }
    return "OFX";
}

}  // namespace

Result<BankFile> readOfx(const Source& source) {
    const auto text = wholeText(source);
    if (!text) return tl::make_unexpected(text.error());
    OfxTags tags(*text);
    OfxReader reader;
    OfxTag tag;
    bool complete = false;
    for (;;) {
        const auto more = tags.next(tag);
        if (!more) return tl::make_unexpected(more.error());
        if (!*more) break;
        complete = complete || tag.name == "/OFX";
        if (auto taken = reader.take(tag); !taken) return tl::make_unexpected(taken.error());
    }
    auto file = reader.take();
    if (!file) return file;
    if (!complete) return broken(1 + std::count(text->begin(), text->end(), '\n'), "ends before </OFX>");
    file->format = formatOf(*text);
    return file;
}

}  // namespace duebook::bank
