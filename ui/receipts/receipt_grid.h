// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of a receipt's items, driven by keys: Space pays an item or takes that back, typing goes into the amount,
// Enter to the next item, Tab to the next cell.
#pragma once
#include <QStyledItemDelegate>
#include <QTableView>

#include "receipts/receipt_items.h"

namespace duebook::ui {

class ReceiptGrid : public QTableView {
    Q_OBJECT
public:
    explicit ReceiptGrid(QWidget* parent = nullptr);
    ReceiptItems& items() { return *items_; }
    const ReceiptItems& items() const { return *items_; }
    // Ends typing in a cell, and keeps what was typed.
    void finishTyping();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fit();
    void styleHeader();
    ReceiptItems* items_;
};

class ReceiptDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ReceiptDelegate(ReceiptGrid* grid) : QStyledItemDelegate(grid), grid_(grid) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void paintTick(QPainter* painter, const QRect& box, bool on) const;
    ReceiptGrid* grid_;
};

}  // namespace duebook::ui
