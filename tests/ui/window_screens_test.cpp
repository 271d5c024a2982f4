// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page on a real ledger, in both themes and sizes; asserted: nothing is cut, all fits.
#include "start/start_page.h"
#include "widgets/apply_theme.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

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

}  // namespace

TEST_F(WindowTest, EveryPageIsWholeInBothThemesAndSizes) {
    QDir().mkpath(QStringLiteral(DUEBOOK_SCREENS));
    const auto shoot = [this](const QString& page) {
        for (const bool dark : {false, true}) {
            applyTheme(*qApp, dark ? Theme::Mode::dark : Theme::Mode::light, 9.75);
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                window_->resize(size);
                ASSERT_TRUE(settled());
                EXPECT_EQ(window_->size(), size) << qPrintable(page) << " does not fit";
                const QString name = u"%1-%2-%3"_s.arg(page, dark ? u"dark"_s : u"light"_s).arg(size.width());
                EXPECT_TRUE(window_->grab().save(QStringLiteral(DUEBOOK_SCREENS) + u'/' + name + u".png"_s));
                expectWhole(*window_, name);
            }
        }
    };
    shoot(u"start"_s);
    window_->startPage().showNewForm();
    shoot(u"start-new"_s);
    open();
    for (const QString& page : {u"customers"_s, u"invoices"_s, u"outbox"_s, u"aging"_s, u"dashboard"_s, u"import"_s}) {
        go(page);
        shoot(page);
    }
    go(u"invoices"_s);
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    window_->findChild<QLineEdit*>(u"searchField"_s)->setText(u"an"_s);
    shoot(u"palette"_s);
    applyTheme(*qApp, Theme::Mode::light, 9.75);
}

}  // namespace duebook::ui
