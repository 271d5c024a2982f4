// SPDX-License-Identifier: GPL-3.0-or-later
// One figure of the dashboard: what, how much, better or worse in a word, against which target.
#pragma once
#include "theme/tone.h"

#include <QList>
#include <QWidget>

namespace duebook::ui {

enum class Trend { none, better, worse };

struct KpiText {
    QString id = {}, name = {};      // "DSO, count-back"
    QString figure = {}, unit = {};  // "46.2", "days"
    QString change = {};             // "−1.2 d"; the arrow follows its sign
    Trend trend = Trend::none;
    QString target = {};         // "Best 36.0, target 45.0"
    QString how = {};            // tooltip and description: how it is computed
    QList<double> history = {};  // at least two values draw a small line
};

class KpiTile : public QWidget {
    Q_OBJECT
public:
    explicit KpiTile(const KpiText& text = {}, QWidget* parent = nullptr);
    void set(const KpiText& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clicked(const QString& id);       // the documents behind it
    void howRequested(const QString& id);  // the small i, or the key I

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintHistory(class QPainter* painter, const QRectF& box) const;
    KpiText text_;
};

}  // namespace duebook::ui
