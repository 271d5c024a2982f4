// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/decimal.h"
#include "base/money.h"

namespace duebook::einvoice {

// A number as an e-invoice states it: exact, and with the decimals it is written with, because the rules count them
// (BR-DEC) and a document that is read and written again says the same. At most 18 digits, 18 of them after the dot.
class Decimal {
public:
    // digits x 10^-places: (1250, 2) is 12.50.
    constexpr Decimal(std::int64_t digits, int places) : digits_(digits), places_(places) {}
    // Reads what xs:decimal allows: "12.50", "-3", "+.5", "7."; nothing for anything else and for more digits than fit.
    static std::optional<Decimal> parse(std::string_view text);
    // The amount in units of its currency, with the currency's decimals.
    static Decimal of(Money money);
    // A quantity, with the decimals that it needs.
    static Decimal of(Quantity quantity);
    // A factor as the percentage that documents state: 0.19 is 19.
    static Decimal percentOf(Rate rate);

    constexpr std::int64_t digits() const { return digits_; }
    constexpr int places() const { return places_; }
    // Decimals that are not trailing zeros: 1 for 12.50.
    int placesNeeded() const;
    constexpr bool isZero() const { return digits_ == 0; }
    constexpr bool isNegative() const { return digits_ < 0; }
    // "12.50", as it is written in files.
    std::string text() const;
    // As money; nothing where it has more decimals than the currency, or does not fit.
    std::optional<Money> money(Currency currency) const;

    // Equal digits and decimals: 12.5 and 12.50 are the same value (rules/exact.h compares) but not the same text.
    friend bool operator==(Decimal, Decimal) = default;

private:
    std::int64_t digits_;
    int places_;
};

}  // namespace duebook::einvoice
