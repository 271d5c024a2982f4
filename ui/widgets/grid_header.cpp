// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grid_header.h"

#include "theme/icons.h"
#include "theme/paint.h"
#include "widgets/filter_row.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace duebook::ui {

using namespace Qt::StringLiterals;

GridHeader::GridHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setObjectName(u"gridHeader"_s);
    setAccessibleName(tr("Column titles"));
    setAccessibleDescription(
        tr("Left and Right choose a column, Space sorts, Shift+Space adds to the sorting, Menu chooses columns"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(px(28));
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) { emit sortRequested(column, shift_); });
}

void GridHeader::setColumns(const QList<Column>& columns) {
    columns_ = columns;
    if (filters_ == nullptr) return;
    setFilterRow(false);
    setFilterRow(true);
}

void GridHeader::setSort(const QList<SortKey>& keys) {
    sort_ = keys;
    viewport()->update();
}

void GridHeader::setFilterRow(bool shown) {
    if (shown == (filters_ != nullptr)) return;
    if (shown) {
        filters_ = new FilterRow(this, columns_);
        filters_->show();
        emit filterRowMade(filters_);
    } else {
        delete std::exchange(filters_, nullptr);
    }
    placeFilters();
    updateGeometry();
    emit geometriesChanged();
}

QSize GridHeader::sizeHint() const {
    return {0, px(28) + (filters_ != nullptr ? FilterRow::heightNow() : 0)};
}

void GridHeader::placeFilters() {
    if (filters_ == nullptr) return;
    filters_->setGeometry(0, px(28), width(), FilterRow::heightNow());
    filters_->raise();
    filters_->place();
}

void GridHeader::resizeEvent(QResizeEvent* event) {
    QHeaderView::resizeEvent(event);
    placeFilters();
}

void GridHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    const int end = length() - offset();
    if (end >= width()) return;
    QPainter painter(viewport());
    painter.fillRect(end, 0, width() - end, px(28), tokens().raised);
    painter.fillRect(end, px(28) - 1, width() - end, 1, tokens().line);
}

void GridHeader::paintSection(QPainter* painter, const QRect& full, int column) const {
    const QRect box(full.left(), full.top(), full.width(), px(28));
    const Tokens& t = tokens();
    const Column& c = columns_[column];
    const bool figure = isFigure(c.kind);
    painter->fillRect(box, t.raised);
    painter->fillRect(box.left(), box.bottom(), box.width(), 1, t.line);
    const auto key = std::find_if(sort_.begin(), sort_.end(), [&](const SortKey& k) { return k.column == c.id; });
    const bool sorted = key != sort_.end();
    const QRect inner = box.adjusted(px(7), 0, -px(7), 0);
    if (sorted) {
        const int title = std::min(textWidth(Type::smallMedium, c.title), inner.width() - px(13));
        const int left = figure ? inner.right() - title - px(13) : inner.left() + title + px(2);
        paintIcon(painter, key->order == Qt::AscendingOrder ? u"up"_s : u"down"_s,
                  {left, box.center().y() - px(5), px(12), px(12)}, key == sort_.begin() ? t.accent : t.text3);
    }
    drawText(painter, sorted && !figure ? inner.adjusted(0, 0, -px(13), 0) : inner,
             Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft), c.title, sorted ? t.text : t.text2,
             Type::smallMedium, true);
    if (hasFocus() && column == focused_) drawFocus(painter, box, 3);
}

void GridHeader::mousePressEvent(QMouseEvent* event) {
    shift_ = event->modifiers() & Qt::ShiftModifier;
    QHeaderView::mousePressEvent(event);
}

int GridHeader::neighbour(int column, int step) const {
    for (int visual = visualIndex(column) + step; visual >= 0 && visual < count(); visual += step)
        if (!isSectionHidden(logicalIndex(visual))) return logicalIndex(visual);
    return column;
}

void GridHeader::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step != 0 && event->modifiers() & Qt::ControlModifier)
        moveSection(visualIndex(focused_), visualIndex(neighbour(focused_, step)));
    else if (step != 0)
        focused_ = neighbour(focused_, step);
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        emit sortRequested(focused_, event->modifiers() & Qt::ShiftModifier);
    else if (event->key() == Qt::Key_Down)
        parentWidget()->setFocus();
    else
        return QHeaderView::keyPressEvent(event);
    viewport()->update();
}

void GridHeader::contextMenuEvent(QContextMenuEvent* event) {
    emit chooserRequested(event->globalPos());
}

void GridHeader::focusInEvent(QFocusEvent* event) {
    if (count() > 0 && isSectionHidden(focused_)) focused_ = neighbour(logicalIndex(0), 1);
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void GridHeader::focusOutEvent(QFocusEvent* event) {
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

}  // namespace duebook::ui
