// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/check.h"
#include "base/currency.h"
#include "base/decimal.h"

namespace duebook {

// An amount in the minor unit of one currency (cents for EUR, yen for JPY); may be negative.
// Mixing two currencies, or overflowing, is a programming mistake and stops the program.
// There is no way from or to double: rates go through scaled() and converted(), which ask for a rounding.
class Money {
public:
    Money(std::int64_t minor, Currency currency) : minor_(minor), currency_(currency) {}
    // Reads "1234.50" as JSON and files write it, with a dot; nothing where it is no number or has more decimals than
    // the currency.
    static std::optional<Money> parse(std::string_view text, Currency currency);
    // The amount in the currency; nothing where it has more decimals than the currency, or is larger than `largest`.
    static std::optional<Money> of(PlainAmount amount, Currency currency);
    // The largest amount, in minor units, that a document, a receipt or a file may have.
    static constexpr std::int64_t largest = 1'000'000'000'000'000;

    std::int64_t minor() const { return minor_; }
    Currency currency() const { return currency_; }
    bool isZero() const { return minor_ == 0; }
    // "1234.50", "1235" for JPY: the currency's own number of decimals, a dot, no grouping, no currency.
    std::string text() const;

    friend Money operator+(Money a, Money b);
    friend Money operator-(Money a, Money b);
    Money operator-() const { return Money(0, currency_) - *this; }
    Money& operator+=(Money other) { return *this = *this + other; }
    Money& operator-=(Money other) { return *this = *this - other; }
    friend bool operator==(Money, Money) = default;
    friend std::strong_ordering operator<=>(Money a, Money b);

    // n parts that differ by at most one minor unit and add up to *this; the larger parts (in size) come first.
    std::vector<Money> split(int n) const;
    // This amount times the rate, in the same currency.
    Money scaled(Rate rate, Round round) const;
    // This amount times part / whole: the share that belongs to `part` of `whole`. The whole is above zero.
    Money share(Money part, Money whole, Round round) const;
    // This amount in another currency, at `rate` units of it per unit of this one.
    Money converted(Rate rate, Currency to, Round round) const;

private:
    std::int64_t minor_;
    Currency currency_;
};

}  // namespace duebook
