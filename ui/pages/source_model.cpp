// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/source_model.h"

#include <algorithm>
#include <unordered_set>

namespace duebook::ui {

void SourceModel::set(RowSource source, std::vector<std::uint32_t> chosen) {
    beginResetModel();
    if (source.list != source_.list) children_.clear();
    source_ = std::move(source);
    chosen_ = std::move(chosen);
    rows_.clear();
    layOut();
    endResetModel();
}

void SourceModel::setChildren(qint64 id, const QList<Row>& children) {
    beginResetModel();
    if (children.isEmpty())
        children_.remove(id);
    else
        children_.insert(id, children);
    rows_.clear();
    layOut();
    endResetModel();
}

void SourceModel::closeAll() {
    if (children_.isEmpty()) return;
    beginResetModel();
    children_.clear();
    rows_.clear();
    layOut();
    endResetModel();
}

void SourceModel::layOut() {
    entries_.clear();
    if (children_.isEmpty()) return;
    for (std::uint32_t at = 0; at < chosen_.size(); ++at) {
        entries_.push_back({at, -1});
        const auto open = children_.constFind(source_.idOf(chosen_[at]));
        if (open == children_.constEnd()) continue;
        for (std::int32_t child = 0; child < open->size(); ++child) entries_.push_back({at, child});
    }
    if (entries_.size() == chosen_.size()) entries_.clear();
}

int SourceModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return static_cast<int>(entries_.empty() ? chosen_.size() : entries_.size());
}

const Row* SourceModel::rowAt(int row) const {
    const Entry e = entry(row);
    const std::uint32_t at = chosen_[e.at];
    if (e.child >= 0) {
        const auto open = children_.constFind(source_.idOf(at));
        return &(*open)[e.child];
    }
    if (const Row* kept = rows_.object(at)) return kept;
    auto made = std::make_unique<Row>(source_.format(at));
    if (made->expander != Expander::none && children_.contains(made->id)) made->expander = Expander::open;
    const Row* shown = made.get();
    rows_.insert(at, made.release());
    return shown;
}

qint64 SourceModel::idAt(int row) const {
    const Entry e = entry(row);
    return e.child < 0 ? source_.idOf(chosen_[e.at]) : rowAt(row)->id;
}

std::vector<int> SourceModel::rowsOf(const std::vector<qint64>& ids) const {
    std::vector<int> rows;
    if (ids.empty() || (ids.size() == 1 && ids.front() == 0)) return rows;
    const std::unordered_set<qint64> sought(ids.begin(), ids.end());
    const qint64 only = ids.size() == 1 ? ids.front() : 0;
    for (int row = 0; row < rowCount() && rows.size() < sought.size(); ++row) {
        const qint64 id = idAt(row);
        if (only != 0 ? id == only : sought.contains(id)) rows.push_back(row);
    }
    return rows;
}

}  // namespace duebook::ui
