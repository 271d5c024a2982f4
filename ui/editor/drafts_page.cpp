// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/drafts_page.h"

#include <QBoxLayout>
#include <QShortcut>

#include "editor/draft_list.h"
#include "pages/list_export.h"
#include "services/approval.h"
#include "services/drafts.h"
#include "text/convert.h"
#include "widgets/grid_table.h"
#include "widgets/grid_view.h"
#include "widgets/message_bar.h"
#include "widgets/sheet.h"
#include "widgets/view_head.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

DraftsPage::DraftsPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    setObjectName(u"draftsPage"_s);
    pane_ = new ListPane(draftList(), settings(), session().place(), this);
    pane_->head().setPrimary({u"newInvoice"_s, tr("New invoice"), u"Ctrl+N"_s});
    pane_->head().addTool({u"approve"_s, tr("Approve"), u"Ctrl+Shift+A"_s, u"ok"_s,
                           tr("Let the selected drafts be issued; whoever has worked on one cannot approve it")});
    pane_->head().addTool(
        {u"issue"_s, tr("Issue…"), u"Ctrl+Return"_s, u"sent"_s, tr("Issue and send the selected drafts")});
    makeColumn(this, 0)->addWidget(pane_);
    setFocusProxy(pane_);
    wire();
    pane_->restoreLast();
}

void DraftsPage::wire() {
    const auto begin = [this](const QString& id) {
        if (id == "newInvoice"_L1) emit linkRequested({u"editor"_s, {{u"new"_s, true}}});
        if (id == "issue"_L1) issueChosen();
        if (id == "approve"_L1) approveChosen();
    };
    connect(&pane_->head(), &ViewHead::triggered, this, begin);
    connect(pane_, &ListPane::emptyActionTriggered, this, begin);
    connect(pane_, &ListPane::activated, this, &DraftsPage::open);
    connect(pane_, &ListPane::propertiesRequested, this, &DraftsPage::open);
    connect(pane_, &ListPane::textsChanged, this, &DraftsPage::tellStatus);
    connect(pane_, &ListPane::shown, this, [this] {
        if (wanted_ != 0) pane_->selectId(std::exchange(wanted_, 0));
        emit listShown();
    });
    connect(&pane_->notice(), &MessageBar::actionTriggered, this, [this](const QString& id) {
        if (id == "restoreDrafts"_L1) restore();
    });
    auto* issue = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), pane_);
    issue->setContext(Qt::WidgetWithChildrenShortcut);
    connect(issue, &QShortcut::activated, this, &DraftsPage::issueChosen);
    auto* approve = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), pane_);
    approve->setContext(Qt::WidgetWithChildrenShortcut);
    connect(approve, &QShortcut::activated, this, &DraftsPage::approveChosen);
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), pane_->grid().table());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &DraftsPage::remove);
}

// Drafts are typed without telling every page, so they are read each time one comes here.
void DraftsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    reload();
}

void DraftsPage::reload() {
    if (reading_) reading_->cancel();
    reading_ = session().read(
        this,
        [](services::Books& books, const Progress& progress) { return services::DraftTable::load(books, progress); },
        [this](const std::shared_ptr<const services::DraftTable>& table) {
            table_ = table;
            pane_->setContent(draftContent(table));
            emit countChanged(static_cast<qint64>(table->size()));
        },
        [this](const QString& sentence) {
            if (!sentence.isEmpty()) pane_->fail(sentence);
        });
}

void DraftsPage::open(qint64 id) {
    if (id != 0) emit linkRequested({u"editor"_s, {{u"draft"_s, id}}});
}

// Those that are selected, else the current one.
std::vector<qint64> DraftsPage::chosen() const {
    std::vector<qint64> ids = pane_->grid().selectedIds();
    if (ids.empty() && pane_->currentId() != 0) ids = {pane_->currentId()};
    return ids;
}

void DraftsPage::issueChosen() {
    QVariantList drafts;
    for (const qint64 id : chosen()) drafts += id;
    if (!drafts.isEmpty()) emit linkRequested({u"issue"_s, {{u"drafts"_s, drafts}}});
}

// As they are shown: one that has changed since is looked at again.
void DraftsPage::approveChosen() {
    std::vector<std::pair<qint64, std::int64_t>> versions;
    const std::vector<qint64> ids = chosen();
    for (std::size_t at = 0; table_ && at < table_->size(); ++at)
        if (const auto& draft = table_->draft(at); std::find(ids.begin(), ids.end(), draft.id) != ids.end())
            versions.emplace_back(draft.id, draft.version);
    if (versions.empty()) return;
    session().writeAside(
        this,
        [versions](services::Books& books, const Progress&) {
            QStringList problems;
            for (const auto& [id, version] : versions)
                if (const auto done = services::approveDraft(books, id, version); !done)
                    problems += sentence(done.error());
            return problems;
        },
        [this, all = versions.size()](QStringList problems) {
            reload();
            problems.removeDuplicates();
            const QString done = tr("%n drafts approved.", nullptr, int(all) - int(problems.size()));
            pane_->notice().show(
                {problems.isEmpty() ? Tone::good : Tone::bad, problems.isEmpty() ? done : problems.join(u' '), {}, {}});
        });
}

// Undone from the message until the next ones go.
void DraftsPage::remove() {
    const std::vector<qint64> ids = chosen();
    if (ids.empty() || !table_) return;
    removed_.clear();
    for (std::size_t at = 0; at < table_->size(); ++at)
        if (std::find(ids.begin(), ids.end(), table_->draft(at).id) != ids.end())
            removed_.push_back(table_->draft(at).content);
    session().writeAside(
        this,
        [ids](services::Books& books, const Progress&) {
            for (const qint64 id : ids) (void)services::deleteDraft(books, id);  // gone already is as well
        },
        [this] {
            reload();
            pane_->notice().show({Tone::good,
                                  tr("%n drafts deleted.", nullptr, int(removed_.size())),
                                  {{u"restoreDrafts"_s, tr("Undo")}}});
        });
}

void DraftsPage::restore() {
    session().writeAside(
        this,
        [texts = std::exchange(removed_, {})](services::Books& books, const Progress&) {
            for (const std::string& text : texts) (void)services::saveDraft(books, 0, 1, text);  // it was kept before
        },
        [this] {
            pane_->notice().clear();
            reload();
        });
}

void DraftsPage::follow(const Link& link) {
    wanted_ = link.args.value(u"id"_s).toLongLong();
    if (!pane_->isBusy() && wanted_ != 0 && pane_->selectId(wanted_)) wanted_ = 0;
}

Link DraftsPage::place() const {
    return {u"drafts"_s, {{u"id"_s, pane_->currentId()}}};
}

void DraftsPage::tellStatus() {
    emit statusChanged({pane_->rowsText(), pane_->selectionText(), {}});
}

void DraftsPage::exportShown() {
    exportList(*pane_, *this, context());
}

void DraftsPage::focusFilter() {
    pane_->grid().focusFilter();
}

void DraftsPage::focusFirst() {
    pane_->grid().setFocus();
    tellStatus();
    emit panelCleared();
}

void DraftsPage::moveCurrent(int by) {
    pane_->grid().moveCurrent(by);
}

void DraftsPage::remember() {
    pane_->remember();
}

}  // namespace duebook::ui
