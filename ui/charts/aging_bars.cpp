// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/aging_bars.h"

#include "models/memory_model.h"
#include "theme/paint.h"
#include "widgets/aging_strip.h"

#include <QLocale>
#include <numeric>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

MemoryModel* twin(QObject* parent, const QString& first, const QStringList& titles, const QList<Row>& rows) {
    QList<Column> columns{{u"first"_s, first, ColumnKind::text}};
    for (const QString& title : titles) columns += Column{title, title, ColumnKind::number};
    auto* model = new MemoryModel(columns, parent);
    model->setRows(rows);
    return model;
}

Cell cellOf(const QString& text, const QVariant& value = {}) {
    Cell cell;
    cell.text = text;
    cell.value = value;
    return cell;
}

}  // namespace

void AgingBars::set(const QString& name, const AgingBarsData& chart) {
    data_ = chart;
    if (data_.buckets.size() != 5) data_.buckets = AgingStrip::usualBuckets();
    double high = 0;
    for (const auto& month : data_.values) high = std::max(high, std::accumulate(month.begin(), month.end(), 0.0));
    ticks_ = roundTicks(0, high > 0 ? high : 1, 3);  // bars always start at zero
    QStringList words;
    for (int b = 0; b < 5 && !data_.values.isEmpty(); ++b) words += partText({b, monthCount() - 1});
    describe(name, words.join(u"; "_s));
}

QString AgingBars::figure(double value) const {
    return QLocale().toString(value, 'f', data_.decimals);
}

QString AgingBars::partText(ChartPart part) const {
    const double value = data_.values.value(part.month)[static_cast<std::size_t>(std::clamp(part.series, 0, 4))];
    return tr("%1, %2: %3 %4")
        .arg(data_.months.value(part.month), data_.buckets.value(part.series), figure(value), data_.unit);
}

MemoryModel* AgingBars::makeTwin(QObject* parent) const {
    QList<Row> rows;
    for (int m = 0; m < data_.values.size(); ++m) {
        Row row;
        row.id = m + 1;
        row.cells += cellOf(data_.months.value(m));
        for (const double v : data_.values[m]) row.cells += cellOf(figure(v), v);
        rows += row;
    }
    return twin(parent, tr("Month"), data_.buckets, rows);
}

QRectF AgingBars::area() const {
    return {double(px(34)), double(px(28)), double(width() - px(42)), double(height() - px(52))};
}

QList<ChartWidget::Hit> AgingBars::hits() const {
    QList<Hit> all;
    const QRectF a = area();
    const double step = a.width() / std::max<double>(1, monthCount()), wide = std::min<double>(px(26), step * .62);
    for (int m = 0; m < data_.values.size(); ++m) {
        double top = a.bottom();
        for (int b = 0; b < 5; ++b) {
            const double high = data_.values[m][static_cast<std::size_t>(b)] / ticks_.last() * a.height();
            top -= high;
            if (high > 0)
                all += Hit{QRectF(qRound(a.left() + step * (m + .5) - wide / 2), qRound(top), qRound(wide),
                                  std::max(1, qRound(top + high) - qRound(top) - 1)),
                           {b, m}};
        }
    }
    return all;
}

void AgingBars::paintChart(QPainter* painter) {
    if (data_.months.isEmpty()) return;  // still counting
    const QRectF a = area();
    const Tokens& t = tokens();
    drawAxis(painter, a, ticks_, data_.axisSuffix);
    for (const Hit& hit : hits()) painter->fillRect(hit.box, t.aging[static_cast<std::size_t>(hit.part.series)]);
    const double step = a.width() / std::max<double>(1, monthCount());
    for (int m = 0; m < monthCount(); m += step < px(26) ? 2 : 1)
        drawText(painter, QRectF(a.left() + step * m - px(8), a.bottom() + px(5), step + px(16), px(16)),
                 Qt::AlignHCenter | Qt::AlignVCenter, data_.months[m], t.text3, Type::caption);
    double x = a.left();
    for (int b = 0; b < 5; ++b) {
        painter->fillRect(QRectF(x, px(7), px(8), px(8)), t.aging[static_cast<std::size_t>(b)]);
        const int word = textWidth(Type::caption, data_.buckets[b]);
        drawText(painter, QRectF(x + px(12), px(2), word + px(4), px(18)), Qt::AlignVCenter, data_.buckets[b], t.text2,
                 Type::caption);
        x += px(26) + word;
    }
    if (x + textWidth(Type::caption, data_.unit) < a.right())
        drawText(painter, QRectF(a.right() - px(140), px(2), px(140), px(18)), Qt::AlignRight | Qt::AlignVCenter,
                 data_.unit, t.text3, Type::caption);
}

AgingBar::AgingBar(QWidget* parent) : ChartWidget(parent) {
    data_.buckets = AgingStrip::usualBuckets();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgingBar::set(const QString& name, const AgingBarData& chart) {
    data_ = chart;
    if (data_.buckets.size() != 5) data_.buckets = AgingStrip::usualBuckets();
    QStringList words;
    for (int b = 0; b < 5; ++b) words += partText({b, 0});
    describe(name, words.join(u", "_s));
}

QSize AgingBar::sizeHint() const {
    return {px(420), px(54)};
}

QString AgingBar::partText(ChartPart part) const {
    return QString(data_.buckets.value(part.series) + u' ' + data_.texts.value(part.series));
}

MemoryModel* AgingBar::makeTwin(QObject* parent) const {
    QList<Row> rows;
    for (int b = 0; b < 5; ++b) {
        Row row;
        row.id = b + 1;
        row.cells = {cellOf(data_.buckets.value(b)),
                     cellOf(data_.texts.value(b), data_.values[static_cast<std::size_t>(b)])};
        rows += row;
    }
    return twin(parent, tr("Age"), {tr("Amount")}, rows);
}

QList<ChartWidget::Hit> AgingBar::hits() const {
    QList<Hit> all;
    const double sum = std::accumulate(data_.values.begin(), data_.values.end(), 0.0,
                                       [](double s, double v) { return s + std::max(0.0, v); });
    double x = px(16);
    const double room = width() - 2 * px(16);
    for (int b = 0; b < 5 && sum > 0; ++b) {
        const double wide = room * std::max(0.0, data_.values[static_cast<std::size_t>(b)]) / sum;
        if (wide >= 1)
            all += Hit{QRectF(qRound(x), px(4), std::max(2, qRound(x + wide) - qRound(x) - 1), px(12)), {b, 0}};
        x += wide;
    }
    return all;
}

void AgingBar::paintChart(QPainter* painter) {
    const Tokens& t = tokens();
    const QList<Hit> parts = hits();
    if (parts.isEmpty()) painter->fillRect(px(16), px(4), width() - 2 * px(16), px(12), t.neutralBg);
    for (const Hit& hit : parts) painter->fillRect(hit.box, t.aging[static_cast<std::size_t>(hit.part.series)]);
    int need = px(16) + textWidth(Type::small, data_.unit);
    for (int b = 0; b < 5; ++b)
        if (!data_.buckets[b].isEmpty())
            need +=
                px(42) + textWidth(Type::small, data_.buckets[b]) + textWidth(Type::smallStrong, data_.texts.value(b));
    if (need > width()) return paintNarrow(painter);
    drawText(painter, QRect(width() - px(66), px(23), px(50), px(22)), Qt::AlignRight | Qt::AlignVCenter, data_.unit,
             t.text3);
    int x = px(16);
    for (int b = 0; b < 5; ++b) {
        if (data_.buckets[b].isEmpty()) continue;  // fewer buckets than colours
        const int name = textWidth(Type::small, data_.buckets[b]),
                  text = textWidth(Type::smallStrong, data_.texts.value(b));
        painter->fillRect(x, px(30), px(8), px(8), t.aging[static_cast<std::size_t>(b)]);
        drawText(painter, QRect(x + px(13), px(23), name + 2, px(22)), Qt::AlignVCenter, data_.buckets[b], t.text2);
        drawText(painter, QRect(x + px(20) + name, px(23), text + 4, px(22)), Qt::AlignVCenter, data_.texts.value(b),
                 t.text, Type::smallStrong);
        x += px(42) + name + text;
    }
}

// Name over figure, five columns.
void AgingBar::paintNarrow(QPainter* painter) const {
    const int room = width() - 2 * px(16);
    for (int b = 0; b < 5; ++b) {
        if (data_.buckets[b].isEmpty()) continue;
        const int x = px(16) + room * b / 5;
        painter->fillRect(x, px(25), px(7), px(7), tokens().aging[static_cast<std::size_t>(b)]);
        drawText(painter, QRect(x + px(11), px(20), room / 5, px(16)), Qt::AlignVCenter, data_.buckets[b],
                 tokens().text2, Type::caption);
        drawText(painter, QRect(x, px(37), room / 5 + px(8), px(16)), Qt::AlignVCenter, data_.texts.value(b),
                 tokens().text, Type::caption);
    }
}

}  // namespace duebook::ui
