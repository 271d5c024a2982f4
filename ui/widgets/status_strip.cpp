// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status_strip.h"

#include "async/jobs.h"
#include "theme/paint.h"
#include "widgets/buttons.h"
#include "widgets/sheet.h"

#include <QBoxLayout>

namespace duebook::ui {

using namespace Qt::StringLiterals;

StatusStrip::StatusStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(u"statusStrip"_s);
    setFixedHeight(px(28));
    auto* row = makeRow(this, 6, {14, 1, 14, 0});
    rows_ = new Label({}, Type::small, Tone::muted);
    rows_->setObjectName(u"statusRows"_s);
    selection_ = new Label({}, Type::smallMedium);
    selection_->setObjectName(u"statusSelection"_s);
    selection_->setElided(true);
    bar_ = new ThinBar(this);
    job_ = makeTool({u"statusJob"_s, u" "_s, {}, {}, tr("Running work")}, this);
    cancel_ = makeTool({u"statusCancel"_s, {}, {}, u"close"_s, tr("Cancel")}, this);
    asOfIcon_ = new IconLabel(u"today"_s, Tone::muted, 14);
    asOf_ = new Label({}, Type::small, Tone::muted);
    ageIcon_ = new IconLabel(u"receipts"_s, Tone::muted, 14);
    age_ = new Label({}, Type::small, Tone::muted);
    for (QWidget* w : QList<QWidget*>{rows_, selection_}) row->addWidget(w, w == selection_ ? 1 : 0);
    row->insertSpacing(1, px(10));
    for (QWidget* w : {bar_, static_cast<QWidget*>(job_), static_cast<QWidget*>(cancel_)})
        row->addWidget(w, 0, Qt::AlignVCenter);
    row->addSpacing(px(10));
    row->addWidget(asOfIcon_);
    row->addWidget(asOf_);
    row->addSpacing(px(10));
    row->addWidget(ageIcon_);
    row->addWidget(age_);
    for (QWidget* w : {bar_, static_cast<QWidget*>(job_), static_cast<QWidget*>(cancel_),
                       static_cast<QWidget*>(asOfIcon_), static_cast<QWidget*>(ageIcon_)})
        w->hide();
    connect(job_, &QToolButton::clicked, this, &StatusStrip::jobsClicked);
    connect(cancel_, &QToolButton::clicked, this, [this] {
        if (jobs_ != nullptr) jobs_->cancel(shownJob_);
    });
}

void StatusStrip::setRows(const QString& text) {
    rows_->setText(text);
}
void StatusStrip::setSelection(const QString& text) {
    selection_->setFullText(text);
}

void StatusStrip::setAsOf(const QString& text) {
    asOf_->setText(text);
    asOfIcon_->setVisible(!text.isEmpty());
}

void StatusStrip::setDataAge(const QString& text, Tone tone) {
    age_->setText(text);
    age_->setTone(tone);
    ageIcon_->set(u"receipts"_s, tone);
    ageIcon_->setVisible(!text.isEmpty());
}

void StatusStrip::follow(Jobs* jobs) {
    if (jobs_ != nullptr) disconnect(jobs_, nullptr, this, nullptr);
    jobs_ = jobs;
    connect(jobs, &Jobs::changed, this, &StatusStrip::showJob);
    connect(jobs, &QObject::destroyed, this, [this] { jobs_ = nullptr; });
    showJob();
}

void StatusStrip::showJob() {
    const bool any = jobs_ != nullptr && !jobs_->isEmpty();
    for (QWidget* w : {bar_, static_cast<QWidget*>(job_), static_cast<QWidget*>(cancel_)}) w->setVisible(any);
    if (!any) return;
    const JobState& state = jobs_->running().first();
    shownJob_ = state.id;
    static_cast<ThinBar*>(bar_)->set(state.done, state.total);
    QString text = state.total > 0 ? tr("%1 %2 %").arg(state.name).arg(100LL * state.done / state.total) : state.name;
    if (jobs_->running().size() > 1) text = tr("%1, %n more", nullptr, int(jobs_->running().size()) - 1).arg(text);
    job_->setText(text);
    job_->setAccessibleName(text);
    cancel_->setToolTip(tr("Cancel %1").arg(state.name));
}

void StatusStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    painter.fillRect(0, 0, width(), 1, tokens().line);
}

ThinBar::ThinBar(QWidget* parent) : QWidget(parent) {
    setFixedSize(px(64), px(4));
}

void ThinBar::set(int done, int total, Tone tone) {
    done_ = done;
    total_ = total;
    tone_ = tone;
    update();
}

void ThinBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(&painter, rect(), tokens().lineStrong, {}, 2);
    if (total_ > 0)
        drawBox(&painter, QRectF(0, 0, width() * std::min(1.0, double(done_) / total_), height()), fg(tone_), {}, 2);
}

}  // namespace duebook::ui
