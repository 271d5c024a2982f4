// SPDX-License-Identifier: GPL-3.0-or-later
// Ready filters in one line, with what each would find. Those that do not fit stand behind "More n".
#pragma once
#include <QHash>
#include <QList>
#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace duebook::ui {

struct Chip {
    QString id = {};
    QString text = {};
    qint64 count = -1;   // -1: not shown
    QString group = {};  // of chips with one group only one is on; empty: each for itself
};

class ChipBar : public QWidget {
    Q_OBJECT
public:
    explicit ChipBar(QWidget* parent = nullptr);

    void setChips(const QList<Chip>& chips);  // keeps what is on, by id
    void setCount(const QString& id, qint64 count);
    void setChecked(const QString& id, bool on);  // no signal
    QStringList checkedIds() const;
    // What clear() comes back to; the button for it shows only where something else is on. At first nothing.
    void setUsual(const QStringList& ids);
    void clear();  // as usual; emits changed once

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void changed(const QStringList& checkedIds);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QToolButton* makeChip(const Chip& chip);
    void toggle(const QString& id, bool on);
    void place();
    void orderTabs();
    QList<bool> choose(bool over, int room) const;
    void fillMenu();
    void showCount(qsizetype i);
    int indexOf(const QString& id) const;

    QStringList usual_;
    QList<Chip> chips_;
    QList<QToolButton*> buttons_;
    QToolButton* more_;
    QMenu* menu_;
    QPushButton* clear_;
};

}  // namespace duebook::ui
