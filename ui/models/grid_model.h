// SPDX-License-Identifier: GPL-3.0-or-later
// A table for GridView: columns with stable keys, rows with ids, cells formatted beforehand.
#pragma once
#include "models/cell.h"
#include "models/column.h"

#include <QAbstractTableModel>
#include <vector>

namespace duebook::ui {

class GridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    // DisplayRole is the text, ValueRole the value under it, CellRole the whole Cell, IdRole the id of the row.
    enum Role { ValueRole = Qt::UserRole + 1, CellRole, IdRole };

    explicit GridModel(QList<Column> columns, QObject* parent = nullptr);

    const QList<Column>& columns() const { return columns_; }
    int columnOf(const QString& id) const;  // -1 where there is none

    // The formatted row, or nothing while it is not loaded. Never queries.
    virtual const Row* rowAt(int row) const = 0;
    virtual qint64 idAt(int row) const = 0;
    // The places of these ids, ascending; ids that are not in the table are left out.
    virtual std::vector<int> rowsOf(const std::vector<qint64>& ids) const = 0;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant cellData(const Row& row, int column, int role) const;
    QList<Column> columns_;
    QStringList titles_;
};

}  // namespace duebook::ui
