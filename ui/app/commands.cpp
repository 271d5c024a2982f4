// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include "text/language.h"
#include "theme/icons.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

struct Commands::Entry {
    QString menu, id, text, key, icon;
    bool needsLedger = true;
};

QList<Commands::Entry> Commands::entries() {
    const QString file = tr("&File"), edit = tr("&Edit"), view = tr("&View"), document = tr("&Document"),
                  help = tr("&Help");
    return {{file, u"open"_s, tr("&Open ledger…"), u"Ctrl+O"_s, u"folder"_s, false},
            {file, u"new"_s, tr("&New ledger…"), u"Ctrl+N"_s, u"new"_s, false},
            {file, u"goImport"_s, tr("&Import…"), u"Ctrl+Shift+I"_s, u"import"_s, false},
            {file, u"close"_s, tr("&Close ledger"), u"Ctrl+W"_s, u"close"_s},
            {file, u"export"_s, tr("&Export to Excel…"), u"Ctrl+E"_s, u"export"_s},
            {file, u"mailAccount"_s, tr("&Mail account…"), {}, u"mail"_s},
            {file, u"mailTexts"_s, tr("&Texts of mails…"), {}, u"note"_s},
            {file, u"quit"_s, tr("&Quit"), u"Ctrl+Q"_s, {}, false},
            {edit, u"newCustomer"_s, tr("Ne&w customer…"), u"Ctrl+Shift+N"_s, u"new"_s},
            {edit, u"copy"_s, tr("&Copy rows"), {}, u"copy"_s},
            {edit, u"find"_s, tr("&Find anything"), u"Ctrl+K"_s, u"find"_s, false},
            {edit, u"filter"_s, tr("Fil&ter this list"), u"Ctrl+F"_s, u"filter"_s},
            {edit, u"send"_s, tr("&Send by mail…"), u"Ctrl+M"_s, u"sent"_s},
            {edit, u"undoSend"_s, tr("&Take the mail back"), u"Ctrl+Z"_s, u"undo"_s},
            {edit, u"postings"_s, tr("Show &postings"), u"Ctrl+J"_s, u"account"_s},
            {edit, u"goCatalogue"_s, tr("C&atalogue…"), u"Ctrl+Shift+K"_s, u"table"_s},
            {edit, u"goSchedules"_s, tr("&Billing schedules…"), u"Ctrl+Shift+S"_s, u"refresh"_s},
            {edit, u"goSettings"_s, tr("Company &settings…"), u"Ctrl+,"_s, u"gear"_s},
            {view, u"goCustomers"_s, tr("&Customers"), u"Ctrl+2"_s, u"customers"_s},
            {view, u"goInvoices"_s, tr("&Invoices"), u"Ctrl+3"_s, u"invoices"_s},
            {view, u"goDrafts"_s, tr("&Drafts"), u"Ctrl+Shift+D"_s, u"draft"_s},
            {view, u"goReceipts"_s, tr("&Receipts"), u"Ctrl+4"_s, u"receipts"_s},
            {view, u"goOutbox"_s, tr("&Outbox"), u"Ctrl+6"_s, u"mail"_s},
            {view, u"goAging"_s, tr("&Aging"), u"Ctrl+5"_s, u"aging"_s},
            {view, u"goDashboard"_s, tr("R&eports"), u"Ctrl+8"_s, u"reports"_s},
            {view, {}, {}, {}, {}},
            {view, u"back"_s, tr("&Back"), u"Alt+Left"_s, u"left"_s},
            {view, u"forward"_s, tr("For&ward"), u"Alt+Right"_s, u"right"_s},
            {view, u"previous"_s, tr("Pre&vious record"), u"Ctrl+Up"_s, u"up"_s},
            {view, u"next"_s, tr("&Next record"), u"Ctrl+Down"_s, u"down"_s},
            {view, u"pane"_s, tr("Ne&xt part of the window"), u"F6"_s, {}, false},
            {view, u"paneBack"_s, tr("Previous par&t of the window"), u"Shift+F6"_s, {}, false},
            {view, {}, {}, {}, {}},
            {view, u"panel"_s, tr("Side &panel"), u"F9"_s, u"panel"_s},
            {view, u"refresh"_s, tr("Re&fresh"), u"F5"_s, u"refresh"_s},
            {view, u"theme"_s, tr("&Light or dark"), u"Ctrl+Shift+L"_s, u"gear"_s, false},
            {view, u"themes"_s, tr("&Theme"), {}, {}, false},
            {view, u"languages"_s, tr("Lan&guage"), {}, {}, false},
            {document, u"newInvoice"_s, tr("&New invoice"), u"Ctrl+N"_s, u"new"_s},
            {document, u"newReceipt"_s, tr("New &receipt"), u"Ctrl+R"_s, u"receipts"_s},
            {document, {}, {}, {}, {}},
            {document, u"print"_s, tr("Prin&t…"), u"Ctrl+P"_s, u"print"_s},
            {document, u"savePdf"_s, tr("Save as &PDF…"), {}, u"save"_s},
            {document, u"saveEInvoice"_s, tr("Save as &e-invoice…"), {}, u"save"_s},
            {document, u"credit"_s, tr("&Credit…"), u"Ctrl+Shift+C"_s, u"credit-note"_s},
            {document, u"rebill"_s, tr("Credit and &bill anew…"), u"Ctrl+Shift+B"_s, u"redo"_s},
            {document, u"writeOff"_s, tr("&Write off…"), {}, u"written"_s},
            {document, u"addNote"_s, tr("Add a &note…"), {}, u"note"_s},
            {document, u"copyAsDraft"_s, tr("C&opy as new draft"), {}, u"copy"_s},
            {help, u"keys"_s, tr("&Keyboard shortcuts"), u"Ctrl+?"_s, u"help"_s, false},
            {help, u"about"_s, tr("&About Duebook"), {}, u"info"_s, false}};
}

Commands::Commands(QWidget* window) : QObject(window) {
    for (const Entry& entry : entries())
        if (!entry.id.isEmpty() && entry.id != "themes"_L1 && entry.id != "languages"_L1) add(entry, window);
}

QAction* Commands::add(const Entry& entry, QWidget* window) {
    auto* action = new QAction(entry.text, this);
    action->setObjectName(entry.id);
    if (!entry.icon.isEmpty()) action->setIcon(icon(entry.icon));
    action->setIconVisibleInMenu(false);
    if (!entry.key.isEmpty()) action->setShortcut(QKeySequence(entry.key));
    connect(action, &QAction::triggered, this, [this, id = entry.id] { emit triggered(id); });
    window->addAction(action);
    actions_.insert(entry.id, action);
    order_ += action;
    if (entry.needsLedger) needLedger_ += entry.id;
    return action;
}

void Commands::fillMenus(QMenuBar* bar) {
    QMenu* menu = nullptr;
    QString title;
    for (const Entry& entry : entries()) {
        if (entry.menu != title) menu = bar->addMenu(title = entry.menu);
        if (entry.id == "close"_L1) recent_ = menu->addMenu(tr("&Recent ledgers"));
        if (entry.id.isEmpty() || entry.id == "quit"_L1) menu->addSeparator();
        if (entry.id.isEmpty()) continue;
        if (entry.id == "themes"_L1)
            addThemes(menu->addMenu(entry.text));
        else if (entry.id == "languages"_L1)
            addLanguages(menu->addMenu(entry.text));
        else
            menu->addAction(actions_.value(entry.id));
    }
}

QList<QAction*> Commands::addChoices(QMenu* menu, const Choices& choices, void (Commands::*chosen)(const QString&)) {
    auto* group = new QActionGroup(this);
    QList<QAction*> actions;
    for (const auto& [id, text] : choices) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setObjectName(id);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, chosen, id = id] { emit(this->*chosen)(id); });
        actions += action;
    }
    return actions;
}

void Commands::addThemes(QMenu* menu) {
    themes_ = addChoices(menu,
                         {{u"system"_s, tr("As the &system")},
                          {u"light"_s, tr("&Light")},
                          {u"dark"_s, tr("&Dark")},
                          {u"highContrast"_s, tr("&High contrast")}},
                         &Commands::themeChosen);
}

void Commands::addLanguages(QMenu* menu) {
    Choices choices{{QString(), tr("As the &system")}};
    for (const Language& language : languages()) choices.append({language.code, language.name});
    languages_ = addChoices(menu, choices, &Commands::languageChosen);
}

void Commands::showTheme(const QString& mode) {
    for (QAction* action : themes_) action->setChecked(action->objectName() == mode);
}

void Commands::showLanguage(const QString& code) {
    for (QAction* action : languages_) action->setChecked(action->objectName() == code);
}

void Commands::setRecent(const QStringList& places) {
    if (recent_ == nullptr) return;
    recent_->clear();
    for (const QString& place : places)
        connect(recent_->addAction(place), &QAction::triggered, this, [this, place] { emit recentChosen(place); });
    recent_->setEnabled(!places.isEmpty());
}

void Commands::setLedgerOpen(bool open) {
    for (const QString& id : needLedger_) actions_.value(id)->setEnabled(open);
}

}  // namespace duebook::ui
