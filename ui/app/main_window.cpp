// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QMenuBar>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include "app/commands.h"
#include "app/finder.h"
#include "app/toolbar.h"
#include "sending/mailer.h"
#include "start/start_page.h"
#include "store/draft_store.h"
#include "text/convert.h"
#include "widgets/apply_theme.h"
#include "widgets/message_bar.h"
#include "widgets/search_palette.h"
#include "widgets/side_panel.h"
#include "widgets/status_strip.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings& settings, Ask& ask) : settings_(settings), ask_(ask) {
    setObjectName(u"mainWindow"_s);
    build();
    wire();
    wirePanel();
    resize(px(1280), px(800));
    restoreGeometry(settings_.windowGeometry());
    showLedger(false);
}

MainWindow::~MainWindow() {
    finder_.reset();
    mailer_.reset();
    pages_->end();
}

void MainWindow::build() {
    commands_ = new Commands(this);
    commands_->fillMenus(menuBar());
    commands_->showTheme(settings_.theme());
    commands_->showLanguage(settings_.language());
    toolbar_ = new Toolbar(*commands_, this);
    rail_ = new NavRail(this);
    rail_->setItems(PageStack::items());
    banner_ = new MessageBar(this);
    banner_->setObjectName(u"sampleBanner"_s);
    message_ = new MessageBar(this);
    message_->setObjectName(u"windowMessage"_s);
    status_ = new StatusStrip(this);
    panel_ = new SidePanel(this);
    auto* whole = new Sheet(Ground::window, {}, this);
    auto* column = makeColumn(whole, 0);
    column->addWidget(toolbar_);
    auto* middle = makeRow(nullptr, 0);
    middle->addWidget(rail_);
    middle->addWidget(buildCentre(), 1);
    middle->addWidget(panel_);
    column->addLayout(middle, 1);
    column->addWidget(status_);
    whole->setMinimumSize(px(760), px(480));  // rail and panel follow the width only after it has changed
    setCentralWidget(whole);
    palette_ = new SearchPalette(this);
    finder_ = std::make_unique<Finder>(*palette_, *commands_);
}

QWidget* MainWindow::buildCentre() {
    auto* sheet = new Sheet(Ground::surface, {}, this);
    auto* column = makeColumn(sheet, 0);
    centre_ = new QStackedWidget(sheet);
    pages_ = new PageStack(centre_);
    start_ = new StartPage(settings_, ask_, centre_);
    centre_->addWidget(start_);
    centre_->addWidget(pages_);
    column->addWidget(banner_);
    column->addWidget(message_);
    column->addWidget(centre_, 1);
    return sheet;
}

void MainWindow::wire() {
    connect(commands_, &Commands::triggered, this, &MainWindow::runCommand);
    connect(commands_, &Commands::recentChosen, this, &MainWindow::openLedger);
    connect(commands_, &Commands::themeChosen, this, &MainWindow::chooseTheme);
    connect(commands_, &Commands::languageChosen, this, [this](const QString& code) {
        settings_.setLanguage(code);
        tell(tr("Duebook speaks this language from the next start on."), false);
    });
    connect(rail_, &NavRail::selected, this, [this](const QString& id) { goTo({id}); });
    connect(rail_, &QListView::activated, this, [this] {
        if (page() != nullptr) page()->focusFirst();
    });
    connect(message_, &MessageBar::actionTriggered, this, [this](const QString& id) {
        if (id == "undoSend"_L1) {
            message_->clear();
            if (mailer_) mailer_->undo();
            return;
        }
        const QFileInfo file(saved_);
        QDesktopServices::openUrl(QUrl::fromLocalFile(id == "openFile"_L1 ? saved_ : file.absolutePath()));
    });
    connect(pages_, &PageStack::made, this, &MainWindow::wirePage);
    connect(start_, &StartPage::openRequested, this, &MainWindow::askForLedger);
    connect(start_, &StartPage::placeChosen, this, &MainWindow::openLedger);
    connect(start_, &StartPage::placeForPage, this, [this](const QString& place, const QString& goingTo) {
        first_ = goingTo;
        openLedger(place);
    });
    status_->follow(&start_->jobs());
    connect(finder_.get(), &Finder::panelRequested, this, [this] { showPanel(true); });
    connect(finder_.get(), &Finder::linkRequested, this, &MainWindow::goTo);
    commands_->setRecent(settings_.recentLedgers());
}

void MainWindow::wirePanel() {
    const auto pass = [this](void (Page::*act)(const QString&)) {
        return [this, act](const QString& id) {
            if (page() != nullptr) (page()->*act)(id);
        };
    };
    connect(panel_, &SidePanel::closeRequested, this, [this] { showPanel(false); });
    connect(panel_, &SidePanel::left, this, [this] {
        if (page() != nullptr) page()->focusFirst();
    });
    connect(panel_, &SidePanel::previousRequested, this, [this] { runPageCommand(u"previous"_s); });
    connect(panel_, &SidePanel::nextRequested, this, [this] { runPageCommand(u"next"_s); });
    connect(panel_, &SidePanel::tabChosen, this, pass(&Page::panelTab));
    connect(panel_, &SidePanel::linkTriggered, this, pass(&Page::panelAction));
    connect(panel_, &SidePanel::lineActivated, this, pass(&Page::panelAction));
    connect(panel_, &SidePanel::actionTriggered, this, pass(&Page::panelAction));
}

void MainWindow::wirePage(Page* made, const QString& id) {
    const auto shown = [this, made] { return page() == made; };
    connect(made, &Page::statusChanged, this, [this, shown](const PageStatus& status) {
        if (!shown()) return;
        status_->setRows(status.rows);
        status_->setSelection(status.selection);
        status_->setAsOf(status.asOf);
    });
    connect(made, &Page::panelChanged, this, [this, shown](const SidePanelContent& content) {
        if (!shown()) return;
        panelHasContent_ = true;
        panel_->fill(content);
        panel_->setVisible(panelWanted());
    });
    connect(made, &Page::panelCleared, this, [this, shown] {
        if (!shown()) return;
        panelHasContent_ = false;
        panel_->hide();
    });
    connect(made, &Page::panelEntered, this, [this, shown] {
        if (!shown() || !panelHasContent_) return;
        showPanel(true);
        panel_->focusFirst();
    });
    connect(made, &Page::firstRowsShown, this, &MainWindow::firstRowsShown);
    connect(made, &Page::listShown, this, &MainWindow::listShown);
    connect(made, &Page::linkRequested, this, &MainWindow::goTo);
    connect(made, &Page::backRequested, this, [this] {
        if (history_.canGoBack())
            runPageCommand(u"back"_s);
        else
            goTo({u"customers"_s});
    });
    connect(made, &Page::countChanged, rail_, [this, id](qint64 count) { rail_->setCount(id, count); });
    connect(made, &Page::told, this, &MainWindow::tell);
    connect(made, &Page::saved, this, &MainWindow::tellSaved);
}

void MainWindow::openLedger(const QString& place) {
    leaveForms([this, place] { beginOpening(place); });
}

void MainWindow::beginOpening(const QString& place) {
    if (opening_) opening_->cancel();
    start_->showProblem({});
    status_->setRows(tr("Opening %1").arg(place));
    opening_ = Session::open(
        this, place, [this](std::unique_ptr<Session> session) { take(std::move(session)); },
        [this](const QString& sentence) {
            opening_.clear();
            closeLedger();
            start_->showProblem(sentence);
            emit ledgerFailed(sentence);
        });
}

void MainWindow::take(std::unique_ptr<Session> session) {
    opening_.clear();
    closeLedger();
    session_ = std::move(session);
    lists_ = std::make_unique<Lists>(*session_);
    connect(session_.get(), &Session::changed, this, [this] {
        lists_->forget();
        pages_->reloadAll();
        countLists();
    });
    connect(session_.get(), &Session::brokeDown, this, [this](const QString& sentence) { tell(sentence, true); });
    status_->follow(&session_->jobs());
    settings_.addRecentLedger(session_->place());
    commands_->setRecent(settings_.recentLedgers());
    pages_->begin({*session_, settings_, ask_}, *lists_);
    beginMail();
    showLedger(true);
    const Link last = first_.isEmpty() ? whereLeft() : Link{std::exchange(first_, {})};
    land(PageStack::knows(last.view) ? last : Link{u"invoices"_s});
    finder_->begin(*session_, *lists_);
    // after the list that people wait for
    connect(
        this, &MainWindow::listShown, lists_.get(), [this] { countLists(); }, Qt::SingleShotConnection);
    emit ledgerOpened();
}

void MainWindow::beginMail() {
    mailer_ = std::make_unique<Mailer>(PageContext{*session_, settings_, ask_}, this);
    connect(mailer_.get(), &Mailer::told, this, &MainWindow::tell);
    connect(mailer_.get(), &Mailer::undoOffered, this, &MainWindow::offerUndo);
    connect(mailer_.get(), &Mailer::outboxChanged, pages_, [this] { pages_->reloadOne(u"outbox"_s); });
}

// As long as nothing has left.
void MainWindow::offerUndo(const QString& sentence, int ms) {
    message_->show({Tone::good, sentence, {{u"undoSend"_s, tr("Take back"), u"Ctrl+Z"_s, u"undo"_s}}, {}});
    QTimer::singleShot(ms, message_, [this, sentence] {
        if (message_->accessibleName() == sentence) message_->clear();
    });
}

// The numbers on the rail, also of pages that nobody has opened yet.
void MainWindow::countLists() {
    countDrafts();
    lists_->customers(rail_, [this](const Lists::Customers& customers) {
        if (customers) rail_->setCount(u"customers"_s, static_cast<qint64>(customers->size()));
    });
    lists_->documents(rail_, Lists::Scope::open, [this](const Lists::Documents& documents) {
        if (documents) rail_->setCount(u"invoices"_s, static_cast<qint64>(documents->size()));
    });
    lists_->receipts(rail_, Lists::ReceiptScope::recent, [this](const Lists::Receipts& receipts) {
        qint64 waiting = 0;
        for (std::size_t at = 0; receipts && at < receipts->size(); ++at) waiting += receipts->unappliedOf(at) != 0;
        if (receipts) rail_->setCount(u"receipts"_s, waiting, waiting > 0 ? Tone::accent : Tone::muted);
    });
}

// Drafts are typed without telling every page.
void MainWindow::countDrafts() {
    session_->read(
        rail_, [](services::Books& books, const Progress&) { return store::DraftStore(*books.db).count(); },
        [this](std::int64_t count) { rail_->setCount(u"drafts"_s, count); });
}

void MainWindow::closeLedger() {
    if (!session_) return;
    rememberAll();
    finder_->end();
    mailer_.reset();
    pages_->end();
    lists_.reset();
    status_->follow(&start_->jobs());
    session_.reset();
    history_.clear();
    panelHasContent_ = false;
    showLedger(false);
}

void MainWindow::showLedger(bool open) {
    commands_->setLedgerOpen(open);
    rail_->setVisible(open);
    panel_->setVisible(false);
    banner_->setVisible(false);
    message_->clear();
    centre_->setCurrentWidget(open ? static_cast<QWidget*>(pages_) : start_);
    start_->refresh();
    if (open) {
        const store::LedgerInfo& info = session_->info();
        setWindowTitle(tr("%1 – Duebook").arg(qs(info.company)));
        const auto hue = static_cast<int>(qHash(session_->place()) % 360);
        toolbar_->setCompany(qs(info.company), tr("%1, %2").arg(qs(info.base.code()), longDayText(session_->today())),
                             QColor::fromHsl(hue, 150, 100));
        if (info.demo)
            banner_->show({Tone::accent,
                           tr("This is an invented company to try things on. Nothing here is real."),
                           {},
                           u"sample"_s});
    } else {
        start_->focusFirst();
        setWindowTitle(tr("Duebook"));
        toolbar_->setCompany(tr("No ledger open"), {}, {});
        status_->setRows(tr("No ledger open"));
        status_->setSelection({});
        status_->setAsOf({});
    }
    updateCommands();
}

void MainWindow::goTo(const Link& link) {
    if (!session_ || mailer_->follow(link)) return;
    if (!PageStack::knows(link.view)) return;
    if (page() != nullptr) history_.leave(page()->place());
    land(link);
}

void MainWindow::land(const Link& link) {
    Page* target = pages_->open(link.view);
    if (target == nullptr) return;
    rail_->setCurrent(link.view);
    panelHasContent_ = false;
    panel_->hide();
    message_->clear();
    for (auto set : {&StatusStrip::setRows, &StatusStrip::setSelection, &StatusStrip::setAsOf}) (status_->*set)({});
    if (!link.args.isEmpty()) target->follow(link);
    target->focusFirst();
    settings_.setLastPage(session_->place(), link.view);
    countDrafts();
    updateCommands();
}

void MainWindow::turn(std::optional<Link> link) {
    if (link) land(*link);
}

bool MainWindow::isBusy() const {
    return opening_ != nullptr || start_->isBusy() || (session_ && session_->isBusy()) ||
           QThreadPool::globalInstance()->activeThreadCount() > 0;
}

void MainWindow::tell(const QString& sentence, bool problem) {
    if (sentence.isEmpty())
        message_->clear();
    else
        message_->show({problem ? Tone::bad : Tone::good, sentence, {}, {}});
}

void MainWindow::tellSaved(const QString& file) {
    saved_ = file;
    message_->show({Tone::good,
                    tr("Saved %1.").arg(QDir::toNativeSeparators(file)),
                    {{u"openFile"_s, tr("Open")}, {u"openFolder"_s, tr("Open folder")}}});
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    rail_->adaptTo(width());
    panel_->adaptTo(width());
}

}  // namespace duebook::ui
