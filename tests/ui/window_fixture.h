// SPDX-License-Identifier: GPL-3.0-or-later
// A real window on a real small ledger in a folder of its own.
#pragma once
#include "app/main_window.h"
#include "models/grid_model.h"
#include "widgets/ask.h"

#include <gtest/gtest.h>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <memory>

namespace duebook::ui {

class GridView;
class ListPane;

// The longest time in which the thread of the window did not come round to its events.
class Watchdog : public QObject {
public:
    Watchdog();
    qint64 longestMs() const { return longest_; }

private:
    QTimer timer_;
    QElapsedTimer since_;
    qint64 longest_ = 0;
};

class WindowTest : public testing::Test {
protected:
    static constexpr int patienceMs = 20'000;

    void SetUp() override;
    void TearDown() override;

    // Makes the window (anew) with the settings of before.
    void makeWindow();
    // Opens the small ledger and waits until its page is there.
    void open();
    void go(const QString& page);
    // Waits until everything asked for is on the screen.
    bool settled();
    // Pictures of the window in both themes and sizes, in build/screens; asserts that nothing is cut.
    void shoot(const QString& name);
    QString ledger() const { return ledger_; }
    QString path(const QString& name) const { return folder_.filePath(name); }

    ListPane& pane();  // of the page shown
    GridView& grid();
    QString text(int row, const QString& column);
    QVariant value(int row, const QString& column);
    template <class Widget>
    Widget* find(const QString& name) {
        return window_->findChild<Widget*>(name);
    }

    QTemporaryDir folder_;
    QString ledger_;
    std::unique_ptr<Settings> settings_;
    ScriptedAsk ask_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace duebook::ui
