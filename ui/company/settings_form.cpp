// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/settings_form.h"

#include <QCoreApplication>
#include <QLocale>

#include "records/record_words.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = LineColumn::Kind;

constexpr int columns = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsForm)
};

QString of(const char* field) {
    return u"company."_s + QLatin1StringView(field);
}

void addNames(RecordForm& form) {
    form.addText(of("name"), Words::tr("&Name"), {}, 2);
    form.addText(of("legal_name"), Words::tr("&Legal name"), Words::tr("As invoices name it; empty: the name"), 2);
    form.addText(of("tax_id"), Words::tr("VAT i&d"), Words::tr("Checked by its check digits"));
    form.addText(of("tax_number"), Words::tr("Ta&x number"), Words::tr("Of the tax office"));
    form.addText(of("registration"), Words::tr("Registration"), Words::tr("Such as HRB 12345 B"));
    form.addText(of("legal_form"), Words::tr("Legal particulars"), Words::tr("Such as the managing directors"));
    form.addSection(Words::tr("Address"));
    form.addText(of("street"), Words::tr("&Street"), {}, 2);
    form.addText(of("street2"), Words::tr("Second line"), {}, 2);
    form.addText(of("postal_code"), Words::tr("Postal code"));
    form.addText(of("city"), Words::tr("Town"));
    form.addText(of("region"), Words::tr("Region"));
    form.addText(of("country"), Words::tr("&Country"), Words::tr("Two letters, or a name to choose"));
    form.addText(of("contact"), Words::tr("Contact person"));
    form.addText(of("email"), Words::tr("&Mail"));
    form.addText(of("phone"), Words::tr("&Phone"));
    form.addText(of("website"), Words::tr("Website"));
    form.addText(of("peppol_id"), Words::tr("Peppol id"));
    form.addText(of("creditor_id"), Words::tr("Creditor id"), Words::tr("For direct debits"));
    form.offer(of("country"), countryChoices());
}

void addBank(RecordForm& form) {
    form.addLines(of("bank_accounts"), Words::tr("Bank accounts"),
                  {{u"iban"_s, Words::tr("IBAN or account"), 4},
                   {u"bic"_s, Words::tr("BIC"), 2},
                   {u"bank"_s, Words::tr("Bank"), 3},
                   {u"holder"_s, Words::tr("Holder"), 3},
                   {u"currency"_s, Words::tr("For invoices in"), 2, Kind::choice, currencyChoices({})}},
                  Words::tr("The first one is the usual one. Ctrl+Delete removes the row."));
}

void addBilling(RecordForm& form) {
    form.addSection(Words::tr("How it bills"));
    form.addText(of("terms"), Words::tr("Usual &terms"), Words::tr("For customers without their own"));
    form.addText(of("tax"), Words::tr("Usual tax code"), Words::tr("For lines that nothing else gives one"));
    form.addChoice(
        of("tax_rounding"), Words::tr("Tax is rounded"),
        {{u"document"_s, Words::tr("For each rate of a document")}, {u"line"_s, Words::tr("For each line")}});
    QList<Choice> months;
    for (int month = 1; month <= 12; ++month)
        months += Choice{QString::number(month), QLocale().standaloneMonthName(month)};
    form.addChoice(of("fiscal_year_start"), Words::tr("The fiscal year begins in"), months);
    form.addCheck(of("gross_prices"), Words::tr("Prices"), Words::tr("Prices hold their tax"));
    form.addCheck(of("whole_data"), Words::tr("Complete data"), Words::tr("No invoice without all addresses"));
    form.addText(of("approval_above"), Words::tr("Alone up to"),
                 Words::tr("In the currency of the books; above it a second person approves a draft. Empty: no limit"),
                 2, LineColumn::Kind::amount);
    form.addWords(of("holidays"), Words::tr("Holidays of your own"), Words::tr("Days such as 2026-12-24, with commas"),
                  2);
}

void addNumbers(RecordForm& form) {
    form.addSection(Words::tr("Numbers"));
    form.addText(u"numbering.invoice"_s, Words::tr("&Invoices"));
    form.addText(u"numbering.credit_note"_s, Words::tr("Credit notes"));
    form.addText(u"numbering.debit_note"_s, Words::tr("Debit notes"));
    form.addText(u"numbering.deposit"_s, Words::tr("Deposit invoices"));
    LinesEditor* accounts =
        form.addLines(u"accounts"_s, Words::tr("Accounts of your chart"),
                      {{u"code"_s, Words::tr("Code"), 2},
                       {u"name"_s, Words::tr("Name"), 4},
                       {u"kind"_s,
                        Words::tr("For"),
                        2,
                        Kind::choice,
                        {{{}, {}}, {u"revenue"_s, Words::tr("Revenue")}, {u"tax"_s, Words::tr("Tax")}}}},
                      Words::tr("For items and tax codes. An account that is there can be renamed, and not removed."));
    accounts->keepRows();
}

void addDocuments(RecordForm& form) {
    form.addSection(Words::tr("On documents"));
    form.addChoice(of("language"), Words::tr("Language"), languageChoices(Words::tr("English")));
    form.addText(of("colour"), Words::tr("C&olour"), Words::tr("Such as #1f4e79"));
    form.addText(of("payment_link"), Words::tr("Payment link"),
                 Words::tr("With {number}, {amount}, {currency}, {reference}"), 2);
    form.addNote(of("footer"), Words::tr("Foote&r"), Words::tr("Stands under every document"), columns);
}

}  // namespace

QStringList numberedKinds() {
    return {u"invoice"_s, u"credit_note"_s, u"debit_note"_s, u"deposit"_s};
}

RecordForm* makeSettingsForm(QWidget* parent) {
    auto* form = new RecordForm(columns, parent);
    addNames(*form);
    addBank(*form);
    addBilling(*form);
    addNumbers(*form);
    addDocuments(*form);
    return form;
}

void offerToSettings(RecordForm& form, const QJsonObject& settings) {
    form.offer(of("terms"), choicesOf(settings.value(u"terms"_s).toArray(), u"name"_s, {}));
    form.offer(of("tax"), choicesOf(settings.value(u"taxes"_s).toArray(), u"code"_s, u"name"_s));
}

}  // namespace duebook::ui
