// SPDX-License-Identifier: GPL-3.0-or-later
// Lists for people: choosing and ordering the rows of a table that is held in memory, by what was typed over its
// columns.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace duebook::insight {

enum class ValueKind { text, money, number, date };

// The rows behind a list. Money is compared as value, whatever its currency's decimals.
class ListSource {
public:
    virtual ~ListSource() = default;
    virtual std::size_t size() const = 0;
    virtual std::size_t columns() const = 0;
    virtual ValueKind kind(std::size_t column) const = 0;
    // Of a text column; stays valid as long as the source.
    virtual std::string_view text(std::size_t row, std::size_t column) const = 0;
    // Of any other: minor units, a number, or days since 1970; nothing where the cell is empty.
    virtual std::optional<std::int64_t> value(std::size_t row, std::size_t column) const = 0;
    // The currency of a money cell.
    virtual Currency currency(std::size_t row) const = 0;
};

// What a row must be like in one column. Text: contains, or with `negated` does not contain. Others: within [least,
// most].
struct Condition {
    std::size_t column = 0;
    std::string contains;  // folded
    bool negated = false;
    std::optional<std::int64_t> least, most;  // money in ten-thousandths of the currency's unit
};

struct SortKey {
    std::size_t column = 0;
    bool descending = false;
};

// Reads what people type over a column. Text: "kestrel", "!kestrel". Figures: "1000" (that very amount, or the whole
// unit where no decimals are typed), ">1000", ">=1000", "<30", "100..200", "<30d" for a number of days. Dates:
// "2026-01-31",
// ">2026-01-31", "2026-01" (that month), "2026", "2026-01-01..2026-02-15". Nothing typed is no condition. Refuses
// valueInvalid.
Result<std::optional<Condition>> parseCondition(std::size_t column, ValueKind kind, std::string_view typed);

// The rows that meet every condition and `keep` (where given), in the order of the keys; ties stay in the source's
// order. Empty cells come last. `cancelled` is asked now and then; where it says so the answer is empty.
std::vector<std::uint32_t> choose(const ListSource& source, const std::vector<Condition>& conditions,
                                  const std::vector<SortKey>& keys,
                                  const std::function<bool(std::size_t row)>& keep = {},
                                  const std::function<bool()>& cancelled = {});

// The sum of a money column over some rows, per currency, by code.
std::vector<Money> sums(const ListSource& source, const std::vector<std::uint32_t>& rows, std::size_t column);

}  // namespace duebook::insight
