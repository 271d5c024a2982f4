// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/record_sheet.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include "theme/theme.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 1240;  // a form over all of a wide screen would be read from edge to edge

}  // namespace

RecordSheet::RecordSheet(const QString& title, RecordForm* form, QWidget* parent) : QWidget(parent), form_(form) {
    auto* column = makeColumn(this, 0);
    head_ = new ViewHead(title, this);
    head_->addButton({u"leaveRecord"_s, tr("Back"), tr("Esc")});
    save_ = head_->setPrimary({u"saveRecord"_s, tr("Save"), u"Ctrl+Return"_s});
    message_ = new MessageBar(this);
    message_->setObjectName(u"recordMessage"_s);
    auto* inside = new QWidget;
    auto* row = makeRow(inside, 0, {16, 8, 16, 16});
    form_->setMaximumWidth(px(widest));
    row->addWidget(form_, 1, Qt::AlignTop);
    row->addStretch(0);
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(inside);
    column->addWidget(head_);
    column->addWidget(message_);
    column->addWidget(scroll_, 1);
    connect(head_, &ViewHead::triggered, this, [this](const QString& id) {
        if (id == "saveRecord"_L1) emit saveRequested();
        if (id == "leaveRecord"_L1) emit left();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && scroll_->widget()->isAncestorOf(now)) scroll_->ensureWidgetVisible(now, 0, px(48));
    });
    shortcuts();
}

void RecordSheet::shortcuts() {
    const auto on = [this](const QKeySequence& key, auto act) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    const auto save = [this] {
        // a cell that is being typed into counts as well
        setFocus();
        if (save_->isEnabled()) emit saveRequested();
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_Return), save);
    on(QKeySequence(Qt::CTRL | Qt::Key_Enter), save);
    on(QKeySequence(Qt::CTRL | Qt::Key_S), save);
    on(QKeySequence(Qt::Key_Escape), [this] { emit left(); });
    on(QKeySequence(Qt::Key_F8), [this] { form_->focusNextFault(); });
}

void RecordSheet::setWorking(bool working) {
    save_->setEnabled(!working);
}

void RecordSheet::refuse(const Faults& faults) {
    setWorking(false);
    const QStringList rest = form_->showFaults(faults);
    if (rest.isEmpty())
        message_->clear();
    else
        message_->show({Tone::bad, rest.join(u' '), {}, {}});
    form_->focusFirstFault();
}

void RecordSheet::warn(const QString& sentence, const QList<ActionText>& actions) {
    if (sentence.isEmpty())
        message_->clear();
    else
        message_->show({Tone::warn, sentence, actions, {}});
}

void RecordSheet::focusFirst() {
    for (auto* field : form_->findChildren<QLineEdit*>())
        if (field->isVisible() && field->isEnabled()) return field->setFocus(Qt::OtherFocusReason);
}

}  // namespace duebook::ui
