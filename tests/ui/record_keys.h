// SPDX-License-Identifier: GPL-3.0-or-later
// Pages with forms, driven by keys.
#pragma once
#include "services/books.h"
#include "window_fixture.h"

class QLineEdit;

namespace duebook::ui {

class LinesEditor;

class RecordKeys : public WindowTest {
protected:
    services::Books books() const;  // a second view of the ledger
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    QLineEdit* field(const QString& path);
    LinesEditor* lines(const QString& path);
    // In place of what stands in the field; leaves it with Tab.
    void type(const QString& path, const QString& text);
    void choose(const QString& path, const QString& value);
    void typeCell(const QString& path, int row, int column, const QString& text);
    void chooseCell(const QString& path, int row, int column, const QString& value);
    void click(const QString& button);
    void save();  // Ctrl+Enter, and until it is done
    // What stands below the field: its hint, or what is wrong with it.
    QString below(const QString& path);
    QString fault(const QString& path);
    QString message();
};

}  // namespace duebook::ui
