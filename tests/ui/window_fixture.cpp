// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "pages/list_pane.h"
#include "services/demo.h"
#include "start/start_page.h"
#include "text/convert.h"
#include "widgets/grid_view.h"

#include <QApplication>
#include <QFile>
#include <QTest>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 5;

// Made once for the whole program: every test gets a copy.
QString sample() {
    static const QTemporaryDir folder;
    static const QString made = [] {
        const QString place = folder.filePath(u"sample.duebook"_s);
        services::makeDemo({str(place), 600, 7, date(QDate::currentDate())}, Progress());
        return place;
    }();
    return made;
}

}  // namespace

Watchdog::Watchdog() {
    timer_.setInterval(tickMs);
    since_.start();
    connect(&timer_, &QTimer::timeout, this, [this] { longest_ = std::max(longest_, since_.restart()); });
    timer_.start();
}

void WindowTest::SetUp() {
    ledger_ = path(u"small.duebook"_s);
    ASSERT_TRUE(QFile::copy(sample(), ledger_));
    makeWindow();
}

void WindowTest::TearDown() {
    window_.reset();
}

void WindowTest::makeWindow() {
    window_.reset();
    settings_ = std::make_unique<Settings>(path(u"settings.ini"_s));
    window_ = std::make_unique<MainWindow>(*settings_, ask_);
    window_->startPage().setSample(path(u"made.duebook"_s), 60);
    window_->resize(1280, 800);
    window_->show();
    QApplication::setActiveWindow(window_.get());
}

void WindowTest::open() {
    window_->openLedger(ledger_);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window_->hasLedger(); }, patienceMs));
    ASSERT_TRUE(settled());
}

void WindowTest::go(const QString& page) {
    window_->goTo({page});
    ASSERT_TRUE(settled());
}

bool WindowTest::settled() {
    QElapsedTimer quiet;
    quiet.start();
    return QTest::qWaitFor(
        [&] {
            if (window_->isBusy()) quiet.restart();
            return quiet.elapsed() > 200;
        },
        patienceMs);
}

ListPane& WindowTest::pane() {
    for (ListPane* each : window_->page()->findChildren<ListPane*>())
        if (each->isVisible()) return *each;
    ADD_FAILURE() << "the page shows no list";
    return *window_->page()->findChild<ListPane*>();
}

GridView& WindowTest::grid() {
    return pane().grid();
}

QString WindowTest::text(int row, const QString& column) {
    const GridModel* model = grid().model();
    return model->data(model->index(row, model->columnOf(column)), Qt::DisplayRole).toString();
}

QVariant WindowTest::value(int row, const QString& column) {
    const GridModel* model = grid().model();
    return model->data(model->index(row, model->columnOf(column)), GridModel::ValueRole);
}

}  // namespace duebook::ui
