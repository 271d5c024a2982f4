// SPDX-License-Identifier: GPL-3.0-or-later
// DSO against best possible and target: lines over twelve months, named at their ends.
#pragma once
#include "charts/chart_widget.h"

namespace duebook::ui {

class LineChart : public ChartWidget {
    Q_OBJECT
public:
    using ChartWidget::ChartWidget;
    void set(const QString& name, const LineChartData& data);
    MemoryModel* makeTwin(QObject* parent) const override;

protected:
    int seriesCount() const override { return int(data_.series.size()); }
    int monthCount() const override { return int(data_.months.size()); }
    QString partText(ChartPart part) const override;
    QList<Hit> hits() const override;
    void paintChart(QPainter* painter) override;

private:
    QRectF area() const;
    QPointF point(int series, int month) const;
    void paintBand(QPainter* painter) const;
    void paintLine(QPainter* painter, int series) const;
    void paintLabels(QPainter* painter) const;
    QString figure(double value) const;
    LineChartData data_;
    QList<double> ticks_{0, 1};
};

}  // namespace duebook::ui
