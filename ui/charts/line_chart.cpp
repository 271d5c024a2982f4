// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/line_chart.h"

#include "models/memory_model.h"
#include "theme/paint.h"

#include <QLocale>
#include <cmath>

namespace duebook::ui {

using namespace Qt::StringLiterals;

void LineChart::set(const QString& name, const LineChartData& chart) {
    data_ = chart;
    double low = 1e300, high = -1e300;
    QStringList words;
    for (const LineSeries& series : data_.series) {
        for (const double v : series.values)
            if (!std::isnan(v)) low = std::min(low, v), high = std::max(high, v);
        words += QString(series.name + u' ' + series.lastText);
    }
    // lines may start above zero: the axis says so
    ticks_ = low > high ? QList<double>{0, 1} : roundTicks(low - (high - low) * .15, high + (high - low) * .1, 3);
    describe(name,
             tr("%1 in %2: %3").arg(data_.months.value(data_.months.size() - 1), data_.unit, words.join(u", "_s)));
}

QString LineChart::figure(double value) const {
    return std::isnan(value) ? u"–"_s : QLocale().toString(value, 'f', data_.decimals);
}

QString LineChart::partText(ChartPart part) const {
    const LineSeries series = data_.series.value(part.series);
    return tr("%1, %2: %3 %4")
        .arg(series.name, data_.months.value(part.month), figure(series.values.value(part.month, NAN)), data_.unit);
}

MemoryModel* LineChart::makeTwin(QObject* parent) const {
    QList<Column> columns{{u"month"_s, tr("Month"), ColumnKind::text}};
    for (const LineSeries& series : data_.series) columns += Column{series.name, series.name, ColumnKind::number};
    auto* model = new MemoryModel(columns, parent);
    QList<Row> rows;
    for (int m = 0; m < data_.months.size(); ++m) {
        Row row;
        row.id = m + 1;
        Cell month;
        month.text = data_.months[m];
        row.cells += month;
        for (const LineSeries& series : data_.series) {
            Cell cell;
            cell.text = figure(series.values.value(m, NAN));
            cell.value = series.values.value(m, NAN);
            row.cells += cell;
        }
        rows += row;
    }
    model->setRows(rows);
    return model;
}

QRectF LineChart::area() const {
    int labels = 0;
    for (const LineSeries& s : data_.series)
        labels = std::max(labels, textWidth(Type::small, QString(s.lastText + u"  "_s + s.name)));
    return {double(px(34)), double(px(10)), double(width() - px(34) - labels - px(22)), double(height() - px(34))};
}

QPointF LineChart::point(int series, int month) const {
    const QRectF a = area();
    const double v = data_.series[series].values.value(month, NAN);
    return {a.left() + a.width() * month / std::max<double>(1, double(data_.months.size() - 1)),
            a.bottom() - (v - ticks_.first()) / (ticks_.last() - ticks_.first()) * a.height()};
}

QList<ChartWidget::Hit> LineChart::hits() const {
    QList<Hit> all;
    const double half = area().width() / std::max<double>(1, double(data_.months.size() - 1)) / 2;
    for (int s = 0; s < data_.series.size(); ++s)
        for (int m = 0; m < data_.months.size(); ++m)
            if (const QPointF p = point(s, m); !std::isnan(p.y()))
                all += Hit{QRectF(p.x() - std::min(half, 8.0), p.y() - 7, std::min(2 * half, 16.0), 14), {s, m}};
    return all;
}

void LineChart::paintChart(QPainter* painter) {
    if (data_.months.isEmpty()) return;  // still counting
    const QRectF a = area();
    drawAxis(painter, a, ticks_, {});
    const int every = a.width() / std::max<double>(1, double(data_.months.size())) < px(26) ? 2 : 1;
    for (int m = 0; m < data_.months.size(); m += every)
        drawText(painter,
                 QRectF(a.left() + a.width() * m / std::max<double>(1, double(data_.months.size() - 1)) - px(24),
                        a.bottom() + px(5), px(48), px(16)),
                 Qt::AlignHCenter | Qt::AlignVCenter, data_.months[m], tokens().text3, Type::caption);
    painter->setRenderHint(QPainter::Antialiasing);
    paintBand(painter);
    for (int s = 0; s < data_.series.size(); ++s) paintLine(painter, s);
    paintLabels(painter);
}

// The gap between the chart's own line and the next solid one is what could be won.
void LineChart::paintBand(QPainter* painter) const {
    int upper = -1, lower = -1;
    for (int s = 0; s < data_.series.size(); ++s) {
        if (data_.series[s].accent)
            upper = s;
        else if (!data_.series[s].dashed)
            lower = s;
    }
    if (upper < 0 || lower < 0) return;
    QPolygonF band;
    for (int m = 0; m < data_.months.size(); ++m) band << point(upper, m);
    for (int m = int(data_.months.size()) - 1; m >= 0; --m) band << point(lower, m);
    for (const QPointF& p : band)
        if (std::isnan(p.y())) return;
    QColor ground = tokens().accent;
    ground.setAlpha(tokens().dark ? 26 : 20);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawPolygon(band);
}

void LineChart::paintLine(QPainter* painter, int s) const {
    const LineSeries& series = data_.series[s];
    const QColor ink = series.accent ? tokens().accent : series.dashed ? tokens().text3 : tokens().text2;
    QPolygonF run;
    const auto flush = [&] {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(ink,
                             series.accent   ? 2
                             : series.dashed ? 1
                                             : 1.6,
                             series.dashed ? Qt::DashLine : Qt::SolidLine));
        if (run.size() > 1) painter->drawPolyline(run);
        if (!run.isEmpty() && !series.dashed) {
            painter->setBrush(ink);
            painter->setPen(QPen(tokens().surface, 1.5));
            painter->drawEllipse(run.last(), 4, 4);
        }
        run.clear();
    };
    for (int m = 0; m < data_.months.size(); ++m) {
        const QPointF p = point(s, m);
        if (std::isnan(p.y()))
            flush();
        else
            run << p;
    }
    flush();
}

// Names at the line ends, moved apart where the lines end close together.
void LineChart::paintLabels(QPainter* painter) const {
    QList<std::pair<double, int>> places;
    for (int s = 0; s < data_.series.size(); ++s)
        if (const double y = point(s, int(data_.months.size()) - 1).y(); !std::isnan(y)) places += {y, s};
    std::sort(places.begin(), places.end());
    double free = 0;
    for (const auto& [y, s] : places) {
        const LineSeries& series = data_.series[s];
        const double top = std::max(y - px(8), free);
        free = top + px(17);
        drawText(painter, QRectF(area().right() + px(10), top, width() - area().right() - px(10), px(17)),
                 Qt::AlignVCenter, QString(series.lastText + u"  "_s + series.name),
                 series.accent   ? tokens().accent
                 : series.dashed ? tokens().text3
                                 : tokens().text2,
                 Type::small);
    }
}

}  // namespace duebook::ui
