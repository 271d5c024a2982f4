// SPDX-License-Identifier: GPL-3.0-or-later
// The line under the menus: which ledger this is, the commands used most, and the way to find anything.
#pragma once
#include "widgets/sheet.h"

class QPushButton;
class QToolButton;

namespace duebook::ui {

class Commands;
class Label;

class Toolbar : public Sheet {
    Q_OBJECT
public:
    Toolbar(Commands& commands, QWidget* parent = nullptr);

    // The stripe and the name guard against working in the wrong ledger.
    void setCompany(const QString& name, const QString& note, const QColor& stripe);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* companyBlock();
    QWidget* block_;
    QToolButton* toolFor(class QAction* action, const QString& text);
    Label *name_, *note_;
    QColor stripe_;
};

}  // namespace duebook::ui
