// SPDX-License-Identifier: GPL-3.0-or-later
// The company's mail account: server, encryption, login with its password in the desktop's secret store, senders, and a
// test message.
#pragma once
#include <QDialog>

#include "base/result.h"
#include "pages/page.h"
#include "sending/postman.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace duebook::ui {

class Form;
class MessageBar;

class AccountDialog : public QDialog {
    Q_OBJECT
public:
    AccountDialog(const PageContext& context, Postman::MakeTransport transport, QWidget* over);
    ~AccountDialog() override;

signals:
    void kept();

private:
    void build();
    void fillForm();
    QWidget* buildButtons();
    void load();
    void show(const store::MailAccount& account);
    store::MailAccount entered() const;
    void keep(bool thenTest);
    void keepPassword(const store::MailAccount& account, const std::function<void()>& then);
    void test(const store::MailAccount& account, const std::string& password);
    void markError(const Error& error);
    void tell(bool good, const QString& sentence);

    PageContext context_;
    Postman::MakeTransport transport_;
    store::MailAccount before_;
    QPointer<Task> testing_;
    Form* form_;
    QLineEdit *host_, *user_, *password_, *testTo_;
    QSpinBox *port_, *takeBack_, *timeout_;
    QComboBox* security_;
    QPlainTextEdit *identities_, *certificate_;
    MessageBar* message_;
    QPushButton *keep_, *test_;
};

}  // namespace duebook::ui
