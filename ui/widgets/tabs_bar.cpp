// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tabs_bar.h"

#include "theme/paint.h"

#include <algorithm>

#include <QKeyEvent>

namespace duebook::ui {

TabsBar::TabsBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("tabs"));
    setAccessibleName(tr("Tabs"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TabsBar::setTabs(const QList<TabText>& tabs, const QString& current) {
    tabs_ = tabs;
    current_ = 0;
    for (qsizetype i = 0; i < tabs.size(); ++i)
        if (tabs[i].id == current) current_ = i;
    setAccessibleDescription(tabs_.value(current_).title);
    setVisible(!tabs.isEmpty());
    update();
}

QSize TabsBar::sizeHint() const {
    return {px(200), px(32)};
}

void TabsBar::choose(qsizetype i) {
    if (i < 0 || i >= tabs_.size() || i == current_) return;
    current_ = i;
    setAccessibleDescription(tabs_[i].title);
    update();
    emit chosen(tabs_[i].id);
}

int TabsBar::widthOf(qsizetype i) const {
    return textWidth(i == current_ ? Type::smallStrong : Type::small, tabs_[i].title);
}

// What is between two words: less where they would not all be seen.
int TabsBar::gap() const {
    int words = 0;
    for (qsizetype i = 0; i < tabs_.size(); ++i) words += widthOf(i);
    return std::clamp((width() - words) / std::max(1, static_cast<int>(tabs_.size()) - 1), px(5), px(14));
}

void TabsBar::mousePressEvent(QMouseEvent* event) {
    int x = 0;
    for (qsizetype i = 0; i < tabs_.size(); ++i) {
        x += widthOf(i) + gap();
        if (event->position().x() < x) return choose(i);
    }
}

void TabsBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left)
        choose(current_ - 1);
    else if (event->key() == Qt::Key_Right)
        choose(current_ + 1);
    else
        QWidget::keyPressEvent(event);
}

void TabsBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = tokens();
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    int x = 0;
    for (qsizetype i = 0; i < tabs_.size(); ++i) {
        const bool on = i == current_;
        const Type type = on ? Type::smallStrong : Type::small;
        const int wide = widthOf(i);
        drawText(&painter, QRect(x, 0, wide + 2, height()), Qt::AlignVCenter, tabs_[i].title, on ? t.text : t.text2,
                 type);
        if (on) painter.fillRect(x, height() - 2, wide, 2, t.accent);
        if (on && hasFocus()) drawFocus(&painter, QRect(x - 3, px(4), wide + 6, height() - px(8)), 3);
        x += wide + gap();
    }
}

}  // namespace duebook::ui
