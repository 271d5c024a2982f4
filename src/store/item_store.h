// SPDX-License-Identifier: GPL-3.0-or-later
// What an open item is, by its id: the document or receipt behind it. For lists of what was open on a day.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "db/db.h"

namespace duebook::store {

enum class ItemKind { invoice, creditNote, receipt };

struct ItemFacts {
    ItemKind kind = ItemKind::invoice;
    std::int64_t document = 0;  // the invoice's, credit note's or receipt's id
    std::string number;         // with "/2" for the second of several instalments
    std::string poNumber;
    std::int64_t issued = 0, due = 0;  // days since 1970; the same for credits
    std::int64_t amountMinor = 0;      // of the instalment, the credit note or the receipt
};

// Answers one by one; the statements are prepared once.
class ItemReader {
public:
    explicit ItemReader(db::Connection& db);
    std::optional<ItemFacts> instalment(std::int64_t id);
    std::optional<ItemFacts> credit(std::int64_t id);

private:
    db::Statement instalment_, note_, receipt_;
};

}  // namespace duebook::store
