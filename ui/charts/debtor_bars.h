// SPDX-License-Identifier: GPL-3.0-or-later
// Who owes most: a name, a bar stacked by age, a figure; one line each. Parts are buckets, "months" are the lines.
#pragma once
#include "charts/chart_widget.h"

namespace duebook::ui {

struct DebtorLine {
    QString name = {};
    QString figure = {};  // as shown at the right
    std::array<double, 5> values{};
    QStringList texts = {};  // each bucket as shown in the twin
};

class DebtorBars : public ChartWidget {
    Q_OBJECT
public:
    using ChartWidget::ChartWidget;
    void set(const QString& name, const QList<DebtorLine>& lines);
    MemoryModel* makeTwin(QObject* parent) const override;

protected:
    int seriesCount() const override { return 5; }
    int monthCount() const override { return int(lines_.size()); }
    QString partText(ChartPart part) const override;
    QList<Hit> hits() const override;
    void paintChart(QPainter* painter) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double lineHeight() const;
    qsizetype shownLines() const;
    int nameWidth() const;
    QList<DebtorLine> lines_;
};

}  // namespace duebook::ui
