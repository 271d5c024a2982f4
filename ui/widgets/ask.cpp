// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ask.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace duebook::ui {

using namespace Qt::StringLiterals;

void QtAsk::confirm(QWidget* over, const Confirmation& question, Decided decided) {
    auto* box = new QMessageBox(over);
    box->setObjectName(u"confirm"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(question.title);
    box->setInformativeText(question.text);
    const QString reject = question.reject.isEmpty() ? QCoreApplication::translate("Ask", "Cancel") : question.reject;
    QPushButton* yes = box->addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton* no = box->addButton(reject, QMessageBox::RejectRole);
    yes->setObjectName(u"confirmAccept"_s);
    no->setObjectName(u"confirmReject"_s);
    box->setDefaultButton(question.grave ? no : yes);
    box->setEscapeButton(no);
    QObject::connect(box, &QDialog::finished, box,
                     [box, yes, decided = std::move(decided)] { decided(box->clickedButton() == yes); });
    box->open();
}

namespace {

void openDialog(QWidget* over, const FileQuestion& question, Ask::Chosen chosen, QFileDialog::AcceptMode mode) {
    auto* dialog = new QFileDialog(over, question.title, question.folder, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    if (!question.name.isEmpty()) dialog->selectFile(question.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

}  // namespace

void QtAsk::openFile(QWidget* over, const FileQuestion& question, Chosen chosen) {
    openDialog(over, question, std::move(chosen), QFileDialog::AcceptOpen);
}

void QtAsk::saveFile(QWidget* over, const FileQuestion& question, Chosen chosen) {
    openDialog(over, question, std::move(chosen), QFileDialog::AcceptSave);
}

void ScriptedAsk::confirm(QWidget*, const Confirmation& question, Decided decided) {
    asked_ += question.title;
    decided(answers_.isEmpty() ? false : answers_.takeFirst());
}

void ScriptedAsk::openFile(QWidget*, const FileQuestion& question, Chosen chosen) {
    asked_ += question.title;
    if (!files_.isEmpty()) chosen(files_.takeFirst());
}

void ScriptedAsk::saveFile(QWidget* over, const FileQuestion& question, Chosen chosen) {
    openFile(over, question, std::move(chosen));
}

}  // namespace duebook::ui
