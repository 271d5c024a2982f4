// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_row.h"

#include "base/text.h"
#include "io/truth_reader.h"

namespace duebook::services {

std::string_view ImportRow::text(std::size_t place) const {
    const ImportPlace& p = layout_.places[place];
    const std::string_view cell = trimmed(row_.at(p.column));
    return cell.empty() ? std::string_view(p.fallback) : cell;
}

tl::unexpected<RowFault> ImportRow::fault(std::size_t place, Error error) const {
    return tl::make_unexpected(RowFault{place, std::string(text(place)), std::move(error)});
}

tl::unexpected<RowFault> ImportRow::fault(std::size_t place, Refusal refusal) const {
    const std::string_view value = text(place);
    return fault(place, Error{refusal, std::string(value.empty() ? layout_.places[place].title : value), {}, {}});
}

RowResult<std::string_view> ImportRow::needed(std::size_t place) const {
    const std::string_view cell = text(place);
    if (!cell.empty()) return cell;
    const int column = layout_.places[place].column;
    const bool tooShort =
        column >= 0 && static_cast<std::size_t>(column) >= row_.fields.size() && !layout_.format.workbook;
    return fault(place, tooShort ? Refusal::rowTooShort : Refusal::valueMissing);
}

RowResult<std::optional<Date>> ImportRow::day(std::size_t place) const {
    const std::string_view cell = text(place);
    if (cell.empty()) return std::nullopt;
    if (const auto day = io::readDate(cell, layout_.places[place].days)) return day;
    return fault(place, Refusal::dateInvalid);
}

RowResult<Date> ImportRow::neededDay(std::size_t place) const {
    if (const auto cell = needed(place); !cell) return tl::make_unexpected(cell.error());
    return day(place).map([](const std::optional<Date>& day) { return *day; });
}

RowResult<std::optional<io::Amount>> ImportRow::amount(std::size_t place, Currency currency) const {
    const std::string_view cell = text(place);
    if (cell.empty()) return std::nullopt;
    const ImportPlace& p = layout_.places[place];
    const char decimal = row_.isNumber(p.column) ? '.' : p.decimal;
    auto amount = io::readAmount(cell, currency, {decimal, layout_.roundAmounts});
    if (!amount) return fault(place, amount.error());
    return *amount;
}

RowResult<io::Amount> ImportRow::neededAmount(std::size_t place, Currency currency) const {
    if (const auto cell = needed(place); !cell) return tl::make_unexpected(cell.error());
    return amount(place, currency).map([](const std::optional<io::Amount>& amount) { return *amount; });
}

RowResult<std::optional<Currency>> ImportRow::currency(std::size_t place) const {
    const std::string_view cell = text(place);
    if (cell.empty()) return std::nullopt;
    if (const auto currency = Currency::fromCode(cell)) return currency;
    return fault(place, Refusal::currencyUnknown);
}

RowResult<std::optional<Rate>> ImportRow::rate(std::size_t place) const {
    const std::string_view cell = text(place);
    if (cell.empty()) return std::nullopt;
    const ImportPlace& p = layout_.places[place];
    const auto rate = io::readRate(cell, row_.isNumber(p.column) ? '.' : p.decimal);
    if (!rate) return fault(place, rate.error());
    return *rate;
}

RowResult<bool> ImportRow::truth(std::size_t place) const {
    if (const auto truth = io::readTruth(text(place))) return *truth;
    return fault(place, Refusal::valueInvalid);
}

std::optional<RowFault> faultOfShape(const ImportRow& row) {
    const auto& fields = row.cells().fields;
    if (row.cells().broken) {
        std::string line;
        for (const std::string_view field : fields) line += (line.empty() ? "" : " ") + std::string(field);
        return RowFault{0, line, {Refusal::rowBroken, {}, {}, {}}};
    }
    for (std::size_t i = row.layout().header.names.size(); i < fields.size(); ++i) {
        const std::string value(trimmed(fields[i]));
        if (!value.empty()) return RowFault{0, value, {Refusal::rowTooLong, value, {}, {}}};
    }
    return std::nullopt;
}

}  // namespace duebook::services
