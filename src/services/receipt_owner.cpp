// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/receipt_owner.h"

#include "services/working_act.h"
#include "store/fact_writer.h"
#include "store/open_store.h"
#include "store/settle_store.h"

namespace duebook::services {
namespace {

// What went out of it already keeps a receipt where it is.
Result<void> testUntouched(Books& books, const store::ReceiptDetail& receipt) {
    if (receipt.state == store::ReceiptState::returned) return refuse(Refusal::receiptReturned, receipt.number);
    if (!receipt.payouts.empty()) return refuse(Refusal::receiptRefunded, receipt.number, receipt.refunded());
    const CreditRef credit{CreditKind::receipt, receipt.id.value};
    if (!store::SettleStore(*books.db).allocationsOf(credit, {}, books.info.base).empty())
        return refuse(Refusal::receiptApplied, receipt.number);
    return {};
}

}  // namespace

std::optional<store::Customer> unidentifiedCustomer(Books& books) {
    store::CustomerStore customers(*books.db);
    if (auto there = customers.find(store::unidentifiedNumber)) return there;
    store::Customer row;
    row.id = {store::LedgerStore(*books.db).reserve("customer", 1)};
    row.number = store::unidentifiedNumber;
    row.name = "Unidentified receipts";
    customers.insert(row, books.now());
    appendWork(books, "customer.add", row.number, "customer|" + std::to_string(row.id.value) + "|1", row.name);
    return row;
}

bool isUnidentified(Books& books, CustomerId customer) {
    const auto row = store::CustomerStore(*books.db).find(customer);
    return row && row->number == store::unidentifiedNumber;
}

Result<store::ReceiptDetail> assignReceipt(Books& books, const std::string& receipt, const std::string& customer) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::DetailStore details(*books.db);
    const auto id = details.findReceipt(receipt);
    if (!id) return refuse(Refusal::receiptUnknown, receipt);
    const auto owner = store::CustomerStore(*books.db).find(customer);
    if (!owner) return refuse(Refusal::customerUnknown, customer);
    if (const auto fits = testUntouched(books, *details.receipt(*id)); !fits) return tl::make_unexpected(fits.error());
    auto credit = store::OpenStore(*books.db).credit({CreditKind::receipt, id->value});
    check(credit.has_value(), "a receipt that nothing was done with is unapplied");
    store::FactWriter writer(*books.db, books.now());
    credit->customer = owner->id;
    writer.add(Assignment{{}, *id, owner->id, {}}, *credit);
    writer.finish(books.actor, "receipt.assign", receipt + ": " + owner->number);
    transaction.commit();
    return *details.receipt(*id);
}

Result<store::ReceiptDetail> keepOnAccount(Books& books, const std::string& receipt, bool keep) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::DetailStore details(*books.db);
    const auto id = details.findReceipt(receipt);
    if (!id) return refuse(Refusal::receiptUnknown, receipt);
    if (!store::OpenStore(*books.db).credit({CreditKind::receipt, id->value}))
        return refuse(Refusal::nothingOpen, receipt);
    store::ReceiptStore(*books.db).setOnAccount(*id, keep);
    appendWork(books, "receipt.on-account", receipt, "receipt_on_account|" + std::to_string(id->value),
               keep ? "yes" : "no");
    transaction.commit();
    return *details.receipt(*id);
}

}  // namespace duebook::services
