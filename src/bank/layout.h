// SPDX-License-Identifier: GPL-3.0-or-later
// How a bank lays out its tables: which of its columns is what.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "io/date_reader.h"
#include "io/table_reader.h"

namespace duebook::bank {

// The columns of a movement, by their own names: "date", "value_date", "amount", "credit", "debit", "balance",
// "currency", "account", "payer", "payer_account", "payer_bic", "text", "reference", "end_to_end", "mandate",
// "bank_id", "code". Money comes as one signed amount, or as a credit and a debit.
struct Layout {
    std::string name;
    io::TableHints hints;
    std::optional<io::DateFormat> dateFormat;
    std::optional<char> decimal;
    // For each column the names that the bank's tables give it; of a text all that are there are put together.
    std::map<std::string, std::vector<std::string>, std::less<>> columns;
    std::map<std::string, std::string, std::less<>> defaults;  // "currency", "account"
};

// Reads the JSON of docs/manual/bank.md. Refuses profileInvalid with the key or value at fault, and profileLacksColumn
// where it maps no date or no money.
Result<Layout> parseLayout(std::string_view json);
// The layouts of banks that came with the program, by name, and one of our own column names.
const std::vector<Layout>& shippedLayouts();

}  // namespace duebook::bank
