// SPDX-License-Identifier: GPL-3.0-or-later
#include "aging/aging_panel.h"

#include <QCoreApplication>

#include "aging/aging_list.h"
#include "pages/customer_panel.h"
#include "pages/customer_strip.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using services::AgedItems;

constexpr std::size_t itemsShown = 10;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgingPanel)
};

AgingStripData stripOf(const insight::AgingRow& row, const QStringList& titles) {
    AgingStripData strip;
    strip.buckets = strip.texts = QStringList(5);
    const std::size_t count = row.amounts.size();
    for (std::size_t bucket = 0; bucket < count; ++bucket) {
        const int at = colourOf(bucket, count);
        strip.values[static_cast<std::size_t>(at)] =
            static_cast<double>(std::max<std::int64_t>(0, row.amounts[bucket]));
        strip.buckets[at] = titles.value(static_cast<qsizetype>(bucket));
        strip.texts[at] = shortFigure(Money(row.amounts[bucket], row.currency));
    }
    return strip;
}

Fact lineOf(const AgedItems& items, std::size_t row) {
    const bool receipt = items.itemKind(row) == store::ItemKind::receipt;
    const Date due = Date::fromDays(items.value(row, AgedItems::dueOn).value_or(0));
    const bool late =
        items.itemKind(row) == store::ItemKind::invoice && items.value(row, AgedItems::days).value_or(0) > 0;
    return {QString(qs(items.text(row, AgedItems::number)) + u"  "_s + dayText(due)), figureText(items.openMoney(row)),
            late ? Tone::bad : Tone::none,
            (receipt ? u"receipt:"_s : u"document:"_s) + QString::number(items.document(row))};
}

PanelSection openItems(const AgedItems& items, Currency currency) {
    PanelSection section{Words::tr("%n open items, %1", nullptr, int(items.size())).arg(qs(currency.code())),
                         {u"openItems"_s, items.size() > itemsShown ? Words::tr("Show all") : QString()},
                         {},
                         {}};
    for (std::size_t row = 0; row < std::min(items.size(), itemsShown); ++row) section.lines += lineOf(items, row);
    return section;
}

}  // namespace

SidePanelContent contentOf(const AgingPanel& panel, const QStringList& buckets, const Lists::Customers& customers) {
    const insight::AgingRow& row = panel.row;
    const auto money = [&](std::int64_t minor) { return Money(minor, row.currency); };
    SidePanelContent content;
    content.title = qs(row.name);
    content.figure = figureText(money(row.total));
    const QString code = qs(row.currency.code());
    content.figureNote =
        panel.past ? Words::tr("%1 on %2").arg(code, longDayText(panel.asOf)) : Words::tr("%1 balance").arg(code);
    std::int64_t overdue = 0;
    for (std::size_t bucket = 1; bucket < row.amounts.size(); ++bucket) overdue += row.amounts[bucket];
    if (overdue > 0)
        content.pills += PillText{u"overdue"_s, Words::tr("%1 overdue").arg(shortFigure(money(overdue))), Tone::bad};
    if (row.unapplied != 0)
        content.pills +=
            PillText{u"receipts"_s, Words::tr("%1 unapplied").arg(shortFigure(money(row.unapplied))), Tone::warn};
    const auto place = customers ? placeOf(*customers, CustomerId{row.id}) : std::nullopt;
    content.facts = place ? contactFacts(*customers, *place) : QList<Fact>{{Words::tr("Code"), qs(row.key)}};
    content.agingTitle = Words::tr("Aging, %1").arg(code);
    content.aging = stripOf(row, buckets);
    if (panel.items) content.sections = {openItems(*panel.items, row.currency)};
    content.actions = {{u"openItems"_s, Words::tr("Open items")},
                       {u"customer"_s, Words::tr("Customer")},
                       {u"copyAddress"_s, Words::tr("Copy address")}};
    return content;
}

}  // namespace duebook::ui
