// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window takes on a large ledger of yours: DUEBOOK_BIG=/path/to/big.duebook build/bin/tests_ui
// --gtest_filter='WindowTiming*'. Prints figures and asserts nothing about them: machines differ.
#include "pages/list_pane.h"
#include "widgets/chip_bar.h"
#include "widgets/grid_table.h"
#include "widgets/grid_view.h"
#include "window_fixture.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <cstdio>
#include <functional>

namespace duebook::ui {

using namespace Qt::StringLiterals;

class WindowTiming : public WindowTest {
protected:
    // From doing something until the list shows its answer, and the longest block of the thread meanwhile.
    void time(const char* what, const std::function<void()>& act, const std::function<bool()>& done) {
        std::unique_ptr<Watchdog> watchdog = std::make_unique<Watchdog>();
        QElapsedTimer since;
        since.start();
        act();
        EXPECT_TRUE(QTest::qWaitFor(done, 60'000)) << what;
        const qint64 took = since.elapsed();
        EXPECT_TRUE(QTest::qWaitFor([&] { return since.elapsed() > took + 50; }, 1000));
        std::printf("%-44s %5lld ms, longest block %4lld ms\n", what, static_cast<long long>(took),
                    static_cast<long long>(watchdog->longestMs()));
    }
    void timeList(const char* what, const std::function<void()>& act) {
        bool shown = false;
        const auto link = QObject::connect(&pane(), &ListPane::shown, window_.get(), [&shown] { shown = true; });
        time(what, act, [&shown] { return shown; });
        QObject::disconnect(link);
        settled();
    }
};

TEST_F(WindowTiming, OfALargeLedger) {
    if (qEnvironmentVariableIsEmpty("DUEBOOK_BIG")) GTEST_SKIP() << "DUEBOOK_BIG names no ledger";
    ledger_ = qEnvironmentVariable("DUEBOOK_BIG");
    QSignalSpy shown(window_.get(), &MainWindow::listShown);
    time(
        "open the ledger, first list", [this] { window_->openLedger(ledger_); }, [&] { return shown.count() > 0; });
    settled();
    timeList("chip: overdue", [this] { find<QToolButton>(u"chip_overdue"_s)->click(); });
    timeList("chip: off", [this] { find<QToolButton>(u"chip_overdue"_s)->click(); });
    timeList("sort by customer", [this] { emit grid().sortChanged({{u"customer"_s, Qt::AscendingOrder}}); });
    timeList("filter: open >1000", [this] { grid().setFilter(u"open"_s, u">1000"_s); });
    timeList("clear the filter", [this] { grid().clearFilters(); });
    timeList("all documents, first time", [this] { find<QToolButton>(u"chip_all"_s)->click(); });
    timeList("all: filter customer", [this] { grid().setFilter(u"customer"_s, u"gmbh"_s); });
    timeList("all: clear", [this] {
        grid().clearFilters();
        find<QToolButton>(u"chip_all"_s)->click();
    });
    timeList("all: sort by amount", [this] {
        grid().setSort({{u"amount"_s, Qt::DescendingOrder}});
        emit grid().sortChanged(grid().sort());
    });
    time(
        "all: select all and sum", [this] { grid().table()->selectAll(); },
        [this] { return !pane().selectionText().isEmpty(); });
    settled();
    time(
        "page: customers, first time", [this] { window_->goTo({u"customers"_s}); },
        [this] { return grid().model()->rowCount() > 0; });
    settled();
    time(
        "page: aging, first time", [this] { window_->goTo({u"aging"_s}); },
        [this] { return grid().model()->rowCount() > 0; });
    settled();
    timeList("aging: a year ago", [this] {
        window_->goTo({u"aging"_s, {{u"asOf"_s, QDate::currentDate().addYears(-1).toString(Qt::ISODate)}}});
    });
    time(
        "page: invoices again", [this] { window_->goTo({u"invoices"_s}); },
        [this] { return grid().model()->rowCount() > 0; });
    settled();
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    settled();
    auto* field = find<QLineEdit>(u"searchField"_s);
    auto* model = find<QListView>(u"searchResults"_s)->model();
    for (const QString& typed : {u"s"_s, u"st"_s, u"ste"_s, u"7480"_s}) {
        bool reset = false;
        const auto link =
            QObject::connect(model, &QAbstractItemModel::modelReset, window_.get(), [&reset] { reset = true; });
        time(
            qPrintable(u"find: "_s + typed), [&] { field->setText(typed); }, [&reset] { return reset; });
        QObject::disconnect(link);
    }
}

}  // namespace duebook::ui
