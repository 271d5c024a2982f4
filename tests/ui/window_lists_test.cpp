// SPDX-License-Identifier: GPL-3.0-or-later
// The lists: filtering, sorting, chips, sums, the panel beside them, and from a figure of the aging to its documents.
#include "aging/aging_page.h"
#include "pages/list_pane.h"
#include "widgets/chip_bar.h"
#include "widgets/grid_table.h"
#include "widgets/grid_view.h"
#include "widgets/label.h"
#include "widgets/side_panel.h"
#include "widgets/tabs_bar.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QDate>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

namespace duebook::ui {

using namespace Qt::StringLiterals;

TEST_F(WindowTest, AFilterKeepsWhatItSays) {
    open();
    const int all = grid().model()->rowCount();
    QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
    auto* field = grid().findChild<QLineEdit*>(u"filter_open"_s);
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, u">1000"_s);
    ASSERT_TRUE(settled());
    EXPECT_GT(grid().model()->rowCount(), 0);
    EXPECT_LT(grid().model()->rowCount(), all);
    for (int row = 0; row < grid().model()->rowCount(); ++row)
        EXPECT_GE(value(row, u"open"_s).toLongLong(), 100'000) << row;
}

TEST_F(WindowTest, AFilterThatMeansNothingIsMarkedAndFiltersNothing) {
    open();
    const int all = grid().model()->rowCount();
    grid().setFilter(u"open"_s, u">abc"_s);
    ASSERT_TRUE(settled());
    EXPECT_EQ(grid().model()->rowCount(), all);
    EXPECT_EQ(grid().findChild<QLineEdit*>(u"filter_open"_s)->property("state"), u"error"_s);
}

TEST_F(WindowTest, NothingFoundOffersToClear) {
    open();
    grid().setFilter(u"customer"_s, u"nobody of this name"_s);
    ASSERT_TRUE(settled());
    EXPECT_EQ(grid().model()->rowCount(), 0);
    auto* clear = grid().findChild<QPushButton*>(u"clearFilter"_s);
    ASSERT_NE(clear, nullptr);
    clear->click();
    ASSERT_TRUE(settled());
    EXPECT_GT(grid().model()->rowCount(), 0);
}

TEST_F(WindowTest, AClickOnATitleSorts) {
    open();
    const int column = grid().model()->columnOf(u"open"_s);
    QHeaderView* header = grid().table()->horizontalHeader();
    const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, 10);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    ASSERT_TRUE(settled());
    for (int row = 1; row < grid().model()->rowCount(); ++row) {
        if (text(row - 1, u"currency"_s) != text(row, u"currency"_s)) continue;
        EXPECT_LE(value(row - 1, u"open"_s).toLongLong(), value(row, u"open"_s).toLongLong()) << row;
    }
}

TEST_F(WindowTest, AChipKeepsWhatItSays) {
    open();
    auto* chip = find<QToolButton>(u"chip_overdue"_s);
    chip->click();
    ASSERT_TRUE(settled());
    ASSERT_GT(grid().model()->rowCount(), 0);
    for (int row = 0; row < grid().model()->rowCount(); ++row) EXPECT_GT(value(row, u"late"_s).toInt(), 0) << row;
    EXPECT_TRUE(chip->text().contains(QString::number(grid().model()->rowCount())));
}

TEST_F(WindowTest, TheMenuOfARowNarrowsTheListToItsKind) {
    open();
    GridTable* table = grid().table();
    table->setCurrentIndex(grid().model()->index(2, grid().model()->columnOf(u"customer"_s)));
    const QString customer = text(2, u"customer"_s);
    emit table->menuRequested(2, table->mapToGlobal(QPoint(40, 40)));
    auto* menu = find<QMenu>(u"rowMenu"_s);
    ASSERT_NE(menu, nullptr);
    for (QAction* action : menu->actions())
        if (action->text().contains(customer)) action->trigger();
    menu->close();
    ASSERT_TRUE(settled());
    EXPECT_EQ(grid().filters().value(u"customer"_s), customer);
    ASSERT_GT(grid().model()->rowCount(), 0);
    for (int row = 0; row < grid().model()->rowCount(); ++row) EXPECT_EQ(text(row, u"customer"_s), customer);
}

TEST_F(WindowTest, PaidInvoicesComeWhenAskedFor) {
    open();
    const int openOnes = grid().model()->rowCount();
    find<QToolButton>(u"chip_all"_s)->click();
    ASSERT_TRUE(settled());
    EXPECT_GT(grid().model()->rowCount(), openOnes);
    EXPECT_GE(grid().model()->rowCount(), 600);
}

TEST_F(WindowTest, TheModelKeepsTheRulesOfModels) {
    open();
    const QAbstractItemModelTester tester(grid().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    grid().setFilter(u"open"_s, u">500"_s);
    ASSERT_TRUE(settled());
    grid().clearFilters();
    ASSERT_TRUE(settled());
}

TEST_F(WindowTest, ASelectionIsAddedUpByCurrency) {
    open();
    grid().table()->selectAll();
    ASSERT_TRUE(settled());
    const QString words =
        find<Label>(u"statusSelection"_s)->accessibleName() + find<Label>(u"statusSelection"_s)->text();
    EXPECT_TRUE(words.contains(u"selected"_s)) << qPrintable(words);
    EXPECT_TRUE(words.contains(u"EUR"_s)) << qPrintable(words);
}

TEST_F(WindowTest, ThePanelTellsOfTheInvoiceAndItsPostings) {
    open();
    grid().selectRow(2);
    ASSERT_TRUE(settled());
    auto* panel = find<SidePanel>(u"sidePanel"_s);
    const auto says = [&](const QString& words) {
        for (const Label* label : panel->findChildren<Label*>())
            if (label->isVisible() && QString(label->text() + label->toolTip()).contains(words)) return true;
        return false;
    };
    EXPECT_TRUE(says(text(2, u"number"_s)));
    QTest::keyClick(window_.get(), Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(says(u"Postings"_s));
}

TEST_F(WindowTest, ACustomerLeadsToItsOpenItems) {
    open();
    go(u"customers"_s);
    find<QToolButton>(u"chip_overdue"_s)->click();
    ASSERT_TRUE(settled());
    const QString name = text(0, u"name"_s);
    grid().selectRow(0);
    QTest::keyClick(grid().table(), Qt::Key_Return);
    ASSERT_TRUE(settled());
    EXPECT_EQ(window_->page()->objectName(), u"invoicesPage"_s);
    ASSERT_GT(grid().model()->rowCount(), 0);
    for (int row = 0; row < grid().model()->rowCount(); ++row) EXPECT_EQ(text(row, u"customer"_s), name);
}

TEST_F(WindowTest, AFigureOfTheAgingLeadsToExactlyItsDocuments) {
    open();
    go(u"aging"_s);
    ASSERT_GT(grid().model()->rowCount(), 3);
    for (const QString& column : {u"bucket1"_s, u"bucket4"_s, u"balance"_s}) {
        int row = 0;
        while (row < grid().model()->rowCount() && value(row, column).toLongLong() == 0) ++row;
        ASSERT_LT(row, grid().model()->rowCount()) << qPrintable(column);
        const qint64 figure = value(row, column).toLongLong();
        grid().selectRow(row);
        const QModelIndex cell = grid().model()->index(row, grid().model()->columnOf(column));
        QTest::mouseClick(grid().table()->viewport(), Qt::LeftButton, {}, grid().table()->visualRect(cell).center());
        ASSERT_TRUE(settled());
        ASSERT_EQ(window_->page()->objectName(), u"invoicesPage"_s);
        qint64 sum = 0;
        for (int at = 0; at < grid().model()->rowCount(); ++at) sum += value(at, u"open"_s).toLongLong();
        EXPECT_EQ(sum, figure) << qPrintable(column);
        go(u"aging"_s);
    }
}

TEST_F(WindowTest, APastDayShowsWhatWasOpenThen) {
    open();
    const QString day = QDate::currentDate().addDays(-75).toString(Qt::ISODate);
    window_->goTo({u"aging"_s, {{u"asOf"_s, day}}});
    ASSERT_TRUE(settled());
    EXPECT_TRUE(find<QWidget>(u"tieStrip"_s)->accessibleName().contains(u"difference 0.00"_s));
    ASSERT_GT(grid().model()->rowCount(), 0);
    const qint64 figure = value(0, u"balance"_s).toLongLong();
    const QModelIndex cell = grid().model()->index(0, grid().model()->columnOf(u"balance"_s));
    QTest::mouseClick(grid().table()->viewport(), Qt::LeftButton, {}, grid().table()->visualRect(cell).center());
    ASSERT_TRUE(settled());
    qint64 sum = 0;
    for (int at = 0; at < grid().model()->rowCount(); ++at) sum += value(at, u"open"_s).toLongLong();
    EXPECT_EQ(sum, figure);
}

TEST_F(WindowTest, TheAgingIsShownAsItWasKnownOnAnEarlierDay) {
    open();
    go(u"aging"_s);
    const QString now = find<QWidget>(u"tieStrip"_s)->accessibleName();
    const auto chooseLast = [&] {
        QMenu* menu = find<QToolButton>(u"knownChoice"_s)->menu();
        emit menu->aboutToShow();
        menu->actions().last()->trigger();
    };
    chooseLast();
    auto* bar = find<QWidget>(u"knownBar"_s);
    ASSERT_TRUE(bar->isVisible());
    auto* field = bar->findChild<QLineEdit*>(u"nameField"_s);
    field->setText(u"no day"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(field->property("state"), u"error"_s);
    field->setText(QDate::currentDate().addDays(-40).toString(Qt::ISODate));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(settled());
    const QString then = find<QWidget>(u"tieStrip"_s)->accessibleName();
    EXPECT_NE(then, now);
    EXPECT_TRUE(then.contains(u"difference 0.00"_s)) << qPrintable(then);
    const qint64 figure = value(0, u"balance"_s).toLongLong();
    const QModelIndex cell = grid().model()->index(0, grid().model()->columnOf(u"balance"_s));
    QTest::mouseClick(grid().table()->viewport(), Qt::LeftButton, {}, grid().table()->visualRect(cell).center());
    ASSERT_TRUE(settled());
    qint64 sum = 0;
    for (int at = 0; at < grid().model()->rowCount(); ++at) sum += value(at, u"open"_s).toLongLong();
    EXPECT_EQ(sum, figure);
    go(u"aging"_s);
    EXPECT_EQ(find<QWidget>(u"tieStrip"_s)->accessibleName(), then);
}

TEST_F(WindowTest, BucketsOfOnesOwnAreRefusedInWords) {
    open();
    go(u"aging"_s);
    find<QToolButton>(u"segment_edit"_s)->click();
    auto* field = find<QLineEdit>(u"nameField"_s);
    for (QLineEdit* each : window_->page()->findChildren<QLineEdit*>(u"nameField"_s))
        if (each->isVisible()) field = each;
    field->setText(u"30, 20"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(field->property("state"), u"error"_s);
    field->setText(u"10, 20"_s);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(settled());
    EXPECT_EQ(grid().model()->columnOf(u"bucket4"_s), -1) << "four buckets: not due, 1-10, 11-20, 20+";
    EXPECT_GE(grid().model()->columnOf(u"bucket3"_s), 0);
}

TEST_F(WindowTest, ByDocumentTheTotalsAreTheSame) {
    open();
    go(u"aging"_s);
    const QString tie = find<QWidget>(u"tieStrip"_s)->accessibleName();
    find<QToolButton>(u"segment_document"_s)->click();
    ASSERT_TRUE(settled());
    EXPECT_EQ(find<QWidget>(u"tieStrip"_s)->accessibleName(), tie);
    EXPECT_GE(grid().model()->columnOf(u"days"_s), 0);
}

TEST_F(WindowTest, TheAgingTiesToTheLedgerAndOpensItsDocuments) {
    open();
    go(u"aging"_s);
    EXPECT_TRUE(find<QWidget>(u"tieStrip"_s)->accessibleName().contains(u"difference 0.00"_s));
    const int rows = grid().model()->rowCount();
    grid().selectRow(0);
    QTest::keyClick(grid().table(), Qt::Key_Return);
    ASSERT_TRUE(settled());
    EXPECT_GT(grid().model()->rowCount(), rows);
    QTest::keyClick(grid().table(), Qt::Key_Return);
    ASSERT_TRUE(settled());
    EXPECT_EQ(grid().model()->rowCount(), rows);
}

TEST_F(WindowTest, WhatIsShownGoesIntoAWorkbook) {
    open();
    ask_.setNextFileName(path(u"list.xlsx"_s));
    QTest::keyClick(window_.get(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_GT(QFileInfo(path(u"list.xlsx"_s)).size(), 1000);
    go(u"aging"_s);
    ask_.setNextFileName(path(u"pack.xlsx"_s));
    QTest::keyClick(window_.get(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_GT(QFileInfo(path(u"pack.xlsx"_s)).size(), 5000);
}

}  // namespace duebook::ui
