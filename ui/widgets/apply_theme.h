// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the theme on the application, at start and again whenever the user chooses another.
#pragma once
#include "theme/theme.h"

class QApplication;

namespace duebook::ui {

// points 0: the size of the system's font. Everything shown repaints at once; lengths follow for widgets made later.
void applyTheme(QApplication& app, Theme::Mode mode, double points = 0);

}  // namespace duebook::ui
