// SPDX-License-Identifier: GPL-3.0-or-later
// What the import will do, in numbers, and the two choices about it.
#pragma once
#include "setup/import_check.h"
#include "widgets/sheet.h"

class QCheckBox;

namespace duebook::ui {

class FactList;
class Label;

class WhatHappens : public Sheet {
    Q_OBJECT
public:
    explicit WhatHappens(QWidget* parent = nullptr);
    // check: none while it runs. lacking: the columns that must be chosen first.
    void show(const ImportPlan& plan, const ImportCheck* check, const QString& state);
    bool createCustomers() const;
    bool roundAmounts() const;

signals:
    void choicesChanged();

private:
    FactList *rows_, *sums_;
    Label* state_;
    QWidget* line_;
    QCheckBox *create_, *round_;
};

}  // namespace duebook::ui
