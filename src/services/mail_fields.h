// SPDX-License-Identifier: GPL-3.0-or-later
// What templates may say: the fields of the customer and of the document or statement, in a language's own form.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "mail/template.h"
#include "services/books.h"
#include "store/customer_store.h"
#include "store/detail_store.h"
#include "store/item_store.h"

namespace duebook::services {

// The fields of a template by its name ("invoice", "credit-note", "statement"); nothing for another name.
std::optional<mail::Schema> mailFields(std::string_view templateName);

// Of an invoice or a credit note, as it stands now. An amount of nothing is an empty field. document.parts is empty
// where the invoice is due at once; else `instalments` holds the parts.
mail::Values documentValues(Books& books, const store::DocumentDetail& document, const std::string& language);
// One line of a statement: an open instalment, or with a negative amount a credit that is not applied.
struct StatementItem {
    std::string number;
    Date issued, due;
    Money amount, open;
    bool credit = false;
    store::ItemKind kind = store::ItemKind::invoice;
    std::string reference = {};  // the customer's order, or what the bank said
};
// What was open of a customer at the end of the day, oldest due date first, each in its own currency.
std::vector<StatementItem> statementItems(Books& books, CustomerId customer, Date asOf);
// Of a statement with these items: each with the days it is past due (a credit without a due date), and a total for
// each currency. statement.items is their number, empty where there is none.
mail::Values statementValues(Books& books, const store::Customer& customer, Date asOf,
                             const std::vector<StatementItem>& items, const std::string& language);

}  // namespace duebook::services
