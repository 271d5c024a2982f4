// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/date_edit.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/date_text.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>

namespace duebook::ui {

using namespace Qt::StringLiterals;

DateEdit::DateEdit(QDate today, QWidget* parent) : QLineEdit(parent), today_(today) {
    setFont(face(Type::small));
    setMinimumWidth(textWidth(Type::small, u"00 MMM 0000"_s) + px(44));
    setToolTip(tr("T today, + and − a day, +5, 3, 5-2, M and H first and last of the month, F4 calendar"));
    setAccessibleDescription(toolTip());
    QAction* open = addAction(icon(u"today"_s), TrailingPosition);
    open->setToolTip(tr("Calendar (F4)"));
    open->setText(tr("Calendar"));
    connect(open, &QAction::triggered, this, &DateEdit::showCalendar);
    connect(this, &QLineEdit::textEdited, this, [this] { setStyleProperty(this, "state", QString()); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        commit();
        if (!hasError()) emit confirmed();
    });
}

void DateEdit::setDate(QDate date) {
    date_ = date;
    setText(shownDate(date, locale()));
    setStyleProperty(this, "state", QString());
}

bool DateEdit::hasError() const {
    return !text().trimmed().isEmpty() && !parseDate(text(), today_, locale());
}

void DateEdit::take(QDate date) {
    const bool news = date != date_;
    setDate(date);
    if (news) emit dateChanged(date);
}

void DateEdit::commit() {
    if (text().trimmed().isEmpty()) return take({});
    if (const auto day = parseDate(text(), today_, locale())) return take(*day);
    setStyleProperty(this, "state", u"error"_s);
    emit rejected(text());
}

// + and - move by a day while the field shows a whole day; a figure right after starts over as "+5".
bool DateEdit::step(const QKeyEvent& event) {
    const QString key = event.text();
    if (!sign_.isEmpty() && key.size() == 1 && key[0].isDigit()) {
        setText(sign_ + key);
        sign_.clear();
        return true;
    }
    sign_.clear();
    const bool whole = date_.isValid() && text() == shownDate(date_, locale());
    if ((key != "+"_L1 && key != "-"_L1) || !whole) return false;
    take(date_.addDays(key == "+"_L1 ? 1 : -1));
    sign_ = key;
    return true;
}

// Letters act at once where the field is empty or about to be overwritten.
bool DateEdit::jump(const QString& key) {
    const bool fresh = text().isEmpty() || selectedText() == text() || text() == shownDate(date_, locale());
    if (!fresh || key.size() != 1 || !key[0].isLetter()) return false;
    const QDate base = key.compare(tr("T"), Qt::CaseInsensitive) == 0 || !date_.isValid() ? today_ : date_;
    const auto day = parseDate(key, base, locale());
    if (day) take(*day);
    return day.has_value();
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F4) return showCalendar();
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && !isReadOnly() && (step(*event) || jump(event->text()))) return;
    if (plain && !isReadOnly() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && date_.isValid())
        return take(date_.addDays(event->key() == Qt::Key_Up ? 1 : -1));
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent* event) {
    sign_.clear();
    if (event->reason() != Qt::PopupFocusReason) commit();
    QLineEdit::focusOutEvent(event);
}

void DateEdit::showCalendar() {
    if (isReadOnly()) return;
    if (calendar_ == nullptr) {
        calendar_ = new QCalendarWidget(this);
        calendar_->setObjectName(u"calendar"_s);
        calendar_->setAccessibleName(tr("Calendar"));
        calendar_->setWindowFlag(Qt::Popup);
        calendar_->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar_->setFirstDayOfWeek(locale().firstDayOfWeek());
        connect(calendar_, &QCalendarWidget::activated, this, [this](QDate day) {
            calendar_->close();
            take(day);
        });
        connect(calendar_, &QCalendarWidget::clicked, calendar_, &QCalendarWidget::activated);
    }
    calendar_->setSelectedDate(date_.isValid() ? date_ : today_);
    calendar_->move(mapToGlobal(QPoint(0, height())));
    calendar_->show();
    calendar_->setFocus();
}

}  // namespace duebook::ui
