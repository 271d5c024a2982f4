// SPDX-License-Identifier: GPL-3.0-or-later
// The views of a list: the last one of each ledger, and those saved under a name.
#include <QMenu>

#include "pages/list_pane.h"
#include "pages/name_bar.h"
#include "widgets/grid_view.h"
#include "widgets/view_head.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

SavedView ListPane::view() const {
    SavedView view{viewName_, chips_->checkedIds(), {}, grid_->saveState()};
    const Filters filters = grid_->filters();
    for (auto filter = filters.begin(); filter != filters.end(); ++filter)
        view.filters.insert(filter.key(), filter.value());
    return view;
}

void ListPane::setView(const SavedView& view) {
    viewName_ = view.name;
    head_->setSavedView(view.name.isEmpty() ? definition_.everything : view.name, views_);
    const QStringList chips = view.chips.isEmpty() ? definition_.usualChips : view.chips;
    for (const Chip& chip : definition_.chips) chips_->setChecked(chip.id, chips.contains(chip.id));
    quiet_ = true;
    if (!view.grid.isEmpty()) grid_->restoreState(view.grid);
    const Filters before = grid_->filters();
    for (auto filter = before.begin(); filter != before.end(); ++filter)
        if (!view.filters.contains(filter.key())) grid_->setFilter(filter.key(), {});
    for (auto filter = view.filters.begin(); filter != view.filters.end(); ++filter)
        grid_->setFilter(filter.key(), filter.value().toString());
    quiet_ = false;
    emit chipsChanged(chips_->checkedIds());
    choose(true);
}

bool ListPane::looksThrough(const QStringList& chips, const QVariantMap& filters) const {
    const SavedView now = view();
    return now.chips == (chips.isEmpty() ? definition_.usualChips : chips) && now.filters == filters;
}

void ListPane::setExtraChip(const Chip& chip, std::function<bool(std::size_t)> keep) {
    if (!extra_.id.isEmpty()) definition_.chips.removeLast();
    extra_ = chip;
    extraKeep_ = std::move(keep);
    definition_.chips.append(extra_);
    content_.chips[extra_.id] = extraKeep_;
    chips_->setChips(definition_.chips);
    for (const Chip& each : definition_.chips)
        chips_->setChecked(each.id, each.id == extra_.id || definition_.usualChips.contains(each.id));
    if (content_.rows.list) countChipsNow();
    choose(true);
}

void ListPane::restoreLast() {
    const SavedView last = settings_.lastView(ledger_, definition_.id);
    if (!last.grid.isEmpty()) setView(last);
}

void ListPane::remember() {
    if (!quiet_) settings_.setLastView(ledger_, definition_.id, view());
}

void ListPane::clearFilters() {
    quiet_ = true;
    for (const Chip& chip : definition_.chips) chips_->setChecked(chip.id, definition_.usualChips.contains(chip.id));
    grid_->clearFilters();
    quiet_ = false;
    emit chipsChanged(chips_->checkedIds());
    choose(true);
}

void ListPane::toggleFilterRow() {
    filterShown_ = !filterShown_;
    if (!filterShown_) grid_->clearFilters();
    grid_->setFilterRow(filterShown_);
    if (filterShown_) grid_->focusFilter();
}

void ListPane::fillViews() {
    views_->clear();
    const auto add = [this](const QString& text, const SavedView& view) {
        QAction* action = views_->addAction(text);
        action->setCheckable(true);
        action->setChecked(view.name == viewName_);
        connect(action, &QAction::triggered, this, [this, view] { setView(view); });
    };
    SavedView everything;
    add(definition_.everything, everything);
    for (const SavedView& saved : settings_.savedViews(definition_.id)) add(saved.name, saved);
    views_->addSeparator();
    connect(views_->addAction(tr("Save this view as…")), &QAction::triggered, this,
            [this] { nameBar_->ask(viewName_); });
    if (!viewName_.isEmpty())
        connect(views_->addAction(tr("Delete “%1”").arg(viewName_)), &QAction::triggered, this,
                [this] { deleteView(viewName_); });
    connect(views_->addAction(tr("Reset columns, sorting and filters")), &QAction::triggered, this,
            &ListPane::resetView);
}

void ListPane::saveView(const QString& name) {
    QList<SavedView> all = settings_.savedViews(definition_.id);
    all.removeIf([&](const SavedView& other) { return other.name == name; });
    viewName_ = name;
    all.append(view());
    settings_.setSavedViews(definition_.id, all);
    head_->setSavedView(name, views_);
    remember();
    grid_->setFocus();
}

void ListPane::deleteView(const QString& name) {
    QList<SavedView> all = settings_.savedViews(definition_.id);
    all.removeIf([&](const SavedView& other) { return other.name == name; });
    settings_.setSavedViews(definition_.id, all);
    viewName_.clear();
    head_->setSavedView(definition_.everything, views_);
    remember();
}

void ListPane::resetView() {
    grid_->resetColumns();
    grid_->setSort(definition_.sort);
    viewName_.clear();
    head_->setSavedView(definition_.everything, views_);
    clearFilters();
}

}  // namespace duebook::ui
