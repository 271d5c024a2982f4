// SPDX-License-Identifier: GPL-3.0-or-later
// A day, typed the quick way: T, + and -, +5, -10, 3, 5-2, m, h, F4 for the calendar.
#pragma once
#include <QDate>
#include <QLineEdit>

class QCalendarWidget;

namespace duebook::ui {

class DateEdit : public QLineEdit {
    Q_OBJECT
public:
    // today is the books' today: the kit reads no clock.
    explicit DateEdit(QDate today, QWidget* parent = nullptr);

    void setToday(QDate today) { today_ = today; }
    QDate date() const { return date_; }  // the last valid day; invalid where none
    void setDate(QDate date);             // no signal
    bool hasError() const;                // the text is not empty and no day
    void showCalendar();

signals:
    void dateChanged(QDate date);        // on every new valid day, also an invalid one when emptied
    void rejected(const QString& text);  // left with a text that is no day
    void confirmed();                    // Enter, with a day

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool step(const QKeyEvent& event);
    bool jump(const QString& key);
    void commit();
    void take(QDate date);

    QDate today_, date_;
    QString sign_;  // of a step just made: a figure after it begins "+5"
    QCalendarWidget* calendar_ = nullptr;
};

}  // namespace duebook::ui
