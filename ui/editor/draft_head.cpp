// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/draft_head.h"

#include "editor/figures.h"
#include "text/convert.h"
#include "widgets/choice_box.h"
#include "widgets/date_edit.h"
#include "widgets/suggest_edit.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

QString isoOr(const DateEdit& field) {
    if (field.text().trimmed().isEmpty()) return {};
    return field.hasError() || !field.date().isValid() ? field.text().trimmed() : field.date().toString(Qt::ISODate);
}

void showDay(DateEdit& field, const std::string& kept) {
    const QDate day = QDate::fromString(qs(kept), Qt::ISODate);
    field.setDate(day);
    if (!day.isValid()) field.setText(qs(kept));
}

// Enter is the way to the next field.
void goOn(QWidget* field) {
    QWidget* next = field->nextInFocusChain();
    while (next != field && (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisible() || !next->isEnabled()))
        next = next->nextInFocusChain();
    next->setFocus(Qt::TabFocusReason);
}

}  // namespace

DraftHead::DraftHead(Session& session, QWidget* parent) : QObject(parent) {
    build(session);
    buildLower();
    wire();
}

void DraftHead::build(Session& session) {
    upper_ = new Form(4, qobject_cast<QWidget*>(parent()));
    customer_ = new SuggestEdit;
    customer_->setStrict(true);
    kind_ = new ChoiceBox;
    kind_->addItem(tr("Invoice"), u"invoice"_s);
    kind_->addItem(tr("Credit note"), u"credit_note"_s);
    kind_->addItem(tr("Debit note"), u"debit_note"_s);
    kind_->addItem(tr("Deposit invoice"), u"deposit"_s);
    kind_->addItem(tr("Pro-forma"), u"pro_forma"_s);
    currency_ = new SuggestEdit;
    currency_->setStrict(true);
    date_ = new DateEdit(qdate(session.today()));
    delivered_ = new DateEdit(qdate(session.today()));
    terms_ = new SuggestEdit;
    poNumber_ = new QLineEdit;
    poNumber_->setFont(face(Type::small));
    upper_->add(u"customer"_s, tr("Cu&stomer"), customer_, {}, 2);
    upper_->add(u"kind"_s, tr("&Kind"), kind_);
    upper_->add(u"currency"_s, tr("C&urrency"), currency_);
    upper_->add(u"date"_s, tr("&Date"), date_);
    upper_->add(u"terms"_s, tr("&Terms"), terms_);
    upper_->add(u"delivery_date"_s, tr("De&livered"), delivered_);
    upper_->add(u"po_number"_s, tr("Their &PO"), poNumber_);
    date_->setPlaceholderText(tr("Day of issue"));
    delivered_->setPlaceholderText(tr("Day of issue"));
}

void DraftHead::buildLower() {
    lower_ = new Form(2, qobject_cast<QWidget*>(parent()));
    buyerReference_ = new QLineEdit;
    discount_ = new QLineEdit;
    corrects_ = new QLineEdit;
    reason_ = new QLineEdit;
    note_ = new QLineEdit;
    lower_->add(u"buyer_reference"_s, tr("Buyer's &reference"), buyerReference_);
    lower_->add(u"discount_percent"_s, tr("Dis&count on everything, %"), discount_);
    lower_->add(u"corrects"_s, tr("Corrects in&voice no."), corrects_);
    lower_->add(u"reason"_s, tr("Re&ason"), reason_);
    lower_->add(u"note"_s, tr("&Note on the document"), note_, {}, 2);
}

void DraftHead::wire() {
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{customer_, currency_, terms_, poNumber_, buyerReference_,
                                                              discount_, corrects_, reason_, note_}) {
        connect(field, &QLineEdit::textEdited, this, &DraftHead::edited);
        connect(field, &QLineEdit::returnPressed, field, [field] { goOn(field); });
    }
    for (SuggestEdit* field : {customer_, currency_, terms_})
        connect(field, &SuggestEdit::taken, this, &DraftHead::edited);
    for (DateEdit* field : {date_, delivered_}) {
        connect(field, &DateEdit::dateChanged, this, &DraftHead::edited);
        connect(field, &DateEdit::rejected, this, &DraftHead::edited);
        connect(field, &DateEdit::confirmed, field, [field] { goOn(field); });
    }
    connect(kind_, &QComboBox::activated, this, [this] {
        showKind();
        emit edited();
    });
}

void DraftHead::setLists(const EditorLists& lists) {
    lists_ = lists;
    if (lists.customers) customer_->setSource(customerSource(lists.customers));
    if (lists.terms) terms_->setSource(sourceOf(lists.terms));
    if (lists.currencies) currency_->setSource(sourceOf(lists.currencies));
}

// Only credit and debit notes speak of an earlier invoice.
void DraftHead::showKind() {
    const QString kind = kind_->currentData().toString();
    const bool corrects = kind == "credit_note"_L1 || kind == "debit_note"_L1;
    lower_->find(u"corrects"_s)->setVisible(corrects);
    lower_->find(u"reason"_s)->setVisible(corrects);
}

void DraftHead::show(const io::DraftSheet& sheet) {
    customer_->setText(qs(sheet.customer));
    kind_->setCurrentIndex(std::max(0, kind_->findData(qs(sheet.kind))));
    currency_->setText(qs(sheet.currency));
    showDay(*date_, sheet.date);
    showDay(*delivered_, sheet.deliveryDate);
    terms_->setText(qs(sheet.terms));
    poNumber_->setText(qs(sheet.poNumber));
    buyerReference_->setText(qs(sheet.buyerReference));
    discount_->setText(shownFigure(sheet.discount));
    corrects_->setText(qs(sheet.corrects));
    reason_->setText(qs(sheet.reason));
    note_->setText(qs(sheet.note));
    upper_->clearErrors();
    lower_->clearErrors();
    showKind();
}

void DraftHead::write(io::DraftSheet& sheet) const {
    const auto text = [](const QLineEdit* field) { return str(field->text().trimmed()); };
    sheet.customer = text(customer_);
    sheet.kind = str(kind_->currentData().toString());
    sheet.currency = str(currency_->text().trimmed().toUpper());
    sheet.date = str(isoOr(*date_));
    sheet.deliveryDate = str(isoOr(*delivered_));
    sheet.terms = text(terms_);
    sheet.poNumber = text(poNumber_);
    sheet.buyerReference = text(buyerReference_);
    sheet.discount = discount_->text().trimmed().isEmpty() ? std::string() : str(keptFigure(discount_->text()));
    sheet.corrects = text(corrects_);
    sheet.reason = text(reason_);
    sheet.note = text(note_);
}

QList<DraftProblem> DraftHead::setLook(const DraftLook& look, const QList<DraftProblem>& problems) {
    upper_->find(u"customer"_s)->setHint(look.customerName);
    upper_->find(u"terms"_s)->setHint(look.due.isEmpty() ? QString() : tr("Due %1").arg(look.due));
    currency_->setPlaceholderText(look.currency);
    terms_->setPlaceholderText(look.terms);
    buyerReference_->setPlaceholderText(look.buyerReference);
    upper_->clearErrors();
    lower_->clearErrors();
    QList<DraftProblem> elsewhere;
    for (const DraftProblem& problem : problems)
        if (problem.line < 0 && !setError(problem.field, problem.sentence)) elsewhere += problem;
    return elsewhere;
}

bool DraftHead::setError(const QString& field, const QString& sentence) {
    const QString own = field.section(u'.', 0, 0);  // "terms.discounts[1].percent" stands under the terms
    for (Form* form : {upper_, lower_}) {
        if (FormField* found = form->find(own)) {
            if (!found->hasError()) found->setError(sentence);
            return true;
        }
    }
    return false;
}

bool DraftHead::lowerHasError() const {
    const QStringList fields{u"buyer_reference"_s, u"discount_percent"_s, u"corrects"_s, u"reason"_s, u"note"_s};
    return std::any_of(fields.begin(), fields.end(),
                       [this](const QString& id) { return lower_->find(id)->hasError(); });
}

void DraftHead::focusFirst() {
    customer_->setFocus(Qt::OtherFocusReason);
}

}  // namespace duebook::ui
