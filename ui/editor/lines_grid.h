// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of a draft's lines, driven by keys: Enter and Tab go from cell to cell and on to a new line, typing begins a
// cell anew, Ctrl+D takes over the cell above, Ctrl+Delete and Ctrl+Insert take a line out and put one in, Ctrl+V puts
// the rows of a spreadsheet in.
#pragma once
#include <QStyledItemDelegate>
#include <QTableView>

#include "editor/lines_model.h"
#include "widgets/suggest_edit.h"

namespace duebook::ui {

class LinesGrid : public QTableView {
    Q_OBJECT
public:
    explicit LinesGrid(QWidget* parent = nullptr);

    LinesModel& lines() { return *lines_; }
    const LinesModel& lines() const { return *lines_; }
    // What is proposed in a column.
    void setSource(LinesModel::Column column, SuggestEdit::Source source);
    const SuggestEdit::Source& source(int column) const { return sources_[column]; }

    // To the next or previous cell that can be typed into; leaves the grid behind the blank line and before the first.
    void step(int by);
    void goTo(int row, int column);
    // The clipboard's rows, from the current cell on; titles in the first row say which column is which.
    void paste();
    // Ends typing in a cell, and keeps what was typed.
    void finishTyping();
    bool isTyping() const { return state() == EditingState; }

signals:
    void left(int by);  // 1: behind the last line, -1: before the first

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool actOn(const QKeyEvent& event);
    void fit();
    void styleHeader();
    LinesModel* lines_;
    SuggestEdit::Source sources_[LinesModel::columnCount_];
};

class LinesDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit LinesDelegate(LinesGrid* grid) : QStyledItemDelegate(grid), grid_(grid) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    LinesGrid* grid_;
};

}  // namespace duebook::ui
