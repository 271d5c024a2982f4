// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

namespace duebook {

std::optional<Money> Money::parse(std::string_view text, Currency currency) {
    if (auto minor = parseFixed(text, currency.decimals())) return Money(*minor, currency);
    return std::nullopt;
}

std::optional<Money> Money::of(PlainAmount amount, Currency currency) {
    const std::int64_t step = PlainAmount::one() / currency.unit();
    const std::int64_t minor = amount.raw() / step;
    if (amount.raw() % step != 0 || minor > largest || minor < -largest) return std::nullopt;
    return Money(minor, currency);
}

std::string Money::text() const {
    return formatFixed(minor_, currency_.decimals(), currency_.decimals());
}

Money operator+(Money a, Money b) {
    check(a.currency_ == b.currency_, "sums are of one currency");
    std::int64_t sum = 0;
    check(!__builtin_add_overflow(a.minor_, b.minor_, &sum), "a sum that fits 64 bits");
    return {sum, a.currency_};
}

Money operator-(Money a, Money b) {
    check(a.currency_ == b.currency_, "differences are of one currency");
    std::int64_t rest = 0;
    check(!__builtin_sub_overflow(a.minor_, b.minor_, &rest), "a difference that fits 64 bits");
    return {rest, a.currency_};
}

std::strong_ordering operator<=>(Money a, Money b) {
    check(a.currency_ == b.currency_, "amounts of one currency are compared");
    return a.minor_ <=> b.minor_;
}

std::vector<Money> Money::split(int n) const {
    check(n > 0, "at least one part");
    const std::int64_t each = minor_ / n;
    const std::int64_t rest = minor_ % n;
    std::vector<Money> parts;
    for (std::int64_t i = 0; i < n; ++i) {
        const bool larger = i < (rest < 0 ? -rest : rest);
        parts.emplace_back(each + (larger ? (rest < 0 ? -1 : 1) : 0), currency_);
    }
    return parts;
}

Money Money::scaled(Rate rate, Round round) const {
    return {divide(static_cast<Wide>(minor_) * rate.raw(), Rate::one(), round), currency_};
}

Money Money::share(Money part, Money whole, Round round) const {
    check(part.currency_ == whole.currency_, "part and whole are of one currency");
    return {divide(static_cast<Wide>(minor_) * part.minor_, whole.minor_, round), currency_};
}

Money Money::converted(Rate rate, Currency to, Round round) const {
    const Wide scaled = static_cast<Wide>(minor_) * rate.raw();
    // minor * rate * 10^(to - from) / 10^12, kept whole until the one division
    const int shift = to.decimals() - currency_.decimals();
    Wide factor = 1;
    for (int i = 0; i < (shift < 0 ? -shift : shift); ++i) factor *= 10;
    if (shift >= 0) {
        Wide product = 0;
        check(!__builtin_mul_overflow(scaled, factor, &product), "a product that fits 128 bits");
        return {divide(product, Rate::one(), round), to};
    }
    return {divide(scaled, static_cast<Wide>(Rate::one()) * factor, round), to};
}

}  // namespace duebook
