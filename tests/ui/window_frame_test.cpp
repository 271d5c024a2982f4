// SPDX-License-Identifier: GPL-3.0-or-later
// The frame: opening, what goes wrong, finding, going back, and what a second start finds again.
#include "pages/list_pane.h"
#include "start/start_page.h"
#include "widgets/grid_view.h"
#include "widgets/label.h"
#include "widgets/message_bar.h"
#include "widgets/search_palette.h"
#include "widgets/side_panel.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace duebook::ui {

using namespace Qt::StringLiterals;

TEST_F(WindowTest, OpensALedgerAndShowsItsInvoices) {
    const Watchdog watchdog;
    open();
    EXPECT_EQ(window_->page()->objectName(), u"invoicesPage"_s);
    EXPECT_GT(grid().model()->rowCount(), 5);
    EXPECT_TRUE(window_->windowTitle().contains(u"Duebook"_s));
    EXPECT_TRUE(find<QWidget>(u"sampleBanner"_s)->isVisible()) << "a sample company is named as such";
    EXPECT_TRUE(find<QWidget>(u"sidePanel"_s)->isVisible());
    EXPECT_LT(watchdog.longestMs(), 2000) << "the window stood still";
    RecordProperty("longest_block_ms", int(watchdog.longestMs()));
}

TEST_F(WindowTest, GivesEachKeyToOneCommand) {
    open();
    QMap<QKeySequence, QString> taken;
    for (QAction* action : window_->findChildren<QAction*>()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            EXPECT_FALSE(taken.contains(keys)) << keys.toString().toStdString() << ": " << action->text().toStdString()
                                               << " and " << taken.value(keys).toStdString();
            taken[keys] = action->text();
        }
    }
    EXPECT_GT(taken.size(), 20);
}

TEST_F(WindowTest, ShowsTheFirstRowsBeforeTheRestIsRead) {
    std::vector<qint64> first, all;
    const auto rows = [this] {
        std::vector<qint64> ids;
        for (int row = 0; row < std::min(10, grid().model()->rowCount()); ++row)
            ids.push_back(grid().model()->idAt(row));
        return ids;
    };
    // where the whole list is there before, nothing is shown ahead of it
    for (int tries = 0; first.empty() && tries < 6; ++tries) {
        makeWindow();
        QObject::connect(window_.get(), &MainWindow::firstRowsShown, window_.get(), [&] { first = rows(); });
        open();
        all = rows();
    }
    ASSERT_EQ(first.size(), 10U);
    EXPECT_EQ(first, all);
}

TEST_F(WindowTest, SaysWhyALedgerCannotBeOpened) {
    QFile bad(path(u"bad.duebook"_s));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write(QByteArray(5000, 'x'));
    bad.close();
    QSignalSpy failed(window_.get(), &MainWindow::ledgerFailed);
    window_->openLedger(bad.fileName());
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() == 1; }, patienceMs));
    EXPECT_FALSE(failed.first().first().toString().isEmpty());
    EXPECT_TRUE(find<QWidget>(u"startProblem"_s)->isVisible());
    EXPECT_FALSE(window_->hasLedger());
}

TEST_F(WindowTest, RefusesANewLedgerWithoutItsFactsAndMakesOneWithThem) {
    window_->startPage().showNewForm();
    auto* company = find<QLineEdit>(u"company"_s);
    auto* create = find<QPushButton>(u"createLedger"_s);
    create->click();
    EXPECT_EQ(window_->focusWidget(), company) << "the first wrong field has the focus";
    company->setText(u"Tamsin & Boyd"_s);
    find<QComboBox>(u"currency"_s)->setCurrentText(u"SEK"_s);
    find<QLineEdit>(u"file"_s)->setText(path(u"new.duebook"_s));
    create->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window_->hasLedger(); }, patienceMs));
    ASSERT_TRUE(settled());
    EXPECT_EQ(grid().model()->rowCount(), 0);
}

TEST_F(WindowTest, MakesTheSampleCompany) {
    window_->startPage().openSample();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window_->hasLedger(); }, patienceMs));
    ASSERT_TRUE(settled());
    EXPECT_GT(grid().model()->rowCount(), 0);
}

TEST_F(WindowTest, FindsACustomerByTyping) {
    open();
    go(u"customers"_s);
    const QString name = text(3, u"name"_s);
    const qint64 id = grid().model()->idAt(3);
    go(u"invoices"_s);
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    auto* field = find<QLineEdit>(u"searchField"_s);
    ASSERT_TRUE(field->isVisible());
    field->setText(name.left(12));  // names are not ASCII: no keys for them
    auto* found = find<QListView>(u"searchResults"_s);
    const auto isFound = [&] {
        for (int row = 0; row < found->model()->rowCount(); ++row)
            if (found->model()->index(row, 0).data().toString().contains(name.left(12))) return true;
        return false;
    };
    ASSERT_TRUE(QTest::qWaitFor(isFound, patienceMs));  // before there are the commands
    ASSERT_TRUE(settled());
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(settled());
    EXPECT_EQ(window_->page()->objectName(), u"customersPage"_s);
    EXPECT_EQ(text(grid().currentRow(), u"name"_s).left(12), name.left(12));
    EXPECT_NE(id, 0);
}

TEST_F(WindowTest, WhatIsFoundMayBecomeAFilter) {
    open();
    const QString number = text(1, u"number"_s);
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    auto* field = find<QLineEdit>(u"searchField"_s);
    QTest::keyClicks(field, number);
    ASSERT_TRUE(settled());
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_EQ(grid().filters().value(u"number"_s), number);
    EXPECT_EQ(grid().model()->rowCount(), 1);
}

TEST_F(WindowTest, CommandsAreInThePalette) {
    open();
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>(u"searchField"_s), u"> aging"_s);
    ASSERT_TRUE(settled());
    QTest::keyClick(find<QLineEdit>(u"searchField"_s), Qt::Key_Return);
    ASSERT_TRUE(settled());
    EXPECT_EQ(window_->page()->objectName(), u"agingPage"_s);
}

TEST_F(WindowTest, GoesBackAndForward) {
    open();
    go(u"customers"_s);
    go(u"aging"_s);
    QTest::keyClick(window_.get(), Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(settled());
    EXPECT_EQ(window_->page()->objectName(), u"customersPage"_s);
    QTest::keyClick(window_.get(), Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(settled());
    EXPECT_EQ(window_->page()->objectName(), u"agingPage"_s);
}

TEST_F(WindowTest, ASecondStartFindsPageFilterAndSortingAgain) {
    open();
    go(u"customers"_s);
    grid().setFilter(u"balance"_s, u">100"_s);
    grid().setSort({{u"name"_s, Qt::AscendingOrder}});
    ASSERT_TRUE(settled());
    const int rows = grid().model()->rowCount();
    window_->close();
    makeWindow();
    open();
    EXPECT_EQ(window_->page()->objectName(), u"customersPage"_s);
    EXPECT_EQ(grid().filters().value(u"balance"_s), u">100"_s);
    EXPECT_EQ(grid().sort().value(0).column, u"name"_s);
    EXPECT_EQ(grid().model()->rowCount(), rows);
}

TEST_F(WindowTest, F6GoesThroughThePartsOfTheWindow) {
    open();
    QStringList parts;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(window_.get(), Qt::Key_F6);
        parts += window_->focusWidget()->objectName();
    }
    parts.removeDuplicates();
    EXPECT_EQ(parts.size(), 4) << qPrintable(parts.join(u", "_s));
}

}  // namespace duebook::ui
