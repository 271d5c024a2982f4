// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_keys.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "records/lines_editor.h"
#include "text/convert.h"
#include "widgets/form.h"
#include "widgets/label.h"
#include "widgets/message_bar.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

services::Books RecordKeys::books() const {
    return services::openLedger(str(ledger()), "test");
}

void RecordKeys::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* at = QApplication::focusWidget();
    QTest::keyClick(at == nullptr ? window_.get() : at, key, modifiers);
}

QLineEdit* RecordKeys::field(const QString& path) {
    auto* line = window_->page()->findChild<QLineEdit*>(path);
    for (auto* each : window_->page()->findChildren<QLineEdit*>(path))
        if (each->isVisible()) line = each;
    check(line != nullptr, "a field of the path");
    return line;
}

LinesEditor* RecordKeys::lines(const QString& path) {
    auto* lines = window_->page()->findChild<LinesEditor*>(path);
    check(lines != nullptr, "a list of the path");
    return lines;
}

void RecordKeys::type(const QString& path, const QString& text) {
    QLineEdit* line = field(path);
    line->setFocus(Qt::TabFocusReason);
    line->selectAll();
    for (const QChar letter : text) {
        if (letter.unicode() < 0x80) {
            QTest::keyClick(line, letter.toLatin1());
        } else {  // no key of QTest's: as an input method gives it
            QInputMethodEvent typed;
            typed.setCommitString(letter);
            QApplication::sendEvent(line, &typed);
        }
    }
    QTest::keyClick(line, Qt::Key_Tab);
}

void RecordKeys::choose(const QString& path, const QString& value) {
    auto* box = window_->page()->findChild<QComboBox*>(path);
    ASSERT_NE(box, nullptr) << str(path);
    box->setFocus(Qt::TabFocusReason);
    for (int step = 0; step < box->count() && box->currentData() != value; ++step)
        QTest::keyClick(box, step == 0 ? Qt::Key_Home : Qt::Key_Down);
    EXPECT_EQ(box->currentData().toString(), value);
}

void RecordKeys::typeCell(const QString& path, int row, int column, const QString& text) {
    LinesEditor* table = lines(path);
    table->setFocus(Qt::TabFocusReason);
    table->setCurrentCell(row, column);
    QTest::keyClick(table, Qt::Key_F2);
    QWidget* editor = QApplication::focusWidget();
    ASSERT_NE(qobject_cast<QLineEdit*>(editor), nullptr);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();  // the editor closes when the key has been dealt with
}

void RecordKeys::chooseCell(const QString& path, int row, int column, const QString& value) {
    LinesEditor* table = lines(path);
    table->setFocus(Qt::TabFocusReason);
    table->setCurrentCell(row, column);
    QTest::keyClick(table, Qt::Key_F2);
    auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
    ASSERT_NE(box, nullptr);
    for (int step = 0; step < box->count() && box->currentData() != value; ++step) QTest::keyClick(box, Qt::Key_Down);
    table->setFocus(Qt::TabFocusReason);
}

void RecordKeys::click(const QString& name) {
    auto* button = window_->page()->findChild<QPushButton*>(name);
    ASSERT_NE(button, nullptr) << str(name);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
}

void RecordKeys::save() {
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(settled());
}

QString RecordKeys::below(const QString& path) {
    auto* widget = window_->page()->findChild<QWidget*>(path);
    return widget == nullptr ? QString() : widget->accessibleDescription();
}

QString RecordKeys::fault(const QString& path) {
    auto* widget = window_->page()->findChild<QWidget*>(path);
    auto* holder = widget == nullptr ? nullptr : qobject_cast<FormField*>(widget->parentWidget());
    return holder != nullptr && holder->hasError() ? below(path) : QString();
}

QString RecordKeys::message() {
    QString words;
    for (const MessageBar* bar : window_->page()->findChildren<MessageBar*>(u"recordMessage"_s))
        if (bar->isVisible())
            for (const Label* label : bar->findChildren<Label*>()) words += label->text();
    return words;
}

}  // namespace duebook::ui
