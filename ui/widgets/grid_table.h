// SPDX-License-Identifier: GPL-3.0-or-later
// The scrolling part of a GridView: whole cells painted, a row of one height, keys that act on rows.
#pragma once
#include "widgets/cell_painter.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace duebook::ui {

class GridModel;

class GridTable : public QTableView {
    Q_OBJECT
public:
    explicit GridTable(QWidget* parent);

    GridModel* grid() const;
    CellPainter& painter() { return painter_; }
    const CellPainter& painter() const { return painter_; }
    int hoveredRow() const { return hovered_; }
    int firstColumn() const;            // leftmost visible, as the model counts
    void setBusy(const QString& text);  // skeleton rows and this line while there is no row

signals:
    void rowActivated(int row);
    void propertiesRequested(int row);
    void resized();  // the room for rows, scroll bars taken off
    void copyRequested();
    void filterRequested();
    void cellPressed(int row, int column);
    void menuRequested(int row, QPoint globalPos);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void paintBusy();
    void paintBeyond();
    void hover(int row);
    bool canBePressed(const QModelIndex& index) const;
    QString tipFor(const QModelIndex& index) const;
    CellPainter painter_;
    QString busy_;
    int hovered_ = -1;
    bool doubled_ = false;  // the button is still down after a double click
};

// Fills ground, selection, frame of the current cell and the cell itself.
class GridDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit GridDelegate(GridTable* table) : QStyledItemDelegate(table), table_(table) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    GridTable* table_;
};

}  // namespace duebook::ui
