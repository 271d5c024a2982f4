// SPDX-License-Identifier: GPL-3.0-or-later
// Aging at month end: one stacked bar a month, five buckets; and the whole ledger as one horizontal bar.
#pragma once
#include "charts/chart_widget.h"

namespace duebook::ui {

class AgingBars : public ChartWidget {
    Q_OBJECT
public:
    using ChartWidget::ChartWidget;
    void set(const QString& name, const AgingBarsData& data);
    MemoryModel* makeTwin(QObject* parent) const override;

protected:
    int seriesCount() const override { return 5; }
    int monthCount() const override { return int(data_.months.size()); }
    QString partText(ChartPart part) const override;
    QList<Hit> hits() const override;
    void paintChart(QPainter* painter) override;

private:
    QRectF area() const;
    QString figure(double value) const;
    AgingBarsData data_;
    QList<double> ticks_{0, 1};
};

class AgingBar : public ChartWidget {
    Q_OBJECT
public:
    explicit AgingBar(QWidget* parent = nullptr);
    void set(const QString& name, const AgingBarData& data);
    MemoryModel* makeTwin(QObject* parent) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    int seriesCount() const override { return 5; }
    int monthCount() const override { return 1; }
    QString partText(ChartPart part) const override;
    QList<Hit> hits() const override;
    void paintChart(QPainter* painter) override;

private:
    void paintNarrow(QPainter* painter) const;
    AgingBarData data_;
};

}  // namespace duebook::ui
