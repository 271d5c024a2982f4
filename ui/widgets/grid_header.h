// SPDX-License-Identifier: GPL-3.0-or-later
// Column titles: sort arrows, room for the filter row, all of it from the keyboard too.
#pragma once
#include "models/column.h"

#include <QHeaderView>

namespace duebook::ui {

class FilterRow;

class GridHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit GridHeader(QWidget* parent);

    void setColumns(const QList<Column>& columns);
    void setSort(const QList<SortKey>& keys);
    // Shows or removes the filter row; it belongs to the header.
    void setFilterRow(bool shown);
    FilterRow* filterRow() const { return filters_; }
    QSize sizeHint() const override;

signals:
    void sortRequested(int column, bool add);  // add: Shift was held
    void chooserRequested(QPoint globalPos);
    void filterRowMade(duebook::ui::FilterRow* row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void placeFilters();
    int neighbour(int column, int step) const;  // next visible column, or the same
    QList<Column> columns_;
    QList<SortKey> sort_;
    FilterRow* filters_ = nullptr;
    int focused_ = 0;
    bool shift_ = false;
};

}  // namespace duebook::ui
