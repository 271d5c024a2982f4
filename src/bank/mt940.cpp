// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/mt940.h"

#include <algorithm>
#include <cctype>
#include <charconv>

#include "bank/mt940_text.h"
#include "base/round.h"
#include "base/text.h"

namespace duebook::bank {
namespace {

struct Field {
    std::string tag;  // "60F"
    std::vector<std::string> lines;
    std::int64_t line = 0;
};

std::size_t digitsAtStart(std::string_view text) {
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
}
bool isAmountSign(char c) {
    return isDigit(c) || c == ',' || c == '.';
}

// ":60F:" at the start of a line: its tag, of which "61", "86" or "NS" are examples.
std::string_view tagOf(std::string_view line) {
    if (!line.starts_with(':')) return {};
    const std::size_t end = line.find(':', 1);
    if (end == std::string_view::npos || end < 3 || end > 4) return {};
    const std::string_view tag = line.substr(1, end - 1);
    const bool known = tag == "NS" || (isDigit(tag[0]) && isDigit(tag[1]));
    return known ? tag : std::string_view();
}

// A line that ends a message or begins one, and belongs to no field: "-", "-}{5:}", "{1:F01…", "940 00".
bool isFrame(std::string_view line) {
    return line == "-" || line.starts_with("-}") || line.starts_with("{1:");
}

class Mt940Reader {
public:
    Result<void> take(const Field& field) {
        if (field.tag == "86" || field.tag == "NS") {
            takeText(field);
            return {};
        }
        last_ = field.tag;
        if (field.tag == "20") file_.statements.push_back({});
        if (field.tag == "25") current().account = accountText(field.lines.front());
        if (field.tag == "28C" || field.tag == "28") current().number = trimmed(field.lines.front());
        if (field.tag == "13D" || field.tag == "34F") current().intraday = true;
        if (field.tag == "34F" && !current().currency) {
            current().currency = Currency::fromCode(std::string_view(field.lines.front()).substr(0, 3));
        }
        if (field.tag.starts_with("60") || field.tag.starts_with("62")) return takeBalance(field);
        if (field.tag == "90D" || field.tag == "90C") return takeTotal(field);
        if (field.tag == "61") return takeLine(field);
        return {};
    }
    BankFile take() {
        for (Statement& statement : file_.statements) {
            if (statement.intraday) file_.format = "MT942";
            finish(statement);
        }
        return std::move(file_);
    }

private:
    Statement& current() {
        if (file_.statements.empty()) file_.statements.push_back({});
        return file_.statements.back();
    }
    // "C200101EUR444,29"; an old one leaves the currency out.
    Result<void> takeBalance(const Field& field) {
        std::string_view text = trimmed(field.lines.front());
        const char mark = text.empty() ? '\0' : text.front();
        const auto day = shortDay(text.substr(std::min<std::size_t>(1, text.size()), 6));
        if (mark != 'C' && mark != 'D') return broken(field.line, "begins with neither C nor D", text);
        if (!day) return broken(field.line, "has no day", text);
        text.remove_prefix(7);
        Statement& statement = current();
        auto currency = statement.currency;
        if (!text.empty() && std::isalpha(static_cast<unsigned char>(text.front()))) {
            currency = Currency::fromCode(text.substr(0, 3));
            if (!currency) return broken(field.line, "is no currency", text.substr(0, 3));
            text.remove_prefix(3);
        }
        if (!currency) return broken(field.line, "names no currency", text);
        const auto amount = readAmount(text, *currency, field.line, statement.findings);
        if (!amount) return tl::make_unexpected(amount.error());
        if (!statement.currency) statement.currency = currency;
        const Balance balance{*day, mark == 'C' ? *amount : -*amount};
        if (field.tag.starts_with("60"))
            statement.opening = balance;
        else
            statement.closing = balance;
        return {};
    }
    // "3PLN0,03": how many lines, and what they come to.
    Result<void> takeTotal(const Field& field) {
        Statement& statement = current();
        std::string_view text = trimmed(field.lines.front());
        const std::size_t digits = digitsAtStart(text);
        std::int64_t count = 0;
        std::from_chars(text.data(), text.data() + digits, count);
        const auto currency = Currency::fromCode(text.substr(digits, 3));
        if (digits == 0 || !currency) return broken(field.line, "is no count and sum", text);
        const auto sum = readAmount(text.substr(digits + 3), *currency, field.line, statement.findings);
        if (!sum) return tl::make_unexpected(sum.error());
        const bool credits = field.tag == "90C";
        Wide found = 0;
        std::int64_t lines = 0;
        for (const BankLine& line : statement.lines) {
            if (line.amount.isZero() || (line.amount.minor() > 0) != credits) continue;
            ++lines;
            found += credits ? line.amount.minor() : -line.amount.minor();
        }
        if (found != sum->minor() || (lines != count && !sum->isZero()))
            statement.findings.push_back(
                {FindingKind::countDiffers, "line " + std::to_string(field.line), std::string(text)});
        return {};
    }

    // The value day; 29 and 30 February are days of banks whose months have 30 days.
    Result<Date> valueDay(std::string_view text, std::int64_t line) {
        if (const auto day = shortDay(text)) return *day;
        if (text.ends_with("0229") || text.ends_with("0230")) {
            if (const auto february = shortDay(std::string(text.substr(0, 4)) + "01")) {
                current().findings.push_back(
                    {FindingKind::dayMoved, "line " + std::to_string(line), std::string(text)});
                return february->endOfMonth();
            }
        }
        return broken(line, "is no day", text);
    }
    // The booking day is given without its year: the one that lies nearest to the value day.
    static std::optional<Date> bookingDay(std::string_view mmdd, Date value) {
        std::optional<Date> best;
        const int month = (mmdd[0] - '0') * 10 + (mmdd[1] - '0'), day = (mmdd[2] - '0') * 10 + (mmdd[3] - '0');
        for (int year = value.year() - 1; year <= value.year() + 1; ++year) {
            const auto candidate = Date::of(year, month, day);
            if (candidate && (!best || std::abs(*candidate - value) < std::abs(*best - value))) best = candidate;
        }
        return best;
    }

    struct Marks {
        bool credit = false, reversal = false;
    };
    // "C", "D", "RC", "RD", with the third letter of the currency behind; moves the text on to the amount.
    static std::optional<Marks> takeMarks(std::string_view& text) {
        Marks marks;
        if (text.starts_with("RC") || text.starts_with("RD")) {
            marks.reversal = true;
            text.remove_prefix(1);
        }
        if (!text.starts_with('C') && !text.starts_with('D')) return std::nullopt;
        // what is taken back moves the other way
        marks.credit = text.starts_with('C') != marks.reversal;
        text.remove_prefix(1);
        if (!text.empty() && std::isalpha(static_cast<unsigned char>(text.front()))) text.remove_prefix(1);
        return marks;
    }

    Result<void> takeLine(const Field& field) {
        Statement& statement = current();
        std::string_view text = field.lines.front();
        if (!statement.currency) return broken(field.line, "comes before any currency", text);
        const auto value = valueDay(text.substr(0, 6), field.line);
        if (!value) return tl::make_unexpected(value.error());
        text.remove_prefix(6);
        std::optional<Date> booked = *value;
        if (digitsAtStart(text) >= 4) {
            booked = bookingDay(text.substr(0, 4), *value);
            if (!booked) return broken(field.line, "is no day", text.substr(0, 4));
            text.remove_prefix(4);
        }
        text = trimmed(text);
        const auto marks = takeMarks(text);
        if (!marks) return broken(field.line, "says neither C nor D", text);
        const auto end = std::find_if_not(text.begin(), text.end(), isAmountSign);
        const auto length = static_cast<std::size_t>(end - text.begin());
        // behind it stands the kind, which begins with one of three letters; anything else is a digit gone wrong
        if (length < text.size() && std::string_view("NSF").find(text[length]) == std::string_view::npos)
            return broken(field.line, "is no amount", text);
        const auto amount = readAmount(text.substr(0, length), *statement.currency, field.line, statement.findings);
        if (!amount) return tl::make_unexpected(amount.error());
        text.remove_prefix(length);
        BankLine line{*booked, marks->credit ? *amount : -*amount};
        line.entry = ++statement.entries;
        line.value = *value;
        line.reversal = marks->reversal;
        line.place = field.line;
        takeReferences(text, line);
        // some banks put the other's IBAN behind the first line
        if (field.lines.size() > 1 && looksLikeIban(trimmed(field.lines[1]))) line.account = trimmed(field.lines[1]);
        statement.lines.push_back(std::move(line));
        return {};
    }
    // "NTRFREF 25611247//8327000090031790": four signs of the kind, the customer's reference, the bank's.
    static void takeReferences(std::string_view text, BankLine& line) {
        line.code = trimmed(text.substr(0, 4));
        text.remove_prefix(std::min<std::size_t>(4, text.size()));
        const std::size_t cut = text.find("//");
        const std::string_view own = trimmed(text.substr(0, cut));
        if (looksLikeIban(own))
            line.account = own;
        else if (own != "NONREF" && own != "EREF" && own != "KREF")
            line.endToEnd = own;
        if (cut != std::string_view::npos) line.bankId = line.entryId = trimmed(text.substr(cut + 2));
    }
    void takeText(const Field& field) {
        Statement& statement = current();
        // behind the closing balance it speaks of the statement as a whole
        if (last_ != "61" || statement.lines.empty()) return;
        BankLine& line = statement.lines.back();
        if (field.tag == "86")
            readInformation(field.lines, line);
        else
            readNational(field.lines, line);
    }

    BankFile file_{"MT940", {}};
    std::string last_;  // the field before, but for those that say more of it
};

}  // namespace

Result<BankFile> readMt940(const Source& source) {
    const auto text = wholeText(source);
    if (!text) return tl::make_unexpected(text.error());
    Mt940Reader reader;
    Field field;
    Lines lines(*text);
    std::string_view line;
    const auto done = [&]() -> Result<void> { return field.tag.empty() ? Result<void>() : reader.take(field); };
    while (lines.next(line)) {
        const std::string_view tag = tagOf(line);
        if (tag.empty()) {
            if (isFrame(line)) {
                if (auto taken = done(); !taken) return tl::make_unexpected(taken.error());
                field.tag.clear();
            } else if (!field.tag.empty()) {
                field.lines.emplace_back(line);
            }
            continue;
        }
        if (auto taken = done(); !taken) return tl::make_unexpected(taken.error());
        field = {std::string(tag), {std::string(line.substr(tag.size() + 2))}, lines.number()};
    }
    if (auto taken = done(); !taken) return tl::make_unexpected(taken.error());
    return reader.take();
}

}  // namespace duebook::bank
