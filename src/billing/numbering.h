// SPDX-License-Identifier: GPL-3.0-or-later
// How documents are numbered: a pattern for each series.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"

namespace duebook::billing {

// A pattern such as "{YYYY}-{0000}": {YYYY} and {YY} are the fiscal year, {0000} the counter with at least so many
// digits (it grows past them), all else stands as it is.
class NumberPattern {
public:
    // Refuses patternWithoutCounter, patternCounterTwice, patternPlaceUnknown (a place of another name, or a brace
    // without its other one) and patternTooLong (more than 40 bytes) or a control character (valueInvalid).
    static Result<NumberPattern> read(std::string_view text);

    const std::string& text() const { return text_; }
    // Whether the counter begins again with each fiscal year; without a year in the numbers it runs on.
    bool restartsYearly() const;
    // The number; the counter is 1 or more.
    std::string format(int fiscalYear, std::int64_t counter) const;

private:
    struct Piece {
        enum class Kind : std::uint8_t { text, year, shortYear, counter };
        Kind kind;
        std::string text = {};
        std::size_t digits = 0;
    };
    explicit NumberPattern(std::string_view text) : text_(text) {}
    static Result<Piece> pieceOf(std::string_view place);

    std::string text_;
    std::vector<Piece> pieces_;
};

// The fiscal year of a day, named after the calendar year in which it begins; it begins on the first of `firstMonth`
// (1 to 12).
int fiscalYear(Date day, int firstMonth);

}  // namespace duebook::billing
