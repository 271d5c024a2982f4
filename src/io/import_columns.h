// SPDX-License-Identifier: GPL-3.0-or-later
// What can be imported, and the canonical columns of each kind.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace duebook::io {

enum class ImportKind : std::uint8_t { customers, invoices, creditNotes, receipts, exchangeRates };

// The kind of a word of the command line: "credit-notes".
std::optional<ImportKind> importKindOf(std::string_view name);
std::string_view nameOf(ImportKind kind);

enum class ColumnType : std::uint8_t { text, day, amount };

struct Column {
    std::string_view name;
    ColumnType type = ColumnType::text;
    bool mandatory = false;  // the file, or the mapping's defaults, must have it
};

// The canonical columns, in the order of the manual.
std::span<const Column> columnsOf(ImportKind kind);

}  // namespace duebook::io
