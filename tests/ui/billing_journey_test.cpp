// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty ledger by the window and its keys alone: company, terms, item, customer, an invoice of two rates in
// three instalments with a discount, its preview, its mail to a real server, and a credit note of a line. Paper,
// e-invoice and ledger say the same. Its twin is tests/cli/billing_journey_test.cpp.
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "editor/editor_page.h"
#include "editor/lines_grid.h"
#include "editor/preview_pane.h"
#include "record_keys.h"
#include "records/record_list.h"
#include "services/verify.h"
#include "support/mail_server.h"
#include "support/read_mail.h"
#include "support/run_cli.h"
#include "support/temp_files.h"
#include "text/convert.h"
#include "widgets/choice_box.h"
#include "widgets/fact_list.h"
#include "widgets/grid_view.h"
#include "widgets/label.h"
#include "widgets/tabs_bar.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::json;

class BillingByWindow : public RecordKeys {
protected:
    void keys(const QString& words) {
        for (const QChar letter : words) QTest::keyClicks(QApplication::focusWidget(), QString(letter));
    }
    void shortcut(const QString& sequence) {
        const QKeyCombination key = QKeySequence(sequence)[0];
        press(key.key(), key.keyboardModifiers());
        ASSERT_TRUE(rest()) << str(sequence);
    }
    QString focused() const {
        const QWidget* focus = QApplication::focusWidget();
        return focus == nullptr ? QString() : focus->objectName();
    }
    bool rest() {
        QElapsedTimer quiet;
        quiet.start();
        return QTest::qWaitFor(
            [&] {
                const auto* editor = qobject_cast<EditorPage*>(window_->page());
                if (window_->isBusy() || (editor != nullptr && editor->isBusy())) quiet.restart();
                return quiet.elapsed() > 150;
            },
            patienceMs);
    }
    // No window manager makes a dialog the active window here.
    QDialog* dialog(const QString& name) {
        QDialog* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] { return (found = find<QDialog>(name)) != nullptr; }, patienceMs)) << str(name);
        if (found != nullptr) QApplication::setActiveWindow(found);
        EXPECT_TRUE(settled());
        return found;
    }
    void backToWindow() {
        QApplication::setActiveWindow(window_.get());
        ASSERT_TRUE(rest());
    }
    static void fill(QWidget* within, const QString& name, const QString& words) {
        auto* edit = within->findChild<QWidget*>(name);
        ASSERT_NE(edit, nullptr) << str(name);
        edit->setFocus(Qt::TabFocusReason);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, words);
    }

    void makeLedger();
    void typeCompany();
    void typeTerms();
    void typeItem();
    void typeCustomer();
    void typeInvoice();
    void typeAccount();
    void send();
    void creditOneLine();
    std::string saved(const std::string& number);
    Json cli(std::vector<std::string> words);
    void expectTheSame(const std::string& number, const std::string& pdf);
    void goToPart(const QString& part);

    duebook::test::MailServer server_;
};

void BillingByWindow::makeLedger() {
    shortcut(u"Ctrl+N"_s);
    keys(u"Acme GmbH"_s);
    press(Qt::Key_Tab);
    keys(u"EUR"_s);
    press(Qt::Key_Tab);
    keys(u"DE"_s);
    press(Qt::Key_Tab);
    ASSERT_EQ(focused(), u"file"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    ledger_ = path(u"acme.duebook"_s);
    keys(ledger_);
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window_->hasLedger(); }, patienceMs));
    ASSERT_TRUE(rest());
}

void BillingByWindow::typeCompany() {
    shortcut(u"Ctrl+,"_s);
    ASSERT_EQ(window_->page()->objectName(), u"settingsPage"_s);
    type(u"company.tax_id"_s, u"DE136695976"_s);
    type(u"company.street"_s, u"Hof 2"_s);
    type(u"company.postal_code"_s, u"10115"_s);
    type(u"company.city"_s, u"Berlin"_s);
    type(u"company.email"_s, u"ar@acme.example"_s);
    typeCell(u"company.bank_accounts"_s, 0, 0, u"DE89 3704 0044 0532 0130 00"_s);
    choose(u"company.language"_s, u"en"_s);
    save();
    EXPECT_EQ(message(), QString());
}

void BillingByWindow::goToPart(const QString& part) {
    shortcut(u"Ctrl+Shift+K"_s);
    auto* tabs = find<TabsBar>(u"catalogueTabs"_s);
    for (int step = 0; step < 3; ++step) QTest::keyClick(tabs, Qt::Key_Left);
    for (int step = 0; step < 3 && tabs->current() != part; ++step) QTest::keyClick(tabs, Qt::Key_Right);
    ASSERT_EQ(tabs->current(), part);
    find<RecordList>(part)->setFocus();
    press(Qt::Key_Insert);
    ASSERT_TRUE(rest());
}

void BillingByWindow::typeTerms() {
    goToPart(u"terms"_s);
    type(u"short"_s, u"2/10 net 30"_s);
    ASSERT_TRUE(rest());
    type(u"name"_s, u"thirds"_s);
    typeCell(u"instalments"_s, 0, 0, u"30"_s);
    typeCell(u"instalments"_s, 0, 1, u"33.3"_s);
    typeCell(u"instalments"_s, 1, 0, u"60"_s);
    typeCell(u"instalments"_s, 1, 2, u"50"_s);
    typeCell(u"instalments"_s, 2, 0, u"90"_s);
    chooseCell(u"instalments"_s, 2, 4, u"1"_s);
    save();
    EXPECT_EQ(message(), QString());
}

void BillingByWindow::typeItem() {
    goToPart(u"items"_s);
    type(u"code"_s, u"W-1"_s);
    type(u"name"_s, u"Widget"_s);
    type(u"unit"_s, u"H87"_s);
    type(u"tax"_s, u"DE-S-19"_s);
    typeCell(u"prices"_s, 0, 2, u"9.99"_s);
    save();
    EXPECT_EQ(message(), QString());
}

void BillingByWindow::typeCustomer() {
    shortcut(u"Ctrl+Shift+N"_s);
    type(u"number"_s, u"C-1"_s);
    type(u"name"_s, u"Kunde AG"_s);
    type(u"street"_s, u"Weg 1"_s);
    type(u"postal_code"_s, u"50667"_s);
    type(u"city"_s, u"Cologne"_s);
    type(u"country"_s, u"DE"_s);
    type(u"email"_s, u"ap@kunde.example"_s);
    type(u"terms"_s, u"thirds"_s);
    save();
    ASSERT_EQ(window_->page()->objectName(), u"customersPage"_s) << str(message());
}

void BillingByWindow::typeInvoice() {
    shortcut(u"Ctrl+N"_s);
    ASSERT_EQ(focused(), u"customer"_s);
    keys(u"kunde"_s);
    press(Qt::Key_Return);
    find<QLineEdit>(u"date"_s)->setFocus(Qt::TabFocusReason);
    keys(u"2026-03-01"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    keys(u"2026-02-27"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(focused(), u"draftLines"_s);
    keys(u"W-1"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    keys(u"7"_s);
    for (int i = 0; i < 3; ++i) press(Qt::Key_Return);
    keys(u"5"_s);
    for (int i = 0; i < 2; ++i) press(Qt::Key_Return);
    press(Qt::Key_Tab);
    for (const QString& cell : {u"Handbook"_s, u"3"_s, QString(), u"19.95"_s, QString(), u"DE-S-7"_s}) {
        keys(cell);
        press(Qt::Key_Return);
    }
    find<QLineEdit>(u"discount_percent"_s)->setFocus(Qt::TabFocusReason);
    keys(u"3"_s);
    ASSERT_TRUE(rest());
    EXPECT_FALSE(find<PreviewPane>(u"draftPreview"_s)->picture().isNull()) << "it is seen before it is issued";
    const QString parts = find<FactList>(u"draftInstalments"_s)->accessibleName();
    EXPECT_EQ(parts.count(u"Due "_s), 3) << str(parts);
    EXPECT_EQ(parts.count(u"2 % less until 11 Mar 2026"_s), 3) << str(parts);
    shortcut(u"Ctrl+Return"_s);
    ASSERT_EQ(window_->page()->objectName(), u"invoicesPage"_s) << str(find<Label>(u"lineProblem"_s)->text());
}

// Reached from the dialog that cannot send yet.
void BillingByWindow::typeAccount() {
    shortcut(u"Ctrl+M"_s);
    QDialog* sending = dialog(u"sendDialog"_s);
    auto* account = sending->findChild<QPushButton*>(u"account"_s);
    ASSERT_NE(account, nullptr);
    QTest::keyClick(account, Qt::Key_Space);
    QDialog* shown = dialog(u"accountDialog"_s);
    fill(shown, u"host"_s, u"localhost"_s);
    auto* security = shown->findChild<ChoiceBox*>(u"security"_s);
    QTest::keyClick(security, Qt::Key_End);
    fill(shown, u"port"_s, QString::number(server_.port()));
    fill(shown, u"identities"_s, u"billing; Acme Billing; ar@acme.example"_s);
    fill(shown, u"take_back_seconds"_s, u"0"_s);
    const QPointer<QDialog> there(shown);
    QTest::keyClick(shown->findChild<QPushButton*>(u"accountKeep"_s), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return there.isNull() || !there->isVisible(); }, patienceMs));
    backToWindow();
}

void BillingByWindow::send() {
    shortcut(u"Ctrl+M"_s);
    QDialog* shown = dialog(u"sendDialog"_s);
    auto* now = shown->findChild<QPushButton*>(u"sendNow"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return now->isEnabled(); }, patienceMs));
    const QString words = shown->findChild<QPlainTextEdit*>(u"sendPreview"_s)->toPlainText();
    EXPECT_TRUE(words.contains(u"2026-0001"_s)) << str(words);
    auto* enclosure = shown->findChild<ChoiceBox*>(u"sendEnclosure"_s);
    enclosure->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < enclosure->count() && !enclosure->currentText().contains(u"Factur-X"_s); ++i)
        QTest::keyClick(enclosure, Qt::Key_Down);
    EXPECT_TRUE(enclosure->currentText().contains(u"Factur-X"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return settled() && now->isEnabled(); }, patienceMs));
    QTest::keyClick(shown, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return server_.taken().size() == 1; }, patienceMs));
    backToWindow();
}

void BillingByWindow::creditOneLine() {
    shortcut(u"Ctrl+Shift+C"_s);
    QDialog* shown = dialog(u"formDialog"_s);
    auto* what = shown->findChild<ChoiceBox*>(u"what"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return what->findData(u"lines"_s) >= 0; }, patienceMs));
    what->setFocus(Qt::TabFocusReason);
    QTest::keyClick(what, Qt::Key_End);
    fill(shown, u"reason"_s, u"return"_s);
    auto* lines = shown->findChild<QTableWidget*>(u"creditLines"_s);
    lines->setFocus(Qt::TabFocusReason);
    lines->setCurrentCell(1, 2);
    keys(u"1"_s);
    press(Qt::Key_Return);
    QTest::keyClick(shown, Qt::Key_Return, Qt::ControlModifier);
    backToWindow();
}

// Saved from the window as a PDF with its e-invoice inside.
std::string BillingByWindow::saved(const std::string& number) {
    const QString file = path(qs(number) + u".pdf"_s);
    ask_.setNextFileName(file);
    find<QAction>(u"saveEInvoice"_s)->trigger();
    QDialog* shown = dialog(u"formDialog"_s);
    if (shown == nullptr) return {};
    QTest::keyClick(shown, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(file); }, patienceMs));
    backToWindow();
    return str(file);
}

Json BillingByWindow::cli(std::vector<std::string> words) {
    words.insert(words.begin(), {"--ledger", str(ledger_), "--json"});
    const auto result = duebook::test::runCli(words, {{"QT_QPA_PLATFORM", "offscreen"}});
    EXPECT_EQ(result.code, 0) << words[3] << " " << words[4] << ": " << result.out << result.err;
    return Json::parse(result.out, nullptr, false);
}

void BillingByWindow::expectTheSame(const std::string& number, const std::string& pdf) {
    const Json ledger = cli({"invoice", "show", number});
    EXPECT_EQ(cli({"einvoice", "check", pdf})["valid"], true) << number;
    const Json inside = cli({"einvoice", "show", pdf});
    EXPECT_EQ(inside["number"], number);
    for (const auto& [of, own] : {std::pair("without_vat", "net"), {"vat", "tax"}, {"with_vat", "gross"}})
        EXPECT_EQ(inside["totals"][of], ledger[own]) << number << " " << own;
    ASSERT_EQ(std::system(("pdftotext -layout " + pdf + " " + pdf + ".txt").c_str()), 0);
    const std::string text = duebook::test::contentOf(pdf + ".txt");
    const auto expectPrinted = [&](const Json& amount) {
        EXPECT_NE(text.find(amount.get<std::string>()), std::string::npos) << number << ": " << amount << "\n" << text;
    };
    for (const char* own : {"net", "gross"}) expectPrinted(ledger[own]);
    for (const Json& tax : ledger["taxes"]) expectPrinted(tax["amount"]);
    for (const Json& line : ledger["lines"]) expectPrinted(line["net"]);
    for (const Json& part : ledger["instalments"]) {
        expectPrinted(part["amount"]);
        for (const Json& discount : part["discounts"]) expectPrinted(discount["amount"]);
    }
}

}  // namespace

TEST_F(BillingByWindow, AnEmptyLedgerBecomesAnInvoiceThatIsSentAndCreditedToTheCent) {
    if (!duebook::test::MailServer::isInstalled() || std::system("pdftotext -v 2> /dev/null") != 0)
        GTEST_SKIP() << "aiosmtpd, openssl or pdftotext is not installed";
    ASSERT_NO_FATAL_FAILURE(makeLedger());
    ASSERT_NO_FATAL_FAILURE(typeCompany());
    ASSERT_NO_FATAL_FAILURE(typeTerms());
    ASSERT_NO_FATAL_FAILURE(typeItem());
    ASSERT_NO_FATAL_FAILURE(typeCustomer());
    ASSERT_NO_FATAL_FAILURE(typeInvoice());
    ASSERT_NO_FATAL_FAILURE(typeAccount());
    ASSERT_NO_FATAL_FAILURE(send());
    const std::string invoice = "2026-0001";
    const Json mail = duebook::test::readMails({server_.taken()[0].content});
    ASSERT_EQ(mail.size(), 1U);
    EXPECT_EQ(server_.taken()[0].recipients, std::vector<std::string>{"ap@kunde.example"});
    ASSERT_EQ(mail[0]["attachments"].size(), 1U);
    const auto bytes = QByteArray::fromHex(QByteArray::fromStdString(mail[0]["attachments"][0][2]));
    const std::string sent = str(path(u"sent.pdf"_s));
    duebook::test::writeBytes(sent, bytes.toStdString());
    expectTheSame(invoice, sent);
    expectTheSame(invoice, saved(invoice));
    ASSERT_NO_FATAL_FAILURE(creditOneLine());
    const std::string note = str(text(grid().currentRow(), u"number"_s));
    ASSERT_NE(note, invoice);
    expectTheSame(note, saved(note));
    const Json after = cli({"invoice", "show", invoice});
    EXPECT_EQ(after["allocations"][0]["cash"], cli({"invoice", "show", note})["gross"]);
    EXPECT_EQ(after["taxes"].size(), 2U);
    EXPECT_EQ(after["instalments"].size(), 3U);
    EXPECT_EQ(cli({"ledger", "verify"})["ok"], true);
}

}  // namespace duebook::ui
