// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts by keyboard in the real window: recorded, applied, taken back, returned, paid back.
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "receipts/receipt_grid.h"
#include "record_keys.h"
#include "services/customer_files.h"
#include "services/record_receipt.h"
#include "store/detail_store.h"
#include "text/convert.h"
#include "widgets/label.h"
#include "widgets/message_bar.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

class ReceiptPages : public RecordKeys {
protected:
    void SetUp() override {
        RecordKeys::SetUp();
        services::Books there = books();
        ASSERT_TRUE(services::addCustomer(there, R"({"number": "K-1", "name": "Kunde AG", "currency": "EUR"})"));
        const CustomerId kunde = store::CustomerStore(*there.db).find("K-1")->id;
        const Date today = there.today();
        owe(there, kunde, "K1-1", 10000, today.plusDays(-40));
        owe(there, kunde, "K1-2", 25000, today.plusDays(-20));
        owe(there, kunde, "K1-3", 5000, today.plusDays(-10));
    }
    static void owe(services::Books& books, CustomerId customer, const std::string& number, std::int64_t minor,
                    Date due) {
        db::Transaction transaction(*books.db, db::Mode::write);
        store::FactWriter writer(*books.db, books.now());
        const Money gross(minor, *Currency::fromCode("EUR"));
        writer.add(Document{{},
                            DocumentKind::invoice,
                            number,
                            customer,
                            due.plusDays(-30),
                            due,
                            gross,
                            gross - gross,
                            gross,
                            {},
                            {},
                            {},
                            {{{}, 1, due, gross, gross}}});
        writer.finish("test", "test.invoice", number);
        transaction.commit();
    }
    void openNew() {
        open();
        press(Qt::Key_R, Qt::ControlModifier);
        ASSERT_TRUE(settled());
        ASSERT_EQ(window_->page()->objectName(), u"receiptPage"_s);
    }
    void typeHead(const QString& customer, const QString& amount) {
        type(u"customer"_s, customer);
        ASSERT_TRUE(settled());
        type(u"amount"_s, amount);
        type(u"currency"_s, u"EUR"_s);
        ASSERT_TRUE(settled());
    }
    QString message() {
        QString words;
        if (auto* bar = find<MessageBar>(u"receiptMessage"_s))
            for (const Label* label : bar->findChildren<Label*>()) words += label->text();
        return words;
    }
    // Waits for a fact: a busy machine is late with everything.
    template <class Fact>
    void expectSoon(Fact fact) {
        EXPECT_TRUE(QTest::qWaitFor(fact, patienceMs)) << str(message());
    }
    // The dialog of an act of the panel, once the panel shows the receipt.
    QWidget* dialogOf(const QString& act) {
        QWidget* dialog = nullptr;
        expectSoon([&] {
            dialog = find<QWidget>(u"formDialog"_s);
            if (dialog == nullptr) window_->page()->panelAction(act);
            return dialog != nullptr;
        });
        return dialog;
    }
    bool isAt(const QString& page) { return window_->page()->objectName() == page; }
    ReceiptGrid* items() { return find<ReceiptGrid>(u"receiptItems"_s); }
    QString cell(int row, int column) { return items()->items().index(row, column).data().toString(); }
    QString totals() { return find<Label>(u"receiptTotals"_s)->text(); }
    std::string open(const std::string& number) {
        services::Books seen = books();
        store::DetailStore details(*seen.db);
        return details.document(*details.findDocument(DocumentKind::invoice, number))->open.text();
    }
    std::optional<store::ReceiptDetail> newest() {
        services::Books seen = books();
        db::Statement q(*seen.db, "SELECT MAX(id) FROM receipt");
        q.next();
        return store::DetailStore(*seen.db).receipt(ReceiptId{q.integer(0)});
    }
    using WindowTest::open;
};

TEST_F(ReceiptPages, IsRecordedByKeyboardAndPaysTheOldestFirst) {
    openNew();
    typeHead(u"Kunde"_s, u"3*50"_s);
    expectSoon([&] { return items()->items().rowCount() == 3; });
    EXPECT_EQ(field(u"customer"_s)->text(), u"K-1"_s);
    const auto labels = window_->page()->findChildren<Label*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const Label* label) {
        return label->text() == u"Kunde AG";
    })) << "the name stands below the number";
    EXPECT_EQ(field(u"amount"_s)->text(), u"150.00"_s);
    type(u"reference"_s, u"cheque 4711"_s);
    click(u"oldestFirst"_s);
    EXPECT_EQ(cell(0, ReceiptItems::amount), u"100.00"_s);
    EXPECT_EQ(cell(1, ReceiptItems::amount), u"50.00"_s);
    EXPECT_TRUE(totals().contains(u"Left to apply: EUR 0.00"_s)) << str(totals());
    shoot(u"receipt_new"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    expectSoon([&] { return isAt(u"receiptsPage"_s); });
    EXPECT_EQ(open("K1-1"), "0.00");
    EXPECT_EQ(open("K1-2"), "200.00");
    EXPECT_EQ(newest()->reference, "cheque 4711");
}

TEST_F(ReceiptPages, ShowsWhichInvoicesTheAmountMayBeFor) {
    openNew();
    typeHead(u"K-1"_s, u"300"_s);
    auto* offer = find<QPushButton>(u"offer1"_s);
    expectSoon([&] { return offer->isVisible(); });
    EXPECT_TRUE(offer->text().contains(u"K1-2 + K1-3"_s)) << str(offer->text());
    click(u"offer1"_s);
    EXPECT_FALSE(items()->items().isTicked(0));
    EXPECT_TRUE(items()->items().isTicked(1));
    EXPECT_TRUE(items()->items().isTicked(2));
}

TEST_F(ReceiptPages, AShortPaymentIsDeductedWithItsReason) {
    openNew();
    typeHead(u"K-1"_s, u"90"_s);
    expectSoon([&] { return items()->items().rowCount() == 3; });
    items()->setFocus();
    items()->setCurrentIndex(items()->items().index(0, ReceiptItems::tick));
    press(Qt::Key_Space);
    EXPECT_EQ(cell(0, ReceiptItems::left), u"10.00"_s);
    EXPECT_EQ(cell(0, ReceiptItems::rest), ReceiptItems::restWord(ReceiptItems::Rest::staysOpen));
    items()->items().setData(items()->items().index(0, ReceiptItems::rest),
                             ReceiptItems::restWord(ReceiptItems::Rest::deduction), Qt::EditRole);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(find<MessageBar>(u"receiptMessage"_s)->isVisible()) << "a reason is wanted";
    items()->setFocus();
    items()->setCurrentIndex(items()->items().index(0, ReceiptItems::reason));
    QTest::keyClicks(items(), u"d"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"amaged"_s);
    shoot(u"receipt_short"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    expectSoon([&] { return isAt(u"receiptsPage"_s); });
    EXPECT_EQ(open("K1-1"), "0.00");
    ASSERT_FALSE(newest()->allocations.empty());
    EXPECT_EQ(newest()->allocations[0].deduction.text() + " " + newest()->allocations[0].reason, "10.00 damaged");
}

TEST_F(ReceiptPages, WhatNobodyKnowsIsRecordedAssignedAndApplied) {
    openNew();
    typeHead({}, u"100"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    expectSoon([&] { return isAt(u"receiptsPage"_s) && newest()->unidentified(); });
    QWidget* dialog = dialogOf(u"assignReceipt"_s);
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"customer"_s), u"K-1"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    QApplication::setActiveWindow(window_.get());  // no window manager does it here
    expectSoon([&] { return newest()->customerNumber == "K-1"; });
    expectSoon([&] {
        if (!isAt(u"receiptPage"_s)) window_->page()->panelAction(u"applyReceipt"_s);
        return isAt(u"receiptPage"_s);
    });
    expectSoon([&] { return items()->items().rowCount() == 3; });
    items()->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    expectSoon([&] { return newest()->state == store::ReceiptState::applied; });
    EXPECT_EQ(open("K1-1"), "0.00");
}

TEST_F(ReceiptPages, IsReturnedFromItsPanelWithAFee) {
    {
        services::Books there = books();
        const Money all(10000, *Currency::fromCode("EUR"));
        ASSERT_TRUE(services::recordReceipt(
            there, {.customer = "K-1", .received = there.today(), .amount = all, .allocate = {{"K1-1", all}}}));
    }
    open();
    window_->goTo({u"receipts"_s, {{u"id"_s, qint64(newest()->id.value)}}});
    ASSERT_TRUE(settled());
    QWidget* dialog = dialogOf(u"returnReceipt"_s);
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"fee"_s), u"7.50"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"reason"_s), u"no funds"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    expectSoon([&] { return newest()->state == store::ReceiptState::returned; });
    EXPECT_EQ(open("K1-1"), "100.00");
    shoot(u"receipt_returned"_s);
}

}  // namespace

}  // namespace duebook::ui
