// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ask.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include "theme/theme.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 340;  // a question in lines that can be read

}  // namespace

QtAsk::QtAsk(const QString& folder)
    : folder_(QFileInfo(folder).isDir() ? folder
                                        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) {}

void QtAsk::confirm(QWidget* over, const Confirmation& question, Decided decided) {
    auto* box = new QMessageBox(over);
    box->setObjectName(u"confirm"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(question.title);
    box->setInformativeText(question.text);
    if (auto* text = box->findChild<QLabel*>(u"qt_msgbox_label"_s)) text->setFont(face(Type::bodyStrong));
    if (auto* more = box->findChild<QLabel*>(u"qt_msgbox_informativelabel"_s)) more->setMinimumWidth(px(narrowest));
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

void QtAsk::openDialog(QWidget* over, const FileQuestion& question, Chosen chosen, bool save) {
    const auto mode = save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen;
    auto* dialog =
        new QFileDialog(over, question.title, question.folder.isEmpty() ? folder_ : question.folder, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    if (!question.name.isEmpty()) dialog->selectFile(question.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [this, chosen = std::move(chosen)](const QString& file) {
                         folder_ = QFileInfo(file).absolutePath();
                         chosen(file);
                     });
    dialog->open();
}

void QtAsk::openFile(QWidget* over, const FileQuestion& question, Chosen chosen) {
    openDialog(over, question, std::move(chosen), false);
}

void QtAsk::saveFile(QWidget* over, const FileQuestion& question, Chosen chosen) {
    openDialog(over, question, std::move(chosen), true);
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
