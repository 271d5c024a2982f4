// SPDX-License-Identifier: GPL-3.0-or-later
// Draws whole cells, for rows and for total rows alike. Keeps faces and metrics: thousands of cells a second.
#pragma once
#include "models/cell.h"
#include "models/column.h"

#include <QFont>
#include <QFontMetrics>

class QPainter;
class QRect;

namespace duebook::ui {

class CellPainter {
public:
    CellPainter();

    // Takes the faces of the theme anew; compact is the smaller size for windows under 1400.
    void restyle(bool compact);

    // Everything of the cell but its ground. first: the column that carries indent and expander.
    void paint(QPainter* painter, const QRect& box, const Cell& cell, const Column& column, const Row& row,
               bool first) const;
    // Bars in place of a row that is not loaded yet; row and column only vary their length.
    void paintSkeleton(QPainter* painter, const QRect& box, const Column& column, int row) const;

    // The width that cuts nothing, padding included.
    int widthOf(const Cell& cell, const Column& column, const Row& row, bool first) const;
    int titleWidth(const QString& title) const;  // with room for the sort arrow

    // Where a click on the expander or check box of a first cell must land.
    static QRect expanderBox(const QRect& box, const Row& row);

private:
    struct Pen;
    void paintExpander(Pen& pen) const;
    void paintFlags(Pen& pen) const;
    void paintMeter(Pen& pen) const;
    void paintCheck(Pen& pen) const;
    void paintPill(Pen& pen) const;
    void paintBar(Pen& pen) const;
    void paintSub(Pen& pen) const;
    void paintText(Pen& pen) const;
    const QFont& font(const Cell& cell, const Row& row) const { return cell.strong || row.strong ? strong_ : normal_; }

    QFont normal_, strong_, caption_, header_;
    QFontMetrics normalMetrics_, strongMetrics_, captionMetrics_, headerMetrics_;
};

}  // namespace duebook::ui
