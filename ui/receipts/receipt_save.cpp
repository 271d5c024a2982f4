// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the receipt's page that writes: recording, applying, leaving.
#include <QLineEdit>

#include "receipts/receipt_grid.h"
#include "receipts/receipt_page.h"
#include "services/record_receipt.h"
#include "text/convert.h"
#include "text/typed_money.h"
#include "widgets/choice_box.h"
#include "widgets/date_edit.h"
#include "widgets/form.h"
#include "widgets/message_bar.h"
#include "widgets/suggest_edit.h"

#include <QCheckBox>
#include <QPushButton>

namespace duebook::ui {

using namespace Qt::StringLiterals;

void ReceiptPage::refuse(const QString& field, const QString& sentence) {
    save_->setEnabled(true);
    if (!field.isEmpty() && form_->find(field) != nullptr) {
        form_->setError(field, sentence);
        form_->focusFirstError();
        return;
    }
    message_->show({Tone::bad, sentence, {}, {}});
}

void ReceiptPage::save() {
    form_->clearErrors();
    message_->clear();
    const auto amount = money();
    if (!currency()) return refuse(u"currency"_s, tr("Type a currency, such as EUR."));
    if (!amount) return refuse(u"amount"_s, tr("%1 is no amount.").arg(amount_->text().trimmed()));
    for (const ReceiptItems::Line& line : grid_->items().lines()) {
        if (line.rest == ReceiptItems::Rest::deduction && line.reason.isEmpty())
            return refuse({}, tr("Say in the column Reason why %1 is paid short.").arg(qs(line.item.document)));
    }
    save_->setEnabled(false);
    if (receipt_)
        applyIt();
    else
        record(*amount);
}

void ReceiptPage::record(Money amount) {
    services::RecordReceipt request{str(customer_->text().trimmed()), date(date_->date()), amount,
                                    str(reference_->text().trimmed())};
    request.allocate = grid_->items().wishes();
    request.payer = str(payer_->text().trimmed());
    request.method = str(method_->currentData().toString());
    request.keepOnAccount = onAccount_->isChecked();
    if (const QString typed = charges_->text().trimmed(); !typed.isEmpty()) {
        request.charges = typedMoney(typed, amount.currency());
        if (!request.charges) return refuse(u"charges"_s, tr("%1 is no amount.").arg(typed));
    }
    session().write(
        this, [request](services::Books& books, const Progress&) { return services::recordReceipt(books, request); },
        [this](const Result<store::ReceiptDetail>& done) { finish(done); },
        [this](const QString& sentence) { refuse({}, sentence); });
}

void ReceiptPage::applyIt() {
    services::AllocateReceipt request{receipt_->number, std::max(receipt_->received, session().today()),
                                      grid_->items().wishes()};
    if (request.allocate.empty()) return refuse({}, tr("Choose what it pays: Space pays the current invoice."));
    session().write(
        this, [request](services::Books& books, const Progress&) { return services::allocateReceipt(books, request); },
        [this](const Result<store::ReceiptDetail>& done) { finish(done); },
        [this](const QString& sentence) { refuse({}, sentence); });
}

void ReceiptPage::finish(const Result<store::ReceiptDetail>& done) {
    if (!done) return refuse(qs(done.error().field), sentence(done.error()));
    const QString number = qs(done->number), left = moneyText(done->unapplied);
    const qint64 id = done->id.value;
    const bool applied = receipt_.has_value(), whole = done->unapplied.isZero();
    begin({});
    emit linkRequested({u"receipts"_s, {{u"id"_s, id}}});
    if (whole)
        emit told(applied ? tr("Applied %1.").arg(number) : tr("Recorded %1.").arg(number), false);
    else
        emit told(applied ? tr("Applied %1. Unapplied: %2.").arg(number, left)
                          : tr("Recorded %1. Unapplied: %2.").arg(number, left),
                  false);
}

void ReceiptPage::leave() {
    const auto go = [this] {
        begin({});
        emit backRequested();
    };
    if (!isStarted()) return go();
    ask().confirm(this, {tr("Leave without recording?"), tr("What you typed is lost."), tr("Leave"), tr("Stay"), true},
                  [go](bool accepted) {
                      if (accepted) go();
                  });
}

}  // namespace duebook::ui
