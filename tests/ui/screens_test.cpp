// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the kit in both themes and sizes, for people to look at; asserted: what no picture may show.
#include "gallery.h"
#include "widgets/apply_theme.h"
#include "widgets/grid_table.h"
#include "widgets/grid_view.h"
#include "widgets/search_palette.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

struct Screen {
    const char* name;
    QWidget* (*make)(int);
};

const Screen screens[] = {{"invoices", sample::invoicesScreen},
                          {"palette", sample::paletteScreen},
                          {"dashboard", sample::dashboardScreen},
                          {"states", sample::statesScreen}};

void expectNamed(const QWidget& window, const QString& screen) {
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() != nullptr) continue;
        if (widget->inherits("QScrollBar") || widget->objectName().startsWith(u"qt_"_s)) continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty() && !widget->inherits("QTableView"))
            << qPrintable(screen) << " " << widget->metaObject()->className() << " "
            << qPrintable(widget->objectName());
    }
}

void expectButtonsWhole(const QWidget& window, const QString& screen) {
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (!button->isVisible() || button->text().trimmed().isEmpty()) continue;
        if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) continue;
        EXPECT_GE(button->width(), button->fontMetrics().horizontalAdvance(button->text()) + px(8))
            << qPrintable(screen) << " " << qPrintable(button->text());
    }
}

void render(const Screen& screen, QSize size, bool dark, double points) {
    applyTheme(*qApp, dark ? Theme::Mode::dark : Theme::Mode::light, points);
    std::unique_ptr<QWidget> window(screen.make(size.width()));
    window->resize(size);
    window->show();
    QApplication::processEvents();
    const QString name = u"kit-%1-%2-%3-%4pt"_s.arg(QString::fromLatin1(screen.name), dark ? u"dark"_s : u"light"_s)
                             .arg(size.width())
                             .arg(points);
    EXPECT_EQ(window->size(), size) << qPrintable(name) << " wants " << window->minimumSizeHint().width() << "x"
                                    << window->minimumSizeHint().height();
    EXPECT_LE(window->minimumSizeHint().width(), size.width()) << qPrintable(name);
    if (auto* palette = window->findChild<SearchPalette*>())
        palette->popUp(u"7480"_s);
    else if (auto* grid = window->findChild<GridView*>())
        grid->table()->setFocus();
    QApplication::setActiveWindow(window.get());
    QApplication::processEvents();
    QDir().mkpath(QStringLiteral(DUEBOOK_SCREENS));
    EXPECT_TRUE(window->grab().save(QStringLiteral(DUEBOOK_SCREENS) + u'/' + name + u".png"_s));
    expectNamed(*window, name);
    expectButtonsWhole(*window, name);
}

}  // namespace

TEST(Screens, NothingIsCutAndAllIsNamed) {
    for (const Screen& screen : screens)
        for (const bool dark : {false, true})
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) render(screen, size, dark, 9.75);
    for (const Screen& screen : screens) render(screen, {1280, 800}, false, 13);
    applyTheme(*qApp, Theme::Mode::light, 9.75);
}

}  // namespace duebook::ui
