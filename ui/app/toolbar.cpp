// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toolbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "app/commands.h"
#include "widgets/buttons.h"
#include "widgets/label.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

Toolbar::Toolbar(Commands& commands, QWidget* parent) : Sheet(Ground::window, Qt::BottomEdge, parent) {
    setObjectName(u"toolbar"_s);
    setAccessibleName(tr("Tools"));
    setFixedHeight(px(46));
    auto* row = makeRow(this, 8, {8, 4, 12, 4});
    row->addWidget(companyBlock());
    row->addSpacing(px(8));
    row->addWidget(toolFor(commands.action(u"filter"_s), tr("Filter")));
    row->addWidget(toolFor(commands.action(u"refresh"_s), tr("Refresh")));
    if (QAction* xlsx = commands.action(u"export"_s)) row->addWidget(toolFor(xlsx, tr("Export")));
    row->addStretch(1);
    auto* find = makeButton({u"findBox"_s, tr("Find customer, number, amount, PO…"), u"Ctrl+K"_s, u"find"_s},
                            ButtonKind::normal, this);
    find->setMinimumWidth(px(300));
    connect(find, &QPushButton::clicked, commands.action(u"find"_s), &QAction::trigger);
    row->addWidget(find);
    row->addStretch(1);
    row->addWidget(toolFor(commands.action(u"theme"_s), {}));
    row->addWidget(toolFor(commands.action(u"panel"_s), {}));
}

QWidget* Toolbar::companyBlock() {
    auto* block = block_ = new QWidget(this);
    auto* column = makeColumn(block, 0, {12, 0, 0, 0});
    name_ = new Label({}, Type::bodyStrong);
    name_->setObjectName(u"companyName"_s);
    note_ = new Label({}, Type::caption, Tone::muted);
    for (Label* label : {name_, note_}) {
        label->setElided(true);
        column->addWidget(label);
    }
    return block;
}

QToolButton* Toolbar::toolFor(QAction* action, const QString& text) {
    QToolButton* tool = makeTool({QString(u"tool_"_s + action->objectName()),
                                  text,
                                  action->shortcut().toString(QKeySequence::NativeText),
                                  {},
                                  action->text().remove(u'&')},
                                 this);
    tool->setIcon(action->icon());
    tool->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    tool->setEnabled(action->isEnabled());
    connect(tool, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, tool, [tool, action] { tool->setEnabled(action->isEnabled()); });
    return tool;
}

void Toolbar::setCompany(const QString& name, const QString& note, const QColor& stripe) {
    name_->setFullText(name);
    note_->setFullText(note);
    note_->setVisible(!note.isEmpty());
    stripe_ = stripe;
    const int wide = std::max(textWidth(Type::bodyStrong, name), textWidth(Type::caption, note)) + px(18);
    block_->setFixedWidth(std::clamp(wide, px(120), px(260)));
    update();
}

void Toolbar::paintEvent(QPaintEvent* event) {
    Sheet::paintEvent(event);
    if (!stripe_.isValid()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stripe_);
    painter.drawRoundedRect(px(8), px(8), px(4), height() - px(17), 2, 2);
}

}  // namespace duebook::ui
