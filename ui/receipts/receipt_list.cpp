// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/receipt_list.h"

#include <QCoreApplication>

#include "pages/cells.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using store::ReceiptState;
using store::ReceiptTable;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReceiptList)
};

StateLook lookOf(ReceiptState state) {
    switch (state) {
        case ReceiptState::onAccount:
            return {u"receipts"_s, Words::tr("On account"), Tone::muted};
        case ReceiptState::partApplied:
            return {u"part"_s, Words::tr("Part-applied"), Tone::warn};
        case ReceiptState::applied:
            return {u"paid"_s, Words::tr("Applied"), Tone::good};
        case ReceiptState::unapplied:
            return {u"part"_s, Words::tr("Unapplied"), Tone::warn};
        case ReceiptState::unidentified:
            return {u"help"_s, Words::tr("Whose?"), Tone::bad};
        case ReceiptState::returned:
            return {u"overdue"_s, Words::tr("Returned"), Tone::bad};
        case ReceiptState::refunded:
            return {u"undo"_s, Words::tr("Paid back"), Tone::muted};
    }
    return {};
}

Row format(const ReceiptTable& table, std::size_t at) {
    const Currency currency = table.currency(at);
    const auto text = [&](ReceiptTable::Column column) { return textCell(table.text(at, column)); };
    const auto money = [&](ReceiptTable::Column column) { return Money(*table.value(at, column), currency); };
    const StateLook look = lookOf(table.stateOf(at));
    Cell status, unapplied = moneyCell(money(ReceiptTable::unapplied));
    status.icon = look.icon;
    status.text = look.word;
    status.tone = look.tone;
    status.value = look.word;
    unapplied.strong = table.unappliedOf(at) != 0;
    Row row;
    row.id = table.id(at);
    row.cells = {text(ReceiptTable::number),
                 dayCell(Date::fromDays(*table.value(at, ReceiptTable::received))),
                 text(ReceiptTable::customerName),
                 text(ReceiptTable::customerNumber),
                 text(ReceiptTable::reference),
                 moneyCell(money(ReceiptTable::amount), true),
                 unapplied,
                 status,
                 text(ReceiptTable::currencyCode)};
    for (const int secondary : {3, 4}) row.cells[secondary].tone = Tone::muted;
    return row;
}

}  // namespace

ListDefinition receiptList(bool wide) {
    ListDefinition list;
    list.id = u"receipts"_s;
    list.title = Words::tr("Receipts");
    list.everything = Words::tr("All receipts");
    list.columns = {
        {.id = u"number"_s, .title = Words::tr("No."), .kind = ColumnKind::status, .filterHint = Words::tr("Filter…")},
        {.id = u"date"_s, .title = Words::tr("Date"), .kind = ColumnKind::date, .filterHint = u"2026-10"_s},
        {.id = u"customer"_s, .title = Words::tr("Customer"), .stretch = 1},
        {.id = u"customerNumber"_s, .title = Words::tr("Code"), .visible = wide},
        {.id = u"reference"_s, .title = Words::tr("Reference"), .stretch = 2},
        {.id = u"amount"_s, .title = Words::tr("Amount"), .kind = ColumnKind::money, .filterHint = u">1000"_s},
        {.id = u"unapplied"_s, .title = Words::tr("Unapplied"), .kind = ColumnKind::money, .filterHint = u">0"_s},
        {.id = u"status"_s, .title = Words::tr("Status"), .kind = ColumnKind::status},
        {.id = u"currency"_s, .title = Words::tr("Currency"), .visible = false}};
    list.places = {ReceiptTable::number,         ReceiptTable::received,  ReceiptTable::customerName,
                   ReceiptTable::customerNumber, ReceiptTable::reference, ReceiptTable::amount,
                   ReceiptTable::unapplied,      ReceiptTable::state,     ReceiptTable::currencyCode};
    const QString scope = u"scope"_s;
    list.chips = {{u"recent"_s, Words::tr("90 days"), -1, scope},
                  {u"unapplied"_s, Words::tr("Unapplied")},
                  {u"thisMonth"_s, Words::tr("This month")},
                  {u"lastMonth"_s, Words::tr("Last month")},
                  {u"all"_s, Words::tr("All"), -1, scope}};
    list.usualChips = {u"recent"_s};
    list.sort = {{u"date"_s, Qt::DescendingOrder}};
    list.summed = {u"amount"_s, u"unapplied"_s};
    list.captionColumn = u"customer"_s;
    list.empty = {u"receipts"_s,
                  Words::tr("No receipts yet"),
                  Words::tr("Record what came in, or import a CSV file with Ctrl+Shift+I."),
                  {u"newReceipt"_s, Words::tr("New receipt"), u"Ctrl+R"_s},
                  true};
    return list;
}

ListContent receiptContent(const Lists::Receipts& receipts, Date today) {
    ListContent content;
    if (!receipts) return content;
    const Lists::Receipts t = receipts;
    content.rows = {t, [t](std::size_t at) { return static_cast<qint64>(t->id(at)); },
                    [t](std::size_t at) { return format(*t, at); }};
    const Date thisMonth = today.startOfMonth(), lastMonth = thisMonth.plusMonths(-1);
    const auto within = [t](Date first, Date after) {
        return [t, first, after](std::size_t at) {
            const std::int64_t day = *t->value(at, ReceiptTable::received);
            return first.days() <= day && day < after.days();
        };
    };
    content.chips[u"recent"_s] = [](std::size_t) { return true; };
    content.chips[u"unapplied"_s] = [t](std::size_t at) { return t->unappliedOf(at) != 0; };
    content.chips[u"thisMonth"_s] = within(thisMonth, thisMonth.plusMonths(1));
    content.chips[u"lastMonth"_s] = within(lastMonth, thisMonth);
    if (t->scope() == ReceiptTable::Scope::recent) return content;
    content.chips.remove(u"recent"_s);
    content.chips[u"all"_s] = [](std::size_t) { return true; };
    return content;
}

bool wantsAllReceipts(const QStringList& chips) {
    return chips.contains(u"all"_s);
}

}  // namespace duebook::ui
