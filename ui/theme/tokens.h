// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the program. Nothing else names a colour.
#pragma once
#include <QColor>
#include <QPalette>
#include <array>

namespace duebook::ui {

struct Tokens {
    QColor window, surface, raised, rail, line, lineStrong, field;  // field: edge of inputs, contrast 3:1
    QColor text, text2, text3;
    QColor accent, accentFill, onAccent, selRow, hoverRow;
    QColor good, warn, bad, dispute;
    QColor goodBg, warnBg, badBg, disputeBg, accentBg, neutralBg;
    std::array<QColor, 5> aging;  // not due, 1-30, 31-60, 61-90, 90+
    bool dark = false;
    bool highContrast = false;
};

Tokens lightTokens();
Tokens darkTokens();

// Every token from the roles of a platform's high-contrast palette, so that the user's own colours stay.
Tokens contrastTokens(const QPalette& system);

// The palette for all roles that goes with the tokens.
QPalette paletteOf(const Tokens& tokens);

// True where the platform writes light on dark (Qt 6.4 has no colorScheme to ask).
bool looksDark(const QPalette& system);

// True where the platform paints on pure black or white with the strongest contrast.
bool looksHighContrast(const QPalette& system);

}  // namespace duebook::ui
