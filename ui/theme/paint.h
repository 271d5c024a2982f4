// SPDX-License-Identifier: GPL-3.0-or-later
// Small strokes shared by everything that paints itself.
#pragma once
#include "theme/theme.h"

#include <QPainter>

namespace duebook::ui {

// Text in one face and colour, cut with an ellipsis only where `elide` is set.
void drawText(QPainter* painter, const QRectF& box, int flags, const QString& text, const QColor& colour,
              Type type = Type::small, bool elide = false);

// A filled rounded rectangle, antialiased; edge may be invalid for none.
void drawBox(QPainter* painter, const QRectF& box, const QColor& ground, const QColor& edge = {}, double radius = 4);

// A sharp one-pixel line along the bottom or right of something.
void drawHair(QPainter* painter, const QRect& box, const QColor& colour);

// The 2 px accent frame that shows where the keyboard is.
void drawFocus(QPainter* painter, const QRect& box, double radius = 4);

}  // namespace duebook::ui
