// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the window do.
#include <QApplication>
#include <QTableView>

#include "app/commands.h"
#include "app/finder.h"
#include "app/help.h"
#include "app/main_window.h"
#include "start/start_page.h"
#include "widgets/apply_theme.h"
#include "widgets/grid_view.h"
#include "widgets/message_bar.h"
#include "widgets/nav_rail.h"
#include "widgets/side_panel.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideFrom = 1600;

// Done with the document in the side panel.
QStringList documentActs() {
    return {u"savePdf"_s, u"saveEInvoice"_s, u"credit"_s, u"rebill"_s, u"writeOff"_s, u"addNote"_s, u"copyAsDraft"_s};
}

}  // namespace

void MainWindow::runCommand(const QString& id) {
    if (runLedgerCommand(id)) return;
    if (id == "find"_L1) return finder_->popUp();
    if (id == "keys"_L1) return showKeys(*commands_, this);
    if (id == "about"_L1) return showAbout(this);
    if (id == "pane"_L1) return nextPart(1);
    if (id == "paneBack"_L1) return nextPart(-1);
    if (id == "panel"_L1) return showPanel(!panelWanted());
    if (id == "theme"_L1) return chooseTheme(Theme::instance().tokens().dark ? u"light"_s : u"dark"_s);
    if (page() != nullptr) runPageCommand(id);
}

bool MainWindow::runLedgerCommand(const QString& id) {
    if (id == "goImport"_L1 && !session_)
        start_->takeStep(u"import"_s);
    else if (id == "open"_L1)
        askForLedger();
    else if (id == "new"_L1)
        leaveForms([this] {
            closeLedger();
            start_->showNewForm();
        });
    else if (id == "close"_L1)
        leaveForms([this] { closeLedger(); });
    else if (id == "quit"_L1)
        close();
    else
        return false;
    return true;
}

void MainWindow::runPageCommand(const QString& id) {
    if (id.startsWith("go"_L1)) return goTo({id.mid(2).toLower()});
    if (id == "newCustomer"_L1) return goTo({u"customer"_s, {{u"new"_s, true}}});
    if (id == "newInvoice"_L1) return goTo({u"editor"_s, {{u"new"_s, true}}});
    if (id == "newReceipt"_L1) return goTo({u"receipt"_s, {{u"new"_s, true}}});
    if (documentActs().contains(id)) page()->panelAction(id);
    if (id == "send"_L1 || id == "print"_L1) page()->panelAction(id);
    if (id == "mailAccount"_L1 || id == "mailTexts"_L1) return goTo({id});
    if (id == "undoSend"_L1) {
        if (auto* undo = message_->findChild<QPushButton*>(id); undo != nullptr && undo->isVisible()) undo->click();
    }
    if (id == "filter"_L1) page()->focusFilter();
    if (id == "export"_L1) page()->exportShown();
    if (id == "refresh"_L1) {
        lists_->forget();
        page()->reload();
    }
    if (id == "previous"_L1) page()->moveCurrent(-1);
    if (id == "next"_L1) page()->moveCurrent(1);
    if (id == "back"_L1) turn(history_.back(page()->place()));
    if (id == "forward"_L1) turn(history_.forward(page()->place()));
    if (id == "postings"_L1) {
        showPanel(true);
        page()->panelTab(u"postings"_s);
    }
    if (id == "copy"_L1)
        for (GridView* grid : page()->findChildren<GridView*>())
            if (grid->isVisible()) return grid->copySelection();
    updateCommands();
}

// Rail, page, panel, toolbar, and around.
void MainWindow::nextPart(int step) {
    const QList<QWidget*> parts{rail_, pages_->current(), panel_, findChild<QWidget*>(u"findBox"_s)};
    QWidget* now = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (parts[i] != nullptr && now != nullptr && (parts[i] == now || parts[i]->isAncestorOf(now))) at = i;
    for (qsizetype tried = 0; tried < parts.size(); ++tried) {
        at = (at + step + parts.size()) % parts.size();
        QWidget* part = parts[at];
        if (part == nullptr || !part->isVisible()) continue;
        if (part == pages_->current()) return page()->focusFirst();
        if (part == panel_) return panel_->focusFirst();
        return part->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::askForLedger() {
    ask_.openFile(this, {tr("Open a ledger"), tr("Ledgers (*.duebook);;All files (*)"), {}, {}},
                  [this](const QString& path) { openLedger(path); });
}

void MainWindow::chooseTheme(const QString& mode) {
    settings_.setTheme(mode);
    commands_->showTheme(mode);
    applyTheme(*qApp, themeMode(mode));
}

// The aging fills a narrow window by itself.
bool MainWindow::panelWanted() const {
    const QString id = pages_->currentId();
    return settings_.panelShown(id, id != "aging"_L1 || width() >= px(wideFrom));
}

void MainWindow::showPanel(bool shown) {
    settings_.setPanelShown(pages_->currentId(), shown);
    panel_->setVisible(shown && panelHasContent_);
}

void MainWindow::updateCommands() {
    commands_->action(u"back"_s)->setEnabled(session_ && history_.canGoBack());
    commands_->action(u"forward"_s)->setEnabled(session_ && history_.canGoForward());
    const QString id = pages_->currentId();
    const bool list = PageStack::isList(id);
    for (const QString& each : {u"filter"_s, u"copy"_s, u"previous"_s, u"next"_s})
        commands_->action(each)->setEnabled(session_ && list);
    commands_->action(u"export"_s)->setEnabled(session_ && PageStack::canExport(id));
    commands_->action(u"undoSend"_s)
        ->setEnabled(session_ && id != "editor"_L1);  // there the key takes back what was typed
    for (const QString& each : {u"send"_s, u"print"_s})
        commands_->action(each)->setEnabled(session_ && (id == "invoices"_L1 || id == "customers"_L1));
    commands_->action(u"postings"_s)->setEnabled(session_ && (id == "invoices"_L1 || id == "receipts"_L1));
    for (const QString& each : documentActs()) commands_->action(each)->setEnabled(session_ && id == "invoices"_L1);
    // without a ledger the key makes one
    commands_->action(u"new"_s)->setShortcut(session_ ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_N));
    // the import page opens its own files with this key
    commands_->action(u"open"_s)->setShortcut(id == "import"_L1 ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_O));
}

}  // namespace duebook::ui
