// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_widget.h"

#include "models/memory_model.h"
#include "theme/paint.h"
#include "widgets/grid_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>
#include <cmath>

namespace duebook::ui {

ChartWidget::ChartWidget(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ChartWidget::sizeHint() const {
    return {px(420), px(160)};
}
QSize ChartWidget::minimumSizeHint() const {
    return {px(240), px(110)};
}

void ChartWidget::describe(const QString& name, const QString& description) {
    description_ = description;
    focused_ = {0, std::max(0, monthCount() - 1)};
    setAccessibleName(name);
    setAccessibleDescription(description);
    update();
}

void ChartWidget::focusPart(ChartPart part) {
    if (part.series < 0 || part.series >= seriesCount() || part.month < 0 || part.month >= monthCount()) return;
    focused_ = part;
    setAccessibleDescription(partText(part));
    QAccessibleEvent news(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&news);
    update();
}

void ChartWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintChart(&painter);
    if (!hasFocus()) return;
    for (const Hit& hit : hits())
        if (hit.part == focused_) drawFocus(&painter, hit.box.toAlignedRect().adjusted(-3, -3, 3, 3), 3);
}

const ChartWidget::Hit* ChartWidget::at(const QList<Hit>& all, QPointF point) const {
    const Hit* best = nullptr;
    for (const Hit& hit : all)
        if (hit.box.adjusted(-3, -3, 3, 3).contains(point) &&
            (best == nullptr ||
             std::abs(hit.box.center().y() - point.y()) < std::abs(best->box.center().y() - point.y())))
            best = &hit;
    return best;
}

void ChartWidget::mouseReleaseEvent(QMouseEvent* event) {
    const QList<Hit> all = hits();
    if (const Hit* hit = at(all, event->position())) {
        focusPart(hit->part);
        emit clicked(hit->part);
    }
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event) {
    const QList<Hit> all = hits();
    const Hit* hit = at(all, event->position());
    setCursor(hit != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit != nullptr) QToolTip::showText(event->globalPosition().toPoint(), partText(hit->part), this);
}

void ChartWidget::keyPressEvent(QKeyEvent* event) {
    ChartPart to = focused_;
    const bool oneMonth = monthCount() == 1;
    switch (event->key()) {
        case Qt::Key_Left:
            --(oneMonth ? to.series : to.month);
            break;
        case Qt::Key_Right:
            ++(oneMonth ? to.series : to.month);
            break;
        case Qt::Key_Up:
            ++to.series;
            break;
        case Qt::Key_Down:
            --to.series;
            break;
        case Qt::Key_Home:
            to.month = 0;
            break;
        case Qt::Key_End:
            to.month = monthCount() - 1;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            emit clicked(focused_);
            return;
        default:
            return QWidget::keyPressEvent(event);
    }
    focusPart(to);
}

QWidget* makeTwinTable(const ChartWidget& chart, QWidget* parent) {
    auto* view = new GridView(parent);
    view->setModel(chart.makeTwin(view));
    view->setAccessibleName(chart.accessibleName());
    return view;
}

void drawAxis(QPainter* painter, const QRectF& area, const QList<double>& ticks, const QString& suffix) {
    const double low = ticks.first(), high = ticks.last();
    for (const double tick : ticks) {
        const int y = qRound(area.bottom() - (tick - low) / (high - low) * area.height());
        painter->fillRect(QRect(qRound(area.left()), y, qRound(area.width()), 1),
                          tick == low ? tokens().lineStrong : tokens().line);
        drawText(painter, QRectF(0, y - px(9), area.left() - px(6), px(18)), Qt::AlignRight | Qt::AlignVCenter,
                 QString(QLocale().toString(tick, 'g', 6) + suffix), tokens().text3, Type::caption);
    }
}

QList<double> roundTicks(double low, double high, int most) {
    if (!(high > low)) high = low + 1;
    const double raw = (high - low) / most, power = std::pow(10.0, std::floor(std::log10(raw)));
    double step = power * 10;
    for (const double nice : {1.0, 2.0, 2.5, 5.0})
        if (nice * power >= raw) {
            step = nice * power;
            break;
        }
    QList<double> ticks;
    const double first = std::floor(low / step + 1e-9) * step, last = std::ceil(high / step - 1e-9) * step;
    for (int i = 0; first + i * step <= last + step / 2; ++i) ticks += first + i * step;
    return ticks;
}

}  // namespace duebook::ui
