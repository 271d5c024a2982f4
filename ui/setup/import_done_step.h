// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of an import: what came in, what did not, and where to go from here.
#pragma once
#include <QWidget>

#include "setup/import_check.h"

class QPushButton;

namespace duebook::ui {

class FactList;
class IconLabel;
class Label;

class ImportDoneStep : public QWidget {
    Q_OBJECT
public:
    explicit ImportDoneStep(QWidget* parent = nullptr);
    // report: of the import; check: of the same file before it.
    void show(const ImportPlan& plan, const services::ImportReport& report, const ImportCheck& check);
    void focusFirst();

signals:
    void showRowsRequested();
    void showCustomersRequested();
    void showAgingRequested();
    void saveRequested();
    void againRequested();

private:
    IconLabel* icon_;
    Label *title_, *from_;
    FactList* facts_;
    QPushButton *rows_, *customers_, *aging_, *save_, *again_;
};

}  // namespace duebook::ui
