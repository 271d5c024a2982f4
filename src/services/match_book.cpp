// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/match_book.h"

#include "matching/matcher.h"
#include "services/match_rules.h"

namespace duebook::services {

matching::OpenBook openBookOf(Books& books, std::vector<matching::OpenDocument> documents) {
    store::OpenBookReader reader(*books.db);
    return {reader.debtors(), std::move(documents), reader.payers()};
}

OpenItems openItemsOf(const std::vector<matching::OpenDocument>& documents) {
    OpenItems items;
    items.reserve(documents.size());
    for (const matching::OpenDocument& document : documents) {
        for (const matching::OpenPart& part : document.parts) items.emplace(part.item.instalment.value, part.item);
    }
    return items;
}

Result<store::BankLineRow> waitingLine(Books& books, std::int64_t line) {
    auto row = store::BankStore(*books.db).find(line);
    if (!row) return refuse(Refusal::bankLineUnknown, std::to_string(line));
    if (row->state == store::BankLineState::posted) return refuse(Refusal::bankLinePosted, std::to_string(line));
    if (row->state == store::BankLineState::ignored) return refuse(Refusal::bankLineIgnored, std::to_string(line));
    return std::move(*row);
}

std::vector<matching::Proposal> proposalsFor(Books& books, const store::BankLineRow& row) {
    const auto receipts = store::MatchStore(*books.db).receiptsOfUnposted();
    const auto receipt = receipts.find(row.id);
    const matching::OpenBook book = openBookOf(books, store::OpenBookReader(*books.db).documents(row.line.booked));
    const std::vector<matching::Rule> rules = matchRules(*books.db);
    return matching::Matcher(book, rules)
        .propose(paymentOf(row, receipt == receipts.end() ? nullptr : &receipt->second));
}

}  // namespace duebook::services
