// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/new_ledger_form.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>

#include "text/convert.h"
#include "widgets/buttons.h"
#include "widgets/choice_box.h"
#include "widgets/form.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

NewLedgerForm::NewLedgerForm(Ask& ask, QWidget* parent) : Sheet(Ground::card, {}, parent), ask_(ask) {
    setObjectName(u"newLedgerForm"_s);
    auto* column = makeColumn(this, 10, {16, 12, 16, 14});
    column->addWidget(new Label(tr("New empty ledger"), Type::title));
    form_ = new Form(2, this);
    company_ = new QLineEdit;
    currency_ = new ChoiceBox;
    for (const CurrencyInfo& info : Currency::all()) currency_->addItem(qs(info.code));
    country_ = new QLineEdit;
    country_->setMaxLength(2);
    file_ = new QLineEdit;
    form_->add(u"company"_s, tr("&Company"), company_, {}, 2);
    form_->add(u"currency"_s, tr("C&urrency of the books"), currency_);
    form_->add(u"country"_s, tr("C&ountry"), country_, tr("Two letters, such as DE; may stay empty"));
    form_->add(u"file"_s, tr("&File"), file_, tr("Or the postgresql:// address of an empty database"), 2);
    column->addWidget(form_);
    auto* row = makeRow(nullptr, 8);
    create_ = makeButton({u"createLedger"_s, tr("Create ledger"), tr("Enter")}, ButtonKind::primary, this);
    auto* choose = makeButton({u"chooseFile"_s, tr("Choose file…"), {}, u"folder"_s}, ButtonKind::normal, this);
    auto* cancel = makeButton({u"cancelLedger"_s, tr("Cancel"), tr("Esc")}, ButtonKind::link, this);
    row->addWidget(create_);
    row->addWidget(choose);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    connect(create_, &QPushButton::clicked, this, &NewLedgerForm::accept);
    connect(choose, &QPushButton::clicked, this, &NewLedgerForm::chooseFile);
    connect(cancel, &QPushButton::clicked, this, &NewLedgerForm::cancelled);
    connect(company_, &QLineEdit::textEdited, this, &NewLedgerForm::proposeFile);
    connect(file_, &QLineEdit::textEdited, this, [this] { fileTyped_ = true; });
    for (QLineEdit* field : {company_, country_, file_})
        connect(field, &QLineEdit::returnPressed, this, &NewLedgerForm::accept);
}

void NewLedgerForm::begin() {
    fileTyped_ = false;
    for (QLineEdit* field : {company_, country_, file_}) field->clear();
    const QString local = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    currency_->setCurrentText(currency_->findText(local) >= 0 ? local : u"EUR"_s);
    form_->clearErrors();
    setWorking(false);
    company_->setFocus();
}

void NewLedgerForm::proposeFile() {
    if (fileTyped_) return;
    static const QRegularExpression other(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = company_->text().trimmed().toLower().replace(other, u"-"_s);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    file_->setText(name.isEmpty() ? QString() : folder.filePath(name + u".duebook"_s));
}

void NewLedgerForm::chooseFile() {
    ask_.saveFile(this,
                  {tr("Where to keep the ledger"), tr("Ledgers (*.duebook)"), QFileInfo(file_->text()).fileName(), {}},
                  [this](const QString& path) {
                      fileTyped_ = true;
                      file_->setText(path.endsWith(u".duebook"_s) ? path : path + u".duebook"_s);
                  });
}

void NewLedgerForm::accept() {
    form_->clearErrors();
    const QString country = country_->text().trimmed().toUpper();
    static const QRegularExpression twoLetters(u"^[A-Z]{2}$"_s);
    const auto currency = Currency::fromCode(str(currency_->currentText()));
    if (company_->text().trimmed().isEmpty())
        form_->setError(u"company"_s, tr("A ledger needs the name of its company."));
    if (!currency) form_->setError(u"currency"_s, tr("Choose a currency from the list."));
    if (!country.isEmpty() && !twoLetters.match(country).hasMatch())
        form_->setError(u"country"_s, tr("Two letters of ISO 3166, such as DE or FR."));
    if (file_->text().trimmed().isEmpty())
        form_->setError(u"file"_s, tr("Say where the ledger shall be kept."));
    else if (QFileInfo::exists(file_->text().trimmed()))
        form_->setError(u"file"_s, tr("There is a file of that name. Choose another."));
    if (form_->focusFirstError()) return;
    setWorking(true);
    emit wanted({str(file_->text().trimmed()), str(company_->text().trimmed()), *currency, str(country)});
}

void NewLedgerForm::fail(const QString& sentence) {
    setWorking(false);
    form_->setError(u"file"_s, sentence);
    form_->focusFirstError();
}

void NewLedgerForm::setWorking(bool working) {
    create_->setEnabled(!working);
}

void NewLedgerForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        Sheet::keyPressEvent(event);
}

}  // namespace duebook::ui
