// SPDX-License-Identifier: GPL-3.0-or-later
// A table whose rows are all in memory: lists of hundreds or thousands, chart twins, import previews.
#pragma once
#include "models/grid_model.h"

#include <functional>

namespace duebook::ui {

class MemoryModel : public GridModel {
    Q_OBJECT
public:
    using Keep = std::function<bool(const Row&)>;

    using GridModel::GridModel;

    // Takes the rows in the order they shall stand; sorting and filtering chosen before are applied again.
    void setRows(QList<Row> rows);
    // Exchanges one row by its id; nothing where it is not there.
    void updateRow(const Row& row);
    // Orders by ValueRole (text: by the user's collation), stable, the first key first. No keys: the given order.
    void sortBy(QList<SortKey> keys);
    // Shows only the rows the filter keeps; an empty function shows all.
    void setFilter(Keep keep);

    int totalRows() const { return int(rows_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    const Row* rowAt(int row) const override;
    qint64 idAt(int row) const override;
    std::vector<int> rowsOf(const std::vector<qint64>& ids) const override;

private:
    void reorder();
    QList<Row> rows_;
    std::vector<int> order_;  // places in rows_
    QList<SortKey> keys_;
    Keep keep_;
};

}  // namespace duebook::ui
