// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a table must be and may be, by sampling; never by walking all rows.
#pragma once
#include "models/cell.h"
#include "models/column.h"

#include <QHash>
#include <QSet>

namespace duebook::ui {

class CellPainter;
class GridModel;

struct ColumnWidth {
    int minimum = 0;  // below this a figure would be cut; text columns may go down to their title
    int natural = 0;  // nothing sampled is cut
};

// Widest of title, total rows and the loaded rows among the given; text columns at most 260 px natural.
QList<ColumnWidth> sampleWidths(const GridModel& model, const CellPainter& painter, const QList<Row>& totals,
                                const std::vector<int>& rows, int firstColumn);

// The widths for a view of this width. fixed: what the user has set. Text shrinks first; spare width goes to the
// columns with a stretch order, else to the last visible text column, each up to 260 px.
QList<int> fitWidths(const QList<Column>& columns, const QList<ColumnWidth>& sampled, const QHash<int, int>& fixed,
                     const QList<int>& visible, int room);

}  // namespace duebook::ui
