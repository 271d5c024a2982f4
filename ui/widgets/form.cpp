// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form.h"

#include "widgets/buttons.h"
#include "widgets/sheet.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace duebook::ui {

using namespace Qt::StringLiterals;

FormField::FormField(const QString& text, QWidget* field, const QString& hint, QWidget* parent)
    : QWidget(parent), field_(field), hint_(hint) {
    auto* column = makeColumn(this, 3);
    auto* label = new Label(text, Type::small, Tone::muted);
    label->setBuddy(field);
    QString spoken = text;
    spoken.remove(u'&');
    field->setAccessibleName(spoken);
    if (field->font() != face(Type::small)) field->setFont(face(Type::small));
    column->addWidget(label);
    column->addWidget(field);
    auto* foot = makeRow(nullptr, 5);
    mark_ = new IconLabel(u"overdue"_s, Tone::bad, 14);
    below_ = new Label(hint, Type::caption, Tone::faint);
    below_->setWordWrap(true);
    foot->addWidget(mark_, 0, Qt::AlignTop);
    foot->addWidget(below_, 1);
    column->addLayout(foot);
    column->addStretch(1);
    showBelow();
}

// Asked with each key: styles are worked out anew only where something changes.
void FormField::setError(const QString& sentence) {
    if (sentence == sentence_) return;
    error_ = !sentence.isEmpty();
    sentence_ = sentence;
    showBelow();
}

void FormField::setHint(const QString& hint) {
    if (hint == hint_) return;
    hint_ = hint;
    showBelow();
}

void FormField::showBelow() {
    mark_->setVisible(error_);
    below_->setText(error_ ? sentence_ : hint_);
    below_->setTone(error_ ? Tone::bad : Tone::faint);
    below_->setType(error_ ? Type::small : Type::caption);
    below_->setVisible(!below_->text().isEmpty());
    field_->setAccessibleDescription(below_->text());
    setStyleProperty(field_, "state", error_ ? u"error"_s : QString());
}

Form::Form(int columns, QWidget* parent) : QWidget(parent), columns_(columns) {
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(px(12));
    grid_->setVerticalSpacing(px(10));
    for (int c = 0; c < columns; ++c) grid_->setColumnStretch(c, 1);
}

void Form::place(QWidget* widget, int span) {
    if (column_ + span > columns_) ++row_, column_ = 0;
    grid_->addWidget(widget, row_, column_, 1, span, Qt::AlignTop);
    column_ += span;
}

FormField* Form::add(const QString& id, const QString& label, QWidget* field, const QString& hint, int span) {
    field->setObjectName(id);
    auto* made = new FormField(label, field, hint, this);
    place(made, std::min(span, columns_));
    if (!order_.isEmpty()) setTabOrder(order_.last()->field(), field);
    fields_.insert(id, made);
    order_ += made;
    return made;
}

void Form::addSection(const QString& title) {
    auto* label = new Label(title, Type::bodyStrong);
    label->setContentsMargins(0, px(8), 0, 0);
    addFull(label);
}

void Form::addFull(QWidget* widget) {
    if (column_ > 0) ++row_;
    column_ = 0;
    place(widget, columns_);
}

void Form::setError(const QString& id, const QString& sentence) {
    if (FormField* field = find(id)) field->setError(sentence);
}

void Form::clearErrors() {
    for (FormField* field : order_) field->setError({});
}

bool Form::focusFirstError() {
    for (FormField* field : order_)
        if (field->hasError()) {
            field->field()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

bool Form::focusNextError() {
    qsizetype at = -1;
    for (qsizetype i = 0; i < order_.size(); ++i)
        if (order_[i]->field()->hasFocus()) at = i;
    for (qsizetype step = 1; step <= order_.size(); ++step) {
        FormField* field = order_[(at + step + order_.size()) % order_.size()];
        if (!field->hasError()) continue;
        field->field()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

}  // namespace duebook::ui
