// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys and the words about the program.
#pragma once
#include "theme/theme.h"

class QWidget;

namespace duebook::ui {

class Commands;

void showKeys(const Commands& commands, QWidget* over);
void showAbout(QWidget* over);

// The mode of a word in the settings.
Theme::Mode themeMode(const QString& word);

}  // namespace duebook::ui
