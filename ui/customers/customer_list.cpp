// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_list.h"

#include <QCoreApplication>

#include "pages/cells.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using services::CustomerTable;

constexpr std::int64_t nearLimit = 90;  // per cent

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerList)
};

Column money(const QString& id, const QString& title, bool visible) {
    return {.id = id, .title = title, .kind = ColumnKind::money, .visible = visible};
}

QList<Column> columns(bool wide) {
    QList<Column> list{
        {.id = u"code"_s, .title = Words::tr("Code"), .kind = ColumnKind::status, .filterHint = Words::tr("Filter…")},
        {.id = u"name"_s, .title = Words::tr("Name"), .stretch = 1}};
    list += money(u"balance"_s, Words::tr("Balance"), true);
    list.last().filterHint = u">1000"_s;
    list += money(u"overdue"_s, Words::tr("Overdue"), true);
    list += money(u"notDue"_s, Words::tr("Not due"), wide);
    list += money(u"late1"_s, u"1–30"_s, true);
    list += money(u"late2"_s, u"31–60"_s, true);
    list += money(u"late3"_s, u"61–90"_s, true);
    list += money(u"late4"_s, u"90+"_s, true);
    list += money(u"unapplied"_s, Words::tr("Unapplied"), true);
    list += money(u"limit"_s, Words::tr("Limit"), wide);
    list += Column{.id = u"used"_s, .title = Words::tr("Used %"), .kind = ColumnKind::number, .filterHint = u">100"_s};
    list += Column{.id = u"country"_s, .title = Words::tr("Country"), .visible = wide};
    list += Column{.id = u"group"_s, .title = Words::tr("Group"), .visible = false};
    list += Column{.id = u"collector"_s, .title = Words::tr("Collector"), .visible = wide};
    list += Column{.id = u"city"_s, .title = Words::tr("City"), .visible = false};
    return list;
}

Cell usedCell(const CustomerTable& table, std::size_t at) {
    Cell cell;
    const auto used = table.value(at, CustomerTable::usedPercent);
    if (!used || *used < 0) return cell;  // a credit balance uses no limit
    cell.text = Words::tr("%1 %").arg(countText(*used));
    cell.value = static_cast<qlonglong>(*used);
    if (*used > 100) {
        cell.tone = Tone::bad;
        cell.strong = true;
    } else if (*used >= nearLimit) {
        cell.tone = Tone::warn;
    }
    return cell;
}

Row format(const CustomerTable& table, std::size_t at) {
    Row row;
    row.id = table.customer(at).id.value;
    row.cells = {textCell(table.text(at, CustomerTable::number)), textCell(table.text(at, CustomerTable::name))};
    for (std::size_t column = CustomerTable::balance; column <= CustomerTable::limit; ++column) {
        const auto minor = table.value(at, column);
        row.cells += minor ? moneyCell(Money(*minor, table.currency(at))) : Cell();
    }
    row.cells[2].strong = true;
    if (row.cells[3].value.toLongLong() != 0) row.cells[3].tone = Tone::bad;
    row.cells += usedCell(table, at);
    for (const auto column :
         {CustomerTable::country, CustomerTable::group, CustomerTable::collector, CustomerTable::city}) {
        row.cells += textCell(table.text(at, column));
        row.cells.last().tone = Tone::muted;
    }
    row.cells[0].tone = Tone::muted;
    return row;
}

}  // namespace

ListDefinition customerList(bool wide) {
    ListDefinition list;
    list.id = u"customers"_s;
    list.title = Words::tr("Customers");
    list.everything = Words::tr("All customers");
    list.columns = columns(wide);
    for (std::size_t column = 0; column < CustomerTable::columnCount; ++column) list.places.push_back(column);
    list.chips = {{u"owing"_s, Words::tr("Owing")},         {u"overdue"_s, Words::tr("Overdue")},
                  {u"over90"_s, Words::tr("90+")},          {u"overLimit"_s, Words::tr("Over limit")},
                  {u"unapplied"_s, Words::tr("Unapplied")}, {u"credit"_s, Words::tr("Credit balance")}};
    list.sort = {{u"balance"_s, Qt::DescendingOrder}};
    for (const QString& id :
         {u"balance"_s, u"overdue"_s, u"notDue"_s, u"late1"_s, u"late2"_s, u"late3"_s, u"late4"_s, u"unapplied"_s})
        list.summed += id;
    list.withCode = false;
    list.captionColumn = u"name"_s;
    list.empty = {u"customers"_s,
                  Words::tr("No customers yet"),
                  Words::tr("Add one, or import a CSV file (Ctrl+Shift+I)."),
                  {u"newCustomer"_s, Words::tr("New customer"), u"Ctrl+Shift+N"_s},
                  true};
    return list;
}

ListContent customerContent(const Lists::Customers& customers) {
    ListContent content;
    if (!customers) return content;
    const Lists::Customers t = customers;
    content.rows = {t, [t](std::size_t at) { return static_cast<qint64>(t->customer(at).id.value); },
                    [t](std::size_t at) { return format(*t, at); }};
    const auto figure = [t](CustomerTable::Column column, std::size_t at) { return t->value(at, column).value_or(0); };
    content.chips[u"owing"_s] = [figure](std::size_t at) { return figure(CustomerTable::balance, at) > 0; };
    content.chips[u"overdue"_s] = [t](std::size_t at) { return t->overdueOf(at) > 0; };
    content.chips[u"over90"_s] = [figure](std::size_t at) { return figure(CustomerTable::late4, at) > 0; };
    content.chips[u"overLimit"_s] = [t](std::size_t at) { return t->overLimit(at); };
    content.chips[u"unapplied"_s] = [t](std::size_t at) { return t->unappliedOf(at) != 0; };
    content.chips[u"credit"_s] = [figure](std::size_t at) { return figure(CustomerTable::balance, at) < 0; };
    return content;
}

}  // namespace duebook::ui
