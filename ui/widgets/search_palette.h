// SPDX-License-Identifier: GPL-3.0-or-later
// Find anything: a veil over the window, one line to type in, results in groups.
#pragma once
#include <QAbstractListModel>
#include <QListView>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVariant>

class QLineEdit;

namespace duebook::ui {

class Label;

struct FoundItem {
    QVariant key = {};  // handed back when chosen
    QString icon = {};
    QString title = {};
    QString detail = {};
    QString note = {};  // why it was found, or the key of a command
};

struct FoundGroup {
    QString caption = {};
    QList<FoundItem> items = {};
};

// Captions and items as one list; captions cannot be chosen.
class FoundModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setGroups(const QList<FoundGroup>& groups);
    bool isCaption(int row) const { return lines_[row].key.isNull() && lines_[row].icon.isEmpty(); }
    const FoundItem& at(int row) const { return lines_[row]; }
    int neighbour(int row, int step) const;  // next item that can be chosen, or the same
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<FoundItem> lines_;
};

class SearchPalette : public QWidget {
    Q_OBJECT
public:
    enum class How { open, inPanel, asFilter };  // Enter, Alt+Enter, Ctrl+Enter
    Q_ENUM(How)

    explicit SearchPalette(QWidget* window);  // hidden; a child of the window, never a dialog

    void popUp(const QString& text = {});
    void dismiss();  // the focus goes back where it was
    // Answers queryChanged; older generations are dropped. note: "11 found in 12 ms".
    void setResults(int generation, const QList<FoundGroup>& groups, const QString& note = {});

signals:
    void queryChanged(const QString& text, int generation);
    void chosen(const QVariant& key, duebook::ui::SearchPalette::How how);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pressed(const class QKeyEvent& event);
    void choose(How how);
    void place();
    QRect box() const;

    QLineEdit* field_;
    Label *note_, *foot_;
    QListView* list_;
    FoundModel* found_;
    QPointer<QWidget> before_;
    int generation_ = 0;
};

class FoundDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    FoundDelegate(FoundModel* model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    FoundModel* model_;
};

}  // namespace duebook::ui
