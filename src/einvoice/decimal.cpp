// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/decimal.h"

#include "base/text.h"

namespace duebook::einvoice {
namespace {

constexpr int mostDigits = 18;

// The places that are left when `count` of the digits' trailing zeros behind the dot are taken off.
int withoutZeros(std::int64_t& digits, int places) {
    while (places > 0 && digits % 10 == 0) {
        digits /= 10;
        --places;
    }
    return places;
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
    text = trimmed(text);
    const bool negative = !text.empty() && text.front() == '-';
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
    std::int64_t digits = 0;
    int significant = 0, places = -1;
    bool seen = false, full = false;  // full: only zeros may follow, which say nothing
    for (const char c : text) {
        if (c == '.' && places < 0) {
            places = 0;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        seen = true;
        full = full || significant == mostDigits || places == mostDigits;
        if (full) {
            if (c != '0' || places < 0) return std::nullopt;
            continue;
        }
        if (places >= 0) ++places;
        if (significant > 0 || c != '0') ++significant;
        digits = digits * 10 + (c - '0');
    }
    if (!seen) return std::nullopt;
    return Decimal(negative ? -digits : digits, places < 0 ? 0 : places);
}

Decimal Decimal::of(Money money) {
    return {money.minor(), money.currency().decimals()};
}

Decimal Decimal::of(Quantity quantity) {
    std::int64_t digits = quantity.raw();
    const int places = withoutZeros(digits, Quantity::places);
    return {digits, places};
}

Decimal Decimal::percentOf(Rate rate) {
    std::int64_t digits = rate.raw();
    const int places = withoutZeros(digits, Rate::places - 2);
    return {digits, places};
}

int Decimal::placesNeeded() const {
    std::int64_t digits = digits_;
    return withoutZeros(digits, places_);
}

std::string Decimal::text() const {
    return formatFixed(digits_, places_, places_);
}

std::optional<Money> Decimal::money(Currency currency) const {
    return Money::parse(text(), currency);
}

}  // namespace duebook::einvoice
