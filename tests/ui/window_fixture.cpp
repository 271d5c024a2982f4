// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "pages/list_pane.h"
#include "services/demo.h"
#include "start/start_page.h"
#include "text/convert.h"
#include "widgets/apply_theme.h"
#include "widgets/grid_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QToolButton>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 5;

void expectWhole(const QWidget& window, const QString& name) {
    EXPECT_LE(window.minimumSizeHint().width(), window.width()) << qPrintable(name);
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().trimmed().isEmpty() || button->inherits("duebook::ui::WayCard"))
            continue;
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) continue;
        QString shown = button->text();
        shown.replace(u"&&"_s, u"\1"_s).remove(u'&');
        EXPECT_GE(button->width(), button->fontMetrics().horizontalAdvance(shown))
            << qPrintable(name) << " " << qPrintable(shown);
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool reached =
            widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr;
        if (!reached || widget->inherits("QScrollBar") || widget->objectName().startsWith(u"qt_"_s)) continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty())
            << qPrintable(name) << " " << widget->metaObject()->className() << " " << qPrintable(widget->objectName());
    }
}

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

void WindowTest::shoot(const QString& name) {
    QDir().mkpath(QStringLiteral(DUEBOOK_SCREENS));
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, dark ? Theme::Mode::dark : Theme::Mode::light, 9.75);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            window_->resize(size);
            ASSERT_TRUE(settled());
            EXPECT_EQ(window_->size(), size) << qPrintable(name) << " does not fit";
            const QString file = u"%1-%2-%3"_s.arg(name, dark ? u"dark"_s : u"light"_s).arg(size.width());
            EXPECT_TRUE(window_->grab().save(QStringLiteral(DUEBOOK_SCREENS) + u'/' + file + u".png"_s));
            expectWhole(*window_, file);
        }
    }
    applyTheme(*qApp, Theme::Mode::light, 9.75);
    window_->resize(1280, 800);
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
