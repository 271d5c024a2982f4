// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grid_model.h"

namespace duebook::ui {

GridModel::GridModel(QList<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns)) {
    for (const Column& column : columns_) titles_ += column.title;
}

int GridModel::columnOf(const QString& id) const {
    for (qsizetype i = 0; i < columns_.size(); ++i)
        if (columns_[i].id == id) return int(i);
    return -1;
}

int GridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns_.size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == IdRole) return idAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(columns_[index.column()].kind) ? Qt::AlignRight : Qt::AlignLeft));
    const Row* row = rowAt(index.row());
    if (row == nullptr || index.column() >= row->cells.size()) return {};
    return cellData(*row, index.column(), role);
}

QVariant GridModel::cellData(const Row& row, int column, int role) const {
    const Cell& cell = row.cells[column];
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case ValueRole:
            return cell.value;
        case CellRole:
            return QVariant::fromValue(cell);
        case Qt::AccessibleTextRole:
            return column == 0 ? sentenceOf(row, titles_) : spokenText(cell);
        case Qt::CheckStateRole:
            return cell.check < 0 ? QVariant() : QVariant(cell.check > 0 ? Qt::Checked : Qt::Unchecked);
        default:
            return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns_.size()) return {};
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(columns_[section].title) : QVariant();
}

}  // namespace duebook::ui
