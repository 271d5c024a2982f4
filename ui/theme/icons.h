// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own line drawings (resources/icons), tinted when painted, so that they follow a change of theme.
#pragma once
#include "theme/tone.h"

#include <QColor>
#include <QIcon>
#include <QRect>
#include <QString>

class QPainter;

namespace duebook::ui {

// An icon for buttons and menus; an unknown name shows "info".
QIcon icon(const QString& name, Tone tone = Tone::muted);

// Draws the named icon into the rectangle, sharp at any device pixel ratio. Nothing for an empty name.
void paintIcon(QPainter* painter, const QString& name, const QRect& box, const QColor& colour);

// True where resources/icons has the drawing.
bool hasIcon(const QString& name);

}  // namespace duebook::ui
