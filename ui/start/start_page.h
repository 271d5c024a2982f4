// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown while no ledger is open: the ways to one, those opened before, the first steps.
#pragma once
#include "pages/settings.h"
#include "widgets/ask.h"
#include "widgets/sheet.h"

namespace duebook::ui {

class GridView;
class Label;
class MemoryModel;
class MessageBar;
class NewLedgerForm;

class StartPage : public Sheet {
    Q_OBJECT
public:
    StartPage(Settings& settings, Ask& ask, QWidget* parent = nullptr);

    void refresh();                                        // the recent ledgers
    void showProblem(const QString& sentence);             // a ledger that could not be opened
    void showNewForm();

signals:
    void openRequested();
    void placeChosen(const QString& place);                // open this one

private:
    QWidget* buildWays();
    QWidget* buildRecent();

    Settings& settings_;
    Ask& ask_;
    MessageBar* problem_;
    GridView* recent_;
    MemoryModel* recentModel_;
};

}  // namespace duebook::ui
