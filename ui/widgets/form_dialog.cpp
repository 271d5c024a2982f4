// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form_dialog.h"

#include <QBoxLayout>
#include <QPushButton>

#include "widgets/buttons.h"
#include "widgets/message_bar.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 460;  // lines that can be read

}  // namespace

FormDialog::FormDialog(const QString& title, const QString& text, const QString& verb, QWidget* over, int columns)
    : QDialog(over) {
    setObjectName(u"formDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(px(narrowest));
    column_ = makeColumn(this, 12, {18, 14, 18, 14});
    column_->addWidget(new Label(title, Type::title));
    if (!text.isEmpty()) {
        auto* words = new Label(text, Type::small, Tone::muted);
        words->setWordWrap(true);
        column_->addWidget(words);
    }
    message_ = new MessageBar(this);
    column_->addWidget(message_);
    form_ = new Form(columns, this);
    column_->addWidget(form_);
    auto* row = makeRow(nullptr, 8);
    row->addStretch(1);
    auto* cancel = makeButton({u"dialogCancel"_s, tr("Cancel"), tr("Esc")}, ButtonKind::normal, this);
    accept_ = makeButton({u"dialogAccept"_s, verb, u"Ctrl+Return"_s}, ButtonKind::primary, this);
    accept_->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    accept_->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(accept_);
    column_->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept_, &QPushButton::clicked, this, [this] {
        clearErrors();
        emit wanted();
    });
}

void FormDialog::addBelow(QWidget* widget) {
    column_->insertWidget(column_->count() - 1, widget, 1);
}

void FormDialog::setWorking(bool working) {
    accept_->setEnabled(!working);
}

void FormDialog::refuse(const QString& field, const QString& sentence) {
    setWorking(false);
    FormField* found = form_->find(field);
    if (found == nullptr || !found->isVisibleTo(form_)) return message_->show({Tone::bad, sentence, {}, {}});
    found->setError(sentence);
    form_->focusFirstError();
}

void FormDialog::clearErrors() {
    form_->clearErrors();
    message_->clear();
}

}  // namespace duebook::ui
