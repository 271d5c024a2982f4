// SPDX-License-Identifier: GPL-3.0-or-later
// The tiles of the dashboard in words: figure, change against a month earlier, better or worse, how computed.
#pragma once
#include <QList>
#include <QString>

#include "dashboard/board_figures.h"
#include "pages/page.h"
#include "widgets/fact_list.h"
#include "widgets/kpi_tile.h"

namespace duebook::ui {

// Numerator, denominator, method and what is left out, for the pop-up.
struct HowText {
    QString title = {};
    QString figure = {};
    QList<Fact> facts = {};
    QString method = {};
    QString exclusions = {};
};

// The ids of all tiles, in their order.
QStringList tileIds();
KpiText tileText(const QString& id, const BoardFigures& figures);
HowText tileHow(const QString& id, const BoardFigures& figures);
// The rows behind a tile.
Link tileLink(const QString& id, Date asOf, Date today);

// "46.2" in the locale's form, or "n/a".
QString tenthsText(const std::optional<insight::Tenths>& value);
// What holds for every figure: tax, credit notes, currency, and how many documents had no rate.
QString exclusionsText(const services::KpiReport& report);
QString methodText(insight::Kpi kpi);
// "2.58" and "M EUR": short, for tiles and axes.
struct ShortAmount {
    QString figure = {}, unit = {};
};
ShortAmount shortAmount(Money money);

}  // namespace duebook::ui
