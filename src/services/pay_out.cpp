// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pay_out.h"

#include <algorithm>

#include "services/apply_credit.h"
#include "services/issue_invoice.h"
#include "services/receipt_owner.h"
#include "store/settle_store.h"

namespace duebook::services {
namespace {

Result<void> testDay(Books& books, Date day, Date credit) {
    if (day < credit) return refuseField("date", Refusal::dateInvalid, day.iso());
    const auto closed = store::LedgerStore(*books.db).closedUntil();
    if (closed && day <= *closed) return refuseField("date", Refusal::periodClosed, day.iso());
    return {};
}

// Takes the amount off the credit, with its share of the base value, which leaves wholly with the last amount.
Payout takeOut(Books& books, OpenCredit& credit, PayoutKind kind, Money amount, Date on, const std::string& reason) {
    std::optional<Money> creditBase, base;
    if (credit.openBase) {
        creditBase = amount == credit.open ? *credit.openBase
                                           : credit.openBase->share(amount, credit.open, Round::halfAwayFromZero);
        *credit.openBase -= *creditBase;
    }
    credit.open -= amount;
    // the bank takes back what it brought; what we pay back is worth what it is on the day
    base = kind == PayoutKind::returned ? creditBase : inBase(books, amount, on);
    return {{}, kind, credit.credit, credit.customer, credit.day, on, amount, base, creditBase, reason, {}};
}

// The fee of a returned payment, as the customer gets it: damages, on which no tax is due.
Document feeNote(const store::ReceiptDetail& receipt, Money fee, Date on, const std::string& language) {
    const Money none = fee - fee;
    const std::string words = "Fee for the returned payment " + receipt.number;
    DocumentDetails details;
    details.form = DocumentForm::debitNote;
    details.language = language;
    details.reason = words;
    details.lines.push_back({.no = 1,
                             .item = {},
                             .description = words,
                             .quantity = Quantity::ofRaw(Quantity::one()),
                             .unit = "C62",
                             .price = UnitPrice::ofRaw(fee.minor() * (UnitPrice::one() / fee.currency().unit())),
                             .priceBase = Quantity::ofRaw(Quantity::one()),
                             .discountPercent = Rate::ofRaw(0),
                             .discount = none,
                             .entered = fee,
                             .net = fee,
                             .taxCode = {},
                             .category = "O",
                             .percent = Rate::ofRaw(0),
                             .account = {},
                             .periodFrom = {},
                             .periodUntil = {},
                             .creditsLine = {}});
    details.taxes.push_back({.code = {},
                             .category = "O",
                             .percent = Rate::ofRaw(0),
                             .base = fee,
                             .tax = none,
                             .reason = "Not subject to VAT",
                             .reasonCode = "VATEX-EU-O",
                             .account = {}});
    return {.id = {},
            .kind = DocumentKind::invoice,
            .number = {},
            .customer = receipt.customer,
            .issued = on,
            .due = on,
            .gross = fee,
            .tax = none,
            .base = {},
            .poNumber = {},
            .description = words,
            .entered = {},
            .instalments = {{{}, 1, on, fee, {}}},
            .details = std::move(details)};
}

Result<void> testFee(const store::ReceiptDetail& receipt, const std::optional<Money>& fee) {
    if (!fee) return {};
    if (receipt.unidentified()) return refuse(Refusal::receiptUnidentified, receipt.number);
    if (fee->currency() != receipt.amount.currency())
        return refuseField("fee", Refusal::currencyMismatch, receipt.number);
    if (fee->minor() <= 0) return refuseField("fee", Refusal::amountNotPositive, fee->text());
    return {};
}

Result<void> testReturn(Books& books, const store::ReceiptDetail& receipt, const ReturnReceipt& request) {
    if (receipt.state == store::ReceiptState::returned) return refuse(Refusal::receiptReturned, receipt.number);
    if (!receipt.payouts.empty()) return refuse(Refusal::receiptRefunded, receipt.number, receipt.refunded());
    if (auto fits = testDay(books, request.on, receipt.received); !fits) return fits;
    return testFee(receipt, request.fee);
}

}  // namespace

Result<ReturnedReceipt> returnReceipt(Books& books, const ReturnReceipt& request) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::DetailStore details(*books.db);
    const auto id = details.findReceipt(request.receipt);
    if (!id) return refuse(Refusal::receiptUnknown, request.receipt);
    const auto receipt = details.receipt(*id);
    if (const auto fits = testReturn(books, *receipt, request); !fits) return tl::make_unexpected(fits.error());
    const CreditRef ref{CreditKind::receipt, id->value};
    store::FactWriter writer(*books.db, books.now());
    Applier applier(books, writer);
    Date on = request.on;
    for (const Allocation& made : store::SettleStore(*books.db).allocationsOf(ref, {}, books.info.base)) {
        on = std::max(on, made.effective);  // of a prepayment: not before what it paid was there
        applier.reverse(made, request.on);
    }
    auto credit = store::OpenStore(*books.db).credit(ref);
    check(credit.has_value(), "a receipt that is applied to nothing is open");
    writer.add(takeOut(books, *credit, PayoutKind::returned, credit->open, on, request.reason), *credit);
    std::string fee;
    if (request.fee) {
        BillingDesk desk(books);
        const auto customer = desk.customer(receipt->customerNumber);
        fee = Issuer(books, writer, desk)
                  .post(feeNote(*receipt, *request.fee, request.on, customer->file.language), *customer)
                  .number;
    }
    writer.finish(books.actor, "receipt.return", request.receipt);
    store::ReceiptStore(*books.db).setOnAccount(*id, false);
    transaction.commit();
    return ReturnedReceipt{*details.receipt(*id), fee};
}

Result<Refunded> refundCredit(Books& books, const RefundCredit& request) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::DetailStore details(*books.db);
    CreditRef ref{CreditKind::receipt, 0};
    if (const auto receipt = details.findReceipt(request.number)) {
        ref.id = receipt->value;
    } else if (const auto note = details.findDocument(DocumentKind::creditNote, request.number)) {
        ref = {CreditKind::creditNote, note->value};
    } else {
        return refuse(Refusal::receiptUnknown, request.number);
    }
    auto credit = store::OpenStore(*books.db).credit(ref);
    if (!credit) return refuse(Refusal::nothingOpen, request.number);
    const Money amount = request.amount.value_or(credit->open);
    if (amount.currency() != credit->open.currency())
        return refuseField("amount", Refusal::currencyMismatch, request.number);
    if (amount.minor() <= 0) return refuseField("amount", Refusal::amountNotPositive, amount.text());
    if (amount > credit->open)
        return refuseField("amount", Refusal::refundsMoreThanCredit, request.number, amount, credit->open);
    if (const auto fits = testDay(books, request.on, credit->day); !fits) return tl::make_unexpected(fits.error());
    store::FactWriter writer(*books.db, books.now());
    writer.add(takeOut(books, *credit, PayoutKind::refunded, amount, request.on, request.reason), *credit);
    writer.finish(books.actor, ref.kind == CreditKind::receipt ? "receipt.refund" : "credit-note.refund",
                  request.number);
    transaction.commit();
    return Refunded{request.number, ref.kind, amount, credit->open};
}

}  // namespace duebook::services
