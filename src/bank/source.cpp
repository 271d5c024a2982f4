// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/source.h"

#include <algorithm>

#include "base/bank_ids.h"
#include "base/text.h"
#include "io/encoding.h"

namespace duebook::bank {
namespace {

constexpr std::size_t mostQuoted = 40;

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

// "12.345" at two decimals: the digits that fit, and whether the next one rounds up.
std::optional<Money> rounded(std::string_view text, Currency currency) {
    const auto exact = parseFixed(text, 12);
    if (!exact) return std::nullopt;
    std::int64_t divisor = 1;
    for (int i = currency.decimals(); i < 12; ++i) divisor *= 10;
    return Money(divide(*exact, divisor, Round::halfAwayFromZero), currency);
}

Result<std::string> decoded(std::string text) {
    const auto mark = io::encodingByStart(text);
    const bool zero = text.find('\0') != std::string::npos;
    if (!mark && zero) {
        const auto before = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.find('\0')), '\n');
        return broken(before + 1, "a zero byte, which no text has");
    }
    if (!mark && isUtf8(text)) return text;
    const io::Encoding encoding = mark.value_or(io::Encoding::windows1252);
    std::string out;
    io::Decoder decoder(encoding);
    decoder.add(std::string_view(text).substr(io::markSize(encoding, text)), out);
    decoder.finish();
    return out;
}

}  // namespace

Source sourceOf(std::string_view bytes) {
    constexpr std::size_t piece = std::size_t{1} << 16;
    return [bytes](std::string& out) mutable {
        out = bytes.substr(0, piece);
        bytes.remove_prefix(out.size());
        return !out.empty();
    };
}

tl::unexpected<Error> broken(std::int64_t line, std::string_view what, std::string_view seen) {
    std::string subject = "line " + std::to_string(line) + ": ";
    if (!seen.empty()) subject += "\"" + leftPart(printable(seen.substr(0, 4 * mostQuoted)), mostQuoted) + "\" ";
    return refuse(Refusal::bankFileBroken, subject + std::string(what));
}

Result<std::string> wholeText(const Source& source) {
    std::string text, piece;
    while (source(piece)) {
        if (text.size() + piece.size() > mostText) {
            const auto line = 1 + std::count(text.begin(), text.end(), '\n');
            return refuse(Refusal::bankFileTooLarge,
                          "more than " + std::to_string(mostText >> 20) + " MiB at line " + std::to_string(line));
        }
        text += piece;
    }
    return decoded(std::move(text));
}

bool Lines::next(std::string_view& line) {
    if (text_.empty()) return false;
    const std::size_t end = std::min(text_.find_first_of("\r\n"), text_.size());
    line = text_.substr(0, end);
    const bool pair = text_.substr(end, 2) == "\r\n";
    text_.remove_prefix(std::min(end + (pair ? 2 : 1), text_.size()));
    ++number_;
    return true;
}

std::optional<Date> shortDay(std::string_view yymmdd) {
    if (yymmdd.size() != 6 || !std::all_of(yymmdd.begin(), yymmdd.end(), isDigit)) return std::nullopt;
    const int year = number(yymmdd.substr(0, 2));
    return Date::of(year < 70 ? 2000 + year : 1900 + year, number(yymmdd.substr(2, 2)), number(yymmdd.substr(4, 2)));
}

Result<Money> readAmount(std::string_view text, Currency currency, std::int64_t line, bool& isRounded) {
    std::string plain(trimmed(text));
    std::replace(plain.begin(), plain.end(), ',', '.');
    if (plain.ends_with('.')) plain.pop_back();
    if (plain.starts_with('+')) plain.erase(0, 1);
    if (plain.starts_with('.')) plain.insert(0, 1, '0');
    auto amount = Money::parse(plain, currency);
    isRounded = false;
    if (!amount) {
        amount = rounded(plain, currency);
        isRounded = amount.has_value();
    }
    if (!amount || plain.empty()) return broken(line, "is no amount in " + std::string(currency.code()), text);
    if (amount->isZero() && plain.starts_with('-')) return broken(line, "is a zero with a minus", text);
    if (amount->minor() > Money::largest || amount->minor() < -Money::largest)
        return broken(line, "is larger than an amount can be", text);
    return *amount;
}

Result<Money> readAmount(std::string_view text, Currency currency, std::int64_t line, std::vector<Finding>& findings) {
    bool isRounded = false;
    auto amount = readAmount(text, currency, line, isRounded);
    if (amount && isRounded)
        findings.push_back({FindingKind::amountRounded, "line " + std::to_string(line), std::string(trimmed(text))});
    return amount;
}

std::string accountText(std::string_view text) {
    if (auto iban = readIban(text)) return *iban;
    return std::string(trimmed(text));
}

bool looksLikeIban(std::string_view text) {
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return text.size() >= 15 && text.size() <= 34 && isCapital(text[0]) && isCapital(text[1]) && isDigit(text[2]) &&
           isDigit(text[3]) &&
           std::all_of(text.begin(), text.end(), [&](char c) { return isDigit(c) || isCapital(c); });
}

void append(std::string& to, std::string_view more) {
    more = trimmed(more);
    if (more.empty()) return;
    if (!to.empty()) to += ' ';
    to += more;
}

}  // namespace duebook::bank
