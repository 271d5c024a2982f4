// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/invoice_panel.h"

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

QString text(const char* source) {
    return QCoreApplication::translate("InvoicePanel", source);
}

bool isCredit(const DocumentDetail& d) {
    return d.kind == DocumentKind::creditNote;
}

std::int64_t daysLate(const InvoicePanel& panel) {
    Date next = panel.detail.due;
    for (const store::InstalmentLine& line : panel.detail.instalments)
        if (!line.open.isZero()) next = std::min(next, line.due);
    return panel.day - next;
}

store::DocumentState stateOf(const InvoicePanel& panel) {
    using store::DocumentState;
    const DocumentDetail& d = panel.detail;
    if (isCredit(d)) return d.open.isZero() ? DocumentState::appliedCredit : DocumentState::openCredit;
    if (d.open.isZero()) return DocumentState::paid;
    if (d.dispute) return DocumentState::disputed;
    if (d.open != d.gross) return DocumentState::partPaid;
    return daysLate(panel) > 0 ? DocumentState::overdue : DocumentState::due;
}

QList<PillText> pillsOf(const InvoicePanel& panel) {
    const StateLook look = lookOf(stateOf(panel));
    QList<PillText> pills{{look.icon, look.word, look.tone}};
    const std::int64_t late = daysLate(panel);
    if (!isCredit(panel.detail) && !panel.detail.open.isZero() && late > 0)
        pills += PillText{u"overdue"_s, QCoreApplication::translate("InvoicePanel", "%n days late", nullptr, int(late)),
                          Tone::bad};
    return pills;
}

QList<Fact> factsOf(const InvoicePanel& panel) {
    const DocumentDetail& d = panel.detail;
    QList<Fact> facts;
    if (panel.openNow) facts += Fact{text("Open today"), moneyText(isCredit(d) ? -*panel.openNow : *panel.openNow)};
    facts += Fact{text("Issued"), longDayText(d.issued)};
    if (!isCredit(d)) facts += Fact{text("Due"), longDayText(d.due)};
    if (!d.poNumber.empty()) facts += Fact{text("PO"), qs(d.poNumber)};
    facts += Fact{text("Amount"), moneyText(d.gross)};
    if (!d.tax.isZero()) facts += Fact{text("of it tax"), moneyText(d.tax)};
    if (d.base && d.base->currency() != d.gross.currency()) facts += Fact{text("When booked"), moneyText(*d.base)};
    if (d.dispute) facts += Fact{text("Disputed"), qs(*d.dispute), Tone::dispute};
    if (!d.description.empty()) facts += Fact{text("For"), qs(d.description)};
    return facts;
}

PanelSection allocationsOf(const DocumentDetail& d) {
    PanelSection section{text("Allocations"), {}, {}, {}};
    for (const store::AllocationLine& line : d.allocations) {
        const QString what = isCredit(d) ? text("%1  Invoice %2").arg(dayText(line.effective), qs(line.documentNumber))
                             : line.credit == CreditKind::creditNote
                                 ? text("%1  Credit note %2").arg(dayText(line.effective), qs(line.creditNumber))
                                 : text("%1  Receipt %2").arg(dayText(line.effective), qs(line.creditNumber));
        section.lines += Fact{what, figureText(-line.amount)};
    }
    if (section.lines.isEmpty()) section.lines = {{text("Nothing applied yet"), {}}};
    return section;
}

PanelSection instalmentsOf(const DocumentDetail& d) {
    PanelSection section{text("Instalments"), {}, {}, {}};
    for (const store::InstalmentLine& line : d.instalments) {
        const QString left = line.open.isZero() ? text("paid") : text("open %1").arg(figureText(line.open));
        section.lines += Fact{text("%1  due %2").arg(line.no).arg(dayText(line.due)),
                              QString(figureText(line.amount) + u", "_s + left)};
    }
    return section;
}

QList<PanelSection> postingsOf(const DocumentDetail& d) {
    PanelSection section{text("Postings"), {}, {}, {}};
    for (const store::PostingLine& p : d.postings) {
        section.lines +=
            Fact{text("%1  debit %2 %3").arg(dayText(p.on), qs(p.debitCode), qs(p.debitName)), figureText(p.amount)};
        section.lines += Fact{text("credit %1 %2").arg(qs(p.creditCode), qs(p.creditName)), figureText(-p.amount)};
    }
    return {section};
}

QList<PanelSection> auditOf(const DocumentDetail& d) {
    const QDateTime entered = QDateTime::fromMSecsSinceEpoch(d.entered.ms);
    PanelSection section{text("How it came into the books"), {}, {}, {}};
    section.lines = {{text("Entered"), QLocale().toString(entered, u"d MMM yyyy HH:mm"_s)},
                     {text("By"), qs(d.enteredBy)},
                     {text("Journal entry"), countText(d.journalSeq)},
                     {text("Seal"), qs(d.journalHash).left(20)}};
    return {section};
}

}  // namespace

SidePanelContent panelOf(const store::ReceiptDetail& r) {
    SidePanelContent c;
    c.title = text("Receipt %1").arg(qs(r.number));
    c.link = {u"customer"_s, qs(r.customerName).replace(u'&', u"&&"_s)};
    c.figure = figureText(r.amount);
    c.figureNote = qs(r.amount.currency().code());
    if (!r.unapplied.isZero()) c.pills = {{u"part"_s, text("%1 unapplied").arg(figureText(r.unapplied)), Tone::warn}};
    c.facts = {{text("Received"), longDayText(r.received)}};
    if (!r.reference.empty()) c.facts += Fact{text("Reference"), qs(r.reference)};
    PanelSection section{text("Applied to"), {}, {}, {}};
    for (const store::AllocationLine& line : r.allocations)
        section.lines +=
            Fact{text("%1  Invoice %2").arg(dayText(line.effective), qs(line.documentNumber)), figureText(line.amount)};
    if (section.lines.isEmpty()) section.lines = {{text("Nothing applied yet"), {}}};
    c.sections = {section};
    c.actions = {{u"openCustomer"_s, text("Customer")}};
    return c;
}

SidePanelContent panelOf(const InvoicePanel& panel, const QString& tab) {
    const DocumentDetail& d = panel.detail;
    SidePanelContent c;
    const bool speaks = !d.number.empty() && !std::isdigit(static_cast<unsigned char>(d.number.front()));
    c.title = speaks ? qs(d.number) : (isCredit(d) ? text("Credit note %1") : text("Invoice %1")).arg(qs(d.number));
    c.link = {u"customer"_s, qs(d.customerName).replace(u'&', u"&&"_s)};
    c.figure = figureText(isCredit(d) ? -d.open : d.open);
    const QString code = qs(d.gross.currency().code());
    c.figureNote = panel.openNow ? text("%1 open on %2, of %3").arg(code, longDayText(panel.day), figureText(d.gross))
                                 : text("%1 open of %2").arg(code, figureText(d.gross));
    c.pills = pillsOf(panel);
    c.tabs = {{u"summary"_s, text("Summary")},
              {u"documents"_s, text("Documents")},
              {u"postings"_s, text("Postings")},
              {u"audit"_s, text("Audit")}};
    c.tab = tab;
    if (tab == "documents"_L1) {
        if (!d.instalments.empty()) c.sections += instalmentsOf(d);
        c.sections += allocationsOf(d);
    } else if (tab == "postings"_L1) {
        c.sections = postingsOf(d);
    } else if (tab == "audit"_L1) {
        c.sections = auditOf(d);
    } else {
        c.facts = factsOf(panel);
        c.aging = panel.aging;
        c.agingTitle = panel.agingTitle;
        PanelSection allocated = allocationsOf(d);
        allocated.link = {u"postings"_s, text("Show postings"), u"Ctrl+J"_s};
        c.sections = {allocated};
    }
    c.actions = {{u"openCustomer"_s, text("Customer")},
                 {u"openItems"_s, text("Open items")},
                 {u"copyNumber"_s, text("Copy no.")}};
    return c;
}

}  // namespace duebook::ui
