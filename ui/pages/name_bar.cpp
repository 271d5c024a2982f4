// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/name_bar.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include "widgets/buttons.h"
#include "widgets/label.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

NameBar::NameBar(const QString& question, const QString& verb, QWidget* parent) : QWidget(parent) {
    setObjectName(u"nameBar"_s);
    auto* row = makeRow(this, 8, {16, 4, 12, 6});
    row->addWidget(new Label(question, Type::small, Tone::muted));
    field_ = new QLineEdit;
    field_->setObjectName(u"nameField"_s);
    field_->setAccessibleName(question);
    field_->setMaximumWidth(px(280));
    row->addWidget(field_, 1);
    auto* save = makeButton({u"nameAccept"_s, verb, tr("Enter")}, ButtonKind::normal, this);
    auto* cancel = makeButton({u"nameCancel"_s, tr("Cancel"), tr("Esc")}, ButtonKind::link, this);
    row->addWidget(save);
    row->addWidget(cancel);
    wrong_ = new Label({}, Type::small, Tone::bad);
    wrong_->setObjectName(u"nameWrong"_s);
    wrong_->setElided(true);
    wrong_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(wrong_, 2);
    connect(save, &QPushButton::clicked, this, &NameBar::accept);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(field_, &QLineEdit::returnPressed, this, &NameBar::accept);
    hide();
}

void NameBar::ask(const QString& proposed) {
    field_->setText(proposed);
    show();
    field_->setFocus();
    field_->selectAll();
    wrong_->setFullText({});
    setStyleProperty(field_, "state", QString());
}

void NameBar::refuse(const QString& given, const QString& sentence) {
    ask(given);
    wrong_->setFullText(sentence);
    setStyleProperty(field_, "state", u"error"_s);
}

void NameBar::accept() {
    const QString name = field_->text().trimmed();
    if (name.isEmpty()) return;
    hide();
    emit named(name);
}

void NameBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return hide();
    QWidget::keyPressEvent(event);
}

}  // namespace duebook::ui
