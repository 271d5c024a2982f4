// SPDX-License-Identifier: GPL-3.0-or-later
// Documents found by what a person types; each question is answered from one index.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/money.h"
#include "db/db.h"

namespace duebook::store {

struct FoundDocument {
    enum class Kind { invoice = 1, creditNote = 2, receipt = 3 };
    Kind kind;
    std::int64_t id = 0;
    std::string number, customerName;
    std::optional<Money> open;  // of an invoice that is not paid
};

class FindStore {
public:
    explicit FindStore(db::Connection& db) : db_(db) {}
    // Documents and receipts whose number begins with the text, then documents whose running number is the typed digits
    // or begins with them.
    std::vector<FoundDocument> byNumber(std::string_view text, std::size_t most);
    // Documents whose PO number begins with the text.
    std::vector<FoundDocument> byPoNumber(std::string_view text, std::size_t most);
    // Invoices of which exactly the typed amount is open ("1234.50", "1,234.50", "1234").
    std::vector<FoundDocument> byOpenAmount(std::string_view text, std::size_t most);

private:
    void addDocuments(std::vector<FoundDocument>& found, db::Statement& ids, std::size_t most);
    std::vector<Currency> openCurrencies();
    db::Connection& db_;
};

}  // namespace duebook::store
