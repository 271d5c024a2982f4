// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/invoice_list.h"

#include <QCoreApplication>

#include "pages/cells.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using store::DocumentState;
using store::DocumentTable;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InvoiceList)
};

Cell sentCell(store::Mailed mailed) {
    using store::Mailed;
    const StateLook looks[] = {{},
                               {u"snooze"_s, Words::tr("Waits"), Tone::none},
                               {u"overdue"_s, Words::tr("Failed"), Tone::bad},
                               {u"sent"_s, Words::tr("Sent"), Tone::good},
                               {u"ok"_s, Words::tr("Received"), Tone::good}};
    const StateLook& look = looks[static_cast<std::size_t>(mailed)];
    Cell cell;
    cell.icon = look.icon;
    cell.text = look.word;
    cell.tone = look.tone;
    cell.value = look.word;
    return cell;
}

QList<Column> columns() {
    return {
        {.id = u"number"_s, .title = Words::tr("No."), .kind = ColumnKind::status, .filterHint = Words::tr("Filter…")},
        {.id = u"issued"_s, .title = Words::tr("Date"), .kind = ColumnKind::date},
        {.id = u"due"_s, .title = Words::tr("Due"), .kind = ColumnKind::date, .filterHint = u"2026-10"_s},
        {.id = u"customer"_s, .title = Words::tr("Customer"), .kind = ColumnKind::text, .stretch = 1},
        {.id = u"customerNumber"_s, .title = Words::tr("Code"), .kind = ColumnKind::text, .visible = false},
        {.id = u"po"_s, .title = Words::tr("PO"), .kind = ColumnKind::text},
        {.id = u"amount"_s, .title = Words::tr("Amount"), .kind = ColumnKind::money},
        {.id = u"open"_s, .title = Words::tr("Open"), .kind = ColumnKind::money, .filterHint = u">1000"_s},
        {.id = u"late"_s, .title = Words::tr("Late"), .kind = ColumnKind::number, .filterHint = u">30"_s},
        {.id = u"status"_s, .title = Words::tr("Status"), .kind = ColumnKind::status},
        {.id = u"sent"_s,
         .title = Words::tr("Sent"),
         .kind = ColumnKind::status,
         .visible = false,
         .filterable = false},
        {.id = u"currency"_s, .title = Words::tr("Currency"), .kind = ColumnKind::text, .visible = false}};
}

Row format(const DocumentTable& table, std::size_t place) {
    const auto column = [&](DocumentTable::Column c) { return table.text(place, c); };
    const Currency currency = table.currency(place);
    const auto money = [&](DocumentTable::Column c) { return Money(*table.value(place, c), currency); };
    Row row;
    row.id = table.id(place);
    Cell open = moneyCell(money(DocumentTable::open), true);
    open.strong = !money(DocumentTable::open).isZero();
    row.cells = {textCell(column(DocumentTable::number)),
                 dayCell(Date::fromDays(*table.value(place, DocumentTable::issued))),
                 dayCell(Date::fromDays(*table.value(place, DocumentTable::dueOn))),
                 textCell(column(DocumentTable::customerName)),
                 textCell(column(DocumentTable::customerNumber)),
                 textCell(column(DocumentTable::poNumber)),
                 moneyCell(money(DocumentTable::gross)),
                 open,
                 lateCell(table.value(place, DocumentTable::daysLate)),
                 stateCell(table.stateOf(place)),
                 sentCell(table.mailedOf(place)),
                 textCell(column(DocumentTable::currencyCode))};
    for (const int secondary : {1, 5}) row.cells[secondary].tone = Tone::muted;
    return row;
}

}  // namespace

ListDefinition invoiceList() {
    ListDefinition list;
    list.id = u"invoices"_s;
    list.title = Words::tr("Invoices");
    list.everything = Words::tr("All invoices");
    list.columns = columns();
    list.places = {DocumentTable::number,       DocumentTable::issued,         DocumentTable::dueOn,
                   DocumentTable::customerName, DocumentTable::customerNumber, DocumentTable::poNumber,
                   DocumentTable::gross,        DocumentTable::open,           DocumentTable::daysLate,
                   DocumentTable::state,        DocumentTable::sent,           DocumentTable::currencyCode};
    const QString scope = u"scope"_s;
    list.chips = {{u"open"_s, Words::tr("Open"), -1, scope}, {u"dueThisWeek"_s, Words::tr("Due this week")},
                  {u"overdue"_s, Words::tr("Overdue")},      {u"partPaid"_s, Words::tr("Part-paid")},
                  {u"disputed"_s, Words::tr("Disputed")},    {u"credits"_s, Words::tr("Credit notes")},
                  {u"notSent"_s, Words::tr("Not sent")},     {u"sent"_s, Words::tr("Sent")},
                  {u"paid"_s, Words::tr("Paid"), -1, scope}, {u"all"_s, Words::tr("All"), -1, scope}};
    list.usualChips = {u"open"_s};
    list.sort = {{u"late"_s, Qt::DescendingOrder}, {u"due"_s, Qt::AscendingOrder}};
    list.summed = {u"open"_s, u"amount"_s};
    list.captionColumn = u"customer"_s;
    list.empty = {u"invoices"_s,
                  Words::tr("No invoices yet"),
                  Words::tr("They come in by importing a CSV file."),
                  {u"import"_s, Words::tr("Import…"), u"Ctrl+Shift+I"_s},
                  true};
    return list;
}

ListContent invoiceContent(const Lists::Documents& documents) {
    ListContent content;
    if (!documents) return content;
    const Lists::Documents t = documents;
    content.rows = {t, [t](std::size_t at) { return static_cast<qint64>(t->id(at)); },
                    [t](std::size_t at) { return format(*t, at); }};
    const Date today = t->asOf();
    const std::int64_t left = 7 - today.weekday();  // days of this week after today
    const auto isOpenInvoice = [t](std::size_t at) { return t->isOpen(at) && !t->isCreditNote(at); };
    content.chips[u"open"_s] = [t](std::size_t at) { return t->isOpen(at); };
    content.chips[u"dueThisWeek"_s] = [=](std::size_t at) {
        const std::int64_t late = t->daysLateOf(at);
        return isOpenInvoice(at) && late <= 0 && late >= -left;
    };
    content.chips[u"overdue"_s] = [=](std::size_t at) { return isOpenInvoice(at) && t->daysLateOf(at) > 0; };
    content.chips[u"partPaid"_s] = [=](std::size_t at) {
        return isOpenInvoice(at) && t->value(at, DocumentTable::open) != t->value(at, DocumentTable::gross);
    };
    content.chips[u"disputed"_s] = [=](std::size_t at) { return isOpenInvoice(at) && t->isDisputed(at); };
    content.chips[u"credits"_s] = [t](std::size_t at) { return t->isCreditNote(at); };
    content.chips[u"notSent"_s] = [t](std::size_t at) { return t->mailedOf(at) == store::Mailed::no; };
    content.chips[u"sent"_s] = [t](std::size_t at) { return t->mailedOf(at) >= store::Mailed::sent; };
    if (t->scope() == DocumentTable::Scope::open) return content;
    content.chips[u"paid"_s] = [t](std::size_t at) { return !t->isOpen(at); };
    content.chips[u"all"_s] = [](std::size_t) { return true; };
    return content;
}

bool wantsPaid(const QStringList& chips) {
    return chips.contains(u"paid"_s) || chips.contains(u"all"_s);
}

}  // namespace duebook::ui
