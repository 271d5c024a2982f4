// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/account_dialog.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QThreadPool>

#include "mail/secret_name.h"
#include "secrets/keychain.h"
#include "services/mail_account.h"
#include "text/convert.h"
#include "widgets/choice_box.h"
#include "widgets/form.h"
#include "widgets/message_bar.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWaitSeconds = 3600, highestPort = 65'535;
constexpr int sendersShown = 3, certificateShown = 2;  // lines

QString identityLine(const store::MailIdentity& each) {
    QStringList parts{qs(each.name), qs(each.display), qs(each.address)};
    if (!each.replyTo.empty()) parts += qs(each.replyTo);
    return parts.join(u"; "_s);
}

// "billing; Acme Billing; billing@acme.example; replies@acme.example"
store::MailIdentity identityOf(const QString& line) {
    const QStringList parts = line.split(u';');
    const auto part = [&](int at) { return str(parts.value(at).trimmed()); };
    if (parts.size() == 1) return {"", "", part(0), ""};
    return {part(0), part(1), part(2), part(3)};
}

QSpinBox* makeNumber(int least, int most) {
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

void setLines(QPlainTextEdit* edit, int lines) {
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + px(14));
    edit->setTabChangesFocus(true);
}

}  // namespace

AccountDialog::AccountDialog(const PageContext& context, Postman::MakeTransport transport, QWidget* over)
    : QDialog(over), context_(context), transport_(std::move(transport)) {
    setObjectName(u"accountDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Mail account"));
    resize(px(620), px(620));
    build();
    load();
}

AccountDialog::~AccountDialog() {
    if (testing_) testing_->cancel();
}

void AccountDialog::build() {
    auto* column = makeColumn(this, 12, {16, 14, 16, 14});
    column->addWidget(new Label(tr("Mail account"), Type::title));
    message_ = new MessageBar(this);
    column->addWidget(message_);
    form_ = new Form(3, this);
    fillForm();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(form_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    column->addWidget(scroll, 1);
    column->addWidget(makeLine(this));
    column->addWidget(buildButtons());
}

void AccountDialog::fillForm() {
    host_ = new QLineEdit;
    port_ = makeNumber(1, highestPort);
    security_ = new ChoiceBox;
    security_->addItem(tr("STARTTLS (587)"), static_cast<int>(mail::Security::starttls));
    security_->addItem(tr("TLS (465)"), static_cast<int>(mail::Security::tls));
    security_->addItem(tr("None: this computer only"), static_cast<int>(mail::Security::none));
    user_ = new QLineEdit;
    password_ = new QLineEdit;
    password_->setEchoMode(QLineEdit::Password);
    identities_ = new QPlainTextEdit;
    setLines(identities_, sendersShown);
    takeBack_ = makeNumber(0, longestWaitSeconds);
    timeout_ = makeNumber(1, longestWaitSeconds);
    certificate_ = new QPlainTextEdit;
    setLines(certificate_, certificateShown);
    form_->add(u"host"_s, tr("&Server"), host_, tr("Such as smtp.example.com"));
    form_->add(u"security"_s, tr("&Encryption"), security_);
    form_->add(u"port"_s, tr("&Port"), port_);
    form_->add(u"user"_s, tr("&Login"), user_, tr("Empty: the server asks for none"));
    form_->add(u"password"_s, tr("Pass&word"), password_,
               tr("Kept by the desktop's secret store, never in the ledger. Empty: as it was"), 2);
    form_->add(
        u"identities"_s, tr("Se&nders, one a line"), identities_,
        tr("name; as recipients see it; address; where answers go (may be left out). The first is the usual one."), 3);
    form_->add(u"take_back_seconds"_s, tr("Seconds to take a mail &back"), takeBack_);
    form_->add(u"timeout_seconds"_s, tr("Seconds to wait for &answers"), timeout_);
    form_->add(u"ca_certificate"_s, tr("Certificate of your own a&uthority (PEM)"), certificate_,
               tr("Only for a server in your own network"), 3);
    connect(security_, &QComboBox::activated, this, [this] {
        const auto chosen = static_cast<mail::Security>(security_->currentData().toInt());
        port_->setValue(chosen == mail::Security::starttls ? 587 : chosen == mail::Security::tls ? 465 : 25);
    });
}

QWidget* AccountDialog::buildButtons() {
    auto* foot = new QWidget(this);
    auto* row = makeRow(foot, 8);
    testTo_ = new QLineEdit;
    testTo_->setObjectName(u"testTo"_s);
    testTo_->setPlaceholderText(tr("you@example.com"));
    testTo_->setAccessibleName(tr("Address for the test message"));
    test_ = makeButton({u"accountTest"_s, tr("Save and send a &test")}, ButtonKind::normal, foot);
    auto* cancel = makeButton({u"accountCancel"_s, tr("Close"), tr("Esc")}, ButtonKind::normal, foot);
    keep_ = makeButton({u"accountKeep"_s, tr("Save")}, ButtonKind::primary, foot);
    keep_->setDefault(true);
    row->addWidget(testTo_, 1);
    for (QPushButton* each : {test_, cancel, keep_}) row->addWidget(each);
    connect(test_, &QPushButton::clicked, this, [this] { keep(true); });
    connect(keep_, &QPushButton::clicked, this, [this] { keep(false); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void AccountDialog::load() {
    context_.session.read(
        this, [](services::Books& books, const Progress&) { return services::mailAccount(books); },
        [this](const Result<store::MailAccount>& account) {
            store::MailAccount fresh;
            fresh.identities = {{"billing", str(qs(context_.session.info().company)), "", ""}};
            show(account ? *account : fresh);
        });
}

void AccountDialog::show(const store::MailAccount& account) {
    before_ = account;
    host_->setText(qs(account.host));
    port_->setValue(account.port);
    security_->setCurrentIndex(security_->findData(static_cast<int>(account.security)));
    user_->setText(qs(account.user));
    takeBack_->setValue(account.takeBackSeconds);
    timeout_->setValue(account.timeoutSeconds);
    certificate_->setPlainText(qs(account.caCertificate));
    QStringList lines;
    for (const store::MailIdentity& each : account.identities) lines += identityLine(each);
    identities_->setPlainText(lines.join(u'\n'));
    host_->setFocus();
}

store::MailAccount AccountDialog::entered() const {
    store::MailAccount account = before_;
    account.host = str(host_->text().trimmed());
    account.port = port_->value();
    account.security = static_cast<mail::Security>(security_->currentData().toInt());
    account.user = str(user_->text().trimmed());
    account.takeBackSeconds = takeBack_->value();
    account.timeoutSeconds = timeout_->value();
    account.caCertificate = str(certificate_->toPlainText());
    account.identities.clear();
    for (const QString& line : identities_->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        account.identities.push_back(identityOf(line));
    return account;
}

void AccountDialog::keep(bool thenTest) {
    form_->clearErrors();
    message_->clear();
    const store::MailAccount account = entered();
    context_.session.rehearse(
        this,
        [account](services::Books& books, const Progress&) {
            return services::setMailAccount(books, account).and_then([&] { return services::mailAccount(books); });
        },
        [this, thenTest](const Result<store::MailAccount>& done) {
            if (!done) return markError(done.error());
            before_ = *done;
            emit kept();
            keepPassword(*done, [this, thenTest] {
                if (!thenTest) return accept();
                tell(true, tr("Sending the test message"));
                Postman::password(before_, this, [this](const std::optional<std::string>& found, const QString& why) {
                    if (!found && password_->text().isEmpty())
                        return tell(false,
                                    why.isEmpty() ? sentence({Refusal::mailPasswordMissing, before_.user}) : why);
                    test(before_, found ? *found : str(password_->text()));
                });
            });
        },
        [this](const QString& sentence) { tell(false, sentence); });
}

// Where the desktop has no secret store, it is said, and the account is kept all the same.
void AccountDialog::keepPassword(const store::MailAccount& account, const std::function<void()>& then) {
    if (account.user.empty() || password_->text().isEmpty()) return then();
    keychain::keep(qs(mail::secretKey(account.user, account.host)), password_->text(), this,
                   [this, then](const QString& trouble) {
                       if (!trouble.isEmpty())
                           return form_->setError(u"password"_s, tr("It could not be kept: %1").arg(trouble));
                       then();
                   });
}

void AccountDialog::test(const store::MailAccount& account, const std::string& password) {
    const std::string place = str(context_.session.place()), to = str(testTo_->text().trimmed());
    test_->setEnabled(false);
    testing_ = run(
        *QThreadPool::globalInstance(), this,
        [place, account, password, to, make = transport_](TaskProgress&) {
            services::Books books = services::openLedger(place, services::systemUser());
            return services::sendTestMail(books, *make(account, password), to, {});
        },
        [this](const Result<mail::Outcome>& outcome) {
            test_->setEnabled(true);
            if (!outcome) return tell(false, sentence(outcome.error()));
            const QString answer =
                (outcome->code == 0 ? QString() : QString(QString::number(outcome->code) + u' ')) + qs(outcome->answer);
            const bool good = outcome->kind == mail::Outcome::Kind::accepted;
            tell(good, (good ? tr("The server has taken the mail: %1") : tr("The mail was not sent: %1")).arg(answer));
        },
        [this](const std::exception_ptr& thrown) {
            test_->setEnabled(true);
            tell(false, Session::explain(thrown, context_.session.place()));
        });
}

void AccountDialog::markError(const Error& error) {
    const QString text = sentence(error);
    const bool sender = error.refusal == Refusal::addressInvalid || error.refusal == Refusal::headerUnsafe;
    if (sender)
        form_->setError(u"identities"_s, text);
    else if (error.refusal == Refusal::mailLoginInClear)
        form_->setError(u"security"_s, text);
    else
        tell(false, text);
    form_->focusFirstError();
}

void AccountDialog::tell(bool good, const QString& sentence) {
    message_->show({good ? Tone::good : Tone::bad, sentence, {}, {}});
}

}  // namespace duebook::ui
