// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/numbering.h"

#include <algorithm>

#include "base/check.h"

namespace duebook::billing {
namespace {

constexpr std::size_t longestPattern = 40;

std::string padded(std::int64_t value, std::size_t digits) {
    std::string text = std::to_string(value);
    if (text.size() < digits) text.insert(0, digits - text.size(), '0');
    return text;
}

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

}  // namespace

Result<NumberPattern::Piece> NumberPattern::pieceOf(std::string_view place) {
    if (place == "YYYY") return Piece{Piece::Kind::year};
    if (place == "YY") return Piece{Piece::Kind::shortYear};
    const bool zeros = !place.empty() && place.find_first_not_of('0') == std::string_view::npos;
    if (zeros && place.size() <= 12) return Piece{Piece::Kind::counter, {}, place.size()};
    return refuse(Refusal::patternPlaceUnknown, "{" + std::string(place) + "}");
}

Result<NumberPattern> NumberPattern::read(std::string_view text) {
    if (text.size() > longestPattern) return refuse(Refusal::patternTooLong, text);
    if (std::any_of(text.begin(), text.end(), isControl)) return refuse(Refusal::valueInvalid, "A control character");
    NumberPattern pattern(text);
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t brace = text.find_first_of("{}", i);
        if (brace != i) {
            const std::size_t end = brace == std::string_view::npos ? text.size() : brace;
            pattern.pieces_.push_back({Piece::Kind::text, std::string(text.substr(i, end - i))});
            i = end;
            continue;
        }
        const std::size_t end = text.find('}', i);
        if (text[i] == '}' || end == std::string_view::npos) {
            return refuse(Refusal::patternPlaceUnknown, text.substr(i));
        }
        const auto piece = pieceOf(text.substr(i + 1, end - i - 1));
        if (!piece) return tl::make_unexpected(piece.error());
        pattern.pieces_.push_back(*piece);
        i = end + 1;
    }
    const auto counters = std::count_if(pattern.pieces_.begin(), pattern.pieces_.end(),
                                        [](const Piece& p) { return p.kind == Piece::Kind::counter; });
    if (counters == 0) return refuse(Refusal::patternWithoutCounter, text);
    if (counters > 1) return refuse(Refusal::patternCounterTwice, text);
    return pattern;
}

bool NumberPattern::restartsYearly() const {
    return std::any_of(pieces_.begin(), pieces_.end(), [](const Piece& piece) {
        return piece.kind == Piece::Kind::year || piece.kind == Piece::Kind::shortYear;
    });
}

std::string NumberPattern::format(int fiscalYear, std::int64_t counter) const {
    check(counter > 0, "numbers begin with 1");
    std::string number;
    for (const Piece& piece : pieces_) {
        switch (piece.kind) {
            case Piece::Kind::text:
                number += piece.text;
                break;
            case Piece::Kind::year:
                number += padded(fiscalYear, 4);
                break;
            case Piece::Kind::shortYear:
                number += padded(fiscalYear % 100, 2);
                break;
            case Piece::Kind::counter:
                number += padded(counter, piece.digits);
                break;
        }
    }
    return number;
}

int fiscalYear(Date day, int firstMonth) {
    check(firstMonth >= 1 && firstMonth <= 12, "a month of the calendar");
    return day.month() >= firstMonth ? day.year() : day.year() - 1;
}

}  // namespace duebook::billing
