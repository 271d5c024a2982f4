// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/bai2.h"

#include <algorithm>
#include <charconv>

#include "base/round.h"
#include "base/text.h"

namespace duebook::bank {
namespace {

struct Record {
    std::string text;  // "16,142,2500,Z,,,…" without the slash at its end
    std::int64_t line = 0;
    int physical = 1;  // records of the file that it was put together from
};

bool beginsRecord(std::string_view text) {
    if (text.size() < 3 || text[2] != ',') return false;
    const std::string_view code = text.substr(0, 2);
    for (const std::string_view known : {"01", "02", "03", "16", "49", "88", "98", "99"}) {
        if (code == known) return true;
    }
    return false;
}

// The place behind a slash where a further record stands on the same line; npos where none does.
std::size_t nextOnLine(std::string_view line) {
    for (std::size_t at = line.find('/'); at != std::string_view::npos; at = line.find('/', at + 1)) {
        const std::size_t next = line.find_first_not_of(" \t", at + 1);
        if (next != std::string_view::npos && beginsRecord(line.substr(next))) return next;
    }
    return std::string_view::npos;
}

std::string_view withoutSlash(std::string_view text) {
    text = trimmed(text);
    if (text.ends_with('/')) text.remove_suffix(1);
    return text;
}

// Continuations (88) become part of the record they continue; so does a line that begins no record at all.
std::vector<Record> recordsOf(std::string_view text) {
    std::vector<Record> records;
    Lines lines(text);
    std::string_view line;
    while (lines.next(line)) {
        line = trimmed(line);
        while (!line.empty()) {
            const std::size_t next = nextOnLine(line);
            const std::string_view one = withoutSlash(line.substr(0, next));
            line = next == std::string_view::npos ? std::string_view() : line.substr(next);
            if (!beginsRecord(one) && !records.empty()) {
                append(records.back().text, one);
            } else if (one.starts_with("88,") && !records.empty()) {
                Record& before = records.back();
                ++before.physical;
                if (before.text.starts_with("16,"))
                    append(before.text, one.substr(3));
                else
                    before.text += "," + std::string(one.substr(3));
            } else {
                records.push_back({std::string(one), lines.number()});
            }
        }
    }
    return records;
}

// Takes a record's fields one after the other; the last one is whatever is left.
class Fields {
public:
    explicit Fields(std::string_view text) : rest_(text) {}
    std::string_view next() {
        const std::size_t cut = std::min(rest_.find(','), rest_.size());
        const std::string_view field = trimmed(rest_.substr(0, cut));
        rest_.remove_prefix(std::min(cut + 1, rest_.size()));
        return field;
    }
    bool atEnd() const { return rest_.empty(); }
    std::string_view rest() const { return rest_; }
    // What follows a funds type: the days on which the money becomes available.
    void skipAvailability(std::string_view type) {
        int fields = type == "S" ? 3 : type == "V" ? 2 : 0;
        if (type == "D") {
            const std::string_view count = next();
            int pairs = 0;
            std::from_chars(count.data(), count.data() + count.size(), pairs);
            fields = 2 * std::clamp(pairs, 0, 100);
        }
        while (fields-- > 0) next();
    }

private:
    std::string_view rest_;
};

class Bai2Reader {
public:
    Result<void> take(const Record& record) {
        Fields fields(record.text);
        const std::string_view code = fields.next();
        if (code == "02") return takeGroup(fields, record);
        if (code == "03") return takeAccount(fields, record);
        if (code == "16") return takeLine(fields, record);
        if (code == "49") return takeTotal(fields, record);
        if (code == "99") complete_ = true;
        return {};
    }
    bool complete() const { return complete_; }
    BankFile take() {
        for (Statement& statement : file_.statements) finish(statement);
        return std::move(file_);
    }

private:
    Result<void> takeGroup(Fields fields, const Record& record) {
        for (int i = 0; i < 3; ++i) fields.next();
        const std::string_view text = fields.next();
        day_ = shortDay(text);
        if (!day_) return broken(record.line, "is no day", text);
        fields.next();
        const std::string_view code = fields.next();
        currency_ = Currency::fromCode(code.empty() ? "USD" : code);
        if (!currency_) return broken(record.line, "is no currency", code);
        return {};
    }
    Result<Money> amount(std::string_view text, const Record& record) const {
        std::string_view digits = text;
        const bool minus = digits.starts_with('-');
        if (minus || digits.starts_with('+')) digits.remove_prefix(1);
        std::int64_t minor = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), minor);
        if (digits.empty() || error != std::errc() || end != digits.data() + digits.size() || !isDigit(digits.front()))
            return broken(record.line, "is no amount", text);
        if (minor > Money::largest) return broken(record.line, "is larger than an amount can be", text);
        if (minus && minor == 0) return broken(record.line, "is a zero with a minus", text);
        return Money(minus ? -minor : minor, *file_.statements.back().currency);
    }
    Result<void> takeAccount(Fields fields, const Record& record) {
        if (!day_ || !currency_) return broken(record.line, "is an account before any group");
        file_.statements.push_back({accountText(fields.next())});
        Statement& statement = file_.statements.back();
        const std::string_view code = fields.next();
        statement.currency = code.empty() ? currency_ : Currency::fromCode(code);
        if (!statement.currency) return broken(record.line, "is no currency", code);
        statement.from = statement.until = day_;
        total_ = 0;
        records_ = record.physical;
        while (!fields.atEnd()) {
            const std::string_view type = fields.next(), text = fields.next();
            fields.next();  // a count of items
            fields.skipAvailability(fields.next());
            if (text.empty()) continue;
            const auto money = amount(text, record);
            if (!money) return tl::make_unexpected(money.error());
            total_ += money->minor();
            // the balances of the ledger, not those of what is available
            if (type == "010") statement.opening = Balance{*day_, *money};
            if (type == "015") statement.closing = Balance{*day_, *money};
        }
        return {};
    }
    Result<void> takeLine(Fields fields, const Record& record) {
        if (file_.statements.empty()) return broken(record.line, "is a movement before any account");
        Statement& statement = file_.statements.back();
        records_ += record.physical;
        const std::string_view type = fields.next(), text = fields.next();
        int code = 0;
        std::from_chars(type.data(), type.data() + type.size(), code);
        if (type.size() != 3 || code == 0) return broken(record.line, "is no type of movement", type);
        const auto money = amount(text.empty() ? "0" : text, record);
        if (!money) return tl::make_unexpected(money.error());
        total_ += money->minor();
        const std::string_view funds = fields.next();
        fields.skipAvailability(funds);
        // 100 to 399 are credits, 400 to 699 debits; what is above 700 tells of loans and moves no money
        if (code < 100 || code > 699) return {};
        BankLine line{*day_, code < 400 ? *money : -*money};
        line.entry = ++statement.entries;
        line.code = type;
        line.bankId = line.entryId = fields.next();
        line.endToEnd = fields.next();
        append(line.text, fields.rest());
        line.place = record.line;
        statement.lines.push_back(std::move(line));
        return {};
    }
    Result<void> takeTotal(Fields fields, const Record& record) {
        if (file_.statements.empty()) return broken(record.line, "is a total before any account");
        Statement& statement = file_.statements.back();
        const std::string_view sum = fields.next(), count = fields.next();
        const auto money = amount(sum, record);
        if (!money) return tl::make_unexpected(money.error());
        std::int64_t given = 0;
        std::from_chars(count.data(), count.data() + count.size(), given);
        if (total_ != money->minor() || given != records_ + record.physical)
            statement.findings.push_back(
                {FindingKind::countDiffers, "line " + std::to_string(record.line), record.text});
        return {};
    }

    BankFile file_{"BAI2", {}};
    std::optional<Date> day_;
    std::optional<Currency> currency_;
    Wide total_ = 0;
    std::int64_t records_ = 0;
    bool complete_ = false;
};

}  // namespace

Result<BankFile> readBai2(const Source& source) {
    const auto text = wholeText(source);
    if (!text) return tl::make_unexpected(text.error());
    Bai2Reader reader;
    std::int64_t last = 1;
    for (const Record& record : recordsOf(*text)) {
        last = record.line;
        if (auto taken = reader.take(record); !taken) return tl::make_unexpected(taken.error());
    }
    if (!reader.complete()) return broken(last, "is the last, and the record 99 that ends a file is missing");
    return reader.take();
}

}  // namespace duebook::bank
