// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor does: reads a draft, keeps it, works it out; editor_issue.cpp issues it.
#include <QSplitter>

#include "editor/draft_head.h"
#include "editor/draft_more.h"
#include "editor/editor_page.h"
#include "editor/lines_grid.h"
#include "editor/preview_pane.h"
#include "records/json_path.h"
#include "services/credit_invoice.h"
#include "text/convert.h"
#include "widgets/fact_list.h"
#include "widgets/message_bar.h"
#include "widgets/view_head.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestForm = 720, narrowestPreview = 300;
constexpr std::size_t mostStates = 50;

// A draft, and what the editor shows of it.
struct Opened {
    io::DraftSheet sheet;
    DraftLook look;
    std::int64_t id = 0, version = 1;
};

Result<Opened> readDraft(services::Books& books, std::int64_t id) {
    return services::draftView(books, id).and_then([](const services::DraftView& view) {
        return io::readSheet(view.row.content).map([&](const io::DraftSheet& sheet) {
            return Opened{sheet, lookOf(view), view.row.id, view.row.version};
        });
    });
}

QString titleOf(const io::DraftSheet& sheet) {
    if (sheet.kind == "credit_note") return EditorPage::tr("Credit note");
    if (sheet.kind == "debit_note") return EditorPage::tr("Debit note");
    if (sheet.kind == "deposit") return EditorPage::tr("Deposit invoice");
    if (sheet.kind == "pro_forma") return EditorPage::tr("Pro-forma");
    return EditorPage::tr("Invoice");
}

}  // namespace

void EditorPage::readLists() {
    session().read(
        this, [](services::Books& books, const Progress&) { return readEditorLists(books); },
        [this](EditorLists lists) {
            lists.customers = choices_.customers;
            choices_ = std::move(lists);
            fields_->setLists(choices_);
            more_->setLists(choices_);
            grid_->setSource(LinesModel::item, sourceOf(choices_.items));
            grid_->setSource(LinesModel::tax, sourceOf(choices_.taxes));
        });
    lists_.names(this, [this](const Lists::Names& names) {
        choices_.customers = names;
        fields_->setLists(choices_);
    });
}

void EditorPage::reload() {
    readLists();
    lookNow();
}

void EditorPage::follow(const Link& link) {
    if (const qint64 id = link.args.value(u"draft"_s).toLongLong(); id != 0) return open(id);
    if (link.args.contains(u"like"_s))
        return copy(str(link.args.value(u"like"_s).toString()), str(link.args.value(u"rebills"_s).toString()));
    if (link.args.contains(u"last"_s)) return openLast();
    if (!link.args.contains(u"new"_s)) return;
    io::DraftSheet sheet;
    sheet.customer = str(link.args.value(u"customer"_s).toString());
    sheet.kind = str(link.args.value(u"kind"_s, u"invoice"_s).toString());
    remember();
    begin(sheet, 0, 1);
    fields_->focusFirst();
}

Link EditorPage::place() const {
    if (keeper_->id() == 0 && !keeper_->isWaiting()) return {u"editor"_s, {}};
    if (keeper_->id() == 0) return {u"editor"_s, {{u"last"_s, true}}};
    return {u"editor"_s, {{u"draft"_s, qint64(keeper_->id())}}};
}

void EditorPage::focusFirst() {
    tellStatus();
    if (sheet_.customer.empty() || sheet_.lines.empty())
        fields_->focusFirst();
    else
        grid_->goTo(0, LinesModel::item);
    emit panelCleared();
}

void EditorPage::remember() {
    grid_->finishTyping();
    keeper_->keepNow();
}

bool EditorPage::isBusy() const {
    return keeper_->isWaiting() || lookSoon_.isActive() || looking_ || opening_ || issuing_ || preview_->isBusy();
}

void EditorPage::open(std::int64_t id) {
    if (id == keeper_->id()) return;
    remember();
    if (opening_) opening_->cancel();
    opening_ = session().read(
        this, [id](services::Books& books, const Progress&) { return readDraft(books, id); },
        [this](const Result<Opened>& opened) {
            if (!opened) {
                begin({}, 0, 1);
                return message_->show({Tone::bad, sentence(opened.error()), {}, {}});
            }
            begin(opened->sheet, opened->id, opened->version);
            showLook(opened->look);
            focusFirst();
        });
}

// The newest draft: it had no number yet when the window was closed.
void EditorPage::openLast() {
    opening_ = session().read(
        this, [](services::Books& books, const Progress&) { return services::listDrafts(books); },
        [this](const std::vector<store::DraftRow>& drafts) {
            if (!drafts.empty()) open(drafts.front().id);
        });
}

void EditorPage::copy(const std::string& number, const std::string& rebills) {
    remember();
    opening_ = session().read(
        this,
        [number, rebills](services::Books& books, const Progress&) {
            const auto text =
                rebills.empty() ? services::draftLike(books, number) : services::draftAnew(books, number, rebills);
            return text.and_then([](const std::string& draft) { return io::readSheet(draft); });
        },
        [this](const Result<io::DraftSheet>& sheet) {
            if (!sheet) return message_->show({Tone::bad, sentence(sheet.error()), {}, {}});
            begin(*sheet, 0, 1);
            edited();
            focusFirst();
        });
}

// Kept in the draft, so that it is known also after the next start.
void EditorPage::showRebilled() {
    const QString number = valueAt(objectOf(sheet_.rest), u"rebills.number"_s).toString();
    if (number.isEmpty()) return;
    message_->show({Tone::accent,
                    tr("Issuing this credits all that is left of %1 in the same act.").arg(number),
                    {{u"notAnew"_s, tr("Do not credit it")}},
                    {}});
}

void EditorPage::showLine() {
    const int row = grid_->currentIndex().row();
    const auto& lines = grid_->lines().lines();
    const bool there = row >= 0 && row < int(lines.size());
    more_->showLine(there ? row : -1, there ? &lines[std::size_t(row)] : nullptr);
}

bool EditorPage::focusFirstError() {
    if (fields_->upper()->focusFirstError()) return true;
    if (fields_->lowerHasError()) {
        more_->choose(u"usual"_s);
        return fields_->lower()->focusFirstError();
    }
    return more_->focusFirstError();
}

void EditorPage::begin(const io::DraftSheet& sheet, std::int64_t id, std::int64_t version) {
    keeper_->begin(id, version);
    if (looking_) looking_->cancel();
    looking_.clear();
    sheet_ = sheet;
    states_ = {sheet};
    state_ = 0;
    look_ = {};
    attempted_ = issueWaits_ = false;
    message_->clear();
    showSheet();
    showRebilled();
    showState(id == 0 ? QString() : tr("saved"));
    lookSoon_.start();
}

void EditorPage::showSheet() {
    showing_ = true;
    fields_->show(sheet_);
    more_->show(sheet_);
    grid_->lines().setLines(sheet_.lines);
    showLine();
    showing_ = false;
    showTitle();
}

void EditorPage::edited() {
    if (showing_) return;
    fields_->write(sheet_);
    more_->write(sheet_);
    sheet_.lines = grid_->lines().lines();
    keeper_->keepSoon(sheet_);
    showState(tr("typing"));
    showTitle();
    lookSoon_.start();
}

// One after the other: of many keys in a row the last one counts.
void EditorPage::lookNow() {
    if (looking_) return lookSoon_.start();
    looking_ = session().read(
        this,
        [sheet = sheet_](services::Books& books, const Progress&) { return lookOf(books, io::writeSheet(sheet)); },
        [this](const DraftLook& look) {
            looking_.clear();
            showLook(look);
        });
}

void EditorPage::showLook(const DraftLook& look) {
    look_ = look;
    const QList<DraftProblem> problems = look_.hindrances(attempted_);
    grid_->lines().setLook(look_, problems);
    QList<DraftProblem> elsewhere = fields_->setLook(look_, problems);
    more_->setLook(look_, problems);
    elsewhere.removeIf([this](const DraftProblem& problem) { return more_->owns(problem); });
    if (std::exchange(tellsProblem_, !elsewhere.isEmpty()) && elsewhere.isEmpty()) {
        message_->clear();
        showRebilled();
    }
    if (tellsProblem_) message_->show({Tone::bad, elsewhere.front().sentence, {}, {}});
    totals_->set(look_.totals);
    instalments_->set(look_.instalments);
    showProblems();
    tellStatus();
    refreshPreview();
    if (std::exchange(problemWaits_, false)) nextProblem();
}

// The sentence of the current cell, else of the first line that has one; and what is still to come.
void EditorPage::showProblems() {
    const QModelIndex now = grid_->currentIndex();
    QString sentence = now.data(LinesModel::ErrorRole).toString();
    for (const DraftProblem& problem : look_.hindrances(attempted_)) {
        if (!sentence.isEmpty() || problem.line < 0) continue;
        const QString title =
            grid_->lines().headerData(LinesModel::columnOf(problem.field), Qt::Horizontal, Qt::DisplayRole).toString();
        sentence = tr("Line %1, %2: %3").arg(problem.line + 1).arg(title, problem.sentence);
    }
    lineProblem_->setText(sentence);
    lineProblem_->setVisible(!sentence.isEmpty());
    const qsizetype open = look_.hindrances(true).size();
    missing_->setText(open == 0 ? QString()
                                : tr("%n things are needed before it can be issued (F8)", nullptr, int(open)));
    missing_->setVisible(open > 0);
}

void EditorPage::nextProblem() {
    grid_->finishTyping();
    if (lookSoon_.isActive() || looking_) {
        problemWaits_ = true;
        return;
    }
    if (!std::exchange(attempted_, true)) showLook(look_);
    const QModelIndex now = grid_->currentIndex();
    const bool inGrid = grid_->hasFocus();
    for (const DraftProblem& problem : look_.hindrances(true)) {
        if (problem.line < 0) continue;
        const int column = LinesModel::columnOf(problem.field);
        const bool behind = problem.line > now.row() || (problem.line == now.row() && column > now.column());
        if (inGrid && !behind) continue;
        if (!inGrid && focusFirstError()) return;
        return grid_->goTo(problem.line, column);
    }
    if (!focusFirstError())
        for (const DraftProblem& problem : look_.hindrances(true))
            if (problem.line >= 0) return grid_->goTo(problem.line, LinesModel::columnOf(problem.field));
}

void EditorPage::showTitle() {
    head_->setTitle(titleOf(sheet_));
}

void EditorPage::showState(const QString& words) {
    head_->setCount(words.isEmpty() ? tr("Draft") : tr("Draft, %1").arg(words));
}

void EditorPage::tellStatus() {
    if (!isVisible()) return;
    const QString rows = tr("%n lines", nullptr, int(sheet_.lines.size()));
    emit statusChanged({rows, look_.payable.isEmpty() ? QString() : tr("Total %1").arg(look_.payable), {}});
}

void EditorPage::record() {
    if (sheet_ == states_[state_]) return;
    states_.resize(state_ + 1);
    states_.push_back(sheet_);
    if (states_.size() > mostStates) states_.erase(states_.begin());
    state_ = states_.size() - 1;
}

void EditorPage::goBack(int by) {
    grid_->finishTyping();
    record();
    if (by < 0 ? state_ == 0 : state_ + 1 == states_.size()) return;
    by < 0 ? --state_ : ++state_;
    sheet_ = states_[state_];
    const QModelIndex at = grid_->currentIndex();
    showSheet();
    if (grid_->hasFocus()) grid_->goTo(at.row(), std::max(0, at.column()));
    keeper_->keepSoon(sheet_);
    showState(tr("typing"));
    lookSoon_.start();
}

void EditorPage::takeStale() {
    issueWaits_ = false;
    showState(tr("not saved"));
    message_->show({Tone::warn,
                    tr("Somebody else has changed this draft. Nothing of either is lost yet."),
                    {{u"takeTheirs"_s, tr("Take theirs")}, {u"keepAsNew"_s, tr("Keep mine as a new draft")}}});
}

void EditorPage::answer(const QString& id) {
    message_->clear();
    if (id == "takeTheirs"_L1) {
        const std::int64_t draft = keeper_->id();
        keeper_->forget();
        open(draft);
    }
    if (id == "keepAsNew"_L1) {
        keeper_->forget();
        edited();
    }
    if (id == "keepAgain"_L1) edited();
    if (id == "notAnew"_L1) {
        QJsonObject rest = objectOf(sheet_.rest);
        rest.remove(u"rebills"_s);
        sheet_.rest = rest.isEmpty() ? std::string() : textOf(rest);
        edited();
    }
}

// Beside the form where there is room for both.
void EditorPage::placePreview() {
    const bool room = width() >= px(narrowestForm + narrowestPreview);
    const bool shown = room && settings().panelShown(u"editorPreview"_s, true);
    const bool news = shown != preview_->isVisibleTo(this);
    preview_->setVisible(shown);
    if (!shown || (splitByHand_ && !news)) return;
    const int beside = std::max(px(narrowestPreview), std::min(width() / 3, width() - px(narrowestForm)));
    split_->setSizes({width() - beside, beside});
    if (news) refreshPreview();
}

void EditorPage::togglePreview() {
    settings().setPanelShown(u"editorPreview"_s, !preview_->isVisibleTo(this));
    placePreview();
}

void EditorPage::refreshPreview() {
    if (look_.canPrint)
        preview_->preview(sheet_);
    else
        preview_->clear(tr("It is shown as soon as it has a customer and nothing in it is wrong."));
}

}  // namespace duebook::ui
