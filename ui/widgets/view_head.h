// SPDX-License-Identifier: GPL-3.0-or-later
// The top line of a view: title, saved view, "286 of 4,312", quiet tools and one primary button.
#pragma once
#include "widgets/buttons.h"
#include "widgets/label.h"

class QBoxLayout;
class QMenu;

namespace duebook::ui {

class ViewHead : public QWidget {
    Q_OBJECT
public:
    explicit ViewHead(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCount(const QString& text);
    // The button that opens the menu of saved views; the page owns and fills the menu.
    void setSavedView(const QString& name, QMenu* menu);
    QToolButton* addTool(const ActionText& action);  // emits triggered(id)
    QPushButton* addButton(const ActionText& action);
    void addWidget(QWidget* widget);                    // segments, a date
    QPushButton* setPrimary(const ActionText& action);  // at most one
    QSize minimumSizeHint() const override;

signals:
    void triggered(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void adapt();
    void setCompact(bool on);
    QBoxLayout* row_;
    Label* title_;
    QToolButton* saved_;
    Label* count_;
    QPushButton* primary_ = nullptr;
    QList<QToolButton*> tools_;  // lose their word where the room is short
};

}  // namespace duebook::ui
