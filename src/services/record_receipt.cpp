// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/record_receipt.h"

#include <algorithm>

#include "cash/allocate.h"
#include "store/customer_store.h"
#include "store/fact_writer.h"

namespace duebook::services {
namespace {

// Applies one line of the request to the instalments of its invoice, in their order.
Result<void> applyTo(Books& books, store::FactWriter& writer, OpenCredit& credit, const RecordReceipt::To& to, Date on,
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
    Money left = to.amount;
    for (OpenItem& item : store::OpenStore(*books.db).itemsOf(*id)) {
        const Money part = std::min(left, item.open);
        const auto made = cash::allocate(credit, item, part, on, receipt, to.invoice);
        if (!made) return tl::make_unexpected(made.error());
        writer.add(*made, item, credit);
        left -= part;
        if (left.isZero()) break;
    }
    return {};
}

void applyOldestFirst(Books& books, store::FactWriter& writer, OpenCredit& credit, Date on) {
    std::vector<OpenItem> items = store::OpenStore(*books.db).itemsOf(credit.customer);
    OpenCredit left = credit;
    for (const Allocation& made : cash::allocateOldestFirst(left, items, on)) {
        // written one by one, each with what is left after it
        const auto item = std::find_if(items.begin(), items.end(),
                                       [&](const OpenItem& i) { return i.instalment == made.instalment; });
        credit.open -= made.amount;
        if (made.creditBase) *credit.openBase -= *made.creditBase;
        writer.add(made, *item, credit);
    }
}

}  // namespace

Result<store::ReceiptDetail> recordReceipt(Books& books, const RecordReceipt& request) {
    if (request.amount.minor() <= 0) return refuse(Refusal::amountNotPositive, request.amount.text());
    db::Transaction transaction(*books.db, db::Mode::write);
    store::LedgerStore ledger(*books.db);
    const auto customer = store::CustomerStore(*books.db).find(request.customer);
    if (!customer) return refuse(Refusal::customerUnknown, request.customer);
    if (const auto closed = ledger.closedUntil(); closed && request.received <= *closed) {
        return refuse(Refusal::periodClosed, request.received.iso());
    }
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
    for (const RecordReceipt::To& to : request.allocate) {
        if (const auto applied = applyTo(books, writer, credit, to, request.received, receipt.number); !applied) {
            return tl::make_unexpected(applied.error());
        }
    }
    if (request.oldestFirst) applyOldestFirst(books, writer, credit, request.received);
    writer.finish(books.actor, "receipt.record", receipt.number);
    transaction.commit();
    return *store::DetailStore(*books.db).receipt(receipt.id);
}

}  // namespace duebook::services
