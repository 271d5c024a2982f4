// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/round.h"

namespace duebook {

// Reads "-12.50" as a whole number of 10^-places units: 1250 for places 2. Digits, an optional sign in front and one
// dot are allowed, nothing else. Nothing where the text is no such number, has more digits than `places` that are not
// zero, or does not fit 64 bits.
std::optional<std::int64_t> parseFixed(std::string_view text, int places);

// The shortest text that parseFixed reads back: 1250 with places 2 and `keep` 0 is "12.5", with `keep` 2 "12.50".
std::string formatFixed(std::int64_t value, int places, int keep);

// Appends formatFixed(value, places, places), for reports of many amounts.
void appendFixed(std::string& out, std::int64_t value, int places);

// A number with a fixed count of decimals, without binary fractions; What keeps quantities and rates apart.
template <class What, int Places>
class Fixed {
public:
    static constexpr int places = Places;
    static constexpr Fixed ofRaw(std::int64_t raw) { return Fixed(raw); }
    static std::optional<Fixed> parse(std::string_view text) {
        if (auto raw = parseFixed(text, Places)) return Fixed(*raw);
        return std::nullopt;
    }
    std::string text() const { return formatFixed(raw_, Places, 0); }
    constexpr std::int64_t raw() const { return raw_; }
    static constexpr std::int64_t one() {
        std::int64_t unit = 1;
        for (int i = 0; i < Places; ++i) unit *= 10;
        return unit;
    }
    friend auto operator<=>(Fixed, Fixed) = default;

private:
    constexpr explicit Fixed(std::int64_t raw) : raw_(raw) {}
    std::int64_t raw_;
};

// How much of an item a line sells: six decimals.
using Quantity = Fixed<struct QuantityTag, 6>;
// A factor: a percentage (0.19 for 19 %), or an exchange rate (base currency per unit of the other). Twelve decimals,
// because one rupiah is 0.000055 euro and must not lose its last digits. At most 9 million.
using Rate = Fixed<struct RateTag, 12>;
// The price of one unit, in units of a currency: six decimals, more than the currency itself has.
using UnitPrice = Fixed<struct UnitPriceTag, 6>;
// An amount before its currency is known, as terms and drafts hold it; no currency has more than four decimals.
using PlainAmount = Fixed<struct PlainAmountTag, 4>;

// The factor of a percentage as people write it: 0.19 for "19", with up to ten decimals; nothing where it is no number.
std::optional<Rate> rateOfPercent(std::string_view text);
// The percentage of a factor, shortest form: "19", "2.5".
std::string percentText(Rate rate);
// A whole number of per cent.
constexpr Rate percent(int whole) {
    return Rate::ofRaw(whole * (Rate::one() / 100));
}

}  // namespace duebook
