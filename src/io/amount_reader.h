// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts as people's files write them: 1'234.56, 1.234,56, 1 234.56, 20000, (123.45), 12.50-, −12.50, $120, EUR 12.50.
// Which sign is the decimal one is decided once for a column, never by the cell.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace duebook::io {

// A sum of exact differences in 10^-18 of a currency's unit.
using Wide18 = Wide;
// "-0.0025": such a sum as text.
std::string wideText(Wide18 value);

struct AmountRule {
    char decimal = '.';  // or ','
    bool round = false;  // half away from zero to the currency's decimals, instead of refusing
};

struct Amount {
    Money money;
    Wide18 rounding = 0;  // what rounding added
};

// The largest amount that is read: 10 million million cents. A million of them still add up within 64 bits.
inline constexpr std::int64_t largestMinor = Money::largest;

// Reads a trimmed cell. Refuses, in this order: amountInvalid, currencyMismatch where it names another currency,
// amountTooLarge, amountTooManyDecimals unless the rule rounds. Zeros behind the last decimal are no decimals.
Result<Amount> readAmount(std::string_view cell, Currency currency, const AmountRule& rule);

// Reads an exchange rate, rounded to its 12 decimals. Refuses rateInvalid, also for zero.
Result<Rate> readRate(std::string_view cell, char decimal);

// Finds the decimal sign by reading every cell of a column.
class DecimalSurvey {
public:
    struct Verdict {
        bool open = false;            // the cells read in two ways, or contradict each other
        std::optional<char> decimal;  // nothing where no cell depends on it
    };
    // A cell that is no amount under either sign is left out of account.
    void add(std::string_view cell);
    Verdict verdict() const;
    bool allows(char decimal) const { return decimal == '.' ? dot_ : comma_; }
    const std::string& openCell() const { return openCell_; }

private:
    bool dot_ = true;    // the dot reads all cells so far
    bool comma_ = true;  // the comma does
    std::string openCell_;
};

}  // namespace duebook::io
