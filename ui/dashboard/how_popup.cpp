// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/how_popup.h"

#include <QBoxLayout>
#include <QScreen>

#include "theme/paint.h"
#include "widgets/label.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

HowPopup::HowPopup(const HowText& text, QWidget* parent) : Sheet(Ground::card, {}, parent) {
    setWindowFlags(Qt::Popup | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"howPopup"_s);
    setAccessibleName(text.title + u' ' + text.figure);
    setAccessibleDescription(text.method + u". "_s + text.exclusions);
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(px(340));
    auto* column = makeColumn(this, 4, {14, 10, 14, 12});
    auto* head = makeRow(nullptr, 8);
    head->addWidget(new Label(text.title, Type::bodyStrong, Tone::none, this), 1);
    head->addWidget(new Label(text.figure, Type::bodyStrong, Tone::none, this));
    column->addLayout(head);
    auto* facts = new FactList(this);
    facts->set(text.facts);
    column->addWidget(facts);
    column->addWidget(makeLine(this));
    column->addSpacing(px(2));
    for (const QString& sentence : {text.method, text.exclusions}) {
        auto* label = new Label(sentence, Type::small, sentence == text.method ? Tone::none : Tone::muted, this);
        label->setWordWrap(true);
        label->setVisible(!sentence.isEmpty());
        column->addWidget(label);
    }
}

// An edge that is seen over cards of the same ground.
void HowPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.setPen(tokens().lineStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void HowPopup::showBelow(const QWidget* widget) {
    setFixedHeight(layout()->heightForWidth(width()) > 0 ? layout()->heightForWidth(width()) : sizeHint().height());
    QPoint at = widget->mapToGlobal(QPoint(0, widget->height() + px(2)));
    if (const QScreen* screen = widget->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        if (at.y() + height() > room.bottom())
            at.setY(std::max(room.top(), widget->mapToGlobal(QPoint(0, 0)).y() - height()));
    }
    move(at);
    show();
    setFocus();
}

}  // namespace duebook::ui
