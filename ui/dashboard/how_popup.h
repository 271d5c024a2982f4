// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure came about: what was divided by what, by which method, and what was left out. Esc or a click closes it.
#pragma once
#include "dashboard/tile_texts.h"
#include "widgets/sheet.h"

namespace duebook::ui {

class HowPopup : public Sheet {
    Q_OBJECT
public:
    HowPopup(const HowText& text, QWidget* parent);
    // Below the widget, within the screen.
    void showBelow(const QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace duebook::ui
