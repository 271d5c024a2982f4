// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grid_view.h"

#include "models/memory_model.h"
#include "models/paged_model.h"
#include "sample_rows.h"
#include "widgets/grid_header.h"
#include "widgets/grid_table.h"

#include <gtest/gtest.h>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <numeric>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

class GridViewTest : public testing::Test {
protected:
    void SetUp() override {
        view.resize(900, 500);
        view.setModel(&model);
        model.setRows(sample::invoices(50, false));
        view.show();
        view.activateWindow();
        table = view.table();
        table->setFocus();
        header = view.findChild<GridHeader*>();
    }
    void clickTitle(int column, Qt::KeyboardModifiers keys = Qt::NoModifier) {
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, 10);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, at);
    }
    MemoryModel model{sample::invoiceColumns(false)};
    GridView view;
    GridTable* table = nullptr;
    GridHeader* header = nullptr;
};

}  // namespace

TEST_F(GridViewTest, SortsByClickTurnsByTheSecondAndAddsByShift) {
    QSignalSpy sorted(&view, &GridView::sortChanged);
    clickTitle(5);
    EXPECT_EQ(view.sort(), (QList<SortKey>{{u"amount"_s, Qt::AscendingOrder}}));
    clickTitle(5);
    EXPECT_EQ(view.sort(), (QList<SortKey>{{u"amount"_s, Qt::DescendingOrder}}));
    clickTitle(2, Qt::ShiftModifier);
    EXPECT_EQ(view.sort(), (QList<SortKey>{{u"amount"_s, Qt::DescendingOrder}, {u"due"_s, Qt::AscendingOrder}}));
    clickTitle(7);
    EXPECT_EQ(view.sort(), (QList<SortKey>{{u"late"_s, Qt::AscendingOrder}, {u"amount"_s, Qt::DescendingOrder}}));
    EXPECT_EQ(sorted.count(), 4);
}

TEST_F(GridViewTest, SortsFromTheKeyboard) {
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Right);
    QTest::keyClick(header, Qt::Key_Space);
    EXPECT_EQ(view.sort(), (QList<SortKey>{{u"date"_s, Qt::AscendingOrder}}));
}

TEST_F(GridViewTest, FiltersAreToldOnceAfterTypingAndClearedByEsc) {
    QSignalSpy filtered(&view, &GridView::filtersChanged);
    table->selectionModel()->setCurrentIndex(model.index(0, 6), QItemSelectionModel::NoUpdate);
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    auto* field = view.findChild<QLineEdit*>(u"filter_open"_s);
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, u">1000"_s);
    ASSERT_TRUE(filtered.wait(1000));
    EXPECT_EQ(filtered.count(), 1);
    EXPECT_EQ(view.filters(), (Filters{{u"open"_s, u">1000"_s}}));
    QTest::keyClick(field, Qt::Key_Escape);
    ASSERT_TRUE(filtered.wait(1000));
    EXPECT_TRUE(view.filters().isEmpty());
}

TEST_F(GridViewTest, NeverCutsAFigure) {
    for (int c = 0; c < model.columns().size(); ++c) {
        if (mayElide(model.columns()[c])) continue;
        for (int row = 0; row < model.rowCount(); ++row)
            EXPECT_GE(table->columnWidth(c), table->painter().widthOf(model.rowAt(row)->cells[c], model.columns()[c],
                                                                      *model.rowAt(row), false))
                << qPrintable(model.columns()[c].id) << row;
    }
}

TEST_F(GridViewTest, KeepsSelectionAndCurrentRowByIdWhenTheOrderChanges) {
    view.selectRow(7);
    const qint64 id = view.currentId();
    model.sortBy({{u"amount"_s, Qt::DescendingOrder}});
    EXPECT_EQ(view.currentId(), id);
    EXPECT_EQ(view.selectedIds(), std::vector<qint64>{id});
}

TEST_F(GridViewTest, CopiesTheSelectionWithTitlesAndNumbers) {
    view.selectRow(5);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    ASSERT_GE(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(u"No.\tDate\tDue\tCustomer\tPO\tAmount\tOpen\tOpen, currency\t"_s))
        << qPrintable(lines[0]);
    EXPECT_TRUE(lines[1].contains(u"\t-1395.95\t-1395.95\tEUR\t"_s)) << qPrintable(lines[1]);
}

TEST_F(GridViewTest, SavesOrderWidthsVisibilityAndSorting) {
    view.setColumnVisible(u"po"_s, false);
    header->moveSection(header->visualIndex(8), 0);
    table->setColumnWidth(3, 171);
    view.setSort({{u"due"_s, Qt::DescendingOrder}});
    const QByteArray state = view.saveState();
    GridView other;
    other.setModel(&model);
    ASSERT_TRUE(other.restoreState(state));
    EXPECT_EQ(other.saveState(), state);
    EXPECT_TRUE(other.table()->isColumnHidden(4));
    EXPECT_EQ(other.table()->columnWidth(3), 171);
    EXPECT_FALSE(other.restoreState("nonsense"));
}

TEST_F(GridViewTest, EnterActivatesAndTheSummaryCountsTheSelection) {
    QSignalSpy activated(&view, &GridView::activated), properties(&view, &GridView::propertiesRequested),
        summary(&view, &GridView::selectionSummaryChanged);
    view.selectRow(3);
    QTest::keyClick(table, Qt::Key_Return);
    QTest::keyClick(table, Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(activated.value(0).value(0).toInt(), 3);
    EXPECT_EQ(properties.value(0).value(0).toInt(), 3);
    table->selectAll();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !summary.isEmpty() && summary.last().first().toInt() == 50; }, 1000));
}

TEST(GridViewMillion, ShowsJumpsAndSelectsAMillionRows) {
    int pages = 0;
    PagedModel model(sample::invoiceColumns(false),
                     [&](const std::vector<PageRequest>& asked) { pages += int(asked.size()); });
    GridView view;
    view.resize(1000, 600);
    view.setModel(&model);
    view.show();
    std::vector<qint64> ids(1'000'000);
    std::iota(ids.begin(), ids.end(), 1);
    QElapsedTimer clock;
    clock.start();
    model.setIds(std::move(ids), 1);
    view.grab();
    view.selectRow(500'000);
    view.grab();
    view.table()->selectAll();
    EXPECT_EQ(view.selectedCount(), 1'000'000);
    EXPECT_LT(clock.elapsed(), 3000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pages > 0; }, 1000));
    EXPECT_LE(pages, 6);
}

}  // namespace duebook::ui
