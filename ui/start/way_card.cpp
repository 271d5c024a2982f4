// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/way_card.h"

#include <QKeyEvent>

#include "theme/icons.h"
#include "theme/paint.h"

namespace duebook::ui {

WayCard::WayCard(const ActionText& action, const QString& explanation, QWidget* parent)
    : QAbstractButton(parent), action_(action), explanation_(explanation) {
    setObjectName(action.id);
    setAccessibleName(action.text);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WayCard::sizeHint() const {
    return {px(420), px(60)};
}

void WayCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = tokens();
    drawBox(&painter, rect(), underMouse() ? t.hoverRow : t.surface, t.line, 6);
    if (hasFocus()) drawFocus(&painter, rect(), 6);
    const QRect sign(px(14), (height() - px(32)) / 2, px(32), px(32));
    drawBox(&painter, sign, t.accentBg, {}, 6);
    paintIcon(&painter, action_.icon, sign.adjusted(px(8), px(8), -px(8), -px(8)), t.accent);
    const int left = px(60), room = width() - left - px(110);
    drawText(&painter, QRect(left, px(10), room, px(20)), Qt::AlignVCenter, action_.text, t.text, Type::bodyStrong,
             true);
    drawText(&painter, QRect(left, px(30), width() - left - px(14), px(20)), Qt::AlignVCenter, explanation_, t.text2,
             Type::small, true);
    drawText(&painter, QRect(width() - px(114), px(10), px(100), px(20)), Qt::AlignRight | Qt::AlignVCenter,
             keyText(action_.key), t.text3, Type::small);
}

void WayCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

}  // namespace duebook::ui
