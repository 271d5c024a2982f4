// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the kinds that every list shows.
#pragma once
#include <optional>
#include <string_view>

#include "base/date.h"
#include "base/money.h"
#include "models/cell.h"
#include "store/document_table.h"

namespace duebook::ui {

Cell textCell(std::string_view text);
Cell dayCell(Date day);
// The figure with all decimals; zero is a dash. withCode: the currency stands after it.
Cell moneyCell(Money money, bool withCode = false);
// Days late: red from 61; nothing: an empty cell.
Cell lateCell(std::optional<std::int64_t> days);

struct StateLook {
    QString icon = {}, word = {};
    Tone tone = Tone::none;
};
StateLook lookOf(store::DocumentState state);
Cell stateCell(store::DocumentState state);

}  // namespace duebook::ui
