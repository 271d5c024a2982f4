// SPDX-License-Identifier: GPL-3.0-or-later
// A status on its ground, icon and word: for heads and panels, never for tables.
#pragma once
#include "theme/tone.h"

#include <QWidget>

namespace duebook::ui {

struct PillText {
    QString icon = {};
    QString text = {};
    Tone tone = Tone::none;
};

class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(const PillText& text = {}, QWidget* parent = nullptr);
    void set(const PillText& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PillText text_;
};

}  // namespace duebook::ui
