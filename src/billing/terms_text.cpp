// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/terms_text.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace duebook::billing {
namespace {

using Share = InstalmentRule::Share;

enum class Word { number, percentSign, slash, comma, plus, monthEnd, now, rest, net, discount, fluff, unknown };

struct Token {
    Word word;
    std::string text = {};
};

struct Phrase {
    std::string_view text;  // folded, one blank between words
    Word word;
};

// Longer phrases stand before those that they begin with.
constexpr Phrase phrases[] = {
    {"end of the month", Word::monthEnd},
    {"end of this month", Word::monthEnd},
    {"end of month", Word::monthEnd},
    {"month end", Word::monthEnd},
    {"eom", Word::monthEnd},
    {"monatsende", Word::monthEnd},
    {"ende des monats", Word::monthEnd},
    {"fin de mois", Word::monthEnd},
    {"fin du mois", Word::monthEnd},
    {"fin de mes", Word::monthEnd},
    {"fin del mes", Word::monthEnd},
    {"due on receipt", Word::now},
    {"upon receipt", Word::now},
    {"on receipt", Word::now},
    {"payable immediately", Word::now},
    {"immediately", Word::now},
    {"immediate", Word::now},
    {"now", Word::now},
    {"cash on delivery", Word::now},
    {"cod", Word::now},
    {"sofort fallig", Word::now},
    {"sofort", Word::now},
    {"bei erhalt", Word::now},
    {"comptant", Word::now},
    {"a reception", Word::now},
    {"al contado", Word::now},
    {"contado", Word::now},
    {"the rest", Word::rest},
    {"rest", Word::rest},
    {"remainder", Word::rest},
    {"solde", Word::rest},
    {"resto", Word::rest},
    {"net", Word::net},
    {"netto", Word::net},
    {"neto", Word::net},
    {"n", Word::net},
    {"discount", Word::discount},
    {"skonto", Word::discount},
    {"escompte", Word::discount},
    {"descuento", Word::discount},
    {"from invoice date", Word::fluff},
    {"after invoice date", Word::fluff},
    {"payment", Word::fluff},
    {"plus", Word::plus},
    {"after", Word::plus},
    {"from", Word::plus},
    {"nach", Word::plus},
    {"apres", Word::plus},
    {"days", Word::fluff},
    {"day", Word::fluff},
    {"d", Word::fluff},
    {"tage", Word::fluff},
    {"tagen", Word::fluff},
    {"tag", Word::fluff},
    {"jours", Word::fluff},
    {"jour", Word::fluff},
    {"dias", Word::fluff},
    {"dia", Word::fluff},
    {"due", Word::fluff},
    {"in", Word::fluff},
    {"within", Word::fluff},
    {"innerhalb", Word::fluff},
    {"von", Word::fluff},
    {"zahlbar", Word::fluff},
    {"payable", Word::fluff},
    {"a", Word::fluff},
    {"de", Word::fluff},
    {"invoice date", Word::fluff},
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}

// Takes a phrase off the front of the text, where it ends with a word.
Token takePhrase(std::string_view& text) {
    for (const Phrase& phrase : phrases) {
        if (!text.starts_with(phrase.text)) continue;
        const std::size_t size = phrase.text.size();
        if (size < text.size() && isLetter(text[size])) continue;
        text.remove_prefix(size);
        return {phrase.word};
    }
    return {Word::unknown};
}

// Takes "2", "2.5", or "2,5" where a percent sign follows; a comma between other numbers divides them.
Token takeNumber(std::string_view& text) {
    const auto digits = [&](std::size_t from) {
        while (from < text.size() && isDigit(text[from])) ++from;
        return from;
    };
    std::size_t end = digits(0);
    std::string number(text.substr(0, end));
    if (end + 1 < text.size() && (text[end] == '.' || text[end] == ',') && isDigit(text[end + 1])) {
        const std::size_t further = digits(end + 1);
        const bool isPercent = trimmed(text.substr(further)).starts_with('%');
        if (text[end] == '.' || isPercent) {
            number += "." + std::string(text.substr(end + 1, further - end - 1));
            end = further;
        }
    }
    text.remove_prefix(end);
    return {Word::number, std::move(number)};
}

Token takeToken(std::string_view& text) {
    if (isDigit(text.front())) return takeNumber(text);
    if (isLetter(text.front())) return takePhrase(text);
    const char sign = text.front();
    text.remove_prefix(1);
    switch (sign) {
        case '%':
            return {Word::percentSign};
        case '/':
            return {Word::slash};
        case ',':
        case ';':
            return {Word::comma};
        case '+':
            return {Word::plus};
        default:
            return {Word::unknown};
    }
}

// The words that count; empty where one is not understood.
std::vector<Token> tokensOf(std::string_view text) {
    std::vector<Token> tokens;
    for (text = trimmed(text); !text.empty(); text = trimmed(text)) {
        Token token = takeToken(text);
        if (token.word == Word::unknown) return {};
        if (token.word != Word::fluff) tokens.push_back(std::move(token));
    }
    return tokens;
}

// One after the other, the parts that short terms consist of.
class Reader {
public:
    explicit Reader(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

    std::optional<PaymentTerms> read() {
        if (tokens_.empty()) return std::nullopt;
        if (readEqualParts()) return terms_;
        while (at_ < tokens_.size()) {
            if (take({Word::comma})) continue;
            if (!readPercentage() && !readRest() && !readDue()) return std::nullopt;
        }
        return settled();
    }

private:
    struct Percentage {
        Rate rate;
        int days;
    };

    bool sees(std::size_t ahead, Word word) const {
        return at_ + ahead < tokens_.size() && tokens_[at_ + ahead].word == word;
    }
    // Steps over these words where they come next.
    bool take(std::initializer_list<Word> words) {
        std::size_t ahead = 0;
        for (const Word word : words) {
            if (!sees(ahead++, word)) return false;
        }
        at_ += words.size();
        return true;
    }
    std::optional<int> days(std::size_t index) const {
        const std::string& text = tokens_[index].text;
        if (text.size() > 4 || text.find('.') != std::string::npos) return std::nullopt;
        return static_cast<int>(*parseFixed(text, 0));
    }

    // "30/60/90": equal parts, when the days rise.
    bool readEqualParts() {
        std::vector<int> parts;
        std::size_t i = 0;
        for (; i < tokens_.size(); i += 2) {
            if (tokens_[i].word != Word::number || !days(i)) return false;
            if (!parts.empty() && *days(i) <= parts.back()) return false;
            parts.push_back(*days(i));
            if (i + 1 < tokens_.size() && tokens_[i + 1].word != Word::slash) return false;
        }
        if (parts.size() < 3 || i != tokens_.size() + 1) return false;
        const Rate each = Rate::ofRaw(Rate::one() / static_cast<std::int64_t>(parts.size()));
        for (const int part : parts) terms_.instalments.push_back({Share::ofTotal, each, PlainAmount::ofRaw(0), part});
        terms_.instalments.back().share = Share::rest;
        return true;
    }

    // "2/10", "2% 10", "30% now", "2% discount 10", and days first: "10 2% discount".
    bool readPercentage() {
        const std::size_t first = at_;
        if (take({Word::number, Word::number, Word::percentSign})) {
            take({Word::discount});
            return add(first + 1, days(first));
        }
        if (take({Word::number, Word::percentSign, Word::now})) return add(first, 0);
        if (take({Word::number, Word::percentSign, Word::number})) return add(first, days(at_ - 1));
        const bool found = take({Word::number, Word::percentSign, Word::discount, Word::number}) ||
                           take({Word::number, Word::percentSign, Word::slash, Word::number}) ||
                           take({Word::number, Word::slash, Word::number});
        onlyDiscounts_ = onlyDiscounts_ || found;
        return found && add(first, days(at_ - 1));
    }
    bool add(std::size_t number, std::optional<int> within) {
        const auto rate = rateOfPercent(tokens_[number].text);
        if (!rate || !within) return false;
        percentages_.push_back({*rate, *within});
        return true;
    }

    // "rest 30", "rest now"
    bool readRest() {
        if (rest_ || !take({Word::rest})) return false;
        if (take({Word::now})) {
            rest_ = 0;
        } else if (take({Word::number})) {
            rest_ = days(at_ - 1);
        }
        return rest_.has_value();
    }

    // "net 30", "30 net", "n/30", "now", each of them "eom", "eom + 45", "45 after eom"
    bool readDue() {
        if (due_) return false;
        due_ = true;
        if (take({Word::net})) take({Word::slash});
        if (take({Word::now})) return true;
        if (take({Word::number, Word::plus, Word::monthEnd})) {
            terms_.endOfMonth = true;
            return setDays(at_ - 3, terms_.thenDays);
        }
        const bool net = take({Word::number});
        if (net && !setDays(at_ - 1, terms_.netDays)) return false;
        take({Word::net});
        if (!take({Word::monthEnd})) return net;
        terms_.endOfMonth = true;
        take({Word::plus});
        return !take({Word::number}) || setDays(at_ - 1, terms_.thenDays);
    }
    bool setDays(std::size_t index, int& out) const {
        const auto found = days(index);
        out = found.value_or(0);
        return found.has_value();
    }

    // Percentages are discounts where the whole falls due once, and else parts of the total.
    std::optional<PaymentTerms> settled() {
        if (due_ && !rest_) {
            for (const Percentage& p : percentages_) terms_.discounts.push_back({p.days, p.rate});
            return terms_;
        }
        if (due_ || onlyDiscounts_ || percentages_.empty()) return std::nullopt;
        for (const Percentage& p : percentages_) {
            terms_.instalments.push_back({Share::ofTotal, p.rate, PlainAmount::ofRaw(0), p.days});
        }
        if (rest_) terms_.instalments.push_back({Share::rest, percent(0), PlainAmount::ofRaw(0), *rest_});
        return terms_;
    }

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    PaymentTerms terms_ = {};
    std::vector<Percentage> percentages_ = {};
    std::optional<int> rest_ = {};
    bool due_ = false;
    bool onlyDiscounts_ = false;  // "2/10" is never a part of the total
};

}  // namespace

Result<PaymentTerms> readTerms(std::string_view text) {
    auto terms = Reader(tokensOf(folded(text))).read();
    if (!terms) return refuse(Refusal::termsNotUnderstood, text);
    terms->name = trimmed(text);
    if (const auto faults = faultsOf(*terms); !faults.empty()) return tl::make_unexpected(faults.front());
    return *terms;
}

}  // namespace duebook::billing
