// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/amount_reader.h"

#include <algorithm>
#include <limits>

#include "base/decimal.h"
#include "base/text.h"

namespace duebook::io {
namespace {

constexpr int mostDecimals = 18;
constexpr int mostDigits = 18;  // in front of the decimal sign

constexpr std::array<std::string_view, 5> blanks = {" ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\t"};
constexpr std::array<std::string_view, 2> apostrophes = {"'", "\xE2\x80\x99"};
constexpr std::array<std::string_view, 4> minuses = {"-", "\xE2\x88\x92", "\xE2\x80\x93", "\xEF\xB9\xA3"};

struct Symbol {
    std::string_view text;
    std::string_view code;  // the currency that it can only mean; empty for one that several countries use
};
constexpr std::array<Symbol, 9> symbols = {{{"US$", "USD"},
                                            {"R$", "BRL"},
                                            {"$", ""},
                                            {"\xE2\x82\xAC", "EUR"},
                                            {"\xC2\xA3", ""},
                                            {"\xC2\xA5", ""},
                                            {"\xE2\x82\xB9", "INR"},
                                            {"SFr.", "CHF"},
                                            {"Fr.", "CHF"}}};

// A cell without sign and currency.
struct Bare {
    std::string_view body;  // digits and the signs between them
    std::string_view code;  // of the currency named; empty where none is
    bool negative = false;
};

template <class List>
std::string_view frontOf(std::string_view text, const List& list) {
    for (const std::string_view item : list) {
        if (text.starts_with(item)) return item;
    }
    return {};
}

template <class List>
std::string_view backOf(std::string_view text, const List& list) {
    for (const std::string_view item : list) {
        if (text.ends_with(item)) return item;
    }
    return {};
}

bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isCode(std::string_view text) {
    return text.size() == 3 && std::all_of(text.begin(), text.end(), isLetter);
}

// Takes the name of a currency off either end; false where there is none, or a second one.
bool peelCurrency(Bare& bare, bool& hasCurrency) {
    std::string_view& body = bare.body;
    const auto take = [&](std::string_view code, std::size_t front, std::size_t back) {
        if (std::exchange(hasCurrency, true)) return false;
        bare.code = code;
        body.remove_prefix(front);
        body.remove_suffix(back);
        return true;
    };
    for (const Symbol& symbol : symbols) {
        if (body.starts_with(symbol.text)) return take(symbol.code, symbol.text.size(), 0);
        if (body.ends_with(symbol.text)) return take(symbol.code, 0, symbol.text.size());
    }
    if (body.size() > 3 && isCode(body.substr(0, 3))) return take(body.substr(0, 3), 3, 0);
    if (body.size() > 3 && isCode(body.substr(body.size() - 3))) return take(body.substr(body.size() - 3), 0, 3);
    return false;
}

// Takes one blank, sign or name of a currency off either end; false where there is none, or a second of its kind.
bool peel(Bare& bare, bool& hasSign, bool& hasCurrency) {
    std::string_view& body = bare.body;
    if (const auto blank = frontOf(body, blanks); !blank.empty()) return body.remove_prefix(blank.size()), true;
    if (const auto blank = backOf(body, blanks); !blank.empty()) return body.remove_suffix(blank.size()), true;
    if (body.front() == '+') return body.remove_prefix(1), !std::exchange(hasSign, true);
    const std::string_view before = frontOf(body, minuses);
    const std::string_view behind = before.empty() ? backOf(body, minuses) : std::string_view();
    if (!before.empty() || !behind.empty()) {
        bare.negative = true;
        body.remove_prefix(before.size());
        body.remove_suffix(behind.size());
        return !std::exchange(hasSign, true);
    }
    return peelCurrency(bare, hasCurrency);
}
bool isBare(std::string_view body) {
    const auto ends = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; };
    return !body.empty() && ends(body.front()) && ends(body.back());
}

std::optional<Bare> bareOf(std::string_view cell) {
    Bare bare{cell, {}, false};
    const bool brackets = cell.size() > 2 && cell.front() == '(' && cell.back() == ')';
    if (brackets) bare.body = cell.substr(1, cell.size() - 2);
    bool hasSign = brackets;
    bool hasCurrency = false;
    while (!bare.body.empty() && !isBare(bare.body)) {
        if (!peel(bare, hasSign, hasCurrency)) return std::nullopt;
    }
    if (bare.body.empty()) return std::nullopt;
    bare.negative = bare.negative || brackets;
    return bare;
}

// An amount in plain digits, in place.
struct Plain {
    std::array<char, mostDigits + mostDecimals> digits{};
    int size = 0;
    int decimals = -1;  // -1: no decimal sign yet
    bool tooLarge = false;
    bool zerosCut = false;  // more decimals than fit, and not all of them zero
};

// Collects the digits while checking that groups have three digits (two or three in India, the last always three) and
// one separator, and that the decimal sign comes once and last.
class PlainReader {
public:
    explicit PlainReader(char decimal) : decimal_(decimal) {}
    std::optional<Plain> read(std::string_view body);

private:
    bool digit(char c);
    bool separator(std::string_view sign);
    bool groupIsFull(int least) const { return inGroup_ <= 3 && inGroup_ >= least; }

    char decimal_;
    Plain plain_;
    std::string_view group_;  // the separator of groups, once seen
    int inGroup_ = 0;         // digits since the last separator
    bool leadingZero_ = false;
};

std::optional<Plain> PlainReader::read(std::string_view body) {
    while (!body.empty()) {
        const char c = body.front();
        if (c >= '0' && c <= '9') {
            if (!digit(c)) return std::nullopt;
            body.remove_prefix(1);
            continue;
        }
        std::string_view sign = frontOf(body, blanks);
        if (sign.empty()) sign = frontOf(body, apostrophes);
        if (sign.empty() && (c == '.' || c == ',')) sign = body.substr(0, 1);
        if (sign.empty()) return std::nullopt;
        const bool last = sign.size() == body.size();  // "20000,": nothing follows, it means the same as none
        if (last && group_.empty() && plain_.decimals < 0 && inGroup_ > 0) return plain_;
        if (!separator(sign)) return std::nullopt;
        body.remove_prefix(sign.size());
    }
    if (plain_.decimals < 0 && !group_.empty() && inGroup_ != 3) return std::nullopt;
    return inGroup_ == 0 && plain_.decimals <= 0 ? std::nullopt : std::optional(plain_);
}

bool PlainReader::digit(char c) {
    ++inGroup_;
    if (plain_.decimals >= 0) {
        if (plain_.decimals == mostDecimals) {
            plain_.zerosCut = plain_.zerosCut || c != '0';
            return true;
        }
        ++plain_.decimals;
    } else {
        if (plain_.size == 0 && inGroup_ == 1) leadingZero_ = c == '0';
        if (plain_.size == 0 && c == '0') return true;
        if (plain_.size == mostDigits) plain_.tooLarge = true;
    }
    if (!plain_.tooLarge) plain_.digits[static_cast<std::size_t>(plain_.size++)] = c;
    return true;
}

bool PlainReader::separator(std::string_view sign) {
    if (plain_.decimals >= 0) return false;
    if (sign.front() == decimal_) {
        if (!group_.empty() && inGroup_ != 3) return false;
        plain_.decimals = 0;
        inGroup_ = group_.empty() ? inGroup_ : 1;
        return true;
    }
    if (!group_.empty() && (group_ != sign || !groupIsFull(2))) return false;
    if (group_.empty() && (!groupIsFull(1) || leadingZero_)) return false;
    group_ = sign;
    inGroup_ = 0;
    return true;
}

std::optional<Plain> plainOf(std::string_view body, char decimal) {
    return PlainReader(decimal).read(body);
}

// Without zeros at the end of the decimals, so that equal amounts are equal.
void trimZeros(Plain& plain) {
    while (plain.decimals > 0 && plain.size > 0 && plain.digits[static_cast<std::size_t>(plain.size - 1)] == '0') {
        --plain.size;
        --plain.decimals;
    }
    if (plain.size == 0) plain.decimals = 0;
    plain.decimals = std::max(plain.decimals, 0);
}

bool sameAmount(Plain a, Plain b) {
    trimZeros(a);
    trimZeros(b);
    return a.decimals == b.decimals && a.size == b.size &&
           std::equal(a.digits.begin(), a.digits.begin() + a.size, b.digits.begin());
}

Wide powerOfTen(int exponent) {
    Wide power = 1;
    for (; exponent > 0; --exponent) power *= 10;
    return power;
}

Wide digitsOf(const Plain& plain) {
    Wide value = 0;
    for (int i = 0; i < plain.size; ++i) value = value * 10 + (plain.digits[static_cast<std::size_t>(i)] - '0');
    return value;
}

}  // namespace

std::string wideText(Wide18 value) {
    const bool negative = value < 0;
    if (negative) value = -value;
    const Wide unit = powerOfTen(mostDecimals);
    std::string text = std::to_string(static_cast<std::int64_t>(value / unit));
    std::string decimals = std::to_string(static_cast<std::int64_t>(value % unit));
    decimals.insert(0, static_cast<std::size_t>(mostDecimals) - decimals.size(), '0');
    while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
    if (!decimals.empty()) text += "." + decimals;
    return negative ? "-" + text : text;
}

Result<Amount> readAmount(std::string_view cell, Currency currency, const AmountRule& rule) {
    const auto bare = bareOf(cell);
    auto plain = bare ? plainOf(bare->body, rule.decimal) : std::nullopt;
    if (!plain) return refuse(Refusal::amountInvalid, cell);
    if (!bare->code.empty() && Currency::fromCode(bare->code) != currency) {
        const bool known = Currency::fromCode(bare->code).has_value();
        return refuse(known ? Refusal::currencyMismatch : Refusal::amountInvalid, cell);
    }
    if (plain->tooLarge) return refuse(Refusal::amountTooLarge, cell);
    trimZeros(*plain);
    const int missing = currency.decimals() - plain->decimals;
    if ((missing < 0 || plain->zerosCut) && !rule.round) return refuse(Refusal::amountTooManyDecimals, cell);
    const Wide digits = digitsOf(*plain);
    const Wide power = powerOfTen(std::abs(missing));
    const Wide minor = missing >= 0 ? digits * power : (digits + power / 2) / power;
    if (minor > largestMinor) return refuse(Refusal::amountTooLarge, cell);
    const Wide change = missing >= 0 ? Wide(0) : (minor * power - digits) * powerOfTen(mostDecimals - plain->decimals);
    const auto signedMinor = static_cast<std::int64_t>(bare->negative ? -minor : minor);
    return Amount{Money(signedMinor, currency), bare->negative ? -change : change};
}

Result<Rate> readRate(std::string_view cell, char decimal) {
    auto plain = plainOf(cell, decimal);
    if (!plain || plain->tooLarge) return refuse(Refusal::rateInvalid, cell);
    trimZeros(*plain);
    const int beyond = plain->decimals - Rate::places;
    const Wide power = powerOfTen(std::abs(beyond));
    const Wide raw = beyond > 0 ? (digitsOf(*plain) + power / 2) / power : digitsOf(*plain) * power;
    if (raw <= 0 || raw > std::numeric_limits<std::int64_t>::max()) return refuse(Refusal::rateInvalid, cell);
    return Rate::ofRaw(static_cast<std::int64_t>(raw));
}

void DecimalSurvey::add(std::string_view cell) {
    if (cell.empty()) return;
    const auto bare = bareOf(cell);
    if (!bare) return;
    const auto dot = plainOf(bare->body, '.');
    const auto comma = plainOf(bare->body, ',');
    if (!dot && !comma) return;
    const bool differ = dot && comma && !sameAmount(*dot, *comma);
    const bool contradicts = (dot_ || comma_) && !((dot_ && dot) || (comma_ && comma));
    if (contradicts || (differ && openCell_.empty())) openCell_ = cell;
    dot_ = dot_ && dot.has_value();
    comma_ = comma_ && comma.has_value();
}

DecimalSurvey::Verdict DecimalSurvey::verdict() const {
    if (!dot_ && !comma_) return {true, std::nullopt};
    if (dot_ && comma_) return {!openCell_.empty(), std::nullopt};
    return {false, dot_ ? '.' : ','};
}

}  // namespace duebook::io
