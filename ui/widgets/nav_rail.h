// SPDX-License-Identifier: GPL-3.0-or-later
// The way between views. Narrow windows: icon and count over the word; wide ones: one line.
#pragma once
#include "theme/tone.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace duebook::ui {

struct NavItem {
    QString id = {};
    QString icon = {};
    QString title = {};       // "Disputes & promises"
    QString shortTitle = {};  // under the icon; empty: the title
    qint64 count = -1;        // -1: none
    Tone tone = Tone::muted;  // accent: waits for me, warn: needs a decision, muted: size
};

class NavModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setItems(const QList<NavItem>& items);
    void setCount(const QString& id, qint64 count, Tone tone);
    const QList<NavItem>& items() const { return items_; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<NavItem> items_;
};

class NavRail : public QListView {
    Q_OBJECT
public:
    explicit NavRail(QWidget* parent = nullptr);

    void setItems(const QList<NavItem>& items);
    void setCount(const QString& id, qint64 count, Tone tone = Tone::muted);
    QString current() const;
    void setCurrent(const QString& id);                           // no signal
    void setUser(const QString& initials, const QString& words);  // at the foot
    bool isWide() const { return wide_; }
    // Call from the window's resizeEvent: 1400 at the normal font is the border between the two forms.
    void adaptTo(int windowWidth);

signals:
    void selected(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    friend class NavDelegate;
    NavModel* nav_;
    QString initials_, user_;
    bool wide_ = false, quiet_ = false;
};

class NavDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit NavDelegate(NavRail* rail) : QStyledItemDelegate(rail), rail_(rail) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintWide(QPainter* painter, const QRect& box, const NavItem& item, bool on) const;
    void paintNarrow(QPainter* painter, const QRect& box, const NavItem& item, bool on) const;
    NavRail* rail_;
};

}  // namespace duebook::ui
