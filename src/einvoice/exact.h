// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "base/round.h"
#include "einvoice/decimal.h"

namespace duebook::einvoice {

// A number while it is reckoned with: exact, of any number of decimals, or unknown. Unknown is what comes of a value
// that is missing or too large; like the rules of EN 16931 it is neither equal to nor less than anything.
class Exact {
public:
    Exact(std::int64_t whole) : digits_(whole), places_(0) {}
    Exact(Decimal value) : digits_(value.digits()), places_(value.places()) { shorten(); }
    Exact(const std::optional<Decimal>& value) : Exact(value ? Exact(*value) : unknown()) {}
    static Exact unknown() { return Exact(); }
    // whole / 10^places: hundredths(2) is fraction(2, 2).
    static Exact fraction(std::int64_t whole, int places);

    bool isKnown() const { return known_; }
    // To so many decimals, halves upwards, as round() of XPath does: -2.5 becomes -2.
    Exact rounded(int places) const;
    Exact abs() const;
    // "12.5"; "?" where it is unknown.
    std::string text() const;

    friend Exact operator+(const Exact& a, const Exact& b);
    friend Exact operator-(const Exact& a, const Exact& b);
    friend Exact operator*(const Exact& a, const Exact& b);
    Exact& operator+=(const Exact& other) { return *this = *this + other; }
    friend bool operator==(const Exact& a, const Exact& b);
    friend bool operator<(const Exact& a, const Exact& b);
    friend bool operator<=(const Exact& a, const Exact& b) { return a < b || a == b; }
    friend bool operator>(const Exact& a, const Exact& b) { return b < a; }
    friend bool operator>=(const Exact& a, const Exact& b) { return b < a || a == b; }

private:
    Exact() : digits_(0), places_(0), known_(false) {}
    void shorten();
    Exact withPlaces(int places) const;

    Wide digits_;
    int places_;
    bool known_ = true;
};

}  // namespace duebook::einvoice
