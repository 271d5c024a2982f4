// SPDX-License-Identifier: GPL-3.0-or-later
// A form with its head: what it is about, save and leave, and what stands in the way. Ctrl+Enter and Ctrl+S save, Esc
// leaves, F8 goes to the next wrong field.
#pragma once
#include "records/record_form.h"
#include "widgets/message_bar.h"
#include "widgets/view_head.h"

class QScrollArea;

namespace duebook::ui {

class RecordSheet : public QWidget {
    Q_OBJECT
public:
    RecordSheet(const QString& title, RecordForm* form, QWidget* parent = nullptr);

    ViewHead& head() { return *head_; }
    MessageBar& message() { return *message_; }
    RecordForm& form() { return *form_; }
    void setWorking(bool working);  // while it is saved
    // At their fields, the others above; the focus goes to the first.
    void refuse(const Faults& faults);
    void warn(const QString& sentence, const QList<ActionText>& actions = {});
    void focusFirst();

signals:
    void saveRequested();
    void left();

private:
    void shortcuts();
    ViewHead* head_;
    MessageBar* message_;
    RecordForm* form_;
    QScrollArea* scroll_;
    QPushButton* save_;
};

}  // namespace duebook::ui
