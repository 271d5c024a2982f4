// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memory_model.h"

#include <QCollator>
#include <QDate>
#include <algorithm>
#include <unordered_set>

namespace duebook::ui {

namespace {

int compare(const Cell& a, const Cell& b, const QCollator& collator) {
    const QVariant& x = a.value;
    const QVariant& y = b.value;
    if (!x.isValid() && !y.isValid()) return collator.compare(a.text, b.text);
    if (x.userType() == QMetaType::QString) return collator.compare(x.toString(), y.toString());
    const QPartialOrdering order = QVariant::compare(x, y);
    if (order == QPartialOrdering::Less) return -1;
    if (order == QPartialOrdering::Greater) return 1;
    return x.isValid() == y.isValid() ? 0 : x.isValid() ? 1 : -1;  // nothing sorts first
}

}  // namespace

void MemoryModel::setRows(QList<Row> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    reorder();
    endResetModel();
}

void MemoryModel::updateRow(const Row& row) {
    for (std::size_t i = 0; i < order_.size(); ++i) {
        Row& old = rows_[order_[i]];
        if (old.id != row.id) continue;
        old = row;
        emit dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
        return;
    }
}

void MemoryModel::sortBy(QList<SortKey> keys) {
    beginResetModel();
    keys_ = std::move(keys);
    reorder();
    endResetModel();
}

void MemoryModel::setFilter(Keep keep) {
    beginResetModel();
    keep_ = std::move(keep);
    reorder();
    endResetModel();
}

void MemoryModel::reorder() {
    order_.clear();
    for (qsizetype i = 0; i < rows_.size(); ++i)
        if (!keep_ || keep_(rows_[i])) order_.push_back(int(i));
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(order_.begin(), order_.end(), [&](int a, int b) {
        for (const SortKey& key : keys_) {
            const int column = columnOf(key.column);
            if (column < 0) continue;
            const int sign = compare(rows_[a].cells.value(column), rows_[b].cells.value(column), collator);
            if (sign != 0) return key.order == Qt::AscendingOrder ? sign < 0 : sign > 0;
        }
        return false;
    });
}

int MemoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(order_.size());
}

const Row* MemoryModel::rowAt(int row) const {
    return &rows_[order_[static_cast<std::size_t>(row)]];
}

qint64 MemoryModel::idAt(int row) const {
    return rowAt(row)->id;
}

std::vector<int> MemoryModel::rowsOf(const std::vector<qint64>& ids) const {
    const std::unordered_set<qint64> sought(ids.begin(), ids.end());
    std::vector<int> rows;
    for (int i = 0; i < rowCount(); ++i)
        if (sought.contains(idAt(i))) rows.push_back(i);
    return rows;
}

}  // namespace duebook::ui
