// SPDX-License-Identifier: GPL-3.0-or-later
// From a draft to an issued document.
#include "editor/draft_head.h"
#include "editor/editor_page.h"
#include "services/drafts.h"
#include "text/convert.h"
#include "widgets/form_dialog.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

// What was typed is kept first; then the kept draft is issued.
void EditorPage::issue() {
    if (issuing_ || issueWaits_) return;
    remember();
    if (keeper_->isWaiting()) {
        issueWaits_ = true;
        return;
    }
    if (keeper_->id() != 0) return issueKept({});
    attempted_ = true;  // nothing was typed yet
    showLook(look_);
    focusFirstError();
}

void EditorPage::issueKept(const std::string& overLimit) {
    issuing_ = session().write(
        this,
        [draft = keeper_->id(), overLimit](services::Books& books, const Progress&) {
            return services::issueDraft(books, {draft, overLimit});
        },
        [this](const Checked<services::Issued>& outcome) { issued(outcome); });
}

void EditorPage::issued(const Checked<services::Issued>& outcome) {
    if (!outcome) return refused(outcome.error());
    if (overLimit_) overLimit_->accept();
    keeper_->forget();
    begin({}, 0, 1);
    // after the lists have heard that the ledger changed
    QTimer::singleShot(0, this, [this, id = qint64(outcome->id.value), number = qs(outcome->number)] {
        emit linkRequested({u"invoices"_s, {{u"id"_s, id}}});
        emit told(tr("Issued %1.").arg(number), false);
    });
}

void EditorPage::refused(const Faults& faults) {
    attempted_ = true;
    DraftLook look = look_;
    look.problems = problemsOf(faults, DraftProblem::Kind::wrong);
    for (const DraftProblem& problem : look.problems)
        if (problem.fault.refusal == Refusal::creditLimitExceeded) return askOverLimit(problem.sentence);
    showLook(look);
    if (!focusFirstError()) nextProblem();
}

void EditorPage::askOverLimit(const QString& sentence) {
    overLimit_ = new FormDialog(tr("Over the credit limit"), sentence, tr("Issue all the same"), this);
    overLimit_->form().add(u"reason"_s, tr("&Why it may be exceeded"), new QLineEdit);
    connect(overLimit_, &FormDialog::wanted, this, [this] {
        const auto* field = static_cast<QLineEdit*>(overLimit_->form().find(u"reason"_s)->field());
        if (field->text().trimmed().isEmpty())
            return overLimit_->refuse(u"reason"_s, tr("Say why; it is kept in the journal."));
        overLimit_->setWorking(true);
        issueKept(str(field->text().trimmed()));
    });
    overLimit_->open();
}

}  // namespace duebook::ui
