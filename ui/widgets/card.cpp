// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include <QBoxLayout>
#include <QStackedLayout>

namespace duebook::ui {

using namespace Qt::StringLiterals;

Card::Card(const QString& id, const QString& title, const QString& note, QWidget* content, QWidget* twin,
           QWidget* parent)
    : Sheet(Ground::card, {}, parent) {
    setObjectName(u"card_"_s + id);
    setAccessibleName(title);
    auto* column = makeColumn(this, 4, {16, 8, 12, 10});
    auto* head = makeRow(nullptr, 6);
    head->addWidget(new Label(title, Type::bodyStrong));
    note_ = new Label({}, Type::small, Tone::muted);
    note_->setElided(true);
    note_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setNote(note);
    head->addWidget(note_, 1);
    QPushButton* how = makeButton({u"how_"_s + id, tr("How computed")}, ButtonKind::link, this);
    connect(how, &QPushButton::clicked, this, &Card::howRequested);
    head->addWidget(how);
    if (twin != nullptr) {
        table_ = makeTool({u"table_"_s + id, {}, {}, u"columns"_s, tr("Show as table")}, this);
        table_->setCheckable(true);
        connect(table_, &QToolButton::toggled, this, [this](bool on) { stack_->setCurrentIndex(on ? 1 : 0); });
        head->addWidget(table_);
    }
    QToolButton* save = makeTool({u"export_"_s + id, {}, {}, u"export"_s, tr("Export")}, this);
    connect(save, &QToolButton::clicked, this, &Card::exportRequested);
    head->addWidget(save);
    column->addLayout(head);
    stack_ = new QStackedLayout;
    stack_->addWidget(content);
    if (twin != nullptr) stack_->addWidget(twin);
    column->addLayout(stack_, 1);
}

void Card::setNote(const QString& note) {
    note_->setFullText(note);
}

bool Card::showsTwin() const {
    return stack_->currentIndex() == 1;
}

void Card::showTwin(bool on) {
    if (table_ != nullptr) table_->setChecked(on);
}

}  // namespace duebook::ui
