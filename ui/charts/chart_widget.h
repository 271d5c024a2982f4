// SPDX-License-Identifier: GPL-3.0-or-later
// What all charts share: parts that can be clicked, reached by arrow keys and read out.
#pragma once
#include "charts/chart_data.h"

#include <QWidget>

class QPainter;

namespace duebook::ui {

class MemoryModel;

class ChartWidget : public QWidget {
    Q_OBJECT
public:
    explicit ChartWidget(QWidget* parent = nullptr);

    // The figures as rows for the table twin; the same words the chart reads out.
    virtual MemoryModel* makeTwin(QObject* parent) const = 0;
    // Moves the keyboard to a part; nothing where the chart has no such part.
    void focusPart(ChartPart part);
    ChartPart focusedPart() const { return focused_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clicked(duebook::ui::ChartPart part);

protected:
    struct Hit {
        QRectF box;
        ChartPart part;
    };
    virtual int seriesCount() const = 0;
    virtual int monthCount() const = 0;  // 1 where there are no months
    virtual QString partText(ChartPart part) const = 0;
    virtual QList<Hit> hits() const = 0;  // where the parts are now
    virtual void paintChart(QPainter* painter) = 0;
    void describe(const QString& name, const QString& description);

    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Hit* at(const QList<Hit>& all, QPointF point) const;
    ChartPart focused_{0, 0};
    QString description_;
};

// A table that shows the twin of a chart, for ui/widgets/card.h. Owned by its parent.
QWidget* makeTwinTable(const ChartWidget& chart, QWidget* parent = nullptr);

// Grid lines and their labels at the left of the area; the last figure of `ticks` is the top.
void drawAxis(QPainter* painter, const QRectF& area, const QList<double>& ticks, const QString& suffix);
// Round steps from low to high, at most `most` of them, both ends included.
QList<double> roundTicks(double low, double high, int most = 4);

}  // namespace duebook::ui
