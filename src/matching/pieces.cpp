// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/pieces.h"

namespace duebook::matching {

Money openOf(const std::vector<Piece>& pieces, Money zero) {
    for (const Piece& piece : pieces) zero += piece.open;
    return zero;
}
Money discountOf(const std::vector<Piece>& pieces, Money zero) {
    for (const Piece& piece : pieces) zero += piece.discount;
    return zero;
}

std::vector<Piece> chosen(const std::vector<Piece>& pieces, const std::vector<std::size_t>& places) {
    std::vector<Piece> list;
    for (const std::size_t at : places) list.push_back(pieces[at]);
    return list;
}

std::vector<std::int64_t> pricesOf(const std::vector<Piece>& pieces, bool less) {
    std::vector<std::int64_t> prices;
    for (const Piece& piece : pieces) prices.push_back((less ? piece.open - piece.discount : piece.open).minor());
    return prices;
}

}  // namespace duebook::matching
