// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/board_charts.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <numeric>

#include "dashboard/tile_texts.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;
using services::KpiMonth;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

QString monthText(Date day) {
    return QLocale().toString(qdate(day), u"MMM"_s);
}

// The unit of an axis: whole thousands or millions of the currency.
struct Scale {
    double divisor = 1;
    QString suffix, unit;
    int decimals = 0;
};

Scale scaleFor(double most, Currency currency) {
    const QString code = qs(currency.code());
    const auto one = double(currency.unit());
    if (most / one >= 1e6) return {one * 1e6, Words::tr("M"), Words::tr("%1 million").arg(code), 2};
    if (most / one >= 1e4) return {one * 1e3, Words::tr("k"), Words::tr("%1 thousand").arg(code), 1};
    return {one, {}, code, 0};
}

LineSeries series(const QString& name, const services::KpiReport& report,
                  std::optional<insight::Tenths> KpiMonth::*value) {
    LineSeries line{name};
    for (const KpiMonth& month : report.months)
        line.values += (month.*value) ? double((month.*value)->count) / 10 : std::nan("");
    if (!report.months.empty()) line.lastText = tenthsText(report.months.back().*value);
    return line;
}

LineSeries amounts(const QString& name, const services::KpiReport& report, std::int64_t KpiMonth::*value,
                   const Scale& scale) {
    LineSeries line{name};
    for (const KpiMonth& month : report.months) line.values += double(month.*value) / scale.divisor;
    if (!line.values.isEmpty()) line.lastText = QLocale().toString(line.values.last(), 'f', scale.decimals);
    return line;
}

QStringList monthNames(const services::KpiReport& report) {
    QStringList names;
    for (const KpiMonth& month : report.months) names += monthText(month.asOf);
    return names;
}

}  // namespace

LineChartData dsoChart(const services::KpiReport& report) {
    LineChartData chart{monthNames(report),
                        {series(Words::tr("count-back"), report, &KpiMonth::dsoCountback),
                         series(Words::tr("simple"), report, &KpiMonth::dso),
                         series(Words::tr("best possible, simple"), report, &KpiMonth::bestPossibleDso)},
                        Words::tr("days"),
                        1};
    chart.series[0].accent = true;
    chart.series[1].dashed = true;
    return chart;
}

LineChartData cashChart(const services::KpiReport& report) {
    double most = 0;
    for (const KpiMonth& month : report.months)
        most = std::max({most, double(month.invoiced), double(month.collected)});
    const Scale scale = scaleFor(most, report.currency);
    LineChartData chart{monthNames(report),
                        {amounts(Words::tr("invoiced"), report, &KpiMonth::invoiced, scale),
                         amounts(Words::tr("collected"), report, &KpiMonth::collected, scale)},
                        scale.unit,
                        scale.decimals};
    chart.series[1].accent = true;
    return chart;
}

AgingBarsData agingChart(const std::vector<AgingMonth>& months, Currency currency) {
    AgingBarsData chart;
    double most = 0;
    for (const AgingMonth& month : months)
        most = std::max(most, double(std::accumulate(month.amounts.begin(), month.amounts.end(), std::int64_t{0})));
    const Scale scale = scaleFor(most, currency);
    for (const AgingMonth& month : months) {
        std::array<double, 5> values{};
        for (std::size_t b = 0; b < values.size() && b < month.amounts.size(); ++b)
            values[b] = double(month.amounts[b]) / scale.divisor;
        chart.months += monthText(month.asOf);
        chart.values += values;
    }
    chart.unit = scale.unit;
    chart.axisSuffix = scale.suffix;
    chart.decimals = scale.decimals;
    return chart;
}

QList<DebtorLine> debtorLines(const TopDebtors& top) {
    QList<DebtorLine> lines;
    for (const Debtor& debtor : top.rows) {
        DebtorLine line{qs(debtor.name), figureText(Money(debtor.total, top.currency)), {}, {}};
        for (std::size_t b = 0; b < line.values.size() && b < debtor.amounts.size(); ++b) {
            line.values[b] = double(debtor.amounts[b]);
            line.texts += figureOrDash(Money(debtor.amounts[b], top.currency));
        }
        lines += line;
    }
    return lines;
}

QString debtorsNote(const TopDebtors& top) {
    if (top.total <= 0) return {};
    std::int64_t shown = 0;
    for (const Debtor& debtor : top.rows) shown += debtor.total;
    return Words::tr("%1, the %2 largest of %3 owe %4 %")
        .arg(qs(top.currency.code()), countText(qint64(top.rows.size())), countText(qint64(top.customers)),
             QLocale().toString(double(shown) / double(top.total) * 100, 'f', 0));
}

}  // namespace duebook::ui
