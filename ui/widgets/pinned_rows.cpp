// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pinned_rows.h"

#include "models/grid_model.h"
#include "theme/paint.h"
#include "widgets/grid_table.h"

#include <QHeaderView>
#include <QScrollBar>

namespace duebook::ui {

PinnedRows::PinnedRows(GridTable* table, QWidget* parent) : QWidget(parent), table_(table) {
    setObjectName(QStringLiteral("totals"));
    setAccessibleName(tr("Totals"));
    const auto redraw = qOverload<>(&QWidget::update);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, redraw);
    connect(table->horizontalHeader(), &QHeaderView::sectionMoved, this, redraw);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, redraw);
    connect(&Theme::instance(), &Theme::changed, this, redraw);
    hide();
}

void PinnedRows::setRows(QList<Row> rows) {
    rows_ = std::move(rows);
    QStringList titles, sentences;
    if (table_->model() != nullptr)
        for (const Column& column : table_->grid()->columns()) titles += column.title;
    for (const Row& row : rows_) sentences += sentenceOf(row, titles);
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    setFixedHeight(rowH() * int(rows_.size()) + 1);
    setVisible(!rows_.isEmpty());
    update();
}

// A caption goes on over the empty cells beside it.
int PinnedRows::roomOf(const Row& row, int column) const {
    const QHeaderView* header = table_->horizontalHeader();
    int wide = table_->columnWidth(column);
    if (isFigure(table_->grid()->columns()[column].kind)) return wide;
    for (int visual = header->visualIndex(column) + 1; visual < header->count(); ++visual) {
        const int next = header->logicalIndex(visual);
        if (header->isSectionHidden(next)) continue;
        if (next < row.cells.size() && !row.cells[next].text.isEmpty()) break;
        wide += table_->columnWidth(next);
    }
    return wide;
}

void PinnedRows::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().raised);
    painter.fillRect(0, 0, width(), 1, tokens().lineStrong);
    if (table_->model() == nullptr) return;
    const QList<Column>& columns = table_->grid()->columns();
    const int first = table_->firstColumn();
    for (int r = 0; r < rows_.size(); ++r)
        for (int c = 0; c < std::min(columns.size(), rows_[r].cells.size()); ++c) {
            if (table_->isColumnHidden(c)) continue;
            const QRect box(table_->columnViewportPosition(c), 1 + r * rowH(), roomOf(rows_[r], c), rowH() - 1);
            table_->painter().paint(&painter, box, rows_[r].cells[c], columns[c], rows_[r], c == first);
        }
}

}  // namespace duebook::ui
