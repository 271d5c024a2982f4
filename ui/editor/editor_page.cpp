// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor is laid out and wired; editor_run.cpp and editor_issue.cpp have what it does.
#include "editor/editor_page.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

#include "editor/draft_head.h"
#include "editor/draft_more.h"
#include "editor/lines_grid.h"
#include "editor/preview_pane.h"
#include "text/convert.h"
#include "widgets/fact_list.h"
#include "widgets/form_dialog.h"
#include "widgets/message_bar.h"
#include "widgets/view_head.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookSoonMs = 15;

}  // namespace

EditorPage::EditorPage(const PageContext& context, Lists& lists, QWidget* parent)
    : Page(context, parent), lists_(lists), keeper_(new DraftKeeper(session(), this)) {
    setObjectName(u"editorPage"_s);
    auto* row = makeRow(this, 0);
    split_ = new QSplitter(Qt::Horizontal, this);
    split_->setChildrenCollapsible(false);
    split_->setHandleWidth(1);
    split_->addWidget(buildForm());
    preview_ = new PreviewPane(session(), split_);
    split_->addWidget(preview_);
    split_->setStretchFactor(0, 5);
    split_->setStretchFactor(1, 3);
    connect(split_, &QSplitter::splitterMoved, this, [this] { splitByHand_ = true; });
    row->addWidget(split_);
    wire();
    wireGrid();
    wireKeeper();
    shortcuts();
    readLists();
    begin({}, 0, 1);
}

QWidget* EditorPage::buildForm() {
    auto* ground = new Sheet(Ground::surface, {}, this);
    auto* column = makeColumn(ground, 0);
    head_ = new ViewHead({}, ground);
    head_->addTool({u"preview"_s, tr("Preview"), u"F7"_s, u"panel"_s});
    head_->setPrimary({u"issue"_s, tr("Issue"), u"Ctrl+Return"_s});
    column->addWidget(head_);
    message_ = new MessageBar(ground);
    message_->setObjectName(u"editorMessage"_s);
    auto* messageRow = makeRow(nullptr, 0, {16, 0, 12, 6});
    messageRow->addWidget(message_);
    column->addLayout(messageRow);
    fields_ = new DraftHead(session(), ground);
    auto* upper = makeRow(nullptr, 0, {16, 2, 16, 8});
    upper->addWidget(fields_->upper());
    column->addLayout(upper);
    grid_ = new LinesGrid(ground);
    grid_->setMinimumHeight(rowH() * 4);
    column->addWidget(makeLine(ground));
    column->addWidget(grid_, 1);
    column->addWidget(makeLine(ground));
    column->addWidget(buildFoot());
    return ground;
}

QWidget* EditorPage::buildFoot() {
    auto* foot = new QWidget(this);
    auto* column = makeColumn(foot, 6, {16, 6, 16, 10});
    lineProblem_ = new Label({}, Type::small, Tone::bad, foot);
    lineProblem_->setObjectName(u"lineProblem"_s);
    lineProblem_->setWordWrap(true);
    column->addWidget(lineProblem_);
    auto* row = makeRow(nullptr, 24);
    auto* left = makeColumn(nullptr, 8);
    more_ = new DraftMore(session(), fields_->lower(), foot);
    left->addWidget(more_, 1);
    missing_ = new Label({}, Type::small, Tone::muted, foot);
    missing_->setObjectName(u"missing"_s);
    missing_->setWordWrap(true);
    left->addWidget(missing_);
    row->addLayout(left, 1);
    auto* sums = new QWidget(foot);
    auto* right = makeColumn(sums, 2);
    totals_ = new FactList(sums);
    totals_->setObjectName(u"draftTotals"_s);
    instalments_ = new FactList(sums);
    instalments_->setObjectName(u"draftInstalments"_s);
    right->addWidget(totals_);
    right->addWidget(makeLine(sums));
    auto* scroll = new QScrollArea(sums);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(instalments_);
    right->addWidget(scroll, 1);
    row->addWidget(sums, 1);
    column->addLayout(row);
    foot->setFixedHeight(px(264));
    return foot;
}

void EditorPage::wire() {
    lookSoon_.setSingleShot(true);
    lookSoon_.setInterval(lookSoonMs);
    connect(&lookSoon_, &QTimer::timeout, this, &EditorPage::lookNow);
    connect(fields_, &DraftHead::edited, this, &EditorPage::edited);
    connect(message_, &MessageBar::actionTriggered, this, &EditorPage::answer);
    connect(head_, &ViewHead::triggered, this, [this](const QString& id) {
        if (id == "issue"_L1) issue();
        if (id == "preview"_L1) togglePreview();
    });
}

void EditorPage::wireGrid() {
    connect(&grid_->lines(), &LinesModel::edited, this, &EditorPage::edited);
    connect(grid_->selectionModel(), &QItemSelectionModel::currentChanged, this, &EditorPage::showProblems);
    connect(grid_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EditorPage::showLine);
    connect(&grid_->lines(), &LinesModel::edited, this, &EditorPage::showLine);
    connect(more_, &DraftMore::edited, this, &EditorPage::edited);
    connect(more_, &DraftMore::lineEdited, this,
            [this](int line, const std::string& rest) { grid_->lines().setRest(line, rest); });
    connect(more_, &DraftMore::left, this, [this] { grid_->setFocus(Qt::OtherFocusReason); });
    connect(grid_, &LinesGrid::left, this, [this](int by) {
        if (by > 0) more_->choose(u"usual"_s);
        Form* form = by > 0 ? fields_->lower() : fields_->upper();
        form->find(by > 0 ? u"buyer_reference"_s : u"po_number"_s)->field()->setFocus(Qt::TabFocusReason);
    });
    QWidget::setTabOrder(fields_->upper()->find(u"po_number"_s)->field(), grid_);
    QWidget::setTabOrder(grid_, fields_->lower()->find(u"buyer_reference"_s)->field());
}

void EditorPage::wireKeeper() {
    connect(keeper_, &DraftKeeper::kept, this, [this] {
        showState(tr("saved"));
        record();
        if (std::exchange(issueWaits_, false)) issueKept({});
    });
    connect(keeper_, &DraftKeeper::stale, this, &EditorPage::takeStale);
    connect(keeper_, &DraftKeeper::gone, this, [this] {
        issueWaits_ = false;
        message_->show({Tone::bad,
                        tr("This draft was issued or deleted elsewhere. What you typed since is still here."),
                        {{u"keepAsNew"_s, tr("Keep as a new draft")}}});
    });
    connect(keeper_, &DraftKeeper::failed, this, [this](const QString& sentence) {
        issueWaits_ = false;
        showState(tr("not saved"));
        if (!sentence.isEmpty()) message_->show({Tone::bad, sentence, {{u"keepAgain"_s, tr("Save again")}}});
    });
}

void EditorPage::shortcuts() {
    const auto add = [this](const QString& key, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(u"Ctrl+Return"_s, [this] { issue(); });
    add(u"Ctrl+Enter"_s, [this] { issue(); });
    add(u"F7"_s, [this] { togglePreview(); });
    add(u"Ctrl+Shift+M"_s, [this] { more_->enter(u"charges"_s); });
    add(u"Alt+Return"_s, [this] {
        grid_->finishTyping();
        more_->enter(u"line"_s);
    });
    add(u"F8"_s, [this] { nextProblem(); });
    add(u"Ctrl+Z"_s, [this] { goBack(-1); });
    add(u"Ctrl+Shift+Z"_s, [this] { goBack(1); });
    add(u"Ctrl+PgUp"_s, [this] { preview_->turn(-1); });
    add(u"Ctrl+PgDown"_s, [this] { preview_->turn(1); });
}

void EditorPage::hideEvent(QHideEvent* event) {
    remember();
    Page::hideEvent(event);
}

void EditorPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    placePreview();
}

}  // namespace duebook::ui
