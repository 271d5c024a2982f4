// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheet.h"

#include "theme/paint.h"

#include <QBoxLayout>

namespace duebook::ui {

Sheet::Sheet(Ground ground, Qt::Edges lines, QWidget* parent) : QWidget(parent), ground_(ground), lines_(lines) {
    setContentsMargins(lines & Qt::LeftEdge ? 1 : 0, lines & Qt::TopEdge ? 1 : 0, lines & Qt::RightEdge ? 1 : 0,
                       lines & Qt::BottomEdge ? 1 : 0);
}

void Sheet::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = tokens();
    if (ground_ == Ground::card) {
        drawBox(&painter, rect(), t.surface, t.line, 6);
        return;
    }
    painter.fillRect(rect(), ground_ == Ground::surface ? t.surface : ground_ == Ground::raised ? t.raised : t.window);
    if (lines_ & Qt::LeftEdge) painter.fillRect(0, 0, 1, height(), t.line);
    if (lines_ & Qt::RightEdge) painter.fillRect(width() - 1, 0, 1, height(), t.line);
    if (lines_ & Qt::TopEdge) painter.fillRect(0, 0, width(), 1, t.line);
    if (lines_ & Qt::BottomEdge) painter.fillRect(0, height() - 1, width(), 1, t.line);
}

QWidget* makeLine(QWidget* parent) {
    auto* line = new Sheet(Ground::surface, Qt::TopEdge, parent);
    line->setFixedHeight(1);
    return line;
}

namespace {

QBoxLayout* makeBox(QBoxLayout::Direction direction, QWidget* parent, int gap, QMargins m) {
    auto* layout = new QBoxLayout(direction, parent);
    layout->setContentsMargins(px(m.left()), px(m.top()), px(m.right()), px(m.bottom()));
    layout->setSpacing(px(gap));
    return layout;
}

}  // namespace

QBoxLayout* makeRow(QWidget* parent, int gap, QMargins margins) {
    return makeBox(QBoxLayout::LeftToRight, parent, gap, margins);
}
QBoxLayout* makeColumn(QWidget* parent, int gap, QMargins margins) {
    return makeBox(QBoxLayout::TopToBottom, parent, gap, margins);
}

}  // namespace duebook::ui
