// SPDX-License-Identifier: GPL-3.0-or-later
// The first steps with a ledger, as a list of links; it can be put away.
#pragma once
#include "widgets/sheet.h"

namespace duebook::ui {

class FirstSteps : public Sheet {
    Q_OBJECT
public:
    explicit FirstSteps(QWidget* parent = nullptr);

signals:
    void chosen(const QString& id);
    void hidden();
};

}  // namespace duebook::ui
