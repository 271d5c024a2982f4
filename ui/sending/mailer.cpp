// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/mailer.h"

#include <QDateTime>

#include "sending/account_dialog.h"
#include "sending/batch_dialog.h"
#include "sending/pages_maker.h"
#include "sending/send_dialog.h"
#include "sending/texts_dialog.h"
#include "services/outbox.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

Mailer::Mailer(const PageContext& context, QWidget* over) : context_(context), over_(over), postman_(context.session) {
    connect(&postman_, &Postman::delivered, this, &Mailer::outboxChanged);
    connect(&postman_, &Postman::troubled, this, [this](const QString& sentence) { emit told(sentence, true); });
    postman_.look();
}

bool Mailer::follow(const Link& link) {
    if (link.view == "send"_L1) {
        send(link.args.value(u"numbers"_s).toStringList());
    } else if (link.view == "statement"_L1) {
        open(statementParcel(link.args.value(u"customer"_s).toString(), context_.session.today()));
    } else if (link.view == "issue"_L1) {
        QList<qint64> drafts;
        for (const QVariant& each : link.args.value(u"drafts"_s).toList()) drafts += each.toLongLong();
        issue(drafts);
    } else if (link.view == "mailAccount"_L1) {
        auto* dialog = new AccountDialog(context_, postman_.transport(), over_);
        connect(dialog, &AccountDialog::kept, this, &Mailer::changed);
        dialog->open();
    } else if (link.view == "mailTexts"_L1) {
        (new TextsDialog(context_, over_))->open();
    } else if (link.view == "outboxChanged"_L1) {
        changed();
    } else {
        return false;
    }
    return true;
}

void Mailer::send(const QStringList& numbers) {
    if (numbers.isEmpty()) return;
    if (numbers.size() > 1) {
        auto* batch = new BatchDialog(context_, pagesMaker(), numbers, over_);
        connect(batch, &BatchDialog::queued, this, &Mailer::queued);
        return batch->open();
    }
    open(documentParcel(numbers.first()));
}

void Mailer::open(const Parcel& parcel) {
    auto* dialog = new SendDialog(context_, pagesMaker(), parcel, over_);
    connect(dialog, &SendDialog::queued, this, &Mailer::queued);
    connect(dialog, &SendDialog::saved, this,
            [this](const QString& file) { emit told(tr("Saved %1.").arg(file), false); });
    connect(dialog, &SendDialog::accountRequested, this, [this] { follow({u"mailAccount"_s}); });
    dialog->open();
}

void Mailer::issue(const QList<qint64>& drafts) {
    if (drafts.isEmpty()) return;
    auto* batch = new BatchDialog(context_, pagesMaker(), drafts, over_);
    connect(batch, &BatchDialog::queued, this, &Mailer::queued);
    batch->open();
}

void Mailer::queued(const QString& sentence, const std::vector<std::int64_t>& ids, qint64 dueMs) {
    last_ = ids;
    const qint64 left = dueMs - QDateTime::currentMSecsSinceEpoch();
    if (left > 0)
        emit undoOffered(sentence, static_cast<int>(left));
    else
        emit told(sentence, false);
    changed();
}

void Mailer::undo() {
    context_.session.rehearse(
        this,
        [ids = last_](services::Books& books, const Progress&) {
            int back = 0;
            for (const std::int64_t id : ids) back += services::takeBackMail(books, id).has_value();
            return back;
        },
        [this, asked = static_cast<int>(last_.size())](int back) {
            emit told(back == asked ? tr("%n mails taken back: nobody will get them.", nullptr, back)
                                    : tr("%n mails taken back; the others had left.", nullptr, back),
                      back != asked);
            changed();
        });
}

void Mailer::changed() {
    postman_.look();
    emit outboxChanged();
}

}  // namespace duebook::ui
