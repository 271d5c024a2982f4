// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window takes on a large ledger of yours: DUEBOOK_BIG=/path/to/big.duebook build/bin/tests_ui
// --gtest_filter='WindowTiming*'. Prints the median and the 95th percentile of each, by the clock and of processor time
// (which other work on the machine does not lengthen), beside its bound; asserts only that it happens at all.
#include "editor/draft_keeper.h"
#include "editor/lines_grid.h"
#include "pages/list_pane.h"
#include "services/drafts.h"
#include "text/convert.h"
#include "widgets/fact_list.h"
#include "widgets/grid_table.h"
#include "widgets/grid_view.h"
#include "widgets/side_panel.h"
#include "window_fixture.h"

#include <QDate>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace duebook::ui {

using namespace Qt::StringLiterals;

class WindowTiming : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        if (qEnvironmentVariableIsEmpty("DUEBOOK_BIG")) GTEST_SKIP() << "DUEBOOK_BIG names no ledger";
        ledger_ = qEnvironmentVariable("DUEBOOK_BIG");
        window_->openLedger(ledger_);
        ASSERT_TRUE(QTest::qWaitFor([this] { return window_->hasLedger(); }, patienceMs));
        go(u"invoices"_s);
    }
    // From doing something until its answer is painted, several times.
    struct Watch {
        const char* what;
        double boundMs;
        std::vector<double> took = {}, worked = {};
        static double at(std::vector<double>& values, double part) {
            std::sort(values.begin(), values.end());
            return values[static_cast<std::size_t>(double(values.size() - 1) * part)];
        }
        void add(const QElapsedTimer& since, std::clock_t before) {
            took.push_back(double(since.nsecsElapsed()) / 1e6);
            worked.push_back(double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
        }
        ~Watch() {
            if (took.empty()) return;
            std::printf("%-44s %3zu times  median %7.1f  95th %7.1f  of processor %7.1f %7.1f  bound %5.0f ms\n", what,
                        took.size(), at(took, 0.5), at(took, 0.95), at(worked, 0.5), at(worked, 0.95), boundMs);
        }
    };
    void time(Watch& watch, const std::function<void()>& act, const std::function<bool()>& done) {
        QElapsedTimer since;
        since.start();
        const std::clock_t before = std::clock();
        act();
        while (!done() && since.elapsed() < patienceMs) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        window_->repaint();
        watch.add(since, before);
        EXPECT_LT(since.elapsed(), patienceMs) << watch.what;
    }
    void timeList(Watch& watch, const std::function<void()>& act) {
        bool shown = false;
        const auto link = QObject::connect(&pane(), &ListPane::shown, window_.get(), [&shown] { shown = true; });
        time(watch, act, [&shown] { return shown; });
        QObject::disconnect(link);
        EXPECT_TRUE(settled());
    }
    void timeScrolling(const char* what, int step) {
        Watch watch{what, 16};
        QScrollBar* bar = grid().table()->verticalScrollBar();
        for (int i = 0; i < 200; ++i) {
            QElapsedTimer since;
            since.start();
            const std::clock_t before = std::clock();
            bar->setValue((bar->value() + step) % std::max(1, bar->maximum()));
            grid().table()->viewport()->repaint();
            watch.add(since, before);
        }
    }
    void timeNextRow(const char* what) {
        Watch watch{what, 50};
        grid().selectRow(0);
        EXPECT_TRUE(settled());
        for (int i = 0; i < 60; ++i) {
            bool filled = false;
            const auto link =
                QObject::connect(window_->page(), &Page::panelChanged, window_.get(), [&filled] { filled = true; });
            time(
                watch, [this] { QTest::keyClick(grid().table(), Qt::Key_Down); }, [&filled] { return filled; });
            QObject::disconnect(link);
        }
        EXPECT_TRUE(settled());
    }
    void sortBy(const QString& column) {
        grid().setSort(
            {{column, grid().sort().value(0).order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder}});
        emit grid().sortChanged(grid().sort());
    }
    void timeSearch(const QStringList& words) {
        Watch watch{"a keystroke of find-anything", 30};
        QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
        auto* field = find<QLineEdit>(u"searchField"_s);
        auto* model = find<QListView>(u"searchResults"_s)->model();
        QTest::keyClicks(field, u"zz"_s);  // the names are read when the palette opens
        EXPECT_TRUE(settled());
        for (const QString& word : words) {
            field->clear();
            EXPECT_TRUE(settled());
            for (const QChar letter : word) {
                bool reset = false;
                const auto link =
                    QObject::connect(model, &QAbstractItemModel::modelReset, window_.get(), [&reset] { reset = true; });
                time(
                    watch, [&] { QTest::keyClick(field, letter.toLatin1()); }, [&reset] { return reset; });
                QObject::disconnect(link);
                EXPECT_TRUE(settled());
            }
        }
        QTest::keyClick(field, Qt::Key_Escape);
    }
};

TEST_F(WindowTiming, OfScrollingAndRows) {
    timeScrolling("scroll by a wheel's step, open invoices", 3 * grid().table()->rowHeight(0));
    timeScrolling("scroll by a page", grid().table()->viewport()->height());
    timeScrolling("scroll by far", 1'234'567);
    timeNextRow("next row, panel filled: invoices");
    go(u"customers"_s);
    timeScrolling("scroll by a page, customers", grid().table()->viewport()->height());
    timeNextRow("next row, panel filled: customers");
    go(u"aging"_s);
    timeScrolling("scroll by a page, aging", grid().table()->viewport()->height());
    timeNextRow("next row, panel filled: aging");
    go(u"receipts"_s);
    timeNextRow("next row, panel filled: receipts");
}

TEST_F(WindowTiming, OfSwitchingViews) {
    const QStringList pages{u"customers"_s, u"receipts"_s, u"aging"_s, u"dashboard"_s, u"invoices"_s};
    for (const bool first : {true, false}) {
        Watch watch{first ? "switch to a view, first time" : "switch to a view", 100};
        for (int round = 0; round < (first ? 1 : 8); ++round)
            for (const QString& page : pages) {
                const auto ready = [&] {
                    const auto panes = window_->page()->findChildren<ListPane*>();
                    return panes.isEmpty() || !pane().isBusy();
                };
                time(
                    watch, [&] { window_->goTo({page}); }, ready);
                EXPECT_TRUE(settled());
            }
    }
    Watch past{"aging of another day", 150};
    go(u"aging"_s);
    for (int months = 1; months <= 12; ++months)
        timeList(past, [&] {
            window_->goTo({u"aging"_s, {{u"asOf"_s, QDate::currentDate().addMonths(-months).toString(Qt::ISODate)}}});
        });
}

TEST_F(WindowTiming, OfChoosingRows) {
    for (const QString& scope : {u"open"_s, u"all"_s}) {
        const bool all = scope == u"all"_s;
        if (all) {
            Watch first{"all documents, first time", 2000};
            timeList(first, [this] { find<QToolButton>(u"chip_all"_s)->click(); });
        }
        Watch chip{all ? "toggle a chip, of all documents" : "toggle a chip", 100},
            sort{all ? "sort, of all documents" : "sort", 500},
            filter{all ? "filter, of all documents" : "filter", 100};
        for (const QString& name : {u"overdue"_s, u"disputed"_s, u"partPaid"_s, u"credits"_s})
            for (int times = 0; times < 4; ++times)
                timeList(chip, [&] { find<QToolButton>(u"chip_"_s + name)->click(); });
        for (const QString& column : {u"customer"_s, u"amount"_s, u"due"_s, u"number"_s, u"open"_s})
            for (int times = 0; times < 3; ++times) timeList(sort, [&] { sortBy(column); });
        for (const QString& typed : {u">1000"_s, u">2000"_s, u"<50"_s, QString()})
            timeList(filter, [&] { grid().setFilter(u"open"_s, typed); });
        for (const QString& typed : {u"g"_s, u"gm"_s, u"gmb"_s, u"gmbh"_s, QString()})
            timeList(filter, [&] { grid().setFilter(u"customer"_s, typed); });
    }
    Watch sum{"select all and add up, of all documents", 50};
    time(
        sum, [this] { grid().table()->selectAll(); }, [this] { return !pane().selectionText().isEmpty(); });
}

TEST_F(WindowTiming, OfSearching) {
    timeSearch({u"steinwald"_s, u"kestrel"_s, u"inv-2025-00"_s, u"104229"_s, u"7480.50"_s, u"po-45087"_s, u"r-1234"_s});
}

TEST_F(WindowTiming, OfTheEditor) {
    Watch opening{"open the editor", 50}, adding{"end a line, its totals shown", 50}, keeping{"keep the draft", 50};
    go(u"drafts"_s);
    const auto shown = [this] { return window_->page()->objectName() == u"editorPage"_s; };
    for (int times = 0; times < 20; ++times) {
        time(
            opening,
            [this] {
                window_->goTo({u"editor"_s, {{u"new"_s, true}}});
            },
            shown);
        EXPECT_TRUE(settled());
        if (times < 19) go(u"drafts"_s);
    }
    auto* grid = find<LinesGrid>(u"draftLines"_s);
    auto* totals = find<FactList>(u"draftTotals"_s);
    auto* keeper = find<DraftKeeper>(QString());
    for (int row = 0; row < 40; ++row) {
        grid->lines().setData(grid->model()->index(row, LinesModel::description), u"Work"_s, Qt::EditRole);
        EXPECT_TRUE(settled());
        const QString before = totals->accessibleName();
        time(
            adding,
            [&] { grid->lines().setData(grid->model()->index(row, LinesModel::unitPrice), u"12.50"_s, Qt::EditRole); },
            [&] { return totals->accessibleName() != before; });
        bool kept = false;
        const auto link = QObject::connect(keeper, &DraftKeeper::kept, window_.get(), [&kept] { kept = true; });
        time(
            keeping, [&] { window_->page()->remember(); }, [&kept] { return kept; });
        QObject::disconnect(link);
    }
    auto books = services::openLedger(str(ledger_), "timing");
    EXPECT_TRUE(services::deleteDraft(books, keeper->id()));
}

}  // namespace duebook::ui
