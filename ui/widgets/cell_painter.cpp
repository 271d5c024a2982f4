// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cell_painter.h"

#include "theme/icons.h"
#include "theme/paint.h"

namespace duebook::ui {

// What is left of the cell while its parts are drawn from the left and the right.
struct CellPainter::Pen {
    QPainter* p;
    const QRect full;
    QRect r;
    const Cell& cell;
    const Column& column;
    const Row& row;
    bool done = false;
    QRect icon(int size = 14) const { return {r.left(), r.center().y() - px(size) / 2, px(size), px(size)}; }
};

CellPainter::CellPainter()
    : normalMetrics_(normal_), strongMetrics_(strong_), captionMetrics_(caption_), headerMetrics_(header_) {
    restyle(true);
}

void CellPainter::restyle(bool compact) {
    normal_ = face(compact ? Type::small : Type::body);
    strong_ = face(compact ? Type::smallStrong : Type::bodyStrong);
    caption_ = face(Type::caption);
    header_ = face(Type::smallMedium);
    normalMetrics_ = QFontMetrics(normal_);
    strongMetrics_ = QFontMetrics(strong_);
    captionMetrics_ = QFontMetrics(caption_);
    headerMetrics_ = QFontMetrics(header_);
}

void CellPainter::paint(QPainter* painter, const QRect& box, const Cell& cell, const Column& column, const Row& row,
                        bool first) const {
    Pen pen{painter, box, box.adjusted(px(7), 0, -px(7), 0), cell, column, row};
    if (first) paintExpander(pen);
    if (cell.check >= 0) paintCheck(pen);
    if (!cell.flags.isEmpty()) paintFlags(pen);
    if (cell.meter >= 0) paintMeter(pen);
    if (cell.pill) return paintPill(pen);
    if (!cell.icon.isEmpty()) {
        paintIcon(painter, cell.icon, pen.icon(), cell.tone == Tone::none ? tokens().text2 : fg(cell.tone));
        pen.r.setLeft(pen.r.left() + px(19));
    }
    paintBar(pen);
    if (!cell.sub.isEmpty()) paintSub(pen);
    if (!cell.text.isEmpty() || !cell.error.isEmpty()) paintText(pen);
}

QRect CellPainter::expanderBox(const QRect& box, const Row& row) {
    return {box.left() + px(3) + px(20) * row.level, box.center().y() - px(7), px(14), px(14)};
}

void CellPainter::paintExpander(Pen& pen) const {
    pen.r.setLeft(pen.r.left() + px(20) * pen.row.level);
    if (pen.row.expander == Expander::none) return;
    const QString name = pen.row.expander == Expander::open ? QStringLiteral("down") : QStringLiteral("right");
    paintIcon(pen.p, name, expanderBox(pen.full, pen.row), tokens().text2);
    pen.r.setLeft(pen.r.left() + px(14));
}

void CellPainter::paintFlags(Pen& pen) const {
    for (const CellFlag& flag : pen.cell.flags.first(std::min<qsizetype>(3, pen.cell.flags.size()))) {
        paintIcon(pen.p, flag.icon, pen.icon(), fg(flag.tone));
        pen.r.setLeft(pen.r.left() + px(18));
    }
    pen.r.setLeft(pen.r.left() + px(2));
}

// Confidence: five steps and the number, so not by colour alone.
void CellPainter::paintMeter(Pen& pen) const {
    const Tokens& t = tokens();
    const QColor on = pen.cell.meter >= 90 ? t.good : pen.cell.meter >= 60 ? t.warn : t.text3;
    const int steps = qRound(pen.cell.meter / 20.0);
    for (int i = 0; i < 5; ++i)
        pen.p->fillRect(pen.r.left() + i * px(6), pen.r.center().y() - px(4), px(4), px(9), i < steps ? on : t.line);
    pen.r.setLeft(pen.r.left() + 5 * px(6) + px(4));
}

void CellPainter::paintCheck(Pen& pen) const {
    const QRect box = pen.icon();
    const bool on = pen.cell.check > 0;
    drawBox(pen.p, box, on ? tokens().accentFill : tokens().surface, on ? tokens().accentFill : tokens().field, 3);
    if (on) paintIcon(pen.p, QStringLiteral("ok"), box, tokens().onAccent);
    pen.r.setLeft(pen.r.left() + px(20));
}

void CellPainter::paintPill(Pen& pen) const {
    const Cell& cell = pen.cell;
    const int left = cell.icon.isEmpty() ? px(7) : px(23);
    const int wide = std::min(normalMetrics_.horizontalAdvance(cell.text) + left + px(7), pen.r.width());
    const QRect ground(pen.r.left() - px(2), pen.r.center().y() - px(9), wide, px(20));
    drawBox(pen.p, ground, bg(cell.tone), {}, px(4));
    paintIcon(pen.p, cell.icon, {ground.left() + px(5), ground.center().y() - px(6), px(14), px(14)}, fg(cell.tone));
    pen.p->setFont(normal_);
    pen.p->setPen(fg(cell.tone));
    pen.p->drawText(ground.adjusted(left, 0, 0, 0), Qt::AlignVCenter, cell.text);
}

// The size of the figure as a bar at the foot of its cell, from the right as the figure.
void CellPainter::paintBar(Pen& pen) const {
    const int room = pen.full.width() - px(12);
    const int wide = pen.cell.bar <= 0 ? 0 : qRound(room * std::min(1.0, pen.cell.bar));
    if (wide < 3) return;
    const QColor colour =
        pen.cell.bucket >= 0 ? tokens().aging[static_cast<std::size_t>(std::min(pen.cell.bucket, 4))] : tokens().accent;
    pen.p->fillRect(pen.full.right() - px(6) - wide, pen.full.bottom() - px(4), wide, px(3), colour);
    pen.r.moveTop(pen.r.top() - px(1));
}

void CellPainter::paintSub(Pen& pen) const {
    const Cell& cell = pen.cell;
    pen.p->setFont(caption_);
    pen.p->setPen(tokens().text3);
    if (isFigure(pen.column.kind)) {
        pen.p->drawText(pen.r, Qt::AlignVCenter | Qt::AlignRight, cell.sub);
        pen.r.setRight(pen.r.right() - captionMetrics_.horizontalAdvance(cell.sub) - px(6));
        return;
    }
    const QFontMetrics& metrics = cell.strong || pen.row.strong ? strongMetrics_ : normalMetrics_;
    const int main = std::min(metrics.horizontalAdvance(cell.text) + px(8), pen.r.width());
    const QRect rest = pen.r.adjusted(main, 0, 0, 0);
    if (rest.width() > px(14))
        pen.p->drawText(rest, Qt::AlignVCenter, captionMetrics_.elidedText(cell.sub, Qt::ElideRight, rest.width()));
}

void CellPainter::paintText(Pen& pen) const {
    const Cell& cell = pen.cell;
    QColor ink = cell.tone != Tone::none ? fg(cell.tone) : pen.row.faint ? tokens().text2 : tokens().text;
    if (!cell.error.isEmpty()) {
        pen.p->fillRect(pen.full.adjusted(1, 1, -1, -2), tokens().badBg);
        paintIcon(pen.p, QStringLiteral("overdue"), pen.icon(), tokens().bad);
        pen.r.setLeft(pen.r.left() + px(19));
        ink = tokens().bad;
    }
    const QFontMetrics& metrics = cell.strong || pen.row.strong ? strongMetrics_ : normalMetrics_;
    pen.p->setFont(font(cell, pen.row));
    pen.p->setPen(ink);
    const bool figure = isFigure(pen.column.kind);
    // names of the other writing direction stay at the left like all others: the column is one edge
    const int flags =
        Qt::AlignVCenter | Qt::TextSingleLine | (figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    // the ellipsis stands at the end of the reading
    pen.p->setLayoutDirection(cell.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    pen.p->drawText(pen.r, flags, figure ? cell.text : metrics.elidedText(cell.text, Qt::ElideRight, pen.r.width()));
    pen.p->setLayoutDirection(Qt::LeftToRight);
}

void CellPainter::paintSkeleton(QPainter* painter, const QRect& box, const Column& column, int row) const {
    const int share = 45 + (row * 37 + int(column.id.size()) * 13) % 40;
    const int wide = std::max(px(12), (box.width() - px(14)) * share / 100);
    const int left = isFigure(column.kind) ? box.right() - px(7) - wide : box.left() + px(7);
    drawBox(painter, QRect(left, box.center().y() - px(4), wide, px(9)), tokens().neutralBg, {}, px(4));
}

int CellPainter::widthOf(const Cell& cell, const Column& column, const Row& row, bool first) const {
    const QFontMetrics& metrics = cell.strong || row.strong ? strongMetrics_ : normalMetrics_;
    int wide = px(14) + metrics.horizontalAdvance(cell.text) + 1;
    if (first) wide += px(20) * row.level + (row.expander == Expander::none ? 0 : px(14));
    if (cell.check >= 0) wide += px(cell.text.isEmpty() ? 14 : 20);
    if (!cell.flags.isEmpty()) wide += px(18) * int(std::min<qsizetype>(3, cell.flags.size()));
    if (cell.meter >= 0) wide += px(34);
    if (!cell.icon.isEmpty()) wide += px(19);
    if (!cell.error.isEmpty()) wide += px(19);
    if (!cell.sub.isEmpty() && isFigure(column.kind))
        wide += captionMetrics_.horizontalAdvance(cell.sub) + px(6);
    else if (!cell.sub.isEmpty())
        wide += captionMetrics_.horizontalAdvance(cell.sub) + px(8);
    return wide;
}

int CellPainter::titleWidth(const QString& title) const {
    return headerMetrics_.horizontalAdvance(title) + px(14) + px(15);
}

}  // namespace duebook::ui
