// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown while no ledger is open: the ways to one, those opened before, the first steps.
#pragma once
#include <QPointer>

#include "async/task.h"
#include "pages/settings.h"
#include "widgets/ask.h"
#include "widgets/sheet.h"

class QStackedWidget;

namespace duebook::services {
struct NewLedger;
}

namespace duebook::ui {

class FirstSteps;
class GridView;
class Jobs;
class MemoryModel;
class MessageBar;
class NewLedgerForm;

class StartPage : public Sheet {
    Q_OBJECT
public:
    StartPage(Settings& settings, Ask& ask, QWidget* parent = nullptr);
    ~StartPage() override;

    void focusFirst();
    void refresh();                             // the recent ledgers
    void showProblem(const QString& sentence);  // a ledger that could not be opened; empty: none
    void showNewForm();
    void takeStep(const QString& id);  // sample, new, import, aging, export
    void openSample();                 // makes it first where it is not there
    // Where the sample company is kept, and how many invoices it has; tests give their own.
    void setSample(const QString& place, int invoices);
    Jobs& jobs() { return *jobs_; }
    bool isBusy() const { return working_ != nullptr; }

signals:
    void openRequested();
    void placeChosen(const QString& place);                        // open this one
    void placeForPage(const QString& place, const QString& page);  // and go to this page

private:
    QWidget* buildLeft();
    QWidget* buildWays();
    QWidget* buildRecent();
    void create(const services::NewLedger& ledger);

    Settings& settings_;
    Ask& ask_;
    Jobs* jobs_;
    MessageBar* problem_;
    QStackedWidget* ways_;
    NewLedgerForm* form_;
    FirstSteps* steps_;
    QWidget* recentBlock_;
    GridView* recent_;
    MemoryModel* recentModel_;
    QPointer<Task> working_;
    QString samplePlace_, pageAfter_;
    int sampleInvoices_ = 4300;
};

}  // namespace duebook::ui
