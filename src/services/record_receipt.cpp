// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/record_receipt.h"

#include <algorithm>

#include "services/receipt_owner.h"
#include "store/customer_store.h"
#include "store/fact_writer.h"
#include "store/settle_store.h"

namespace duebook::services {
namespace {

struct Wishes {
    const std::vector<ApplyTo>& allocate;
    bool oldestFirst, otherCustomers;
    bool any() const { return !allocate.empty() || oldestFirst; }
};

Result<void> applyAll(Books& books, store::FactWriter& writer, OpenCredit& credit, const Wishes& wishes, Date on,
                      const std::string& receipt) {
    Applier applier(books, writer);
    for (const ApplyTo& to : wishes.allocate) {
        const ApplyRules rules{wishes.otherCustomers};
        if (auto applied = applyToInvoice(books, applier, credit, to, rules, on, receipt); !applied) return applied;
    }
    if (wishes.oldestFirst && !credit.open.isZero())
        applier.spread(credit, store::OpenStore(*books.db).itemsOf(credit.customer), credit.open, on);
    return {};
}

Result<void> testMoney(const RecordReceipt& request) {
    if (request.amount.minor() <= 0) return refuse(Refusal::amountNotPositive, request.amount.text());
    if (request.charges) {
        if (request.charges->currency() != request.amount.currency())
            return refuse(Refusal::currencyMismatch, "charges");
        if (request.charges->minor() <= 0) return refuse(Refusal::amountNotPositive, request.charges->text());
        if (*request.charges >= request.amount)
            return refuse(Refusal::receiptChargesTooHigh, {}, request.charges, request.amount);
    }
    constexpr std::string_view methods[] = {"", "transfer", "cheque", "card", "cash", "direct_debit", "other"};
    if (std::find(std::begin(methods), std::end(methods), request.method) == std::end(methods))
        return refuseField("method", Refusal::valueInvalid, request.method);
    return {};
}

Result<void> testOpen(Books& books, Date day) {
    const auto closed = store::LedgerStore(*books.db).closedUntil();
    if (closed && day <= *closed) return refuse(Refusal::periodClosed, day.iso());
    return {};
}

}  // namespace

Result<store::ReceiptDetail> recordReceipt(Books& books, const RecordReceipt& request) {
    if (const auto fits = testMoney(request); !fits) return tl::make_unexpected(fits.error());
    db::Transaction transaction(*books.db, db::Mode::write);
    const auto customer =
        request.customer.empty() ? unidentifiedCustomer(books) : store::CustomerStore(*books.db).find(request.customer);
    if (!customer) return refuse(Refusal::customerUnknown, request.customer);
    if (const auto open = testOpen(books, request.received); !open) return tl::make_unexpected(open.error());
    store::FactWriter writer(*books.db, books.now());
    const Receipt receipt = writer.add(Receipt{{},
                                               writer.nextReceiptNumber(),
                                               customer->id,
                                               request.received,
                                               request.amount,
                                               inBase(books, request.amount, request.received),
                                               request.reference,
                                               {},
                                               request.payer,
                                               request.method,
                                               request.charges});
    OpenCredit credit = store::FactWriter::openCredit(receipt);
    const Wishes wishes{request.allocate, request.oldestFirst, request.otherCustomers};
    if (wishes.any() && customer->number == store::unidentifiedNumber)
        return refuse(Refusal::receiptUnidentified, receipt.number);
    const auto applied = applyAll(books, writer, credit, wishes, request.received, receipt.number);
    if (!applied) return tl::make_unexpected(applied.error());
    writer.finish(books.actor, "receipt.record", receipt.number);
    if (request.keepOnAccount) store::ReceiptStore(*books.db).setOnAccount(receipt.id, true);
    transaction.commit();
    return *store::DetailStore(*books.db).receipt(receipt.id);
}

Result<store::ReceiptDetail> allocateReceipt(Books& books, const AllocateReceipt& request) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::DetailStore details(*books.db);
    const auto id = details.findReceipt(request.receipt);
    if (!id) return refuse(Refusal::receiptUnknown, request.receipt);
    auto credit = store::OpenStore(*books.db).credit({CreditKind::receipt, id->value});
    if (!credit) return refuse(Refusal::nothingOpen, request.receipt);
    if (isUnidentified(books, credit->customer)) return refuse(Refusal::receiptUnidentified, request.receipt);
    const Date on = std::max(request.on, credit->day);
    if (const auto open = testOpen(books, on); !open) return tl::make_unexpected(open.error());
    store::FactWriter writer(*books.db, books.now());
    const Wishes wishes{request.allocate, request.oldestFirst, request.otherCustomers};
    const auto applied = applyAll(books, writer, *credit, wishes, on, request.receipt);
    if (!applied) return tl::make_unexpected(applied.error());
    writer.finish(books.actor, "receipt.allocate", request.receipt);
    transaction.commit();
    return *details.receipt(*id);
}

Result<store::ReceiptDetail> unallocateReceipt(Books& books, const UnallocateReceipt& request) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::DetailStore details(*books.db);
    const auto id = details.findReceipt(request.receipt);
    if (!id) return refuse(Refusal::receiptUnknown, request.receipt);
    std::optional<DocumentId> invoice;
    if (request.invoice) {
        invoice = details.findDocument(DocumentKind::invoice, *request.invoice);
        if (!invoice) return refuse(Refusal::documentUnknown, *request.invoice);
    }
    const CreditRef credit{CreditKind::receipt, id->value};
    const auto made = store::SettleStore(*books.db).allocationsOf(credit, invoice, books.info.base);
    if (made.empty()) return refuse(Refusal::allocationUnknown, request.receipt);
    if (const auto open = testOpen(books, request.on); !open) return tl::make_unexpected(open.error());
    store::FactWriter writer(*books.db, books.now());
    Applier applier(books, writer);
    for (const Allocation& allocation : made) applier.reverse(allocation, request.on);
    writer.finish(books.actor, "receipt.unallocate", request.receipt);
    transaction.commit();
    return *details.receipt(*id);
}

}  // namespace duebook::services
