// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_box.h"

#include <QPainter>

#include "theme/icons.h"
#include "theme/theme.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
    setFont(face(Type::small));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

QSize ChoiceBox::minimumSizeHint() const {
    return {px(64), QComboBox::minimumSizeHint().height()};
}

// The sheet draws no arrow, because an image of it would not follow the theme.
void ChoiceBox::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int size = px(12);
    paintIcon(&painter, u"down"_s, {width() - px(8) - size, (height() - size) / 2, size, size},
              isEnabled() ? tokens().text2 : tokens().text3);
}

}  // namespace duebook::ui
