// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the window's tests without a screen, in one look and one locale.
#include "text/language.h"
#include "widgets/apply_theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QLocale>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toUtf8());
    testing::InitGoogleTest(&argc, argv);
    QApplication app(argc, argv);
    duebook::ui::speak(app, QStringLiteral("en"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    duebook::ui::applyTheme(app, duebook::ui::Theme::Mode::light, 9.75);
    return RUN_ALL_TESTS();
}
