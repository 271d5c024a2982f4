// SPDX-License-Identifier: GPL-3.0-or-later
// One row of an import, seen through the layout of its file.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "services/import_layout.h"

namespace duebook::services {

// Why a row is rejected, and at which place.
struct RowFault {
    std::size_t place = 0;
    std::string value;
    Error error;
};
template <class T>
using RowResult = tl::expected<T, RowFault>;

enum class RowOutcome { accepted, duplicate };

class ImportRow {
public:
    ImportRow(const ImportLayout& layout, const io::Row& row) : layout_(layout), row_(row) {}

    std::int64_t number() const { return row_.number; }
    const io::Row& cells() const { return row_; }
    const ImportLayout& layout() const { return layout_; }
    // The trimmed cell, or the default of a blank one.
    std::string_view text(std::size_t place) const;
    // As text(); refuses valueMissing, and rowTooShort where the row ends before the column.
    RowResult<std::string_view> needed(std::size_t place) const;
    // Refuses dateInvalid; nothing for a blank cell.
    RowResult<std::optional<Date>> day(std::size_t place) const;
    RowResult<Date> neededDay(std::size_t place) const;
    // Refuses what io::readAmount refuses; nothing for a blank cell.
    RowResult<std::optional<io::Amount>> amount(std::size_t place, Currency currency) const;
    RowResult<io::Amount> neededAmount(std::size_t place, Currency currency) const;
    // Refuses currencyUnknown; nothing for a blank cell.
    RowResult<std::optional<Currency>> currency(std::size_t place) const;
    // Refuses rateInvalid; nothing for a blank cell.
    RowResult<std::optional<Rate>> rate(std::size_t place) const;
    // Refuses valueInvalid; a blank cell is no.
    RowResult<bool> truth(std::size_t place) const;

    tl::unexpected<RowFault> fault(std::size_t place, Error error) const;
    tl::unexpected<RowFault> fault(std::size_t place, Refusal refusal) const;

private:
    const ImportLayout& layout_;
    const io::Row& row_;
};

// What makes a row unreadable as a whole: rowBroken, rowTooLong.
std::optional<RowFault> faultOfShape(const ImportRow& row);

}  // namespace duebook::services
