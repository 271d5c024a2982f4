// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/schedules_page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include "records/json_path.h"
#include "records/record_list.h"
#include "schedules/day_bar.h"
#include "schedules/milestones.h"
#include "schedules/run_view.h"
#include "schedules/schedule_form.h"
#include "schedules/schedule_rows.h"
#include "services/config.h"
#include "services/drafts.h"
#include "text/convert.h"
#include "widgets/choice_box.h"
#include "widgets/sheet.h"
#include "widgets/tabs_bar.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

const QString milestones = u"milestones"_s;

}  // namespace

SchedulesPage::SchedulesPage(const PageContext& context, Lists& lists, QWidget* parent)
    : Page(context, parent), lists_(lists) {
    setObjectName(u"schedulesPage"_s);
    stack_ = new QStackedWidget(this);
    makeColumn(this, 0)->addWidget(stack_);
    stack_->addWidget(buildShelf());
    form_ = makeScheduleForm(qdate(session().today()), this);
    drafts_ = new ChoiceBox;
    drafts_->setObjectName(u"scheduleDraft"_s);
    drafts_->setAccessibleName(tr("Take the invoice from a draft"));
    sheet_ = new RecordSheet(tr("New schedule"), form_, this);
    sheet_->head().addWidget(drafts_);
    stack_->addWidget(sheet_);
    connect(sheet_, &RecordSheet::saveRequested, this, &SchedulesPage::save);
    connect(sheet_, &RecordSheet::left, this, &SchedulesPage::leave);
    connect(drafts_, &QComboBox::activated, this, &SchedulesPage::takeDraft);
    load();
}

QWidget* SchedulesPage::buildShelf() {
    auto* shelf = new QWidget(stack_);
    auto* column = makeColumn(shelf, 0);
    head_ = new ViewHead(tr("Billing schedules"), shelf);
    head_->addTool({u"editSchedule"_s, tr("Edit"), u"F2"_s, u"note"_s});
    head_->addTool({u"pauseSchedule"_s, tr("&Pause"), {}, u"snooze"_s, tr("Bill nothing for a time")});
    head_->addTool({u"resumeSchedule"_s, tr("&Resume"), {}, u"refresh"_s, tr("Bill again from a day on")});
    head_->addTool({u"endSchedule"_s, tr("En&d"), {}, u"void"_s, tr("Set the last day of service")});
    head_->setPrimary({u"newSchedule"_s, tr("New schedule"), u"Ins"_s});
    tabs_ = new TabsBar(shelf);
    tabs_->setObjectName(u"scheduleTabs"_s);
    dayBar_ = new DayBar(qdate(session().today()), shelf);
    views_ = new QStackedWidget(shelf);
    list_ = new RecordList(u"schedules"_s, scheduleColumns(),
                           {u"refresh"_s,
                            tr("No billing schedules yet"),
                            tr("A schedule issues the same invoice again and again, on its days."),
                            {u"newSchedule"_s, tr("New schedule"), u"Ins"_s},
                            true},
                           views_);
    runView_ = new RunView(context(), views_);
    views_->addWidget(list_);
    views_->addWidget(runView_);
    column->addWidget(head_);
    auto* row = makeRow(nullptr, 0, {16, 0, 16, 6});
    row->addWidget(tabs_);
    column->addLayout(row);
    column->addWidget(dayBar_);
    column->addWidget(views_, 1);
    tabs_->setTabs({{u"schedules"_s, tr("Schedules")}, {u"run"_s, tr("Billing run")}}, u"schedules"_s);
    connect(tabs_, &TabsBar::chosen, this, &SchedulesPage::choose);
    connect(head_, &ViewHead::triggered, this, &SchedulesPage::run);
    connect(list_, &RecordList::activated, this, &SchedulesPage::edit);
    connect(list_, &RecordList::countChanged, this, &SchedulesPage::tellStatus);
    connect(list_, &RecordList::currentChanged, this, &SchedulesPage::tellStatus);
    connect(list_, &RecordList::emptyActionTriggered, this, &SchedulesPage::run);
    connect(dayBar_, &DayBar::answered, this, &SchedulesPage::answer);
    connect(dayBar_, &DayBar::left, list_, qOverload<>(&QWidget::setFocus));
    connect(runView_, &RunView::opened, this, [this](const QString& number) {
        emit linkRequested({u"invoices"_s, {{u"filters"_s, QVariantMap{{u"number"_s, number}}}}});
    });
    connect(runView_, &RunView::sendWanted, this, [this](const QStringList& numbers) {
        emit linkRequested({u"send"_s, {{u"numbers"_s, numbers}}});
    });
    shortcuts(shelf);
    return shelf;
}

void SchedulesPage::shortcuts(QWidget* shelf) {
    const auto on = [&](Qt::Key key, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(key), shelf);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::Key_Insert, [this] { run(u"newSchedule"_s); });
    on(Qt::Key_F2, [this] { run(u"editSchedule"_s); });
    on(Qt::Key_Escape, [this] { runView_->stop(); });
}

void SchedulesPage::run(const QString& id) {
    if (id == "newSchedule"_L1) return edit({});
    const QString name = list_->current();
    if (name.isEmpty()) return;
    if (id == "editSchedule"_L1) return edit(name);
    askDay(id);
}

// The schedules and their rows, made ready on a reading thread.
struct SchedulesPage::Listed {
    QList<RecordRow> rows;
    std::vector<services::ScheduleSummary> schedules;
};

// What the page needs to show one schedule, made ready on a reading thread.
struct SchedulesPage::Loaded {
    QString name;
    QJsonObject schedule, settings;
    QList<std::pair<QString, QJsonObject>> drafts;
    std::optional<Error> refusal;
};

void SchedulesPage::reload() {
    load();
    runView_->refresh();
}

void SchedulesPage::load() {
    if (loading_) loading_->cancel();
    loading_ = session().read(
        this,
        [](services::Books& books, const Progress& progress) {
            Listed listed{{}, services::listSchedules(books, books.today(), progress)};
            for (const services::ScheduleSummary& each : listed.schedules) listed.rows += scheduleRow(each);
            return listed;
        },
        [this](const Listed& listed) { show(listed); });
}

void SchedulesPage::show(const Listed& listed) {
    known_.clear();
    for (const services::ScheduleSummary& each : listed.schedules) known_.insert(qs(each.name), each);
    list_->setRows(listed.rows);
    tellStatus();
    emit listShown();
}

void SchedulesPage::choose(const QString& tab) {
    const bool runs = tab == "run"_L1;
    dayBar_->hide();
    views_->setCurrentWidget(runs ? static_cast<QWidget*>(runView_) : list_);
    if (runs) runView_->refresh();
    focusFirst();
}

void SchedulesPage::follow(const Link& link) {
    if (editing_) return;
    const bool runs = link.args.value(u"run"_s).toBool();
    tabs_->setTabs({{u"schedules"_s, tr("Schedules")}, {u"run"_s, tr("Billing run")}},
                   runs ? u"run"_s : u"schedules"_s);
    choose(tabs_->current());
    list_->select(link.args.value(u"name"_s).toString());
}

Link SchedulesPage::place() const {
    if (views_->currentWidget() == runView_) return {u"schedules"_s, {{u"run"_s, true}}};
    return {u"schedules"_s, {{u"name"_s, list_->current()}}};
}

void SchedulesPage::edit(const QString& name) {
    name_ = name;
    editing_ = true;
    sheet_->head().setTitle(name.isEmpty() ? tr("New schedule") : tr("Schedule %1").arg(name));
    sheet_->message().clear();
    sheet_->setWorking(false);
    form_->fill(name.isEmpty() ? freshSchedule(qdate(session().today())) : QJsonObject());
    stack_->setCurrentWidget(sheet_);
    sheet_->focusFirst();
    session().read(
        this,
        [name = str(name)](services::Books& books, const Progress&) {
            Loaded loaded{qs(name), {}, objectOf(services::exportConfig(books)), {}, {}};
            for (const store::DraftRow& row : services::listDrafts(books))
                loaded.drafts.append({qs(row.customer) + u"  "_s + (row.gross ? moneyText(*row.gross) : QString()),
                                      objectOf(row.content)});
            if (name.empty()) return loaded;
            if (const auto text = services::scheduleText(books, name))
                loaded.schedule = objectOf(*text);
            else
                loaded.refusal = text.error();
            return loaded;
        },
        [this](const Loaded& loaded) { fill(loaded); });
}

void SchedulesPage::fill(const Loaded& loaded) {
    if (!editing_ || loaded.name != name_) return;
    if (loaded.refusal) return sheet_->refuse({*loaded.refusal});
    QList<Choice> customers;
    if (const Lists::Customers& table = lists_.loadedCustomers())
        for (std::size_t at = 0; at < table->size(); ++at)
            customers += Choice{qs(table->customer(at).number), qs(table->customer(at).name)};
    offerToSchedule(*form_, loaded.settings, customers);
    if (!name_.isEmpty()) {
        QJsonObject shown = loaded.schedule;
        if (const QJsonArray all = shown.value(milestones).toArray(); !all.isEmpty())
            shown.insert(milestones, rowsOfMilestones(all));
        form_->fill(shown);
    }
    offerDrafts(loaded);
    tellStatus();
}

void SchedulesPage::offerDrafts(const Loaded& loaded) {
    drafts_->clear();
    drafts_->addItem(tr("Take the invoice from a draft…"));
    for (const auto& [words, draft] : loaded.drafts) drafts_->addItem(words, draft);
    drafts_->setVisible(name_.isEmpty() && drafts_->count() > 1);
}

// All of the draft but its day: each document bears its own.
void SchedulesPage::takeDraft(int index) {
    QJsonObject draft = drafts_->itemData(index).toJsonObject();
    drafts_->setCurrentIndex(0);
    if (draft.isEmpty()) return;
    for (const QString& field : {u"date"_s, u"delivery_date"_s, u"period"_s}) draft.remove(field);
    QJsonObject record = form_->record();
    record.insert(u"draft"_s, draft);
    form_->fill(record);
}

void SchedulesPage::save() {
    if (!name_.isEmpty() && !form_->isChanged()) return back();
    sheet_->setWorking(true);
    QJsonObject record = name_.isEmpty() ? form_->record() : form_->patch();
    const QJsonArray parts = milestonesOfRows(form_->record().value(milestones).toArray());
    if (record.value(milestones).isArray()) record.insert(milestones, parts);
    session().write(
        this,
        [name = str(name_), text = textOf(record)](services::Books& books, const Progress&) {
            return name.empty() ? services::addSchedule(books, text) : services::editSchedule(books, name, text);
        },
        [this, parts](const Checked<store::ScheduleRow>& row) {
            if (!row) {
                Faults faults = row.error();
                placeOnRows(faults, parts);
                return sheet_->refuse(faults);
            }
            back();
            emit told(tr("Saved the schedule %1.").arg(qs(row->name)), false);
        },
        [this](const QString& sentence) {
            sheet_->setWorking(false);
            if (!sentence.isEmpty()) emit told(sentence, true);
        });
}

void SchedulesPage::back() {
    editing_ = false;
    form_->fill({});
    stack_->setCurrentIndex(0);
    focusFirst();
}

void SchedulesPage::leave() {
    if (!form_->isChanged()) return back();
    ask().confirm(this, {tr("Leave without saving?"), tr("What you changed is lost."), tr("Leave"), tr("Stay"), true},
                  [this](bool accepted) {
                      if (accepted) back();
                  });
}

void SchedulesPage::askDay(const QString& what) {
    const QString name = list_->current();
    const auto known = known_.constFind(name);
    const QDate today = qdate(session().today());
    const QDate next = known != known_.constEnd() && known->next ? qdate(*known->next) : today;
    if (what == "pauseSchedule"_L1) dayBar_->ask(what, tr("Pause %1 from").arg(name), tr("Pause"), next, true);
    if (what == "resumeSchedule"_L1) dayBar_->ask(what, tr("Bill %1 again from").arg(name), tr("Resume"), today, false);
    if (what == "endSchedule"_L1)
        dayBar_->ask(what, tr("Last day of service of %1").arg(name), tr("End"), today, false);
}

void SchedulesPage::answer(const QString& what, QDate day, QDate last) {
    const QString name = list_->current();
    const Date from = date(day);
    const auto until = last.isValid() ? std::optional(date(last)) : std::nullopt;
    session().write(
        this,
        [what, from, until, name = str(name)](services::Books& books, const Progress&) {
            if (what == "pauseSchedule"_L1) return services::pauseSchedule(books, name, from, until);
            if (what == "resumeSchedule"_L1) return services::resumeSchedule(books, name, from);
            return services::endSchedule(books, name, from);
        },
        [this, name](const Checked<store::ScheduleRow>& row) { changed(name, row); });
}

void SchedulesPage::changed(const QString& name, const Checked<store::ScheduleRow>& row) {
    if (!row) return dayBar_->refuse(sentence(row.error().front()));
    dayBar_->hide();
    list_->setFocus();
    emit told(row->next ? tr("%1: the next invoice is due on %2.").arg(name, longDayText(*row->next))
                        : tr("%1: no invoice is to come.").arg(name),
              false);
}

void SchedulesPage::tellStatus() {
    const auto known = known_.constFind(list_->current());
    const bool there = known != known_.constEnd() && views_->currentWidget() == list_;
    using State = services::ScheduleState;
    const auto allow = [this](const QString& id, bool on) { head_->findChild<QToolButton*>(id)->setEnabled(on); };
    allow(u"editSchedule"_s, there);
    allow(u"pauseSchedule"_s, there && known->next.has_value());
    allow(u"resumeSchedule"_s, there && known->state == State::paused);
    allow(u"endSchedule"_s, there && known->state != State::ended);
    head_->setCount(list_->countText());
    emit statusChanged({editing_ ? tr("Ctrl+Enter saves, Esc goes back") : tr("%1 schedules").arg(list_->countText()),
                        {},
                        tr("As of %1").arg(longDayText(session().today()))});
}

void SchedulesPage::focusFilter() {
    if (!editing_) (views_->currentWidget() == list_ ? list_ : &runView_->list())->search()->setFocus();
}

void SchedulesPage::focusFirst() {
    if (editing_)
        sheet_->focusFirst();
    else if (views_->currentWidget() == runView_)
        runView_->focusFirst();
    else
        list_->setFocus();
    tellStatus();
}

QString SchedulesPage::unsaved() const {
    if (!editing_ || !form_->isChanged()) return {};
    return name_.isEmpty() ? tr("the new schedule") : tr("the schedule %1").arg(name_);
}

void SchedulesPage::moveCurrent(int by) {
    if (!editing_) (views_->currentWidget() == list_ ? list_ : &runView_->list())->grid().moveCurrent(by);
}

}  // namespace duebook::ui
