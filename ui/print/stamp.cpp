// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/stamp.h"

#include <QPainterPath>
#include <QTransform>

namespace duebook::ui::print {
namespace {

constexpr int grey = 226;                 // no ink is transparent in a PDF/A-1
constexpr qreal drawn = 100, turn = -35;  // points before it is made to fit; degrees
constexpr qreal across = 0.8;             // of the page's width

}  // namespace

Ink stampOf(const QString& word, const TypeCase& letters, QSizeF page) {
    QPainterPath path;
    path.addText(0, 0, letters.font(letters.families(), drawn, QFont::DemiBold), word.toUpper());
    const QPointF middle = path.boundingRect().center();
    path = QTransform().rotate(turn).translate(-middle.x(), -middle.y()).map(path);
    const qreal scale = page.width() * across / std::max<qreal>(1, path.boundingRect().width());
    path = QTransform().translate(page.width() / 2, page.height() / 2).scale(scale, scale).map(path);
    Ink ink;
    ink.kind = Ink::Kind::outline;
    ink.place = path.boundingRect();
    ink.colour = QColor(grey, grey, grey);
    ink.outline = std::make_shared<const QPainterPath>(std::move(path));
    return ink;
}

}  // namespace duebook::ui::print
