// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/label.h"

#include "theme/icons.h"

#include <QPainter>

namespace duebook::ui {

Label::Label(const QString& text, Type type, Tone tone, QWidget* parent)
    : QLabel(text, parent), type_(type), tone_(tone) {
    setTextFormat(Qt::PlainText);
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, &Label::restyle);
}

void Label::setTone(Tone tone) {
    if (tone == tone_) return;
    tone_ = tone;
    restyle();
}

void Label::setType(Type type) {
    type_ = type;
    restyle();
}

void Label::setElided(bool on) {
    elided_ = on;
    setFullText(full_.isEmpty() ? text() : full_);
}

void Label::setFullText(const QString& text) {
    full_ = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize Label::minimumSizeHint() const {
    QSize size = QLabel::minimumSizeHint();
    if (elided_) size.setWidth(px(24));
    return size;
}

void Label::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

void Label::restyle() {
    setFont(face(type_));
    QPalette mine = palette();
    mine.setColor(QPalette::WindowText, fg(tone_));
    setPalette(mine);
    elide();
}

void Label::elide() {
    if (!elided_) {
        if (!full_.isEmpty() && text() != full_) setText(full_);
        return;
    }
    const QString cut = fontMetrics().elidedText(full_, Qt::ElideRight, width());
    if (text() != cut) setText(cut);
    setToolTip(cut == full_ ? QString() : full_);
}

IconLabel::IconLabel(const QString& name, Tone tone, int size, QWidget* parent)
    : QWidget(parent), name_(name), tone_(tone), size_(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconLabel::set(const QString& name, Tone tone) {
    name_ = name;
    tone_ = tone;
    update();
}

QSize IconLabel::sizeHint() const {
    return {px(size_), px(size_)};
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(&painter, name_, rect(), fg(tone_));
}

}  // namespace duebook::ui
