// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint.h"

namespace duebook::ui {

void drawText(QPainter* painter, const QRectF& box, int flags, const QString& text, const QColor& colour, Type type,
              bool elide) {
    painter->setFont(face(type));
    painter->setPen(colour);
    painter->drawText(box, flags,
                      elide ? painter->fontMetrics().elidedText(text, Qt::ElideRight, int(box.width())) : text);
}

void drawBox(QPainter* painter, const QRectF& box, const QColor& ground, const QColor& edge, double radius) {
    const bool before = painter->testRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setBrush(ground);
    painter->setPen(edge.isValid() ? QPen(edge) : QPen(Qt::NoPen));
    const double inset = edge.isValid() ? .5 : 0;
    painter->drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->setRenderHint(QPainter::Antialiasing, before);
}

void drawHair(QPainter* painter, const QRect& box, const QColor& colour) {
    const bool before = painter->testRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(box, colour);
    painter->setRenderHint(QPainter::Antialiasing, before);
}

void drawFocus(QPainter* painter, const QRect& box, double radius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tokens().accent, 2));
    painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

}  // namespace duebook::ui
