// SPDX-License-Identifier: GPL-3.0-or-later
// A chart or list on a white card: title, "How computed", table twin, export.
#pragma once
#include "widgets/buttons.h"
#include "widgets/label.h"
#include "widgets/sheet.h"

class QStackedLayout;

namespace duebook::ui {

class Card : public Sheet {
    Q_OBJECT
public:
    // twin: the same figures as a table, shown instead when the button is on; none: no button.
    Card(const QString& id, const QString& title, const QString& note, QWidget* content, QWidget* twin = nullptr,
         QWidget* parent = nullptr);
    void setNote(const QString& note);
    bool showsTwin() const;
    void showTwin(bool on);

signals:
    void howRequested();
    void exportRequested();

private:
    Label* note_;
    QStackedLayout* stack_;
    QToolButton* table_ = nullptr;
};

}  // namespace duebook::ui
