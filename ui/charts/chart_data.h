// SPDX-License-Identifier: GPL-3.0-or-later
// The figures behind the charts, already formatted where they are shown.
#pragma once
#include <QList>
#include <QString>
#include <array>

namespace duebook::ui {

// One line over the months. The last value is labelled at the line's end.
struct LineSeries {
    QString name = {};          // "count-back"
    QList<double> values = {};  // one per month; NaN: no figure that month
    QString lastText = {};      // "46.2"
    bool accent = false;        // the line the chart is about
    bool dashed = false;        // a target
};

struct LineChartData {
    QStringList months = {};  // axis: "Dec", "Jan"
    QList<LineSeries> series = {};
    QString unit = {};  // "days"
    int decimals = 1;
};

// Stacked bars: one per month, five aging buckets each.
struct AgingBarsData {
    QStringList months = {};
    QList<std::array<double, 5>> values = {};  // not due, 1-30, 31-60, 61-90, 90+; in units of the axis
    QStringList buckets = {};                  // their names
    QString unit = {};                         // "EUR million"
    QString axisSuffix = {};                   // "M"
    int decimals = 2;
};

// One horizontal bar of the whole ledger.
struct AgingBarData {
    std::array<double, 5> values{};
    QStringList buckets = {};
    QStringList texts = {};  // figures as shown beside the names
    QString unit = {};       // their currency, at the right end
};

// A part of a chart: which series or bucket, which month. -1 where it has none.
struct ChartPart {
    int series = -1;
    int month = -1;
    friend bool operator==(const ChartPart&, const ChartPart&) = default;
};

}  // namespace duebook::ui
