// SPDX-License-Identifier: GPL-3.0-or-later
// Sending from the window, by keyboard: one document, many, taken back, and what the outbox says of them.
#include "pages/list_pane.h"
#include "sending/batch_dialog.h"
#include "sending/mailer.h"
#include "services/customer_files.h"
#include "services/drafts.h"
#include "services/issue_invoice.h"
#include "services/mail_account.h"
#include "services/mail_templates.h"
#include "services/outbox.h"
#include "text/convert.h"
#include "widgets/apply_theme.h"
#include "widgets/grid_table.h"
#include "widgets/grid_view.h"
#include "widgets/label.h"
#include "widgets/message_bar.h"
#include "widgets/side_panel.h"
#include "window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* customerFile = R"({"number": "%1", "name": "Kestrel Logistics Ltd", "street": "Weg 1",
    "postal_code": "1010", "city": "Wien", "country": "AT", "language": "en", "email": "%2"})";
constexpr const char* draftFile = R"({"customer": "%1", "terms": "net 30", "lines": [
    {"description": "Packing", "quantity": "3", "unit_price": "100.00", "tax": "DE-S-19"}]})";

// Takes everything, and remembers who got it.
struct Taken {
    std::mutex mutex;
    QStringList recipients;
};
class FakeTransport final : public mail::Transport {
public:
    explicit FakeTransport(std::shared_ptr<Taken> taken) : taken_(std::move(taken)) {}
    mail::Outcome send(const mail::Envelope& envelope) override {
        const std::lock_guard hold(taken_->mutex);
        taken_->recipients += qs(envelope.recipient);
        return {mail::Outcome::Kind::accepted, 250, "2.0.0 Ok: queued"};
    }

private:
    std::shared_ptr<Taken> taken_;
};

}  // namespace

class SendingTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        ledger_ = path(u"sending.duebook"_s);
        services::Books books =
            services::createLedger({str(ledger_), "Acme GmbH", *Currency::fromCode("EUR"), "DE"}, "ada");
        store::MailAccount account{.host = "mail.example.com"};
        account.identities = {{"billing", "Acme Billing", "billing@acme.example", ""}};
        account.takeBackSeconds = takeBackSeconds;
        ASSERT_TRUE(services::setMailAccount(books, account));
        addCustomer(books, u"K-1"_s, u"ap@example.com"_s);
        addCustomer(books, u"K-2"_s, {});
        for (const QString& customer : {u"K-1"_s, u"K-1"_s, u"K-2"_s}) numbers_ += issued(books, customer);
    }
    static void addCustomer(services::Books& books, const QString& number, const QString& email) {
        const auto added = services::addCustomer(books, str(QString::fromLatin1(customerFile).arg(number, email)));
        ASSERT_TRUE(added) << codeOf(added.error().front().refusal) << added.error().front().field;
    }
    static std::int64_t drafted(services::Books& books, const QString& customer) {
        const auto draft = services::draftInvoice(books, str(QString::fromLatin1(draftFile).arg(customer)));
        EXPECT_TRUE(draft) << explain(draft.error().front());
        return draft->row.id;
    }
    static QString issued(services::Books& books, const QString& customer) {
        const auto done = services::issueDraft(books, {drafted(books, customer)});
        EXPECT_TRUE(done) << explain(done.error().front());
        return done ? qs(done->number) : QString();
    }
    void begin() {
        open();
        window_->mailer()->postman().setTransport(
            [taken = taken_](const auto&, const auto&) { return std::make_unique<FakeTransport>(taken); });
        go(u"invoices"_s);
    }
    QDialog* dialog(const QString& name) {
        QDialog* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] { return (found = find<QDialog>(name)) != nullptr; }, patienceMs)) << str(name);
        return found;
    }
    bool enabled(QWidget* within, const QString& name) {
        auto* button = within->findChild<QPushButton*>(name);
        return button != nullptr && QTest::qWaitFor([&] { return button->isEnabled(); }, patienceMs);
    }
    void selectDocument(const QString& number) {
        grid().setFilter(u"number"_s, number);
        ASSERT_TRUE(settled());
        ASSERT_EQ(grid().model()->rowCount(), 1);
        grid().selectRow(0);
        ASSERT_TRUE(settled());
    }
    std::vector<store::OutboxRow> outbox() {
        services::Books books = services::openLedger(str(ledger()), "ada");
        return store::OutboxStore(*books.db).list({});
    }
    // In both themes.
    void picture(QWidget* widget, const QString& name) {
        QDir().mkpath(QStringLiteral(DUEBOOK_SCREENS));
        for (const bool dark : {true, false}) {
            applyTheme(*qApp, dark ? Theme::Mode::dark : Theme::Mode::light, 9.75);
            QCoreApplication::processEvents();
            EXPECT_TRUE(widget->grab().save(
                QStringLiteral(DUEBOOK_SCREENS "/%1-%2.png").arg(name, dark ? u"dark"_s : u"light"_s)));
        }
    }

    int takeBackSeconds = 10;
    QStringList numbers_;
    std::shared_ptr<Taken> taken_ = std::make_shared<Taken>();
};

class SendingAtOnceTest : public SendingTest {
protected:
    SendingAtOnceTest() { takeBackSeconds = 0; }
};

TEST_F(SendingTest, ShowsTheMailSendsItByKeyboardAndTakesItBack) {
    begin();
    selectDocument(numbers_[0]);
    QTest::keyClick(window_.get(), Qt::Key_M, Qt::ControlModifier);
    QDialog* shown = dialog(u"sendDialog"_s);
    ASSERT_NE(shown, nullptr);
    ASSERT_TRUE(enabled(shown, u"sendNow"_s));
    EXPECT_TRUE(shown->findChild<QLabel*>(u"sendSubject"_s)->text().contains(numbers_[0]));
    EXPECT_TRUE(shown->findChild<QPlainTextEdit*>(u"sendPreview"_s)->toPlainText().contains(u"357.00"_s));
    EXPECT_TRUE(shown->findChild<QLabel*>(u"sendNote"_s)->text().contains(u"ap@example.com"_s));
    auto* file = shown->findChild<QPushButton*>(u"file_"_s + numbers_[0] + u".pdf"_s);
    ASSERT_NE(file, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return file->isVisible() && file->height() > 0; }, patienceMs));
    picture(shown, u"send-document"_s);
    EXPECT_TRUE(outbox().empty()) << "a look at it puts nothing in";
    QTest::keyClick(shown, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>(u"undoSend"_s) != nullptr; }, patienceMs));
    ASSERT_EQ(outbox().size(), 1U);
    EXPECT_EQ(outbox()[0].state, store::MailState::queued);
    picture(window_.get(), u"send-undo"_s);
    QApplication::setActiveWindow(window_.get());
    grid().table()->setFocus();
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return outbox()[0].state == store::MailState::takenBack; }, patienceMs));
    EXPECT_TRUE(taken_->recipients.isEmpty());
}

TEST_F(SendingAtOnceTest, DeliversBehindTheWindowAndTheOutboxSaysSo) {
    begin();
    selectDocument(numbers_[0]);
    QTest::keyClick(window_.get(), Qt::Key_M, Qt::ControlModifier);
    QDialog* shown = dialog(u"sendDialog"_s);
    ASSERT_TRUE(enabled(shown, u"sendNow"_s));
    QTest::keyClick(shown, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !outbox().empty() && outbox()[0].state == store::MailState::sent; },
                                patienceMs));
    EXPECT_EQ(taken_->recipients, QStringList{u"ap@example.com"_s});
    go(u"outbox"_s);
    ASSERT_EQ(grid().model()->rowCount(), 1);
    EXPECT_EQ(text(0, u"document"_s), numbers_[0]);
    EXPECT_TRUE(text(0, u"answer"_s).contains(u"250"_s));
    grid().selectRow(0);
    ASSERT_TRUE(settled());
    picture(window_.get(), u"outbox"_s);
    auto* received = find<QPushButton>(u"confirm"_s);
    ASSERT_NE(received, nullptr);
    received->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return outbox()[0].confirmed.has_value(); }, patienceMs));
    // a document that has left is not put in once more
    window_->goTo({u"send"_s, {{u"numbers"_s, QStringList{numbers_[0]}}}});
    QDialog* again = dialog(u"sendDialog"_s);
    ASSERT_TRUE(enabled(again, u"sendSave"_s));
    EXPECT_FALSE(again->findChild<QPushButton*>(u"sendNow"_s)->isEnabled());
}

TEST_F(SendingTest, SendsAStatementFromTheCustomer) {
    begin();
    go(u"customers"_s);
    grid().setFilter(u"code"_s, u"K-1"_s);
    ASSERT_TRUE(settled());
    grid().selectRow(0);
    ASSERT_TRUE(settled());
    QTest::keyClick(window_.get(), Qt::Key_M, Qt::ControlModifier);
    QDialog* shown = dialog(u"sendDialog"_s);
    ASSERT_NE(shown, nullptr);
    ASSERT_TRUE(enabled(shown, u"sendNow"_s));
    EXPECT_TRUE(shown->findChild<QPlainTextEdit*>(u"sendPreview"_s)->toPlainText().contains(u"714.00"_s));
    EXPECT_FALSE(shown->findChild<QComboBox*>(u"sendEnclosure"_s)->isVisible());
    picture(shown, u"send-statement"_s);
    QTest::keyClick(shown, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return outbox().size() == 1; }, patienceMs));
    EXPECT_EQ(outbox()[0].templateName, "statement");
}

TEST_F(SendingTest, SendsManyAndSaysOfEachWhatBecameOfIt) {
    begin();
    grid().setFilter(u"customer"_s, u"Kestrel Logistics"_s);
    ASSERT_TRUE(settled());
    grid().table()->selectAll();
    ASSERT_TRUE(settled());
    QTest::keyClick(window_.get(), Qt::Key_M, Qt::ControlModifier);
    QDialog* shown = dialog(u"batchDialog"_s);
    ASSERT_NE(shown, nullptr);
    ASSERT_TRUE(enabled(shown, u"batchGo"_s));
    QTest::keyClick(shown, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return outbox().size() == 2; }, patienceMs));
    auto* table = shown->findChild<GridView*>();
    const GridModel* model = table->model();
    const auto state = [&](int row) {
        return model->data(model->index(row, model->columnOf(u"state"_s)), Qt::DisplayRole).toString();
    };
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            for (int row = 0; row < model->rowCount(); ++row)
                if (state(row).isEmpty()) return false;
            return true;
        },
        patienceMs));
    picture(shown, u"send-batch"_s);
    int held = 0, queued = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        held += state(row) == u"Held back"_s;
        queued += state(row) == u"In the outbox"_s;
    }
    EXPECT_EQ(queued, 2);
    EXPECT_EQ(held, 1) << "the customer without an address keeps nobody else";
}

TEST_F(SendingTest, IssuesDraftsAndSendsThem) {
    begin();
    QVariantList drafts;
    {
        services::Books books = services::openLedger(str(ledger()), "ada");
        for (int i = 0; i < 2; ++i) drafts += qint64{drafted(books, u"K-1"_s)};
    }
    window_->goTo({u"issue"_s, {{u"drafts"_s, drafts}}});
    QDialog* shown = dialog(u"batchDialog"_s);
    ASSERT_TRUE(enabled(shown, u"batchGo"_s));
    QTest::keyClick(shown, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return outbox().size() == 2; }, patienceMs));
    services::Books books = services::openLedger(str(ledger()), "ada");
    EXPECT_TRUE(services::listDrafts(books).empty());
}

TEST_F(SendingTest, KeepsTheAccountAndNamesWhatIsWrongWithIt) {
    begin();
    window_->goTo({u"mailAccount"_s});
    QDialog* shown = dialog(u"accountDialog"_s);
    auto* host = shown->findChild<QLineEdit*>(u"host"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return host->text() == u"mail.example.com"_s; }, patienceMs));
    picture(shown, u"mail-account"_s);
    auto* senders = shown->findChild<QPlainTextEdit*>(u"identities"_s);
    senders->setPlainText(u"billing; Acme; nobody"_s);
    shown->findChild<QPushButton*>(u"accountKeep"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return senders->property("state") == u"error"_s; }, patienceMs));
    senders->setPlainText(u"billing; Acme; ar@acme.example"_s);
    host->setText(u"smtp.example.com"_s);
    const QPointer<QDialog> there(shown);
    shown->findChild<QPushButton*>(u"accountKeep"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return there.isNull() || !there->isVisible(); }, patienceMs));
    services::Books books = services::openLedger(str(ledger()), "ada");
    EXPECT_EQ(services::mailAccount(books)->host, "smtp.example.com");
    EXPECT_EQ(services::mailAccount(books)->identities[0].address, "ar@acme.example");
}

TEST_F(SendingTest, KeepsATextAndNamesTheLineThatIsWrong) {
    begin();
    window_->goTo({u"mailTexts"_s});
    QDialog* shown = dialog(u"textsDialog"_s);
    auto* edit = shown->findChild<QPlainTextEdit*>(u"textEdit"_s);
    auto* preview = shown->findChild<QPlainTextEdit*>(u"textPreview"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !preview->toPlainText().isEmpty(); }, patienceMs));
    picture(shown, u"mail-texts"_s);
    auto* message = shown->findChild<MessageBar*>();
    edit->setPlainText(u"Subject: Hi\n\n{{no.such}}\n"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return message->accessibleName().contains(u"line 3"_s); }, patienceMs));
    edit->setPlainText(u"Subject: No. {{document.number}}\n\nHello {{customer.name}}\n"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview->toPlainText().startsWith(u"Hello"_s); }, patienceMs));
    QTest::keyClick(shown, Qt::Key_S, Qt::ControlModifier);
    services::Books books = services::openLedger(str(ledger()), "ada");
    ASSERT_TRUE(QTest::qWaitFor([&] { return services::mailTemplate(books, "invoice", "en")->own; }, patienceMs));
}

}  // namespace duebook::ui
