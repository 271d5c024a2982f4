// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_books.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QDir>
#include <QFile>

#include "services/demo.h"
#include "text/convert.h"
#include "widgets/apply_theme.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

services::Books made(const QString& place, bool demo) {
    if (!demo)
        return services::createLedger({str(place), "Halden & Marsh", *Currency::fromCode("EUR"), "DE"}, "tester");
    services::makeDemo({.place = str(place), .invoices = 4300, .seed = 1, .asOf = *Date::fromIso("2026-11-20")}, {});
    services::Books books = services::openLedger(str(place), "tester");
    books.today = [] { return *Date::fromIso("2026-11-20"); };
    return books;
}

}  // namespace

TestBooks::TestBooks() : TestBooks(false) {}

TestBooks::TestBooks(bool demo)
    : settings_(folder_.filePath(u"settings.ini"_s)),
      session_(std::make_unique<Session>(made(folder_.filePath(u"test.duebook"_s), demo))) {}

TestBooks& TestBooks::demo() {
    static TestBooks books(true);
    return books;
}

services::Books TestBooks::open() const {
    return services::openLedger(str(folder_.filePath(u"test.duebook"_s)), "tester");
}

QString TestBooks::file(const QString& name, const QByteArray& content) const {
    QFile file(folder_.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

void showScreen(const QString& name, const std::function<QWidget*()>& make,
                const std::function<void(QWidget*)>& ready) {
    QDir().mkpath(QStringLiteral(DUEBOOK_SCREENS));
    for (const bool dark : {false, true})
        for (const QSize size :
             {QSize(1204, 704), QSize(1708, 1000)}) {  // what the frame leaves of 1280 x 800 and 1920 x 1080
            applyTheme(*qApp, dark ? Theme::Mode::dark : Theme::Mode::light, 9.75);
            std::unique_ptr<QWidget> page(make());
            page->resize(size);
            page->show();
            ready(page.get());
            QApplication::processEvents();
            EXPECT_LE(page->minimumSizeHint().width(), size.width()) << qPrintable(name);
            EXPECT_EQ(page->size(), size) << qPrintable(name);
            const QString file =
                u"%1-%2-%3.png"_s.arg(name, dark ? u"dark"_s : u"light"_s).arg(size.width() > 1300 ? 1920 : 1280);
            EXPECT_TRUE(page->grab().save(QStringLiteral(DUEBOOK_SCREENS) + u'/' + file));
        }
    applyTheme(*qApp, Theme::Mode::light, 13);
    std::unique_ptr<QWidget> large(make());
    large->show();
    ready(large.get());
    EXPECT_LE(large->minimumSizeHint().width(), 1176) << qPrintable(name) << " at 13 points";
    applyTheme(*qApp, Theme::Mode::light, 9.75);
}

}  // namespace duebook::ui
