// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace duebook {

struct CurrencyInfo {
    std::string_view code;  // ISO 4217 alphabetic, "EUR"
    std::uint16_t number;   // ISO 4217 numeric, 978
    std::uint8_t decimals;  // digits of the minor unit: JPY 0, EUR 2, KWD 3
};

// One currency of ISO 4217, known by its number. Where CLDR and ISO differ on the decimals, ISO counts.
class Currency {
public:
    // The currency of an ISO number read from the ledger; an unknown number is corruption and stops the program.
    explicit Currency(std::int64_t isoNumber);
    // The currency of an upper- or lower-case code such as "EUR"; nothing where ISO knows none.
    static std::optional<Currency> fromCode(std::string_view code);
    static std::optional<Currency> fromNumber(std::int64_t isoNumber);
    // Every currency, ordered by code.
    static std::span<const CurrencyInfo> all();

    std::int64_t number() const { return number_; }
    std::string_view code() const;
    int decimals() const;
    // Minor units in one unit of the currency: 1, 100, 1000 or 10000.
    std::int64_t unit() const;
    friend auto operator<=>(Currency, Currency) = default;

private:
    std::uint16_t number_;
};

}  // namespace duebook
