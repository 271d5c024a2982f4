// SPDX-License-Identifier: GPL-3.0-or-later
// A table over a list that is held in memory: its rows are chosen in the background and formatted when looked at, so
// that a million of them take no time.
#pragma once
#include <QCache>
#include <QHash>
#include <functional>
#include <memory>

#include "insight/list.h"
#include "models/grid_model.h"

namespace duebook::ui {

// A list and how its rows look.
struct RowSource {
    std::shared_ptr<const insight::ListSource> list = {};
    std::function<qint64(std::size_t place)> idOf = {};
    std::function<Row(std::size_t place)> format = {};  // one cell for each column of the model
};

class SourceModel : public GridModel {
    Q_OBJECT
public:
    using GridModel::GridModel;

    // Shows these places of the list, in this order. Opened children of rows that are gone are closed.
    void set(RowSource source, std::vector<std::uint32_t> chosen);
    const RowSource& source() const { return source_; }
    const std::vector<std::uint32_t>& chosen() const { return chosen_; }

    // Rows shown under the row of that id; none closes it. Their ids must differ from those of the list.
    void setChildren(qint64 id, const QList<Row>& children);
    void closeAll();
    bool isOpen(qint64 id) const { return children_.contains(id); }
    bool isChild(int row) const { return entry(row).child >= 0; }
    // Where in the list the row, or the row above a child, stands.
    std::size_t place(int row) const { return chosen_[entry(row).at]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    const Row* rowAt(int row) const override;
    qint64 idAt(int row) const override;
    std::vector<int> rowsOf(const std::vector<qint64>& ids) const override;

private:
    static constexpr int rowsKept = 4096;
    struct Entry {
        std::uint32_t at;  // in chosen_
        std::int32_t child;
    };
    Entry entry(int row) const {
        return entries_.empty() ? Entry{static_cast<std::uint32_t>(row), -1} : entries_[static_cast<std::size_t>(row)];
    }
    void layOut();

    RowSource source_;
    std::vector<std::uint32_t> chosen_;
    std::vector<Entry> entries_;  // empty while no row is open
    QHash<qint64, QList<Row>> children_;
    mutable QCache<std::uint32_t, Row> rows_{rowsKept};
};

}  // namespace duebook::ui
