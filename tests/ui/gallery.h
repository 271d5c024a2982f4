// SPDX-License-Identifier: GPL-3.0-or-later
// Every part of the kit on three screens, to be looked at.
#pragma once
#include "async/jobs.h"

#include <QWidget>

namespace duebook::ui::sample {

// The invoices page between rail, side panel and status strip.
QWidget* invoicesScreen(int windowWidth);
// The same with find-anything over it.
QWidget* paletteScreen(int windowWidth);
// Tiles and charts.
QWidget* dashboardScreen(int windowWidth);
// Buttons, chips, fields, messages, empty and loading.
QWidget* statesScreen(int windowWidth);

}  // namespace duebook::ui::sample
