// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include "widgets/sheet.h"

#include <QBoxLayout>

namespace duebook::ui {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const EmptyContent& content, QWidget* parent) : QWidget(parent) {
    setObjectName(u"emptyState"_s);
    auto* column = makeColumn(this, 6, {24, 16, 24, 16});
    icon_ = new IconLabel({}, Tone::muted, 26);
    title_ = new Label({}, Type::title);
    why_ = new Label({}, Type::small, Tone::muted);
    why_->setWordWrap(true);
    why_->setAlignment(Qt::AlignCenter);
    button_ = makeButton({}, content.primary ? ButtonKind::primary : ButtonKind::normal, this);
    connect(button_, &QPushButton::clicked, this, [this] { emit actionTriggered(button_->objectName()); });
    column->addStretch(1);
    column->addWidget(icon_, 0, Qt::AlignHCenter);
    column->addWidget(title_, 0, Qt::AlignHCenter);
    column->addWidget(why_);
    column->addWidget(button_, 0, Qt::AlignHCenter);
    column->addStretch(1);
    set(content);
}

void EmptyState::set(const EmptyContent& content) {
    icon_->set(content.icon, Tone::muted);
    title_->setText(content.title);
    why_->setText(content.why);
    setAccessibleName(content.title);
    setAccessibleDescription(content.why);
    setButton(button_, content.action);
    setStyleProperty(button_, "kind", content.primary ? u"primary"_s : QString());
    button_->setFont(face(content.primary ? Type::smallStrong : Type::small));
    button_->setVisible(!content.action.text.isEmpty());
}

}  // namespace duebook::ui
