// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include <QPixmap>

#include "app/main_window.h"

namespace duebook::ui {

namespace {

constexpr int everyMs = 40, quietTimes = 6;

}  // namespace

Screenshot::Screenshot(MainWindow& window, const QString& file) : window_(window), file_(file) {
    connect(&timer_, &QTimer::timeout, this, &Screenshot::look);
    timer_.start(everyMs);
}

void Screenshot::look() {
    quiet_ = window_.isBusy() ? 0 : quiet_ + 1;
    if (quiet_ < quietTimes) return;
    timer_.stop();
    emit done(window_.grab().save(file_));
}

}  // namespace duebook::ui
