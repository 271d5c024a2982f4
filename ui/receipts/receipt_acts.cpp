// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/receipt_acts.h"

#include <QCursor>
#include <QLineEdit>
#include <QMenu>

#include "pages/customer_source.h"
#include "services/pay_out.h"
#include "services/receipt_owner.h"
#include "services/record_receipt.h"
#include "text/convert.h"
#include "text/typed_money.h"
#include "widgets/date_edit.h"
#include "widgets/form_dialog.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using store::ReceiptDetail;
using store::ReceiptState;

bool isApplied(const ReceiptDetail& receipt) {
    for (const store::AllocationLine& line : receipt.allocations)
        if (line.inForce) return true;
    return false;
}

// The day an act counts from: today, and not before the receipt.
DateEdit* dayField(const PageContext& context, const ReceiptDetail& receipt) {
    auto* on = new DateEdit(qdate(context.session.today()));
    on->setDate(qdate(std::max(context.session.today(), receipt.received)));
    return on;
}

// False where the text is no amount: the dialog says so. An empty field is none.
bool readAmount(FormDialog& dialog, const QLineEdit& field, Currency currency, std::optional<Money>& amount) {
    const QString typed = field.text().trimmed();
    if (typed.isEmpty()) return true;
    amount = typedMoney(typed, currency);
    if (!amount) dialog.refuse(field.objectName(), sentence(Error{Refusal::amountInvalid, str(typed), {}, {}, {}}));
    return amount.has_value();
}

}  // namespace

ReceiptActs::ReceiptActs(const PageContext& context, Lists& lists, Page& page)
    : QObject(&page), context_(context), lists_(lists), page_(page) {}

bool ReceiptActs::act(const QString& id, const ReceiptDetail& receipt) {
    if (id == "receiptMore"_L1)
        openMenu(receipt);
    else if (id == "applyReceipt"_L1)
        emit page_.linkRequested({u"receipt"_s, {{u"receipt"_s, qs(receipt.number)}}});
    else if (id == "assignReceipt"_L1)
        assign(receipt);
    else if (id == "unallocateReceipt"_L1)
        unallocate(receipt);
    else if (id == "returnReceipt"_L1)
        returnIt(receipt);
    else if (id == "refundReceipt"_L1)
        refund(receipt);
    else if (id == "keepReceipt"_L1)
        keep(receipt);
    else
        return false;
    return true;
}

void ReceiptActs::openMenu(const ReceiptDetail& receipt) {
    auto* menu = new QMenu(&page_);
    menu->setObjectName(u"receiptMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& id, const QString& text, bool can) {
        QAction* action = menu->addAction(text);
        action->setObjectName(id);
        action->setEnabled(can);
        connect(action, &QAction::triggered, this, [this, id, receipt] { act(id, receipt); });
    };
    const bool applied = isApplied(receipt), left = !receipt.unapplied.isZero();
    const bool gone = receipt.state == ReceiptState::returned;
    add(u"applyReceipt"_s, tr("&Apply…"), left && !receipt.unidentified());
    add(u"assignReceipt"_s, tr("A&ssign to a customer…"), !applied && receipt.payouts.empty());
    add(u"unallocateReceipt"_s, tr("&Take back what it paid…"), applied);
    const bool kept = receipt.state == ReceiptState::onAccount;
    add(u"keepReceipt"_s, kept ? tr("&No longer on account") : tr("Stays &on account"), left);
    menu->addSeparator();
    add(u"returnReceipt"_s, tr("&Returned by the bank…"), !gone && receipt.payouts.empty());
    add(u"refundReceipt"_s, tr("&Pay back…"), left);
    menu->popup(QCursor::pos());
}

template <class Job>
void ReceiptActs::run(FormDialog* dialog, const QString& told, Job job) {
    dialog->setWorking(true);
    context_.session.write(dialog, std::move(job), [this, dialog, told](const auto& done) {
        if (!done) return dialog->refuse(qs(done.error().field), sentence(done.error()));
        dialog->accept();
        emit page_.told(told, false);
    });
}

void ReceiptActs::assign(const ReceiptDetail& receipt) {
    auto* dialog = new FormDialog(tr("Whose is %1?").arg(qs(receipt.number)),
                                  tr("%1 of %2. It is the customer's from its own day on.")
                                      .arg(moneyText(receipt.amount), longDayText(receipt.received)),
                                  tr("Assign"), &page_);
    auto* customer = new SuggestEdit;
    customer->setStrict(true);
    dialog->form().add(u"customer"_s, tr("Cu&stomer"), customer);
    lists_.names(dialog, [customer](const Lists::Names& names) {
        if (names) customer->setSource(proposeCustomers(names));
    });
    connect(dialog, &FormDialog::wanted, this, [this, dialog, customer, number = receipt.number] {
        if (customer->isListOpen()) customer->takeMarked();
        run(dialog, tr("Assigned %1.").arg(qs(number)),
            [number, owner = str(customer->text().trimmed())](services::Books& books, const Progress&) {
                return services::assignReceipt(books, number, owner);
            });
    });
    dialog->open();
}

void ReceiptActs::unallocate(const ReceiptDetail& receipt) {
    auto* dialog = new FormDialog(
        tr("Take back what %1 paid").arg(qs(receipt.number)),
        tr("Its invoices are open again, with the discounts and whatever else was taken off beside the money."),
        tr("Take back"), &page_);
    auto* on = dayField(context_, receipt);
    dialog->form().add(u"date"_s, tr("&Date"), on);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, on, number = receipt.number] {
        const services::UnallocateReceipt request{number, date(on->date()), {}};
        run(dialog, tr("%1 is unapplied again.").arg(qs(number)),
            [request](services::Books& books, const Progress&) { return services::unallocateReceipt(books, request); });
    });
    dialog->open();
}

void ReceiptActs::returnIt(const ReceiptDetail& receipt) {
    const Currency currency = receipt.amount.currency();
    auto* dialog = new FormDialog(
        tr("%1 was returned by the bank").arg(qs(receipt.number)),
        tr("What it paid is open again, and %1 leave the bank account, in one act.").arg(moneyText(receipt.amount)),
        tr("Return"), &page_, 2);
    auto* on = dayField(context_, receipt);
    auto *fee = new QLineEdit, *reason = new QLineEdit;
    dialog->form().add(u"date"_s, tr("&Date"), on);
    dialog->form().add(u"fee"_s, tr("&Fee for the customer, %1").arg(qs(currency.code())), fee,
                       tr("Charged by a debit note; empty: none"));
    dialog->form().add(u"reason"_s, tr("&Reason"), reason, tr("As the bank gives it"), 2);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, on, fee, reason, number = receipt.number, currency] {
        services::ReturnReceipt request{number, date(on->date()), str(reason->text().trimmed()), {}};
        if (!readAmount(*dialog, *fee, currency, request.fee)) return;
        run(dialog, tr("%1 is returned.").arg(qs(number)),
            [request](services::Books& books, const Progress&) { return services::returnReceipt(books, request); });
    });
    dialog->open();
}

void ReceiptActs::refund(const ReceiptDetail& receipt) {
    const Currency currency = receipt.amount.currency();
    auto* dialog = new FormDialog(tr("Pay %1 back").arg(qs(receipt.number)),
                                  tr("Not applied: %1. It leaves the bank account.").arg(moneyText(receipt.unapplied)),
                                  tr("Pay back"), &page_, 2);
    auto* amount = new QLineEdit;
    amount->setPlaceholderText(figureText(receipt.unapplied));
    auto* on = dayField(context_, receipt);
    auto* reason = new QLineEdit;
    dialog->form().add(u"amount"_s, tr("&Amount, %1").arg(qs(currency.code())), amount,
                       tr("Empty: all that is not applied"));
    dialog->form().add(u"date"_s, tr("&Date"), on);
    dialog->form().add(u"reason"_s, tr("&Reason"), reason, {}, 2);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, amount, on, reason, number = receipt.number, currency] {
        services::RefundCredit request{number, {}, date(on->date()), str(reason->text().trimmed())};
        if (!readAmount(*dialog, *amount, currency, request.amount)) return;
        run(dialog, tr("Paid back from %1.").arg(qs(number)),
            [request](services::Books& books, const Progress&) { return services::refundCredit(books, request); });
    });
    dialog->open();
}

void ReceiptActs::keep(const ReceiptDetail& receipt) {
    const bool on = receipt.state != ReceiptState::onAccount;
    context_.session.write(
        this,
        [number = receipt.number, on](services::Books& books, const Progress&) {
            return services::keepOnAccount(books, number, on);
        },
        [this, on](const Result<ReceiptDetail>& done) {
            if (!done) return emit page_.told(sentence(done.error()), true);
            emit page_.told(on ? tr("%1 stays on account.").arg(qs(done->number))
                               : tr("%1 waits to be applied.").arg(qs(done->number)),
                            false);
        });
}

}  // namespace duebook::ui
