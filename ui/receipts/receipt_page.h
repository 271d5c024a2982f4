// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt as it is recorded, or an unapplied one as it is applied: its head, the customer's open items beside it,
// which of them it may be for, and what is left to apply.
#pragma once
#include <QPointer>

#include "pages/lists.h"
#include "pages/page.h"
#include "services/receipt_desk.h"
#include "store/detail_store.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace duebook::ui {

class ChoiceBox;
class DateEdit;
class Form;
class Label;
class MessageBar;
class ReceiptGrid;
class SuggestEdit;
class ViewHead;

class ReceiptPage : public Page {
    Q_OBJECT
public:
    ReceiptPage(const PageContext& context, Lists& lists, QWidget* parent = nullptr);

    void reload() override;
    // {"new": true}, {"customer": "C-100"}, or {"receipt": "R-7"} to apply what is left of it.
    void follow(const Link& link) override;
    Link place() const override;
    void focusFirst() override;

private:
    void buildHead();
    QWidget* buildFoot();
    void wire();
    void shortcuts();
    void begin(const QString& customer);
    void showReceipt(const store::ReceiptDetail& receipt);
    void showCustomer();
    void readItems();
    void readSuggestions();
    void showSuggestions(const services::WhatIf& answer);
    void showMoney();
    void tellTotals();
    std::optional<Currency> currency() const;
    std::optional<Money> money() const;
    bool isStarted() const;
    void save();
    void record(Money amount);
    void applyIt();
    void finish(const Result<store::ReceiptDetail>& done);
    void refuse(const QString& field, const QString& sentence);
    void leave();
    QString suggestionText(const cash::Suggestion& suggestion) const;

    Lists& lists_;
    Lists::Names names_;
    ViewHead* head_;
    QPushButton* save_;
    MessageBar* message_;
    Form* form_;
    SuggestEdit *customer_, *currency_;
    DateEdit* date_;
    QLineEdit *amount_, *reference_, *payer_, *charges_;
    ChoiceBox* method_;
    QPushButton *oldest_, *offers_[3];
    ReceiptGrid* grid_;
    Label* totals_;
    QCheckBox* onAccount_;
    QPointer<Task> reading_, looking_;
    std::optional<store::ReceiptDetail> receipt_;  // the one that is applied; nothing: a new one
    std::vector<cash::Suggestion> found_;
    QString shownFor_;  // customer, day and currency of the items
};

}  // namespace duebook::ui
