// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/document_content.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <cctype>

#include "pages/cells.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using store::DocumentDetail;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentContent)
};

QString momentText(Instant at) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.ms),
                              QCoreApplication::translate("DateKeys", "d MMM yyyy HH:mm"));
}

bool isCredit(const DocumentDetail& d) {
    return d.kind == DocumentKind::creditNote;
}

std::int64_t daysLate(const DocumentView& view) {
    Date next = view.detail.due;
    for (const store::InstalmentLine& line : view.detail.instalments)
        if (!line.open.isZero()) next = std::min(next, line.due);
    return view.day - next;
}

store::DocumentState stateOf(const DocumentView& view) {
    using store::DocumentState;
    const DocumentDetail& d = view.detail;
    if (isCredit(d)) return d.open.isZero() ? DocumentState::appliedCredit : DocumentState::openCredit;
    if (d.open.isZero()) return DocumentState::paid;
    if (d.dispute) return DocumentState::disputed;
    if (d.open != d.gross) return DocumentState::partPaid;
    return daysLate(view) > 0 ? DocumentState::overdue : DocumentState::due;
}

QList<PillText> pillsOf(const DocumentView& view) {
    const StateLook look = lookOf(stateOf(view));
    QList<PillText> pills{{look.icon, look.word, look.tone}};
    const std::int64_t late = daysLate(view);
    if (!isCredit(view.detail) && !view.detail.open.isZero() && late > 0)
        pills += PillText{u"overdue"_s, Words::tr("%n days late", nullptr, int(late)), Tone::bad};
    return pills;
}

QList<Fact> factsOf(const DocumentView& view) {
    const DocumentDetail& d = view.detail;
    QList<Fact> facts;
    if (view.openNow) facts += Fact{Words::tr("Open today"), moneyText(isCredit(d) ? -*view.openNow : *view.openNow)};
    facts += Fact{Words::tr("Issued"), longDayText(d.issued)};
    if (!isCredit(d)) facts += Fact{Words::tr("Due"), longDayText(d.due)};
    if (!d.poNumber.empty()) facts += Fact{Words::tr("PO"), qs(d.poNumber)};
    facts += Fact{Words::tr("Amount"), moneyText(d.gross)};
    if (!d.tax.isZero()) facts += Fact{Words::tr("of it tax"), moneyText(d.tax)};
    if (d.base && d.base->currency() != d.gross.currency()) facts += Fact{Words::tr("When booked"), moneyText(*d.base)};
    if (d.dispute) facts += Fact{Words::tr("Disputed"), qs(*d.dispute), Tone::dispute};
    if (!d.description.empty()) facts += Fact{Words::tr("For"), qs(d.description)};
    return facts;
}

// A number with letters in front says itself what it is the number of.
bool speaks(const std::string& number) {
    return !number.empty() && !std::isdigit(static_cast<unsigned char>(number.front()));
}

QString nameOf(const char* kind, const std::string& number) {
    return speaks(number) ? qs(number) : Words::tr(kind).arg(qs(number));
}

QString otherSide(const DocumentDetail& d, const store::AllocationLine& line) {
    if (isCredit(d)) return nameOf(QT_TRANSLATE_NOOP("DocumentContent", "Invoice %1"), line.documentNumber);
    return line.credit == CreditKind::creditNote
               ? nameOf(QT_TRANSLATE_NOOP("DocumentContent", "Credit note %1"), line.creditNumber)
               : nameOf(QT_TRANSLATE_NOOP("DocumentContent", "Receipt %1"), line.creditNumber);
}

QString otherLink(const DocumentDetail& d, const store::AllocationLine& line) {
    if (isCredit(d)) return u"document:"_s + QString::number(line.invoice.value);
    const QString kind = line.credit == CreditKind::creditNote ? u"document:"_s : u"receipt:"_s;
    return kind + QString::number(line.source);
}

PanelSection allocationsOf(const DocumentDetail& d) {
    PanelSection section{Words::tr("Allocations"), {}, {}, {}};
    for (const store::AllocationLine& line : d.allocations)
        section.lines += Fact{QString(dayText(line.effective) + u"  "_s + otherSide(d, line)), figureText(-line.amount),
                              Tone::none, otherLink(d, line)};
    if (section.lines.isEmpty()) section.lines = {{Words::tr("Nothing applied yet"), {}}};
    return section;
}

// The company's own: nobody else reads them.
PanelSection notesOf(const std::vector<store::NoteRow>& notes) {
    PanelSection section{Words::tr("Notes of your own"), {}, {}, {}};
    for (const store::NoteRow& note : notes)
        section.timeline +=
            TimelineEvent{u"note"_s, Tone::muted, qs(note.madeBy), qs(note.text), momentText(note.made)};
    if (notes.empty())
        section.lines = {{Words::tr("Nobody has noted anything."), {}}};
    else
        section.link = {u"removeNote"_s, Words::tr("Remove the newest")};
    return section;
}

PanelSection instalmentsOf(const DocumentDetail& d) {
    PanelSection section{Words::tr("Instalments"), {}, {}, {}};
    for (const store::InstalmentLine& line : d.instalments) {
        const QString left = line.open.isZero() ? Words::tr("paid") : Words::tr("open %1").arg(figureText(line.open));
        section.lines += Fact{Words::tr("%1  due %2").arg(line.no).arg(dayText(line.due)),
                              QString(figureText(line.amount) + u", "_s + left)};
    }
    return section;
}

PanelSection postingsOf(const std::vector<store::PostingLine>& postings) {
    PanelSection section{Words::tr("Postings"), {}, {}, {}};
    for (const store::PostingLine& p : postings) {
        section.lines += Fact{Words::tr("%1  debit %2 %3").arg(dayText(p.on), qs(p.debitCode), qs(p.debitName)),
                              figureText(p.amount)};
        section.lines += Fact{Words::tr("credit %1 %2").arg(qs(p.creditCode), qs(p.creditName)), figureText(-p.amount)};
    }
    return section;
}

QList<PanelSection> auditOf(const DocumentDetail& d) {
    PanelSection section{Words::tr("How it came into the books"), {}, {}, {}};
    section.lines = {{Words::tr("Entered"), momentText(d.entered)},
                     {Words::tr("By"), qs(d.enteredBy)},
                     {Words::tr("Journal entry"), countText(d.journalSeq)},
                     {Words::tr("Seal"), qs(d.journalHash).left(20)}};
    return {section};
}

PanelSection appliedTo(const store::ReceiptDetail& r) {
    PanelSection section{Words::tr("Applied to"), {}, {}, {}};
    for (const store::AllocationLine& line : r.allocations)
        section.lines +=
            Fact{QString(dayText(line.effective) + u"  "_s +
                         nameOf(QT_TRANSLATE_NOOP("DocumentContent", "Invoice %1"), line.documentNumber)),
                 figureText(line.amount), Tone::none, QString(u"document:"_s + QString::number(line.invoice.value))};
    if (section.lines.isEmpty()) section.lines = {{Words::tr("Nothing applied yet"), {}}};
    return section;
}

PanelSection wentOut(const store::ReceiptDetail& r) {
    PanelSection section{Words::tr("Went out again"), {}, {}, {}};
    for (const store::PayoutLine& line : r.payouts) {
        const QString what = line.kind == PayoutKind::returned ? Words::tr("Returned") : Words::tr("Paid back");
        section.lines += Fact{QString(dayText(line.effective) + u"  "_s + what), figureText(-line.amount)};
        if (!line.reason.empty()) section.lines += Fact{Words::tr("Reason"), qs(line.reason)};
    }
    return section;
}

PillText pillOf(const store::ReceiptDetail& r) {
    using store::ReceiptState;
    switch (r.state) {
        case ReceiptState::applied:
            return {u"paid"_s, Words::tr("Applied"), Tone::good};
        case ReceiptState::onAccount:
            return {u"receipts"_s, Words::tr("%1 on account").arg(figureText(r.unapplied)), Tone::muted};
        case ReceiptState::unidentified:
            return {u"help"_s, Words::tr("Nobody knows whose it is"), Tone::bad};
        case ReceiptState::returned:
            return {u"overdue"_s, Words::tr("Returned by the bank"), Tone::bad};
        case ReceiptState::refunded:
            return {u"undo"_s, Words::tr("Paid back"), Tone::muted};
        case ReceiptState::partApplied:
        case ReceiptState::unapplied:
            break;
    }
    return {u"part"_s, Words::tr("%1 unapplied").arg(figureText(r.unapplied)), Tone::warn};
}

QString methodWord(const std::string& method) {
    if (method == "transfer") return Words::tr("Transfer");
    if (method == "cheque") return Words::tr("Cheque");
    if (method == "card") return Words::tr("Card");
    if (method == "cash") return Words::tr("Cash");
    if (method == "direct_debit") return Words::tr("Direct debit");
    return method.empty() ? QString() : Words::tr("Other");
}

QList<Fact> factsOf(const store::ReceiptDetail& r) {
    QList<Fact> facts{{Words::tr("Received"), longDayText(r.received)}};
    if (!r.method.empty()) facts += Fact{Words::tr("Method"), methodWord(r.method)};
    if (!r.payer.empty()) facts += Fact{Words::tr("Paid by"), qs(r.payer)};
    if (!r.reference.empty()) facts += Fact{Words::tr("Reference"), qs(r.reference)};
    if (r.charges) facts += Fact{Words::tr("Bank charges"), moneyText(*r.charges)};
    if (r.customerReturns > 0)
        facts += Fact{Words::tr("Returned so far"), Words::tr("%n of the customer's", nullptr, int(r.customerReturns))};
    return facts;
}

}  // namespace

SidePanelContent contentOf(const store::ReceiptDetail& r, const QString& tab) {
    SidePanelContent c;
    c.title = nameOf(QT_TRANSLATE_NOOP("DocumentContent", "Receipt %1"), r.number);
    c.link = {u"customer"_s, qs(r.customerName).replace(u'&', u"&&"_s)};
    c.figure = figureText(r.amount);
    c.figureNote = qs(r.amount.currency().code());
    c.pills = {pillOf(r)};
    c.tabs = {{u"summary"_s, Words::tr("Summary")}, {u"postings"_s, Words::tr("Postings")}};
    c.tab = tab;
    if (tab == "postings"_L1) {
        c.sections = {postingsOf(r.postings)};
    } else {
        c.facts = factsOf(r);
        c.sections = {appliedTo(r)};
        if (!r.payouts.empty()) c.sections += wentOut(r);
    }
    if (r.unidentified())
        c.actions = {{u"assignReceipt"_s, Words::tr("Assign…")}};
    else if (!r.unapplied.isZero())
        c.actions = {{u"applyReceipt"_s, Words::tr("Apply…")}};
    c.actions += {{u"openCustomer"_s, Words::tr("Customer")},
                  {u"copyNumber"_s, Words::tr("Copy no.")},
                  {u"receiptMore"_s, Words::tr("More…")}};
    return c;
}

SidePanelContent contentOf(const DocumentView& view, const QString& tab) {
    const DocumentDetail& d = view.detail;
    SidePanelContent c;
    c.title = nameOf(isCredit(d) ? QT_TRANSLATE_NOOP("DocumentContent", "Credit note %1")
                                 : QT_TRANSLATE_NOOP("DocumentContent", "Invoice %1"),
                     d.number);
    c.link = {u"customer"_s, qs(d.customerName).replace(u'&', u"&&"_s)};
    c.figure = figureText(isCredit(d) ? -d.open : d.open);
    const QString code = qs(d.gross.currency().code());
    c.figureNote = view.openNow
                       ? Words::tr("%1 open on %2, of %3").arg(code, longDayText(view.day), figureText(d.gross))
                       : Words::tr("%1 open of %2").arg(code, figureText(d.gross));
    c.pills = pillsOf(view);
    c.tabs = {{u"summary"_s, Words::tr("Summary")},
              {u"documents"_s, Words::tr("Documents")},
              {u"notes"_s, view.notes.empty() ? Words::tr("Notes") : Words::tr("Notes (%1)").arg(view.notes.size())},
              {u"postings"_s, Words::tr("Postings")},
              {u"audit"_s, Words::tr("Audit")}};
    c.tab = tab;
    if (tab == "documents"_L1) {
        if (!d.instalments.empty()) c.sections += instalmentsOf(d);
        c.sections += allocationsOf(d);
    } else if (tab == "postings"_L1) {
        c.sections = {postingsOf(d.postings)};
    } else if (tab == "notes"_L1) {
        c.sections = {notesOf(view.notes)};
    } else if (tab == "audit"_L1) {
        c.sections = auditOf(d);
    } else {
        c.facts = factsOf(view);
        c.aging = view.aging;
        c.agingTitle = view.agingTitle;
        PanelSection allocated = allocationsOf(d);
        allocated.link = {u"postings"_s, Words::tr("Show postings"), u"Ctrl+J"_s};
        c.sections = {allocated};
    }
    c.actions = {{u"send"_s, Words::tr("Send…"), {}, {}, Words::tr("Send it by mail (Ctrl+M)")},
                 {u"openCustomer"_s, Words::tr("Customer")},
                 {u"openItems"_s, Words::tr("Open items")},
                 {u"copyNumber"_s, Words::tr("Copy no.")}};
    if (view.openNow) return c;  // what is done with it is done today
    c.actions += ActionText{u"savePdf"_s, Words::tr("PDF…")};
    if (!isCredit(d)) c.actions += ActionText{u"credit"_s, Words::tr("Credit…")};
    c.actions += ActionText{u"documentMore"_s, Words::tr("More…")};
    return c;
}

}  // namespace duebook::ui
