// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_bar.h"

#include "theme/paint.h"
#include "widgets/sheet.h"

#include <QAccessible>
#include <QBoxLayout>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Tone tone) {
    return tone == Tone::good ? u"paid"_s : tone == Tone::warn || tone == Tone::bad ? u"overdue"_s : u"info"_s;
}

}  // namespace

MessageBar::MessageBar(QWidget* parent) : QWidget(parent) {
    setObjectName(u"messageBar"_s);
    auto* row = makeRow(this, 8, {12, 7, 8, 7});
    icon_ = new IconLabel({}, Tone::accent, 16);
    text_ = new Label({}, Type::small);
    text_->setWordWrap(true);
    row->addWidget(icon_, 0, Qt::AlignVCenter);
    row->addWidget(text_, 1);
    for (QPushButton*& button : buttons_) {
        button = makeButton({}, ButtonKind::normal, this);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, made = button] { emit actionTriggered(made->objectName()); });
    }
    close_ = makeTool({u"messageClose"_s, {}, {}, u"close"_s, tr("Close this message")}, this);
    row->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &MessageBar::clear);
    hide();
}

MessageBar::MessageBar(const Message& message, QWidget* parent) : MessageBar(parent) {
    show(message);
}

void MessageBar::show(const Message& message) {
    tone_ = message.tone;
    icon_->set(message.icon.isEmpty() ? iconOf(tone_) : message.icon, tone_);
    text_->setText(message.text);
    setAccessibleName(message.text);
    for (int i = 0; i < 2; ++i) {
        buttons_[i]->setVisible(i < message.actions.size());
        if (i < message.actions.size()) setButton(buttons_[i], message.actions[i]);
    }
    setVisible(true);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear() {
    if (isHidden()) return;
    hide();
    emit closed();
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(&painter, rect(), bg(tone_), tokens().highContrast ? tokens().text : QColor(), px(5));
    painter.fillRect(0, px(4), px(3), height() - px(8), fg(tone_));
}

}  // namespace duebook::ui
