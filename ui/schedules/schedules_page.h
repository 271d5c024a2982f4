// SPDX-License-Identifier: GPL-3.0-or-later
// What recurs: billing schedules, and the run that issues what is due.
#pragma once
#include <QHash>
#include <QPointer>

#include "async/task.h"
#include "pages/lists.h"
#include "pages/page.h"
#include "records/record_sheet.h"
#include "services/schedule_list.h"
#include "services/schedules.h"

class QStackedWidget;

namespace duebook::ui {

class DayBar;
class RecordList;
class RunView;
class TabsBar;

class SchedulesPage : public Page {
    Q_OBJECT
public:
    SchedulesPage(const PageContext& context, Lists& lists, QWidget* parent = nullptr);

    void reload() override;
    // {"run": true}, {"name": "hosting"}.
    void follow(const Link& link) override;
    Link place() const override;
    void focusFilter() override;
    void focusFirst() override;
    void moveCurrent(int by) override;
    QString unsaved() const override;

private:
    struct Loaded;
    struct Listed;
    QWidget* buildShelf();
    void shortcuts(QWidget* shelf);
    void run(const QString& id);
    void load();
    void show(const Listed& listed);
    void choose(const QString& tab);
    void edit(const QString& name);
    void fill(const Loaded& loaded);
    void offerDrafts(const Loaded& loaded);
    void takeDraft(int index);
    void save();
    void back();
    void leave();
    void askDay(const QString& what);
    void answer(const QString& what, QDate day, QDate last);
    void changed(const QString& name, const Checked<store::ScheduleRow>& row);
    void tellStatus();

    Lists& lists_;
    QStackedWidget *stack_, *views_;
    ViewHead* head_;
    TabsBar* tabs_;
    DayBar* dayBar_;
    RecordList* list_;
    RunView* runView_;
    RecordForm* form_;
    RecordSheet* sheet_;
    class QComboBox* drafts_;
    QHash<QString, services::ScheduleSummary> known_;
    QString name_;  // of the schedule that is shown; empty: a new one
    bool editing_ = false;
    QPointer<Task> loading_;
};

}  // namespace duebook::ui
