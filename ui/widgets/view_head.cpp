// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view_head.h"

#include "widgets/sheet.h"

#include <QBoxLayout>
#include <QEvent>

namespace duebook::ui {

using namespace Qt::StringLiterals;

ViewHead::ViewHead(const QString& title, QWidget* parent) : QWidget(parent) {
    setObjectName(u"viewHead"_s);
    row_ = makeRow(this, 8, {16, 10, 12, 6});
    title_ = new Label(title, Type::page);
    saved_ = makeTool({u"savedView"_s, u" "_s, {}, u"star"_s, tr("Saved views")}, this);
    saved_->setPopupMode(QToolButton::InstantPopup);
    saved_->hide();
    count_ = new Label({}, Type::small, Tone::muted);
    count_->setElided(true);
    count_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row_->setSizeConstraint(QLayout::SetNoConstraint);  // adapt() makes it fit
    row_->addWidget(title_);
    row_->addWidget(saved_);
    row_->addWidget(count_, 1);
}

void ViewHead::setTitle(const QString& title) {
    title_->setText(title);
}

void ViewHead::setCount(const QString& text) {
    count_->setFullText(text);
}

void ViewHead::setSavedView(const QString& name, QMenu* menu) {
    saved_->setText(QString(name + u"  ▾"_s));
    saved_->setAccessibleDescription(name);
    saved_->setMenu(menu);
    saved_->show();
}

QToolButton* ViewHead::addTool(const ActionText& action) {
    QToolButton* tool = makeTool(action, this);
    connect(tool, &QToolButton::clicked, this, [this, tool] { emit triggered(tool->objectName()); });
    addWidget(tool);
    if (!action.icon.isEmpty() && !action.text.isEmpty()) tools_ += tool;
    return tool;
}

QPushButton* ViewHead::addButton(const ActionText& action) {
    QPushButton* button = makeButton(action, ButtonKind::normal, this);
    connect(button, &QPushButton::clicked, this, [this, button] { emit triggered(button->objectName()); });
    addWidget(button);
    return button;
}

void ViewHead::setCompact(bool on) {
    for (QToolButton* tool : tools_)
        tool->setToolButtonStyle(on ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void ViewHead::adapt() {
    setCompact(false);
    row_->invalidate();
    if (row_->minimumSize().width() <= width()) return;
    setCompact(true);
    row_->invalidate();
}

void ViewHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    adapt();
}

bool ViewHead::event(QEvent* event) {
    if (event->type() == QEvent::Polish || event->type() == QEvent::Show) adapt();
    return QWidget::event(event);
}

QSize ViewHead::minimumSizeHint() const {
    QSize size = row_->minimumSize();
    for (const QToolButton* tool : tools_)
        if (tool->toolButtonStyle() != Qt::ToolButtonIconOnly) size.rwidth() -= tool->sizeHint().width() - px(32);
    return size;
}

void ViewHead::addWidget(QWidget* widget) {
    row_->insertWidget(row_->count() - (primary_ != nullptr ? 1 : 0), widget);
}

QPushButton* ViewHead::setPrimary(const ActionText& action) {
    if (primary_ == nullptr) {
        QPushButton* made = makeButton(action, ButtonKind::primary, this);
        connect(made, &QPushButton::clicked, this, [this, made] { emit triggered(made->objectName()); });
        addWidget(made);
        primary_ = made;
    }
    setButton(primary_, action);
    return primary_;
}

}  // namespace duebook::ui
