// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/run_view.h"

#include <QBoxLayout>
#include <QPushButton>

#include "records/record_list.h"
#include "schedules/schedule_rows.h"
#include "text/convert.h"
#include "widgets/date_edit.h"
#include "widgets/label.h"
#include "widgets/message_bar.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

// What a run did or would do, and its rows: thousands of them are formatted where nobody waits for it.
struct RunView::Outcome {
    services::BillingRun run;
    QList<RecordRow> rows;
};

RunView::~RunView() = default;

RunView::RunView(const PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context), run_(std::make_shared<Outcome>()) {
    setObjectName(u"runView"_s);
    auto* column = makeColumn(this, 0);
    auto* row = makeRow(nullptr, 8, {16, 2, 16, 8});
    auto* label = new Label(tr("&Up to and with"), Type::small, Tone::muted);
    until_ = new DateEdit(qdate(context_.session.today()), this);
    until_->setObjectName(u"runUntil"_s);
    until_->setAccessibleName(tr("Up to and with"));
    until_->setMaximumWidth(px(130));
    until_->setDate(qdate(context_.session.today()));
    label->setBuddy(until_);
    look_ = makeButton({u"runPreview"_s, tr("Previe&w"), tr("Enter")}, ButtonKind::normal, this);
    issue_ = makeButton({u"runIssue"_s, tr("&Issue"), {}, {}, {}, false}, ButtonKind::primary, this);
    stop_ = makeButton({u"runStop"_s, tr("Stop"), tr("Esc")}, ButtonKind::normal, this);
    doing_ = new Label({}, Type::small, Tone::muted);
    doing_->setObjectName(u"runDoing"_s);
    for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(until_), static_cast<QWidget*>(look_),
                          static_cast<QWidget*>(issue_), static_cast<QWidget*>(stop_)})
        row->addWidget(part);
    row->addWidget(doing_, 1);
    message_ = new MessageBar(this);
    message_->setObjectName(u"runMessage"_s);
    list_ = new RecordList(
        u"run"_s, runColumns(),
        {u"paid"_s, tr("Nothing is due"), tr("No schedule wants an invoice up to this day."), {}, false}, this);
    column->addLayout(row);
    column->addWidget(message_);
    column->addWidget(list_, 1);
    stop_->hide();
    connect(until_, &DateEdit::confirmed, this, &RunView::preview);
    connect(until_, &DateEdit::dateChanged, this, [this] {
        // what is issued is what was looked at
        if (task_) task_->cancel();
        issue_->setEnabled(false);
    });
    connect(look_, &QPushButton::clicked, this, &RunView::preview);
    connect(issue_, &QPushButton::clicked, this, &RunView::confirm);
    connect(stop_, &QPushButton::clicked, this, &RunView::stop);
    connect(message_, &MessageBar::actionTriggered, this, [this](const QString& id) {
        QStringList numbers;
        for (const services::BilledDocument& billed : run_->run.issued) numbers += qs(billed.number);
        if (id == "sendIssued"_L1) emit sendWanted(numbers);
    });
    connect(list_, &RecordList::activated, this, [this](const QString& key) {
        const QString number = key.section(u'|', 2);
        if (outcome_ && !number.isEmpty() && number != "skipped"_L1) emit opened(number);
    });
}

void RunView::refresh() {
    if (!issuing_ && !outcome_) preview();
}

void RunView::preview() {
    if (issuing_ || !until_->date().isValid()) return;
    if (task_) task_->cancel();
    outcome_ = false;
    setRunning(false, tr("Looking…"));
    message_->clear();
    task_ = context_.session.read(
        this,
        [until = date(until_->date())](services::Books& books, const Progress& progress) {
            auto outcome = std::make_shared<Outcome>();
            services::runBilling(books, until, true, progress, outcome->run);
            outcome->rows = runRows(outcome->run, true);
            return outcome;
        },
        [this](const std::shared_ptr<Outcome>& outcome) {
            run_ = outcome;
            show(true);
        });
}

void RunView::confirm() {
    if (issuing_ || run_->run.issued.empty()) return;
    context_.ask.confirm(this,
                         {tr("Issue %n invoices?", nullptr, int(run_->run.issued.size())),
                          tr("They get their numbers, over %1 together. What was issued is not changed any more.")
                              .arg(sumText(run_->run)),
                          tr("Issue"), tr("Cancel"), true},
                         [this](bool accepted) {
                             if (accepted) issue();
                         });
}

void RunView::issue() {
    run_ = std::make_shared<Outcome>();
    setRunning(true, tr("Issuing…"));
    task_ = context_.session.write(
        this,
        [run = run_, until = date(until_->date())](services::Books& books, const Progress& progress) {
            services::runBilling(books, until, false, progress, run->run);
            run->rows = runRows(run->run, false);
            return true;
        },
        [](bool) {},
        [this](const QString& sentence) {
            message_->show({Tone::bad, sentence, {}, {}});
        });
    context_.session.jobs().add(task_, tr("Billing run"));
    connect(task_, &Task::progress, this, [this](int done, int total) {
        doing_->setText(tr("Schedule %1 of %2").arg(countText(done), countText(total)));
    });
    connect(task_, &Task::finished, this, [this, task = task_.data()] { finish(task->isCancelled()); });
}

void RunView::stop() {
    if (task_ && issuing_) task_->cancel();
}

void RunView::finish(bool cancelled) {
    outcome_ = true;
    show(false);
    if (!cancelled) return;
    message_->show({Tone::warn, tr("Stopped. What is issued stays; the next run goes on with the rest."), {}, {}});
    emit context_.session.changed();
}

void RunView::show(bool preview) {
    if (run_->rows.isEmpty()) run_->rows = runRows(run_->run, preview);  // of a run that was stopped
    list_->setRows(run_->rows);
    list_->grid().setTotals(runTotals(run_->run));
    const int count = int(run_->run.issued.size());
    const int skipped = int(run_->run.skipped.size());
    setRunning(false, preview ? tr("%n invoices to issue", nullptr, count) : tr("%n invoices issued", nullptr, count));
    issue_->setEnabled(preview && count > 0);
    setButton(issue_, {u"runIssue"_s,
                       preview && count > 0 ? tr("&Issue %n invoices", nullptr, count) : tr("&Issue"),
                       {},
                       {},
                       {},
                       preview && count > 0});
    QList<ActionText> offer;
    if (!preview && count > 0) offer = {{u"sendIssued"_s, tr("Send…")}};
    if (skipped > 0)
        message_->show(
            {Tone::warn,
             tr("%n schedules are left out; the reason stands in their row. They stay due.", nullptr, skipped),
             offer,
             {}});
    else if (!offer.isEmpty())
        message_->show({Tone::good, tr("%n invoices issued", nullptr, count), offer, {}});
}

void RunView::setRunning(bool running, const QString& doing) {
    issuing_ = running;
    until_->setEnabled(!running);
    look_->setEnabled(!running);
    if (running) issue_->setEnabled(false);
    stop_->setVisible(running);
    if (running) stop_->setFocus(Qt::OtherFocusReason);
    doing_->setText(doing);
}

void RunView::focusFirst() {
    until_->setFocus(Qt::OtherFocusReason);
}

}  // namespace duebook::ui
