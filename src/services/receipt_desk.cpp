// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/receipt_desk.h"

#include "cash/early.h"
#include "store/customer_store.h"
#include "store/payable_store.h"
#include "store/settle_store.h"

namespace duebook::services {
namespace {

void addDiscount(store::SettleStore& settle, const store::PayableRow& row, Date day, PayableItem& item) {
    const auto discounts = settle.discountsOf(row.instalment, item.open.currency());
    if (discounts.empty()) return;
    const auto reduced = settle.reduced(row.instalment, item.open.currency());
    const auto earned = cash::discountOn(discounts, reduced.amount, reduced.given, day);
    if (!earned || *earned >= item.open) return;
    item.discount = *earned;
    item.inGrace = cash::inGrace(discounts, day);
}

}  // namespace

Result<std::vector<PayableItem>> payableItems(Books& books, const PayableQuestion& question) {
    db::Transaction transaction(*books.db, db::Mode::read);
    const auto customer = store::CustomerStore(*books.db).find(question.customer);
    if (!customer) return refuse(Refusal::customerUnknown, question.customer);
    store::SettleStore settle(*books.db);
    std::vector<PayableItem> items;
    for (const store::PayableRow& row : store::PayableStore(*books.db).of(customer->id)) {
        if (question.currency && row.open.currency() != *question.currency) continue;
        items.push_back({row.document, row.no, row.parts > 1, row.issued, row.due, row.open, row.open - row.open, false,
                         row.poNumber, row.dispute});
        addDiscount(settle, row, question.day, items.back());
    }
    return items;
}

Result<WhatIf> whatIf(Books& books, const std::string& customer, Money amount, Date day, Money tolerance) {
    auto items = payableItems(books, {customer, day, amount.currency()});
    if (!items) return tl::make_unexpected(items.error());
    std::vector<cash::Candidate> candidates;
    for (const PayableItem& item : *items) candidates.push_back({item.open, item.discount});
    cash::SuggestLimits limits{tolerance};
    return WhatIf{*std::move(items), cash::suggest(amount, candidates, limits)};
}

}  // namespace duebook::services
