// SPDX-License-Identifier: GPL-3.0-or-later
// Total rows under a table: not rows of the model, a painted strip that scrolls sideways with it.
#pragma once
#include "models/cell.h"

#include <QWidget>

namespace duebook::ui {

class GridTable;

class PinnedRows : public QWidget {
    Q_OBJECT
public:
    PinnedRows(GridTable* table, QWidget* parent);
    void setRows(QList<Row> rows);
    const QList<Row>& rows() const { return rows_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int roomOf(const Row& row, int column) const;
    GridTable* table_;
    QList<Row> rows_;
};

}  // namespace duebook::ui
