// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a draft as a grid: what was typed, what it is filled with, and what is wrong. One blank row more stands
// at the end.
#pragma once
#include <QAbstractTableModel>
#include <QHash>

#include "editor/draft_look.h"
#include "io/draft_sheet.h"

namespace duebook::ui {

class LinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { item, description, quantity, unit, unitPrice, discount, tax, amount, columnCount_ };
    // TypedRole: what was typed, in the locale's form. FilledRole: true where nothing was typed and the text comes from
    // the item, the customer or the company. ErrorRole: the sentence of what is wrong.
    enum Role { TypedRole = Qt::UserRole + 1, FilledRole, ErrorRole };
    using Line = io::DraftSheet::Line;

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<Line> lines);
    const std::vector<Line>& lines() const { return lines_; }
    // What the lines come to, and what is wrong with them; both may be of a moment ago.
    void setLook(const DraftLook& look, const QList<DraftProblem>& problems);

    bool isBlank(int row) const;  // also the row behind the last line
    // Takes the cell over from the row above; false where there is nothing to take.
    bool copyFromAbove(const QModelIndex& cell);
    // Puts rows of texts in from the row on, each cell into its column; what has no column is added to the description,
    // so that nothing is lost. What is in a cell that is pasted over goes.
    void paste(int row, const QList<QStringList>& rows, const QList<int>& columns);
    // The fields of a line that no column shows, as JSON.
    void setRest(int row, const std::string& rest);
    void removeLine(int row);
    void insertLine(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    // The text as it was typed; sums are worked out.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    // The column of a field's word in the JSON; description where it has none.
    static int columnOf(const QString& field);
    static bool isFigure(int column);

signals:
    void edited();

private:
    QString typed(const QModelIndex& index) const;
    QString filled(const QModelIndex& index) const;
    std::vector<Line> lines_;
    QList<DraftLook::Line> look_;
    QHash<std::pair<int, int>, QString> errors_;  // by row and column
};

}  // namespace duebook::ui
