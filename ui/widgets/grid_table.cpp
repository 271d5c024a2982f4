// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grid_table.h"

#include "models/grid_model.h"
#include "theme/paint.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace duebook::ui {

using namespace Qt::StringLiterals;

GridTable::GridTable(QWidget* parent) : QTableView(parent) {
    setObjectName(u"gridTable"_s);
    setItemDelegate(new GridDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(rowH());
    verticalHeader()->setDefaultSectionSize(rowH());
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    connect(&Theme::instance(), &Theme::changed, this, [this] { viewport()->update(); });
}

GridModel* GridTable::grid() const {
    return static_cast<GridModel*>(model());
}

int GridTable::firstColumn() const {
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (!header->isSectionHidden(header->logicalIndex(visual))) return header->logicalIndex(visual);
    return 0;
}

void GridTable::setBusy(const QString& text) {
    busy_ = text;
    viewport()->update();
}

void GridTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    paintBeyond();
    if (!busy_.isEmpty() && model() != nullptr && model()->rowCount() == 0) paintBusy();
}

// Rows reach the right edge, also where the columns do not.
void GridTable::paintBeyond() {
    const int end = horizontalHeader()->length() - horizontalHeader()->offset(), room = viewport()->width();
    if (end >= room || model() == nullptr || model()->rowCount() == 0) return;
    QPainter painter(viewport());
    const int last = rowAt(viewport()->height() - 1);
    for (int row = rowAt(0); row >= 0 && row <= (last < 0 ? model()->rowCount() - 1 : last); ++row) {
        const QRect box(end, rowViewportPosition(row), room - end, rowHeight(row));
        const bool selected = selectionModel()->isRowSelected(row, {});
        painter.fillRect(box, selected ? tokens().selRow : row == hovered_ ? tokens().hoverRow : tokens().surface);
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, tokens().line);
    }
}

void GridTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    emit resized();
}

void GridTable::paintBusy() {
    QPainter painter(viewport());
    const int high = verticalHeader()->defaultSectionSize();
    for (int row = 0; (row + 1) * high < viewport()->height() - high; ++row) {
        for (int c = 0; c < horizontalHeader()->count(); ++c) {
            if (isColumnHidden(c)) continue;
            painter_.paintSkeleton(&painter, {columnViewportPosition(c), row * high, columnWidth(c), high},
                                   grid()->columns()[c], row);
        }
        painter.fillRect(0, (row + 1) * high - 1, viewport()->width(), 1, tokens().line);
    }
    const int foot = (viewport()->height() / high - 1) * high;
    drawText(&painter, QRect(px(14), foot, viewport()->width(), high), Qt::AlignVCenter, busy_, tokens().text2);
}

// A check box, or the arrow of a row that opens: Space does there what a click does.
bool GridTable::canBePressed(const QModelIndex& index) const {
    const Row* row = grid()->rowAt(index.row());
    if (row == nullptr || index.column() >= row->cells.size()) return false;
    const bool opens = row->expander != Expander::none && index.column() == firstColumn();
    return opens || row->cells[index.column()].check >= 0;
}

void GridTable::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().row();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        emit copyRequested();
    else if (event->matches(QKeySequence::Find))
        emit filterRequested();
    else if (enter && row >= 0 && event->modifiers() == Qt::AltModifier)
        emit propertiesRequested(row);
    else if (enter && row >= 0 && !(event->modifiers() & ~Qt::KeypadModifier))
        emit rowActivated(row);
    else if (event->key() == Qt::Key_Space && row >= 0 && event->modifiers() == Qt::NoModifier) {
        if (canBePressed(currentIndex()))
            emit cellPressed(row, currentIndex().column());
        else
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    } else
        QTableView::keyPressEvent(event);
}

void GridTable::hover(int row) {
    if (row == hovered_) return;
    for (const int changed : {std::exchange(hovered_, row), row})
        if (changed >= 0) viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
}

void GridTable::mouseMoveEvent(QMouseEvent* event) {
    hover(rowAt(int(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void GridTable::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (std::exchange(doubled_, false)) return;
    if (at.isValid() && event->button() == Qt::LeftButton) emit cellPressed(at.row(), at.column());
}

void GridTable::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex at = indexAt(event->position().toPoint());
    doubled_ = true;
    // what the first click has opened stays open
    if (at.isValid() && event->button() == Qt::LeftButton && !canBePressed(at)) emit rowActivated(at.row());
}

void GridTable::leaveEvent(QEvent* event) {
    hover(-1);
    QTableView::leaveEvent(event);
}

void GridTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex at = mouse ? indexAt(event->pos()) : currentIndex();
    emit menuRequested(at.row(), mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(at).bottomLeft()));
}

// Full text only where it was cut; flags and errors always.
QString GridTable::tipFor(const QModelIndex& index) const {
    const Row* row = grid()->rowAt(index.row());
    if (row == nullptr || index.column() >= row->cells.size()) return {};
    const Cell& cell = row->cells[index.column()];
    if (!cell.error.isEmpty() || !cell.flags.isEmpty()) return spokenText(cell);
    const int need = painter_.widthOf(cell, grid()->columns()[index.column()], *row, index.column() == firstColumn());
    return need > columnWidth(index.column()) ? spokenText(cell) : QString();
}

bool GridTable::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex at = indexAt(help->pos());
    const QString tip = at.isValid() ? tipFor(at) : QString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, viewport(), visualRect(at));
    return true;
}

void GridDelegate::paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = tokens();
    const GridModel* model = table_->grid();
    const Row* row = model->rowAt(index.row());
    const Column& column = model->columns()[index.column()];
    const bool selected = option.state & QStyle::State_Selected, first = index.column() == table_->firstColumn();
    const QColor ground = selected                              ? t.selRow
                          : table_->hoveredRow() == index.row() ? t.hoverRow
                          : row != nullptr && row->raised       ? t.raised
                                                                : t.surface;
    const QRect box = option.rect;
    p->fillRect(box, ground);
    p->fillRect(box.left(), box.bottom(), box.width(), 1, t.line);
    if (selected && first)
        p->fillRect(box.left(), box.top(), px(3), box.height() - 1, t.accent);  // seen without focus too
    const QRect inner = box.adjusted(0, 0, 0, -1);
    if (row == nullptr)
        table_->painter().paintSkeleton(p, inner, column, index.row());
    else if (index.column() < row->cells.size())
        table_->painter().paint(p, inner, row->cells[index.column()], column, *row, first);
    if (table_->hasFocus() && table_->currentIndex() == index) {
        p->setPen(QPen(t.accent, 2));
        p->setBrush(Qt::NoBrush);
        p->drawRect(box.adjusted(1, 1, -1, -2));
    }
}

}  // namespace duebook::ui
