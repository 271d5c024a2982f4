// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip_bar.h"

#include "theme/theme.h"
#include "widgets/buttons.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

int wideOf(const QToolButton* button) {
    return std::max(button->minimumWidth(), button->sizeHint().width());
}

}  // namespace

ChipBar::ChipBar(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Ready filters"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    more_ = new QToolButton(this);
    more_->setObjectName(u"chipMore"_s);
    more_->setProperty("chip", true);
    more_->setFont(face(Type::small));
    more_->setFocusPolicy(Qt::TabFocus);
    more_->setPopupMode(QToolButton::InstantPopup);
    menu_ = new QMenu(this);
    more_->setMenu(menu_);
    connect(menu_, &QMenu::aboutToShow, this, &ChipBar::fillMenu);
    clear_ =
        makeButton({u"chipClear"_s, tr("Clear"), {}, {}, tr("Switch all ready filters off")}, ButtonKind::link, this);
    connect(clear_, &QPushButton::clicked, this, &ChipBar::clear);
    more_->hide();
    clear_->hide();
}

void ChipBar::setChips(const QList<Chip>& chips) {
    const QStringList on = checkedIds();
    qDeleteAll(buttons_);
    buttons_.clear();
    chips_ = chips;
    for (const Chip& chip : chips_) {
        QToolButton* button = makeChip(chip);
        button->setChecked(on.contains(chip.id));
        connect(button, &QToolButton::toggled, this, [this, id = chip.id](bool checked) { toggle(id, checked); });
        buttons_ += button;
        showCount(buttons_.size() - 1);
    }
    orderTabs();
    place();
}

// New chips come where the old ones were, in front of "More", not at the end of the window.
void ChipBar::orderTabs() {
    QWidget* before = more_;
    for (QToolButton* button : buttons_) {
        setTabOrder(before, button);
        before = button;
    }
    if (before != more_) setTabOrder(before, more_);
    setTabOrder(more_, clear_);
}

QToolButton* ChipBar::makeChip(const Chip& chip) {
    auto* button = new QToolButton(this);
    button->setObjectName(u"chip_"_s + chip.id);
    button->setProperty("chip", true);
    button->setCheckable(true);
    button->setFont(face(Type::small));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ChipBar::showCount(qsizetype i) {
    const Chip& chip = chips_[i];
    QToolButton* button = buttons_[i];
    button->setText(chip.count < 0 ? chip.text : QString(chip.text + u' ' + locale().toString(chip.count)));
    button->setAccessibleName(button->text());
    // room for the bold form of "on": nothing jumps
    button->setMinimumWidth(textWidth(Type::smallStrong, button->text()) + px(22));
}

int ChipBar::indexOf(const QString& id) const {
    for (qsizetype i = 0; i < chips_.size(); ++i)
        if (chips_[i].id == id) return int(i);
    return -1;
}

void ChipBar::setCount(const QString& id, qint64 count) {
    const int i = indexOf(id);
    if (i < 0 || chips_[i].count == count) return;
    chips_[i].count = count;
    showCount(i);
    place();
}

void ChipBar::setChecked(const QString& id, bool on) {
    const int i = indexOf(id);
    if (i < 0) return;
    const QSignalBlocker quiet(buttons_[i]);
    buttons_[i]->setChecked(on);
    place();
}

QStringList ChipBar::checkedIds() const {
    QStringList ids;
    for (qsizetype i = 0; i < buttons_.size(); ++i)
        if (buttons_[i]->isChecked()) ids += chips_[i].id;
    return ids;
}

void ChipBar::setUsual(const QStringList& ids) {
    usual_ = ids;
    place();
}

void ChipBar::clear() {
    for (qsizetype i = 0; i < buttons_.size(); ++i) {
        const QSignalBlocker quiet(buttons_[i]);
        buttons_[i]->setChecked(usual_.contains(chips_[i].id));
    }
    place();
    emit changed(checkedIds());
}

void ChipBar::toggle(const QString& id, bool on) {
    const QString group = chips_[indexOf(id)].group;
    for (qsizetype i = 0; on && !group.isEmpty() && i < chips_.size(); ++i) {
        if (chips_[i].group != group || chips_[i].id == id) continue;
        const QSignalBlocker quiet(buttons_[i]);
        buttons_[i]->setChecked(false);
    }
    place();
    emit changed(checkedIds());
}

// What is on always shows; the others fill the room from the left.
QList<bool> ChipBar::choose(bool over, int room) const {
    QList<bool> shown(buttons_.size(), !over);
    for (qsizetype i = 0; over && i < buttons_.size(); ++i) {
        shown[i] = buttons_[i]->isChecked();
        if (shown[i]) room -= wideOf(buttons_[i]) + px(6);
    }
    for (qsizetype i = 0; over && i < buttons_.size(); ++i) {
        if (shown[i]) continue;
        room -= wideOf(buttons_[i]) + px(6);
        if (room < 0) break;
        shown[i] = true;
    }
    return shown;
}

void ChipBar::place() {
    const int gap = px(6), high = sizeHint().height();
    const bool anyOn = checkedIds() != usual_;
    clear_->setVisible(anyOn);
    int room = width() - (anyOn ? clear_->sizeHint().width() + gap : 0);
    int all = 0;
    for (const QToolButton* button : buttons_) all += wideOf(button) + gap;
    const bool over = all - gap > room;
    more_->setText(tr("More %1").arg(buttons_.size()));
    if (over) room -= more_->sizeHint().width() + px(8) + gap;
    const QList<bool> shown = choose(over, room);
    int x = 0;
    for (qsizetype i = 0; i < buttons_.size(); ++i) {
        QToolButton* button = buttons_[i];
        button->setVisible(shown[i]);
        if (!shown[i]) continue;
        button->setGeometry(x, 0, wideOf(button), high);
        x += button->width() + gap;
    }
    const auto hidden = shown.count(false);
    more_->setVisible(over);
    more_->setText(tr("More %1").arg(hidden));
    more_->setAccessibleName(tr("%n more filters", nullptr, int(hidden)));
    more_->setGeometry(x, 0, more_->sizeHint().width() + px(8), high);
    const QSize clear = clear_->sizeHint();
    clear_->setGeometry(width() - clear.width(), (high - clear.height()) / 2, clear.width(), clear.height());
}

void ChipBar::fillMenu() {
    menu_->clear();
    for (qsizetype i = 0; i < buttons_.size(); ++i) {
        if (!buttons_[i]->isHidden()) continue;
        QAction* action = menu_->addAction(buttons_[i]->text());
        action->setCheckable(true);
        action->setChecked(buttons_[i]->isChecked());
        connect(action, &QAction::toggled, buttons_[i], &QToolButton::setChecked);
    }
}

QSize ChipBar::sizeHint() const {
    int wide = 0;
    for (const QToolButton* button : buttons_) wide += wideOf(button) + px(6);
    return {wide, px(26)};
}

QSize ChipBar::minimumSizeHint() const {
    return {px(160), px(26)};
}

void ChipBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

bool ChipBar::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) place();
    return QWidget::event(event);
}

}  // namespace duebook::ui
