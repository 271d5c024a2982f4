// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_widths.h"

#include "models/grid_model.h"
#include "theme/theme.h"
#include "widgets/cell_painter.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace duebook::ui {

namespace {

constexpr int widestText = 260, narrowestName = 140;

int leastOf(const Column& column) {
    if (column.minimumWidth > 0) return px(column.minimumWidth);
    switch (column.kind) {
        case ColumnKind::text:
            return column.stretch == 1 ? px(narrowestName) : px(60);  // what names the row can be read
        case ColumnKind::money:
            return px(64);
        case ColumnKind::date:
            return px(72);
        case ColumnKind::status:
            return px(80);
        case ColumnKind::number:
        case ColumnKind::flags:
            return px(36);
    }
    return px(36);
}

}  // namespace

QList<ColumnWidth> sampleWidths(const GridModel& model, const CellPainter& painter, const QList<Row>& totals,
                                const std::vector<int>& rows, int firstColumn) {
    const QList<Column>& columns = model.columns();
    QList<ColumnWidth> widths(columns.size());
    QList<qsizetype> longest(columns.size(), 0);
    for (int c = 0; c < columns.size(); ++c)
        widths[c].natural = widths[c].minimum = std::max(leastOf(columns[c]), painter.titleWidth(columns[c].title));
    const auto measure = [&](const Row& row, bool total) {
        for (int c = 0; c < std::min(columns.size(), row.cells.size()); ++c) {
            const Cell& cell = row.cells[c];
            const qsizetype length = cell.text.size() + cell.sub.size() + cell.flags.size();
            if (!total && length + 2 < longest[c])
                continue;  // shorter texts are not wider: spares most of the measuring
            longest[c] = std::max(longest[c], length);
            const int need = painter.widthOf(cell, columns[c], row, c == firstColumn);
            widths[c].natural = std::max(widths[c].natural, need);
        }
    };
    for (const Row& row : totals) measure(row, true);
    for (const int index : rows)
        if (const Row* row = model.rowAt(index)) measure(*row, false);
    for (int c = 0; c < columns.size(); ++c) {
        if (mayElide(columns[c]))
            widths[c].natural = std::max(std::min(widths[c].natural, px(widestText)), widths[c].minimum);
        else
            widths[c].minimum = widths[c].natural;
    }
    return widths;
}

namespace {

// Takes from the text columns, widest reserve first in proportion, until it fits or nothing is left.
void shrink(QList<int>& widths, const QList<Column>& columns, const QList<ColumnWidth>& sampled,
            const QHash<int, int>& fixed, const QList<int>& visible, int over) {
    int reserve = 0;
    const auto slack = [&](int c) {
        return mayElide(columns[c]) && !fixed.contains(c) ? widths[c] - sampled[c].minimum : 0;
    };
    for (const int c : visible) reserve += std::max(0, slack(c));
    if (reserve <= 0) return;
    const double share = std::min(1.0, double(over) / reserve);
    for (const int c : visible) widths[c] -= int(std::ceil(std::max(0, slack(c)) * share));
}

// What is left when every taker is as wide as it may be: equal parts for all texts, so that the table has no empty
// edge.
void share(QList<int>& widths, const QList<Column>& columns, const QHash<int, int>& fixed, const QList<int>& visible,
           int spare) {
    QList<int> texts;
    for (const int c : visible)
        if (mayElide(columns[c]) && !fixed.contains(c)) texts += c;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const int part = spare / int(texts.size() - i);
        widths[texts[i]] += part;
        spare -= part;
    }
}

void grow(QList<int>& widths, const QList<Column>& columns, const QHash<int, int>& fixed, const QList<int>& visible,
          int spare) {
    QList<int> takers;
    for (const int c : visible)
        if (columns[c].stretch > 0) takers += c;
    std::stable_sort(takers.begin(), takers.end(),
                     [&](int a, int b) { return columns[a].stretch < columns[b].stretch; });
    for (auto it = visible.rbegin(); takers.isEmpty() && it != visible.rend(); ++it)
        if (mayElide(columns[*it])) takers += *it;
    for (const int c : takers) {
        if (fixed.contains(c)) continue;
        const int more = std::clamp(px(widestText) - widths[c], 0, spare);
        widths[c] += more;
        spare -= more;
    }
    share(widths, columns, fixed, visible, spare);
}

}  // namespace

QList<int> fitWidths(const QList<Column>& columns, const QList<ColumnWidth>& sampled, const QHash<int, int>& fixed,
                     const QList<int>& visible, int room) {
    QList<int> widths(columns.size());
    for (int c = 0; c < columns.size(); ++c) widths[c] = fixed.value(c, sampled[c].natural);
    const int need =
        std::accumulate(visible.begin(), visible.end(), 0, [&](int sum, int c) { return sum + widths[c]; });
    if (need > room)
        shrink(widths, columns, sampled, fixed, visible, need - room);
    else
        grow(widths, columns, fixed, visible, room - need);
    return widths;
}

}  // namespace duebook::ui
