// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/aged_list.h"

#include <QCoreApplication>

#include "pages/cells.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using services::AgedItems;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgedList)
};

Cell kindCell(store::ItemKind kind) {
    Cell cell;
    switch (kind) {
        case store::ItemKind::invoice:
            cell.icon = u"invoices"_s;
            break;
        case store::ItemKind::creditNote:
            cell.icon = u"credit-note"_s;
            break;
        case store::ItemKind::receipt:
            cell.icon = u"receipts"_s;
            break;
    }
    return cell;
}

Row format(const AgedItems& items, std::size_t at) {
    Row row;
    row.id = static_cast<qint64>(at) + 1;
    Cell number = textCell(items.text(at, AgedItems::number));
    number.icon = kindCell(items.itemKind(at)).icon;
    Cell open = moneyCell(items.openMoney(at), true);
    open.strong = true;
    row.cells = {number,
                 dayCell(Date::fromDays(*items.value(at, AgedItems::issued))),
                 dayCell(Date::fromDays(*items.value(at, AgedItems::dueOn))),
                 textCell(items.text(at, AgedItems::customerName)),
                 textCell(items.text(at, AgedItems::poNumber)),
                 moneyCell(items.ownAmount(at), true),
                 moneyCell(items.ownOpen(at), true),
                 open,
                 lateCell(items.value(at, AgedItems::days))};
    return row;
}

}  // namespace

ListDefinition agedList() {
    ListDefinition list;
    list.id = u"agedItems"_s;
    list.title = Words::tr("Invoices");
    list.everything = Words::tr("All of them");
    list.columns = {
        {.id = u"number"_s, .title = Words::tr("No."), .kind = ColumnKind::status, .filterHint = Words::tr("Filter…")},
        {.id = u"issued"_s, .title = Words::tr("Date"), .kind = ColumnKind::date},
        {.id = u"due"_s, .title = Words::tr("Due"), .kind = ColumnKind::date},
        {.id = u"customer"_s, .title = Words::tr("Customer"), .stretch = 1},
        {.id = u"po"_s, .title = Words::tr("PO")},
        {.id = u"amount"_s,
         .title = Words::tr("Amount"),
         .kind = ColumnKind::money,
         .sortable = false,
         .filterable = false},
        {.id = u"own"_s,
         .title = Words::tr("In its currency"),
         .kind = ColumnKind::money,
         .visible = false,
         .sortable = false,
         .filterable = false},
        {.id = u"open"_s, .title = Words::tr("Open then"), .kind = ColumnKind::money, .filterHint = u">1000"_s},
        {.id = u"days"_s, .title = Words::tr("Days"), .kind = ColumnKind::number}};
    list.places = {AgedItems::number, AgedItems::issued, AgedItems::dueOn, AgedItems::customerName, AgedItems::poNumber,
                   AgedItems::amount, AgedItems::amount, AgedItems::open,  AgedItems::days};
    list.sort = {{u"due"_s, Qt::AscendingOrder}};
    list.summed = {u"open"_s};
    list.captionColumn = u"customer"_s;
    list.empty = {u"invoices"_s,
                  Words::tr("Nothing was open there"),
                  Words::tr("No document stands behind this figure on that day."),
                  {},
                  true};
    return list;
}

ListContent agedContent(const std::shared_ptr<const AgedItems>& items) {
    ListContent content;
    content.rows = {items, [](std::size_t at) { return static_cast<qint64>(at) + 1; },
                    [items](std::size_t at) { return format(*items, at); }};
    return content;
}

services::AgedItemsRequest agedRequest(const Link& link) {
    const auto word = [&link](const QString& key) { return str(link.args.value(key).toString()); };
    services::AgedItemsRequest request{{Date::fromIso(word(u"asOf"_s)).value_or(Date::fromDays(0))}, {}, {}, {}};
    request.aging.knownOn = Date::fromIso(word(u"knownOn"_s));
    if (word(u"basis"_s) == "invoice") request.aging.basis = insight::AgingBasis::invoice;
    if (const auto buckets = insight::Buckets::parse(word(u"buckets"_s))) request.aging.buckets = *buckets;
    if (link.args.contains(u"currency"_s)) request.aging.currency = Currency::fromCode(word(u"currency"_s));
    if (link.args.contains(u"customer"_s)) request.customer = link.args.value(u"customer"_s).toLongLong();
    if (link.args.contains(u"bucket"_s)) request.bucket = link.args.value(u"bucket"_s).toUInt();
    if (link.args.contains(u"collector"_s)) request.collector = word(u"collector"_s);
    return request;
}

}  // namespace duebook::ui
