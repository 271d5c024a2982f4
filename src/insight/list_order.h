// SPDX-License-Identifier: GPL-3.0-or-later
// How rows of a list are ordered, and what of it choosing them needs too.
#pragma once
#include "insight/list.h"

namespace duebook::insight {

constexpr int moneyPlaces = 4;  // enough for every currency

// An amount in ten-thousandths of the currency's unit, so that amounts of several currencies can be compared as they
// are read; the greatest number where it does not fit.
std::int64_t comparable(std::int64_t minor, Currency currency);

bool isAscii(std::string_view text);
inline char lowerAscii(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Whether many rows speak of one text, as a customer's name stands in one place for all its documents. Asked of some
// rows only: a guess that decides about speed, never about the answer.
bool textsRepeat(const ListSource& source, std::size_t column);

// Orders the rows by one column and keeps the order they had among equals. Empty cells come last, whichever way.
void orderRows(const ListSource& source, std::vector<std::uint32_t>& rows, const SortKey& key);

}  // namespace duebook::insight
