// SPDX-License-Identifier: GPL-3.0-or-later
// The way of somebody's first day, by keyboard alone: from a file of invoices to the aging, into a bucket, to Excel,
// and the same place after the next start.
#include "pages/list_pane.h"
#include "widgets/grid_view.h"
#include "widgets/label.h"
#include "widgets/message_bar.h"
#include "widgets/side_panel.h"
#include "window_fixture.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

// As of 30 June 2013: A-1 one day late, A-2 not due, B-1 61 days late; A-3 was paid before, B-2 is paid after.
const char* const file =
    "invoiceNumber,customerID,InvoiceDate,DueDate,InvoiceAmount,SettledDate,Remark\n"
    "A-1,Anders,5/30/2013,6/29/2013,100.25,,phone\n"
    "A-2,Anders,6/20/2013,7/20/2013,40.00,,\n"
    "A-3,Anders,4/2/2013,5/2/2013,75.00,5/20/2013,\n"
    "B-1,Brandt,3/31/2013,4/30/2013,10.50,,\n"
    "B-2,Brandt,6/1/2013,7/1/2013,8.25,7/15/2013,\n";

}  // namespace

class Journey : public WindowTest {
protected:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window_.get(), key, modifiers);
    }
    void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    QString focused() const {
        const QWidget* focus = QApplication::focusWidget();
        return focus == nullptr ? QString() : focus->objectName();
    }
    void makeLedger() {
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        type(u"Northgate Trading"_s);
        press(Qt::Key_Tab);
        type(u"USD"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        ASSERT_EQ(focused(), u"file"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        ledger_ = path(u"northgate.duebook"_s);
        type(ledger_);
        press(Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([this] { return window_->hasLedger(); }, patienceMs));
        ASSERT_TRUE(settled());
    }
    void importFile() {
        QFile csv(path(u"invoices.csv"_s));
        ASSERT_TRUE(csv.open(QIODevice::WriteOnly));
        csv.write(file);
        csv.close();
        ask_.setNextFileName(csv.fileName());
        ASSERT_EQ(focused(), u"chooseFile"_s);
        press(Qt::Key_Return);
        ASSERT_TRUE(settled());
        EXPECT_EQ(find<QPushButton>(u"importNow"_s)->accessibleName(), u"Import 5 rows"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(settled());
        EXPECT_EQ(ask_.asked().size(), 1) << "nothing is skipped, so nothing is asked again";
        ASSERT_EQ(focused(), u"showImported"_s);
    }
    void goToAging() {
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        ASSERT_EQ(focused(), u"showAging"_s);
        press(Qt::Key_Return);
        ASSERT_TRUE(settled());
        press(Qt::Key_A, Qt::AltModifier);
        ASSERT_EQ(focused(), u"asOf"_s);
        type(u"2013-06-30"_s);
        press(Qt::Key_Return);
        ASSERT_TRUE(settled());
        ASSERT_EQ(focused(), u"agingTable"_s) << "Enter in the day goes on to the rows";
    }
    std::int64_t total(const QString& column) { return pane().sums().value(column).at(0).minor(); }
};

TEST_F(Journey, FromAFileToTheAgingToExcelAndBackAgain) {
    makeLedger();
    importFile();
    goToAging();
    EXPECT_EQ(total(u"bucket0"_s), 4825);
    EXPECT_EQ(total(u"bucket1"_s), 10025);
    EXPECT_EQ(total(u"bucket2"_s), 0);
    EXPECT_EQ(total(u"bucket3"_s), 1050);
    EXPECT_EQ(total(u"balance"_s), 15900);
    EXPECT_TRUE(find<Label>(u"tieWords"_s)->accessibleName().contains(u"difference"_s) ||
                find<Label>(u"tieWords"_s)->text().contains(u"0.00"_s));

    EXPECT_EQ(text(grid().currentRow(), u"name"_s), u"Anders"_s);
    for (int right = 0; right < 3; ++right) press(Qt::Key_Right);
    press(Qt::Key_Return);
    ASSERT_TRUE(settled());
    ASSERT_EQ(window_->page()->objectName(), u"invoicesPage"_s);
    ASSERT_EQ(grid().model()->rowCount(), 1);
    EXPECT_EQ(text(0, u"number"_s), u"A-1"_s);
    EXPECT_EQ(value(0, u"open"_s).toLongLong(), 10025);

    press(Qt::Key_Return);
    EXPECT_EQ(focused(), u"tabs"_s) << "Enter opens the invoice beside the rows";
    press(Qt::Key_Escape);
    EXPECT_EQ(focused(), u"agedItemsTable"_s);

    press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(settled());
    const QString book = path(u"aging.xlsx"_s);
    ask_.setNextFileName(book);
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_GT(QFileInfo(book).size(), 5000);
    EXPECT_TRUE(find<MessageBar>(u"windowMessage"_s)->isVisible());

    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_FALSE(window_->hasLedger());
    makeWindow();
    open();
    EXPECT_EQ(window_->page()->objectName(), u"agingPage"_s);
    EXPECT_EQ(find<QLineEdit>(u"asOf"_s)->text(), u"30 Jun 2013"_s);
    EXPECT_EQ(grid().model()->rowCount(), 2);
    EXPECT_EQ(text(grid().currentRow(), u"name"_s), u"Anders"_s);
}

// A document looked at from a past day shows what was open then, not what has become of it.
TEST_F(Journey, ThePanelOfAPastDayKnowsNothingOfLaterReceipts) {
    makeLedger();
    importFile();
    goToAging();
    for (int row = 0; row < 2; ++row)
        if (text(row, u"name"_s) == u"Brandt"_s) grid().selectRow(row);
    for (int right = 0; right < 2; ++right) press(Qt::Key_Right);
    press(Qt::Key_Return);
    ASSERT_TRUE(settled());
    EXPECT_EQ(text(0, u"number"_s), u"B-2"_s);
    QStringList words;
    for (const QLabel* label : find<SidePanel>(u"sidePanel"_s)->findChildren<QLabel*>())
        if (label->isVisible()) words += label->text();
    EXPECT_TRUE(words.contains(u"8.25"_s)) << qPrintable(words.join(u' '));
    EXPECT_TRUE(words.contains(u"USD open on 30 Jun 2013, of 8.25"_s)) << qPrintable(words.join(u' '));
}

// Tab visits the parts of the page as they stand on it, and the chosen word of a row of words.
TEST_F(Journey, TabGoesThroughTheAgingFromTopToBottom) {
    open();
    go(u"aging"_s);
    press(Qt::Key_A, Qt::AltModifier);
    QStringList stops;
    for (int i = 0; i < 12 && !stops.contains(u"agingTable"_s); ++i) {
        stops += focused();
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(stops.mid(0, 4),
              (QStringList{u"asOf"_s, u"segment_due"_s, u"segment_30,60,90"_s, u"segment_customer"_s}));
    const auto chip = stops.indexOf(u"chip_overdue"_s), bar = stops.indexOf(u"agingBar"_s);
    EXPECT_GT(chip, 3) << qPrintable(stops.join(u' '));
    EXPECT_GT(bar, chip) << qPrintable(stops.join(u' '));
    EXPECT_GT(stops.indexOf(u"agingTable"_s), bar) << qPrintable(stops.join(u' '));
}

}  // namespace duebook::ui
