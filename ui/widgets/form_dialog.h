// SPDX-License-Identifier: GPL-3.0-or-later
// A short form over the window for one act: what will happen, some fields, one verb. Refusals stand beside the fields.
#pragma once
#include <QDialog>

#include "widgets/form.h"

class QBoxLayout;
class QPushButton;

namespace duebook::ui {

class FormDialog : public QDialog {
    Q_OBJECT
public:
    // verb: what the button says, "Credit". Gone when closed; shown with open().
    FormDialog(const QString& title, const QString& text, const QString& verb, QWidget* over, int columns = 1);

    Form& form() { return *form_; }
    // A widget between the form and the buttons.
    void addBelow(QWidget* widget);
    // While the act runs nothing can be pressed twice.
    void setWorking(bool working);
    // The sentence beside its field, else over the form; the field gets the focus.
    void refuse(const QString& field, const QString& sentence);
    void clearErrors();

signals:
    void wanted();  // the verb was chosen

private:
    QBoxLayout* column_;
    Form* form_;
    class MessageBar* message_;
    QPushButton* accept_;
};

}  // namespace duebook::ui
