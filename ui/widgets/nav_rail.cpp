// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/nav_rail.h"

#include "theme/icons.h"
#include "theme/paint.h"

#include <QLocale>

namespace duebook::ui {

using namespace Qt::StringLiterals;

void NavModel::setItems(const QList<NavItem>& items) {
    beginResetModel();
    items_ = items;
    endResetModel();
}

void NavModel::setCount(const QString& id, qint64 count, Tone tone) {
    for (int i = 0; i < items_.size(); ++i)
        if (items_[i].id == id) {
            items_[i].count = count;
            items_[i].tone = tone;
            emit dataChanged(index(i), index(i));
        }
}

int NavModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(items_.size());
}

QVariant NavModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const NavItem& item = items_[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return item.title;
    if (role == Qt::AccessibleTextRole)
        return item.count < 0 ? item.title : QString(item.title + u' ' + QLocale().toString(item.count));
    return {};
}

NavRail::NavRail(QWidget* parent) : QListView(parent) {
    setObjectName(u"navRail"_s);
    setAccessibleName(tr("Views"));
    nav_ = new NavModel(this);
    setModel(nav_);
    setItemDelegate(new NavDelegate(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    connect(&Theme::instance(), &Theme::changed, this, [this] { viewport()->update(); });
    adaptTo(0);
}

void NavRail::setItems(const QList<NavItem>& items) {
    const QString before = current();
    nav_->setItems(items);
    setCurrent(before.isEmpty() && !items.isEmpty() ? items.first().id : before);
}

void NavRail::setCount(const QString& id, qint64 count, Tone tone) {
    nav_->setCount(id, count, tone);
}

QString NavRail::current() const {
    const int row = currentIndex().row();
    return row >= 0 && row < nav_->items().size() ? nav_->items()[row].id : QString();
}

void NavRail::setCurrent(const QString& id) {
    quiet_ = true;
    setCurrentIndex({});  // a page that is not on the rail has no place here
    for (int i = 0; i < nav_->items().size(); ++i)
        if (nav_->items()[i].id == id) setCurrentIndex(nav_->index(i));
    quiet_ = false;
}

void NavRail::setUser(const QString& initials, const QString& words) {
    initials_ = initials;
    user_ = words;
    update();
}

void NavRail::adaptTo(int windowWidth) {
    wide_ = windowWidth >= px(1400);
    int word = 0;
    for (const NavItem& item : nav_->items())
        word = std::max(word, textWidth(Type::caption, item.shortTitle.isEmpty() ? item.title : item.shortTitle));
    setFixedWidth(wide_ ? px(212) : std::max(px(76), word + px(28)));
    doItemsLayout();
}

void NavRail::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    QListView::currentChanged(now, before);
    if (!quiet_ && now.isValid()) emit selected(nav_->items()[now.row()].id);
}

// The viewport is see-through in the sheet's colour: ground, line and foot are painted first.
void NavRail::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), tokens().rail);
        painter.fillRect(viewport()->width() - 1, 0, 1, viewport()->height(), tokens().line);
        if (!initials_.isEmpty()) {
            const int foot = viewport()->height() - px(40), left = wide_ ? px(14) : width() / 2 - px(12);
            painter.fillRect(0, foot, viewport()->width() - 1, 1, tokens().line);
            drawBox(&painter, QRect(left, foot + px(9), px(23), px(23)), tokens().accentBg, {}, px(12));
            drawText(&painter, QRect(left, foot + px(9), px(23), px(23)), Qt::AlignCenter, initials_, tokens().accent,
                     Type::caption);
            if (wide_)
                drawText(&painter, QRect(px(46), foot, width() - px(50), px(40)), Qt::AlignVCenter, user_,
                         tokens().text2, Type::small, true);
        }
    }
    QListView::paintEvent(event);
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int air = index.row() == 0 ? px(8) : 0;  // above the first
    return {rail_->width() - px(12), air + (rail_->wide_ ? px(34) : px(58))};
}

void NavDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const NavItem& item = rail_->nav_->items()[index.row()];
    const bool on = rail_->currentIndex() == index, hot = option.state & QStyle::State_MouseOver;
    const int air = index.row() == 0 ? px(8) : 0;
    const QRect box(px(6), option.rect.top() + air, rail_->width() - px(13), option.rect.height() - air - px(3));
    const Tokens& t = tokens();
    if (on || hot) drawBox(painter, box, on ? t.surface : t.line, {}, px(5));
    if (on) drawBox(painter, QRect(box.left(), box.top() + px(8), px(3), box.height() - px(16)), t.accent, {}, 1.5);
    if (rail_->wide_)
        paintWide(painter, box, item, on);
    else
        paintNarrow(painter, box, item, on);
    if (on && rail_->hasFocus()) drawFocus(painter, box, px(5));
}

void NavDelegate::paintWide(QPainter* painter, const QRect& box, const NavItem& item, bool on) const {
    const Tokens& t = tokens();
    const QString count = item.count < 0 ? QString() : QLocale().toString(item.count);
    paintIcon(painter, item.icon, {box.left() + px(11), box.center().y() - px(8), px(17), px(17)},
              on ? t.accent : t.text2);
    const int right = px(12) + (count.isEmpty() ? 0 : textWidth(Type::small, count));
    drawText(painter, box.adjusted(px(37), 0, -right, 0), Qt::AlignVCenter, item.title, on ? t.text : t.text2,
             on ? Type::bodyStrong : Type::body, true);
    drawText(painter, box.adjusted(0, 0, -px(8), 0), Qt::AlignVCenter | Qt::AlignRight, count, fg(item.tone),
             Type::small);
}

void NavDelegate::paintNarrow(QPainter* painter, const QRect& box, const NavItem& item, bool on) const {
    const Tokens& t = tokens();
    const QString count = item.count < 0 ? QString() : QLocale().toString(item.count);
    const int wide = count.isEmpty() ? 0 : textWidth(Type::caption, count) + px(5);
    const int left = box.center().x() - (px(18) + wide) / 2;
    paintIcon(painter, item.icon, {left, box.top() + px(9), px(18), px(18)}, on ? t.accent : t.text2);
    drawText(painter, QRect(left + px(22), box.top() + px(9), wide, px(18)), Qt::AlignVCenter, count, fg(item.tone),
             Type::caption);
    QFont bold = face(Type::caption);
    if (on) bold.setWeight(QFont::Medium);  // bolder would not fit the narrow rail
    painter->setFont(bold);
    painter->setPen(on ? t.text : t.text2);
    const QString word = item.shortTitle.isEmpty() ? item.title : item.shortTitle;
    painter->drawText(QRect(box.left(), box.top() + px(30), box.width(), px(18)), Qt::AlignCenter,
                      painter->fontMetrics().elidedText(word, Qt::ElideRight, box.width()));
}

}  // namespace duebook::ui
