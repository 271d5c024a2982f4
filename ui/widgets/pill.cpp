// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pill.h"

#include "theme/icons.h"
#include "theme/paint.h"

namespace duebook::ui {

Pill::Pill(const PillText& text, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    set(text);
}

void Pill::set(const PillText& text) {
    text_ = text;
    setAccessibleName(text.text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const {
    const int icon = text_.icon.isEmpty() ? px(14) : px(32);
    return {textWidth(Type::smallMedium, text_.text) + icon, px(22)};
}

void Pill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(&painter, rect(), bg(text_.tone), tokens().highContrast ? tokens().text : QColor(), px(4));
    const QColor ink = text_.tone == Tone::none ? tokens().text2 : fg(text_.tone);
    paintIcon(&painter, text_.icon, QRect(px(6), (height() - px(14)) / 2, px(14), px(14)), ink);
    const int left = text_.icon.isEmpty() ? px(7) : px(24);
    drawText(&painter, rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter, text_.text, ink, Type::smallMedium);
}

}  // namespace duebook::ui
