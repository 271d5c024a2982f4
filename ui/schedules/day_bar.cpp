// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/day_bar.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/date_edit.h"
#include "widgets/label.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

DayBar::DayBar(QDate today, QWidget* parent) : QWidget(parent) {
    setObjectName(u"dayBar"_s);
    auto* row = makeRow(this, 8, {16, 4, 16, 6});
    question_ = new Label({}, Type::small, Tone::muted);
    day_ = new DateEdit(today, this);
    day_->setObjectName(u"dayField"_s);
    lastLabel_ = new Label(tr("until (may stay empty)"), Type::small, Tone::muted);
    last_ = new DateEdit(today, this);
    last_->setObjectName(u"lastField"_s);
    last_->setAccessibleName(lastLabel_->text());
    for (DateEdit* field : {day_, last_}) {
        field->setFont(face(Type::small));
        field->setMaximumWidth(px(130));
        connect(field, &DateEdit::confirmed, this, &DayBar::accept);
    }
    accept_ = makeButton({u"dayAccept"_s, {}, tr("Enter")}, ButtonKind::normal, this);
    auto* cancel = makeButton({u"dayCancel"_s, tr("Cancel"), tr("Esc")}, ButtonKind::link, this);
    wrong_ = new Label({}, Type::small, Tone::bad);
    wrong_->setObjectName(u"dayWrong"_s);
    wrong_->setWordWrap(true);
    for (QWidget* part :
         {static_cast<QWidget*>(question_), static_cast<QWidget*>(day_), static_cast<QWidget*>(lastLabel_),
          static_cast<QWidget*>(last_), static_cast<QWidget*>(accept_), static_cast<QWidget*>(cancel)})
        row->addWidget(part);
    row->addWidget(wrong_, 1);
    connect(accept_, &QPushButton::clicked, this, &DayBar::accept);
    connect(cancel, &QPushButton::clicked, this, [this] {
        hide();
        emit left();
    });
    hide();
}

void DayBar::ask(const QString& what, const QString& question, const QString& verb, QDate proposed, bool withLast) {
    what_ = what;
    question_->setText(question);
    day_->setAccessibleName(question);
    day_->setDate(proposed);
    last_->setDate({});
    lastLabel_->setVisible(withLast);
    last_->setVisible(withLast);
    setButton(accept_, {u"dayAccept"_s, verb, tr("Enter")});
    wrong_->clear();
    show();
    day_->setFocus(Qt::OtherFocusReason);
    day_->selectAll();
}

void DayBar::refuse(const QString& sentence) {
    wrong_->setText(sentence);
    day_->setFocus(Qt::OtherFocusReason);
}

void DayBar::accept() {
    if (!day_->date().isValid() || day_->hasError() || last_->hasError())
        return refuse(tr("This is no day. Write it as 2026-03-31, or press F4."));
    emit answered(what_, day_->date(), last_->isVisible() ? last_->date() : QDate());
}

void DayBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    hide();
    emit left();
}

}  // namespace duebook::ui
