// SPDX-License-Identifier: GPL-3.0-or-later
// The four facts a new ledger needs, with what is wrong said beside the field.
#pragma once
#include "services/books.h"
#include "widgets/ask.h"
#include "widgets/sheet.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace duebook::ui {

class Form;

class NewLedgerForm : public Sheet {
    Q_OBJECT
public:
    NewLedgerForm(Ask& ask, QWidget* parent = nullptr);

    void begin();                        // empty, with the focus in the first field
    void fail(const QString& sentence);  // the ledger could not be made
    void setWorking(bool working);

signals:
    void wanted(const duebook::services::NewLedger& ledger);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void chooseFile();
    void accept();
    void proposeFile();

    Ask& ask_;
    Form* form_;
    QLineEdit *company_, *country_, *file_;
    QComboBox* currency_;
    QPushButton* create_;
    bool fileTyped_ = false;
};

}  // namespace duebook::ui
