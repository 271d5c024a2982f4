// SPDX-License-Identifier: GPL-3.0-or-later
// The list below the field of the search palette.
#include "theme/icons.h"
#include "theme/paint.h"
#include "widgets/search_palette.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

void FoundModel::setGroups(const QList<FoundGroup>& groups) {
    beginResetModel();
    lines_.clear();
    for (const FoundGroup& group : groups) {
        if (group.items.isEmpty()) continue;
        FoundItem caption;
        caption.title = group.caption;
        lines_ += caption;
        lines_ += group.items;
    }
    endResetModel();
}

int FoundModel::neighbour(int row, int step) const {
    for (int next = row + step; next >= 0 && next < lines_.size(); next += step)
        if (!isCaption(next)) return next;
    return row;
}

int FoundModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(lines_.size());
}

QVariant FoundModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const FoundItem& item = lines_[index.row()];
    if (role == Qt::DisplayRole) return item.title;
    if (role != Qt::AccessibleTextRole) return {};
    QStringList parts{item.title, item.detail, item.note};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Qt::ItemFlags FoundModel::flags(const QModelIndex& index) const {
    return index.isValid() && isCaption(index.row()) ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {px(200), model_->isCaption(index.row()) ? px(24) : px(32)};
}

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = tokens();
    const FoundItem& item = model_->at(index.row());
    if (model_->isCaption(index.row()))
        return drawText(painter, option.rect.adjusted(px(16), 0, 0, 0), Qt::AlignVCenter, item.title, t.text3,
                        Type::caption);
    const QRect box = option.rect.adjusted(px(6), 0, -px(6), 0);
    const bool on = option.state & QStyle::State_Selected;
    if (on || option.state & QStyle::State_MouseOver) drawBox(painter, box, on ? t.selRow : t.hoverRow, {}, 5);
    if (on) painter->fillRect(box.left(), box.top() + px(6), px(3), box.height() - px(12), t.accent);
    paintIcon(painter, item.icon, {box.left() + px(11), box.top() + px(8), px(16), px(16)}, t.text2);
    const int note = textWidth(Type::small, item.note) + px(16);
    const QRect room = box.adjusted(px(38), 0, -note, 0);
    drawText(painter, room, Qt::AlignVCenter, item.title, t.text, Type::smallStrong, true);
    const int title = textWidth(Type::smallStrong, item.title) + px(10);
    if (title < room.width())
        drawText(painter, room.adjusted(title, 0, 0, 0), Qt::AlignVCenter, item.detail, t.text2, Type::small, true);
    drawText(painter, box.adjusted(0, 0, -px(10), 0), Qt::AlignVCenter | Qt::AlignRight, item.note, t.text3,
             Type::small);
}

}  // namespace duebook::ui
