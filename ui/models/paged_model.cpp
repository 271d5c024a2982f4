// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paged_model.h"

#include <algorithm>
#include <unordered_set>

namespace duebook::ui {

PagedModel::PagedModel(QList<Column> columns, Fetch fetch, QObject* parent)
    : GridModel(std::move(columns), parent), fetch_(std::move(fetch)), pages_(pagesKept) {
    request_.setSingleShot(true);
    request_.setInterval(0);
    connect(&request_, &QTimer::timeout, this, &PagedModel::ask);
}

void PagedModel::setIds(std::vector<qint64> ids, int generation) {
    beginResetModel();
    ids_ = std::move(ids);
    pages_.clear();
    wanted_.clear();
    underWay_.clear();
    generation_ = generation;
    endResetModel();
}

void PagedModel::put(int generation, int page, QList<Row> rows) {
    if (generation != generation_ || page < 0) return;
    const int first = page * pageSize, last = std::min(rowCount(), first + pageSize) - 1;
    if (first > last || rows.size() != last - first + 1) return;  // not the answer to what was asked
    underWay_.erase(page);
    pages_.insert(page, new QList<Row>(std::move(rows)));
    emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    emit pageLoaded(first, last);
}

void PagedModel::failed(int generation, int page) {
    if (generation == generation_) underWay_.erase(page);
}

void PagedModel::refresh() {
    std::vector<int> kept;
    for (const int page : pages_.keys()) kept.push_back(page);
    for (const int page : kept)
        if (underWay_.insert(page).second) wanted_.push_back(page);
    if (!wanted_.empty() && !request_.isActive()) request_.start();
}

int PagedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ids_.size());
}

const Row* PagedModel::rowAt(int row) const {
    const int page = row / pageSize;
    if (const QList<Row>* rows = pages_.object(page)) return &rows->at(row % pageSize);
    if (underWay_.insert(page).second) {
        wanted_.push_back(page);
        if (!request_.isActive()) request_.start();
    }
    return nullptr;
}

std::vector<int> PagedModel::rowsOf(const std::vector<qint64>& ids) const {
    const std::unordered_set<qint64> sought(ids.begin(), ids.end());
    std::vector<int> rows;
    for (std::size_t i = 0; i < ids_.size() && rows.size() < sought.size(); ++i)
        if (sought.contains(ids_[i])) rows.push_back(int(i));
    return rows;
}

void PagedModel::ask() {
    std::vector<PageRequest> requests;
    for (const int page : std::exchange(wanted_, {})) requests.push_back(requestFor(page));
    if (fetch_ && !requests.empty()) fetch_(requests);
}

PageRequest PagedModel::requestFor(int page) const {
    const auto from = ids_.begin() + std::ptrdiff_t(page) * pageSize;
    const auto count = std::min<std::ptrdiff_t>(pageSize, ids_.end() - from);
    return {generation_, page, {from, from + count}};
}

}  // namespace duebook::ui
