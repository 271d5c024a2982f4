// SPDX-License-Identifier: GPL-3.0-or-later
// Why there is nothing here, and the one next step.
#pragma once
#include "widgets/buttons.h"
#include "widgets/label.h"

#include <QWidget>

namespace duebook::ui {

struct EmptyContent {
    QString icon = {};
    QString title = {};  // "No receipts to review", "0 of 4,312 match"
    QString why = {};
    ActionText action = {};  // no text: no button
    bool primary = true;     // clearing a filter is not
};

class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const EmptyContent& content = {}, QWidget* parent = nullptr);
    void set(const EmptyContent& content);

signals:
    void actionTriggered(const QString& id);

private:
    IconLabel* icon_;
    Label* title_;
    Label* why_;
    QPushButton* button_;
};

}  // namespace duebook::ui
