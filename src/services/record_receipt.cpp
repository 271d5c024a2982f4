// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/record_receipt.h"

#include <algorithm>

#include "cash/allocate.h"
#include "services/apply_credit.h"
#include "store/customer_store.h"
#include "store/fact_writer.h"
#include "store/settle_store.h"

namespace duebook::services {
namespace {

// Applies one line of the request to the instalments of its invoice, in their order.
Result<void> applyTo(Books& books, Applier& applier, OpenCredit& credit, const ApplyTo& to, Date on,
                     const std::string& receipt) {
    store::DetailStore details(*books.db);
    const auto id = details.findDocument(DocumentKind::invoice, to.invoice);
    if (!id) return refuse(Refusal::documentUnknown, to.invoice);
    // the rules, asked of the invoice as a whole before any of its instalments is touched
    const auto invoice = details.document(*id);
    OpenItem whole{{}, *id, invoice->customer, invoice->issued, invoice->due, invoice->open, {}};
    OpenCredit untouched = credit;
    if (const auto fits = cash::allocate(untouched, whole, to.amount, on, receipt, to.invoice); !fits) {
        return tl::make_unexpected(fits.error());
    }
    applier.spread(credit, store::OpenStore(*books.db).itemsOf(*id), to.amount, on);
    return {};
}

Result<void> applyAll(Books& books, store::FactWriter& writer, OpenCredit& credit, const std::vector<ApplyTo>& wishes,
                      bool oldestFirst, Date on, const std::string& receipt) {
    Applier applier(books, writer);
    for (const ApplyTo& to : wishes) {
        if (auto applied = applyTo(books, applier, credit, to, on, receipt); !applied) return applied;
    }
    if (oldestFirst && !credit.open.isZero())
        applier.spread(credit, store::OpenStore(*books.db).itemsOf(credit.customer), credit.open, on);
    return {};
}

Result<void> testOpen(Books& books, Date day) {
    const auto closed = store::LedgerStore(*books.db).closedUntil();
    if (closed && day <= *closed) return refuse(Refusal::periodClosed, day.iso());
    return {};
}

}  // namespace

Result<store::ReceiptDetail> recordReceipt(Books& books, const RecordReceipt& request) {
    if (request.amount.minor() <= 0) return refuse(Refusal::amountNotPositive, request.amount.text());
    db::Transaction transaction(*books.db, db::Mode::write);
    const auto customer = store::CustomerStore(*books.db).find(request.customer);
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
                                               {}});
    OpenCredit credit = store::FactWriter::openCredit(receipt);
    const auto applied =
        applyAll(books, writer, credit, request.allocate, request.oldestFirst, request.received, receipt.number);
    if (!applied) return tl::make_unexpected(applied.error());
    writer.finish(books.actor, "receipt.record", receipt.number);
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
    const Date on = std::max(request.on, credit->day);
    if (const auto open = testOpen(books, on); !open) return tl::make_unexpected(open.error());
    store::FactWriter writer(*books.db, books.now());
    const auto applied = applyAll(books, writer, *credit, request.allocate, request.oldestFirst, on, request.receipt);
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
