// SPDX-License-Identifier: GPL-3.0-or-later
// The window: which ledger is open, which page is shown, and the way between them. Nothing of what the pages show.
#pragma once
#include <QMainWindow>
#include <memory>

#include "app/history.h"
#include "app/page_stack.h"
#include "pages/lists.h"

class QStackedWidget;

namespace duebook::ui {

class Commands;
class Finder;
class Mailer;
class MessageBar;
class NavRail;
class SearchPalette;
class SidePanel;
class StartPage;
class StatusStrip;
class Toolbar;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Settings& settings, Ask& ask);
    ~MainWindow() override;

    // In the background; where it fails, the start page says why.
    void openLedger(const QString& place);
    void closeLedger();
    bool hasLedger() const { return session_ != nullptr; }
    Session* session() const { return session_.get(); }
    // The page that the next ledger opens with, whatever the last time.
    void beginWith(const QString& page) { first_ = page; }
    void goTo(const Link& link);
    StartPage& startPage() { return *start_; }
    Mailer* mailer() const { return mailer_.get(); }  // nothing without a ledger
    Page* page() const { return pages_->current(); }
    // False once everything asked for is on the screen.
    bool isBusy() const;

signals:
    void ledgerOpened();
    void firstRowsShown();
    void listShown();  // the page has its rows
    void ledgerFailed(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    QWidget* buildCentre();
    void wire();
    void wirePage(Page* page, const QString& id);
    void wirePanel();
    void take(std::unique_ptr<Session> session);
    void showLedger(bool open);
    void runCommand(const QString& id);
    bool runLedgerCommand(const QString& id);
    void runPageCommand(const QString& id);
    void nextPart(int step);
    void askForLedger();
    void chooseTheme(const QString& mode);
    bool panelWanted() const;
    void showPanel(bool shown);
    void tell(const QString& sentence, bool problem);
    void tellSaved(const QString& file);
    void beginMail();
    void offerUndo(const QString& sentence, int ms);
    void countLists();
    void land(const Link& link);
    void turn(std::optional<Link> link);
    void beginOpening(const QString& place);
    void countDrafts();
    // window_leaving.cpp
    void leaveForms(const std::function<void()>& then);
    void rememberAll();
    Link whereLeft() const;
    void updateCommands();

    Settings& settings_;
    Ask& ask_;
    Commands* commands_;
    Toolbar* toolbar_;
    NavRail* rail_;
    MessageBar *banner_, *message_;
    QStackedWidget* centre_;
    PageStack* pages_;
    StartPage* start_;
    SidePanel* panel_;
    StatusStrip* status_;
    SearchPalette* palette_;
    std::unique_ptr<Finder> finder_;
    // The session outlives the lists and pages that use it.
    std::unique_ptr<Session> session_;
    std::unique_ptr<Lists> lists_;
    std::unique_ptr<Mailer> mailer_;
    QPointer<Task> opening_;
    History history_;
    QString first_, saved_;  // saved_: the file that the message offers to open
    bool panelHasContent_ = false;
    bool leaving_ = false;  // what was typed into forms may go
};

}  // namespace duebook::ui
