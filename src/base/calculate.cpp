// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calculate.h"

#include <string>

#include "base/decimal.h"
#include "base/round.h"

namespace duebook {
namespace {

constexpr int scale = 9;
constexpr std::int64_t unit = 1'000'000'000;
constexpr std::int64_t largest = unit * unit;
constexpr int deepest = 32;  // parentheses

bool isDigit(char c) {
    return '0' <= c && c <= '9';
}

// One sign for each operation, a dot before decimals, no signs between thousands; nothing where those stand wrong.
std::optional<std::string> plain(std::string_view text, char decimal) {
    std::string out;
    int sincePart = -1;  // digits since the last sign between thousands; -1: there was none in this figure
    bool behindDot = false;
    const auto endsWell = [&] { return sincePart < 0 || sincePart == 3; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool between = i > 0 && isDigit(text[i - 1]) && i + 1 < text.size() && isDigit(text[i + 1]);
        if (isDigit(c)) {
            if (sincePart >= 0 && !behindDot) ++sincePart;
            out += c;
        } else if (c == decimal) {
            if (behindDot || !endsWell()) return std::nullopt;
            behindDot = true;
            out += '.';
        } else if (between && (c == '.' || c == ',' || c == '\'' || c == ' ')) {
            if (behindDot || !endsWell()) return std::nullopt;
            sincePart = 0;
        } else if (c == ' ') {
            continue;
        } else if (text.substr(i).starts_with("×") || text.substr(i).starts_with("÷")) {
            if (!endsWell()) return std::nullopt;
            out += text.substr(i).starts_with("×") ? '*' : '/';
            ++i, sincePart = -1, behindDot = false;
        } else {
            if (!endsWell()) return std::nullopt;
            out += c;
            sincePart = -1, behindDot = false;
        }
    }
    return endsWell() ? std::optional(out) : std::nullopt;
}

class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}
    std::optional<std::int64_t> whole() {
        const auto value = sum();
        return value && at_ == text_.size() ? value : std::nullopt;
    }

private:
    bool take(char c) {
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }
    static std::optional<std::int64_t> within(Wide value) {
        if (value > largest || value < -largest) return std::nullopt;
        return static_cast<std::int64_t>(value);
    }
    std::optional<std::int64_t> sum() {
        auto value = product();
        while (value) {
            const bool plus = take('+');
            if (!plus && !take('-')) return value;
            const auto next = product();
            if (!next) return next;
            value = within(plus ? Wide(*value) + *next : Wide(*value) - *next);
        }
        return value;
    }
    std::optional<std::int64_t> product() {
        auto value = factor();
        while (value) {
            const bool times = take('*');
            if (!times && !take('/')) return value;
            const auto next = factor();
            if (!next || (!times && *next == 0)) return std::nullopt;
            value = times ? scaled(Wide(*value) * *next, unit) : scaled(Wide(*value) * unit, *next);
        }
        return value;
    }
    static std::optional<std::int64_t> scaled(Wide numerator, Wide denominator) {
        if (denominator < 0) numerator = -numerator, denominator = -denominator;
        if (numerator / denominator > largest || numerator / denominator < -largest) return std::nullopt;
        return within(divide(numerator, denominator, Round::halfAwayFromZero));
    }
    std::optional<std::int64_t> factor() {
        if (take('-')) {
            const auto value = factor();
            return value ? std::optional(-*value) : value;
        }
        if (take('(')) {
            if (++depth_ > deepest) return std::nullopt;
            const auto value = sum();
            --depth_;
            return value && take(')') ? value : std::nullopt;
        }
        const std::size_t from = at_;
        while (at_ < text_.size() && (isDigit(text_[at_]) || text_[at_] == '.')) ++at_;
        if (at_ == from) return std::nullopt;
        std::string figure(text_.substr(from, at_ - from));
        if (figure.front() == '.') figure.insert(0, 1, '0');
        if (figure.back() == '.') figure.pop_back();
        const auto read = parseFixed(figure, scale);
        return read ? within(*read) : std::nullopt;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

}  // namespace

std::optional<std::int64_t> calculate(std::string_view text, char decimal, int places) {
    const auto figures = plain(text, decimal);
    if (!figures) return std::nullopt;
    const auto value = Reader(*figures).whole();
    if (!value) return std::nullopt;
    std::int64_t step = 1;
    for (int i = places; i < scale; ++i) step *= 10;
    return divide(*value, step, Round::halfAwayFromZero);
}

}  // namespace duebook
