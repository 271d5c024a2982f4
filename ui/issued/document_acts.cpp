// SPDX-License-Identifier: GPL-3.0-or-later
#include "issued/document_acts.h"

#include <QCursor>
#include <QMenu>

#include "issued/credit_dialog.h"
#include "issued/save_document.h"
#include "services/credit_invoice.h"
#include "services/document_notes.h"
#include "text/convert.h"
#include "widgets/date_edit.h"
#include "widgets/form_dialog.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

DocumentActs::DocumentActs(const PageContext& context, Page& page) : QObject(&page), context_(context), page_(page) {}

bool DocumentActs::act(const QString& id, const store::DocumentDetail& document) {
    const bool invoice = document.kind == DocumentKind::invoice;
    const QStringList forInvoices{u"credit"_s, u"rebill"_s, u"writeOff"_s};
    if (forInvoices.contains(id) && !invoice) {
        emit page_.told(tr("%1 is a credit note: it cannot be credited or written off.").arg(qs(document.number)),
                        true);
        return true;
    }
    if (id == "documentMore"_L1)
        openMenu(document);
    else if (id == "savePdf"_L1)
        savePdf(document);
    else if (id == "saveEInvoice"_L1)
        openEInvoiceDialog(context_, page_, document.number);
    else if (id == "credit"_L1)
        openCreditDialog(context_, page_, document);
    else if (id == "rebill"_L1)
        rebill(document);
    else if (id == "writeOff"_L1)
        writeOff(document);
    else if (id == "addNote"_L1)
        addNote(document);
    else if (id == "copyAsDraft"_L1)
        emit page_.linkRequested({u"editor"_s, {{u"like"_s, qs(document.number)}}});
    else
        return false;
    return true;
}

void DocumentActs::savePdf(const store::DocumentDetail& document) {
    saveDocument(context_, page_, document.number, DocumentFile{});
}

void DocumentActs::openMenu(const store::DocumentDetail& document) {
    auto* menu = new QMenu(&page_);
    menu->setObjectName(u"documentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& id, const QString& text) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, id, document] { act(id, document); });
    };
    add(u"saveEInvoice"_s, tr("Save &e-invoice…"));
    if (document.kind == DocumentKind::invoice) {
        add(u"rebill"_s, tr("Credit and &bill anew…"));
        add(u"writeOff"_s, tr("&Write off…"));
    }
    add(u"addNote"_s, tr("Add a &note…"));
    add(u"copyAsDraft"_s, tr("Copy as new &draft"));
    menu->popup(QCursor::pos());
}

// The editor credits and bills anew in one act; here is why.
void DocumentActs::rebill(const store::DocumentDetail& document) {
    auto* dialog = new FormDialog(tr("Credit %1 and bill anew").arg(qs(document.number)),
                                  tr("All that is left of it is credited, and a new invoice takes its place: both or "
                                     "neither. Change the new invoice, then issue it."),
                                  tr("Change it"), &page_);
    auto* reason = new QLineEdit;
    dialog->form().add(u"reason"_s, tr("&Reason"), reason);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, reason, number = qs(document.number)] {
        if (reason->text().trimmed().isEmpty()) return dialog->refuse(u"reason"_s, tr("A reason must be given."));
        dialog->accept();
        emit page_.linkRequested({u"editor"_s, {{u"like"_s, number}, {u"rebills"_s, reason->text().trimmed()}}});
    });
    dialog->open();
}

void DocumentActs::writeOff(const store::DocumentDetail& document) {
    const Currency currency = document.gross.currency();
    auto* dialog = new FormDialog(
        tr("Write off %1").arg(qs(document.number)),
        tr("Open: %1. What is given up stays in the books with its reason.").arg(moneyText(document.open)),
        tr("Write off"), &page_, 2);
    auto* amount = new QLineEdit;
    amount->setPlaceholderText(figureText(document.open));
    auto* on = new DateEdit(qdate(context_.session.today()));
    on->setDate(qdate(std::max(context_.session.today(), document.issued)));
    auto* reason = new QLineEdit;
    dialog->form().add(u"amount"_s, tr("&Amount, %1").arg(qs(currency.code())), amount, tr("Empty: all that is open"));
    dialog->form().add(u"date"_s, tr("&Date"), on);
    dialog->form().add(u"reason"_s, tr("&Reason"), reason, {}, 2);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, amount, on, reason, document, currency] {
        services::WriteOff request{document.number, str(reason->text().trimmed()), {}, {}};
        if (!readAmountField(*dialog, *amount, currency, request.amount)) return;
        if (on->date().isValid()) request.on = date(on->date());
        dialog->setWorking(true);
        context_.session.write(
            dialog,
            [request](services::Books& books, const Progress&) { return services::writeOffInvoice(books, request); },
            [this, dialog](const Result<std::string>& done) {
                if (!done) return dialog->refuse(qs(done.error().field), sentence(done.error()));
                dialog->accept();
                emit page_.told(tr("Written off as %1.").arg(qs(*done)), false);
            });
    });
    dialog->open();
}

void DocumentActs::addNote(const store::DocumentDetail& document) {
    auto* dialog = new FormDialog(tr("Note on %1").arg(qs(document.number)),
                                  tr("For your own people: it is never printed or sent."), tr("Keep"), &page_);
    auto* text = new QLineEdit;
    dialog->form().add(u"text"_s, tr("&Note"), text);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, text, number = document.number] {
        dialog->setWorking(true);
        context_.session.write(
            dialog,
            [number, words = str(text->text().trimmed())](services::Books& books, const Progress&) {
                return services::addNote(books, number, words);
            },
            [this, dialog](const Result<store::NoteRow>& note) {
                if (!note) return dialog->refuse(u"text"_s, tr("Type the note."));
                dialog->accept();
                page_.panelTab(u"notes"_s);
            });
    });
    dialog->open();
}

void DocumentActs::removeNote(std::int64_t note) {
    if (note == 0) return;
    context_.ask.confirm(
        &page_, {tr("Remove the newest note?"), tr("It is gone then."), tr("Remove"), {}, true},
        [this, note](bool accepted) {
            if (!accepted) return;
            context_.session.write(
                this, [note](services::Books& books, const Progress&) { return services::removeNote(books, note); },
                [](const Result<void>&) {});  // gone already is as well
        });
}

}  // namespace duebook::ui
