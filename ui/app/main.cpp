// SPDX-License-Identifier: GPL-3.0-or-later
// duebook [LEDGER] [--screenshot OUT.png [--size 1280x800] [--page ID] [--theme light|dark]] [--language CODE]
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>

#include "app/help.h"
#include "app/main_window.h"
#include "app/screenshot.h"
#include "text/language.h"
#include "widgets/apply_theme.h"

namespace {

using namespace Qt::StringLiterals;
using namespace duebook::ui;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

// Known before the options are read: their explanations are in it too.
QString languageOf(const QStringList& arguments) {
    if (const auto at = arguments.indexOf(u"--language"_s); at >= 0) return arguments.value(at + 1);
    return arguments.contains(u"--screenshot"_s) ? QString() : Settings().language();
}

QSize sizeOf(const QString& text) {
    const QStringList parts = text.split(u'x');
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

struct Options {
    QString ledger, picture, page, theme;
    QSize size;
};

Options read(const QApplication& app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Accounts receivable on the desktop"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"ledger"_s, Words::tr("a .duebook file or a postgresql:// address"), u"[LEDGER]"_s);
    parser.addOptions({{u"screenshot"_s, Words::tr("save a picture of the window and leave"), u"OUT.png"_s},
                       {u"size"_s, Words::tr("size of the window, such as 1280x800"), u"WxH"_s},
                       {u"page"_s, Words::tr("page to begin with: customers, invoices, aging"), u"ID"_s},
                       {u"theme"_s, Words::tr("light, dark, highContrast or system"), u"MODE"_s},
                       {u"language"_s, Words::tr("language of the window, such as de"), u"CODE"_s}});
    parser.process(app);
    return {parser.positionalArguments().value(0), parser.value(u"screenshot"_s), parser.value(u"page"_s),
            parser.value(u"theme"_s), sizeOf(parser.value(u"size"_s))};
}

// How long it took until the window stood and until the list was in it; for whoever measures.
void tellTimes(MainWindow& window, const QElapsedTimer& since) {
    if (!qEnvironmentVariableIsSet("DUEBOOK_TIMES")) return;
    std::fprintf(stderr, "window %lld ms\n", since.elapsed());
    QObject::connect(&window, &MainWindow::ledgerOpened, &window,
                     [since] { std::fprintf(stderr, "ledger %lld ms\n", since.elapsed()); });
    QObject::connect(&window, &MainWindow::firstRowsShown, &window,
                     [since] { std::fprintf(stderr, "first rows %lld ms\n", since.elapsed()); });
    QObject::connect(&window, &MainWindow::listShown, &window,
                     [since] { std::fprintf(stderr, "list %lld ms\n", since.elapsed()); });
}

}  // namespace

int main(int argc, char** argv) {
    QElapsedTimer since;
    since.start();
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"duebook"_s);
    QCoreApplication::setOrganizationName(u"duebook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DUEBOOK_VERSION));
    speak(app, languageOf(QCoreApplication::arguments()));
    const Options options = read(app);
    // a picture neither reads nor changes what the user has set
    const QTemporaryDir fresh;
    Settings settings(options.picture.isEmpty() ? QString() : fresh.filePath(u"settings.ini"_s));
    // and its letters have one size everywhere
    applyTheme(app, themeMode(options.theme.isEmpty() ? settings.theme() : options.theme),
               options.picture.isEmpty() ? 0 : 9.75);
    QtAsk ask(settings.lastFolder());
    MainWindow window(settings, ask);
    if (!options.size.isEmpty()) window.resize(options.size);
    if (!options.page.isEmpty()) window.beginWith(options.page);
    window.show();
    tellTimes(window, since);
    const QString last = settings.recentLedgers().value(0);
    if (const QString place = options.ledger.isEmpty() ? last : options.ledger; !place.isEmpty())
        window.openLedger(place);
    std::unique_ptr<Screenshot> shot;
    if (!options.picture.isEmpty()) {
        shot = std::make_unique<Screenshot>(window, options.picture);
        QObject::connect(shot.get(), &Screenshot::done, &app,
                         [](bool saved) { QCoreApplication::exit(saved ? 0 : 1); });
    }
    const int code = app.exec();
    settings.setLastFolder(ask.folder());
    return code;
}
