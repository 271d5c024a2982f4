// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fact_list.h"

#include "theme/icons.h"
#include "theme/paint.h"

#include <QKeyEvent>

namespace duebook::ui {

using namespace Qt::StringLiterals;

FactList::FactList(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactList::set(const QList<Fact>& facts) {
    facts_ = facts;
    focused_ = 0;
    QStringList spoken;
    bool press = false;
    for (const Fact& fact : facts) {
        spoken += QString(fact.name + u' ' + fact.value);
        press = press || !fact.id.isEmpty();
    }
    setAccessibleName(spoken.join(u", "_s));
    setFocusPolicy(press ? Qt::TabFocus : Qt::NoFocus);
    setVisible(!facts.isEmpty());
    updateGeometry();
    update();
}

QSize FactList::sizeHint() const {
    return {px(200), px(26) * int(facts_.size())};
}

void FactList::press(qsizetype line) {
    if (line >= 0 && line < facts_.size() && !facts_[line].id.isEmpty()) emit activated(facts_[line].id);
}

void FactList::mousePressEvent(QMouseEvent* event) {
    press(int(event->position().y()) / px(26));
}

void FactList::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0)
        focused_ = std::clamp<qsizetype>(focused_ + step, 0, facts_.size() - 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        press(focused_);
    else
        return QWidget::keyPressEvent(event);
    update();
}

void FactList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = tokens();
    for (qsizetype i = 0; i < facts_.size(); ++i) {
        const Fact& fact = facts_[i];
        const QRect line(0, int(i) * px(26), width(), px(26));
        const int name = std::min(textWidth(Type::small, fact.name) + 2, width() / 3);
        const int value = std::min(textWidth(Type::small, fact.value), width() - name - px(4));
        const QColor ink = fact.id.isEmpty() ? t.text2 : t.accent;
        drawText(&painter, line.adjusted(0, 0, -value - px(4), 0), Qt::AlignVCenter, fact.name, ink, Type::small, true);
        drawText(&painter, line.adjusted(width() - value - 1, 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight, fact.value,
                 fg(fact.tone), Type::small, true);
        if (hasFocus() && i == focused_) drawFocus(&painter, line, 3);
    }
}

Timeline::Timeline(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::set(const QList<TimelineEvent>& events) {
    events_ = events;
    QStringList spoken;
    for (const TimelineEvent& event : events)
        spoken += QString(event.when + u": "_s + event.head + u", "_s + event.body);
    setAccessibleName(spoken.join(u". "_s));
    setVisible(!events.isEmpty());
    updateGeometry();
    update();
}

int Timeline::lineHeight() const {
    return QFontMetrics(face(Type::small)).height();
}

QSize Timeline::sizeHint() const {
    return {px(200), (lineHeight() * 2 + px(14)) * int(events_.size())};
}

void Timeline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = tokens();
    const int line = lineHeight(), step = line * 2 + px(14), left = px(30);
    for (qsizetype i = 0; i < events_.size(); ++i) {
        const TimelineEvent& e = events_[i];
        const int y = int(i) * step;
        if (i + 1 < events_.size()) painter.fillRect(px(10), y + px(20), 1, step - px(18), t.lineStrong);
        drawBox(&painter, QRect(0, y, px(21), px(21)), bg(e.tone), {}, px(21) / 2.0);
        paintIcon(&painter, e.icon, {px(4), y + px(4), px(13), px(13)}, e.tone == Tone::none ? t.text2 : fg(e.tone));
        const int when = textWidth(Type::caption, e.when) + px(6);
        drawText(&painter, QRect(width() - when, y, when, line + 2), Qt::AlignRight | Qt::AlignVCenter, e.when, t.text3,
                 Type::caption);
        drawText(&painter, QRect(left, y, width() - left - when, line + 2), Qt::AlignVCenter, e.head, t.text,
                 Type::smallMedium, true);
        drawText(&painter, QRect(left, y + line + 2, width() - left, line + 2), Qt::AlignVCenter, e.body, t.text2,
                 Type::small, true);
    }
}

}  // namespace duebook::ui
