// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_form.h"

#include <QCoreApplication>
#include <QSet>

#include "records/record_words.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = LineColumn::Kind;

constexpr int columns = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerForm)
};

void addNames(RecordForm& form) {
    form.addText(u"number"_s, Words::tr("&Number"));
    form.addText(u"name"_s, Words::tr("N&ame"), {}, 2);
    form.addText(u"trading_name"_s, Words::tr("Trading name"));
    form.addText(u"legal_name"_s, Words::tr("Legal name"), Words::tr("As invoices name it; empty: the name"), 2);
    form.addText(u"tax_id"_s, Words::tr("Ta&x id"), Words::tr("Checked by its check digits"));
    form.addText(u"peppol_id"_s, Words::tr("Peppol id"), Words::tr("Such as 0204:991-1234512345-06"));
    form.addSection(Words::tr("Address"));
    form.addText(u"street"_s, Words::tr("&Street"), {}, 2);
    form.addText(u"street2"_s, Words::tr("Second line"), {}, 2);
    form.addText(u"postal_code"_s, Words::tr("Postal code"));
    form.addText(u"city"_s, Words::tr("Town"));
    form.addText(u"region"_s, Words::tr("Region"));
    form.addText(u"country"_s, Words::tr("&Country"), Words::tr("Two letters, or a name to choose"));
    form.addText(u"email"_s, Words::tr("&Mail"), {}, 2);
    form.addText(u"phone"_s, Words::tr("&Phone"));
    form.offer(u"country"_s, countryChoices());
}

void addBilling(RecordForm& form) {
    form.addSection(Words::tr("Billing"));
    form.addText(u"terms"_s, Words::tr("&Terms"), Words::tr("Such as 2/10 net 30; empty: those of the company"), 2);
    form.addChoice(u"currency"_s, Words::tr("C&urrency"), currencyChoices(Words::tr("That of the books")));
    form.addChoice(u"language"_s, Words::tr("&Language"), languageChoices(Words::tr("That of the company")));
    form.addChoice(u"delivery_channel"_s, Words::tr("Deli&very"), deliveryChoices());
    form.addText(u"buyer_reference"_s, Words::tr("Buyer reference"), Words::tr("Route code of a public buyer"));
    form.addText(u"price_list"_s, Words::tr("Price list"));
    form.addText(u"tax"_s, Words::tr("Tax code"));
    form.addCheck(u"po_required"_s, Words::tr("Purchase order"), Words::tr("No invoice without its number"));
    form.addSection(Words::tr("Credit and collection"));
    form.addText(u"credit_limit"_s, Words::tr("Credit limit"), Words::tr("In the customer's currency; empty: none"), 1,
                 Kind::amount);
    form.addText(u"collector"_s, Words::tr("Collector"));
    form.addText(u"salesperson"_s, Words::tr("Salesperson"));
    form.addText(u"group"_s, Words::tr("Group"));
    form.addText(u"parent"_s, Words::tr("Parent company"), Words::tr("Its customer number"));
    form.addWords(u"tags"_s, Words::tr("Tags"), Words::tr("With commas between them"));
    form.addText(u"iban"_s, Words::tr("IBAN it pays from"), Words::tr("Checked by its check digits"), 2);
}

void addLists(RecordForm& form) {
    form.addLines(u"contacts"_s, Words::tr("Contacts"),
                  {{u"name"_s, Words::tr("Name"), 3},
                   {u"role"_s, Words::tr("Role"), 2, Kind::choice, roleChoices()},
                   {u"email"_s, Words::tr("Mail"), 3},
                   {u"phone"_s, Words::tr("Phone"), 2},
                   {u"channel"_s, Words::tr("Preferred"), 2, Kind::choice, channelChoices()}},
                  Words::tr("Ctrl+Delete removes the row."));
    form.addLines(u"addresses"_s, Words::tr("Billing and delivery addresses"),
                  {{u"kind"_s, Words::tr("For"), 2, Kind::choice, addressKindChoices()},
                   {u"name"_s, Words::tr("Name"), 3},
                   {u"street"_s, Words::tr("Street"), 3},
                   {u"postal_code"_s, Words::tr("Postal code"), 2},
                   {u"city"_s, Words::tr("Town"), 2},
                   {u"country"_s, Words::tr("Country"), 1, Kind::text, countryChoices()}});
    form.addLines(u"bank_accounts"_s, Words::tr("Bank accounts and mandates"),
                  {{u"iban"_s, Words::tr("IBAN"), 4},
                   {u"bic"_s, Words::tr("BIC"), 2},
                   {u"bank"_s, Words::tr("Bank"), 2},
                   {u"holder"_s, Words::tr("Holder"), 2},
                   {u"mandate"_s, Words::tr("Direct-debit mandate"), 3},
                   {u"mandate_signed"_s, Words::tr("Signed on"), 2, Kind::day}});
    form.addNote(u"notes"_s, Words::tr("Notes"), {}, columns);
}

}  // namespace

RecordForm* makeCustomerForm(QWidget* parent) {
    auto* form = new RecordForm(columns, parent);
    addNames(*form);
    addBilling(*form);
    addLists(*form);
    return form;
}

void offerToCustomer(RecordForm& form, const QJsonObject& settings) {
    form.offer(u"terms"_s, choicesOf(settings.value(u"terms"_s).toArray(), u"name"_s, {}));
    form.offer(u"tax"_s, choicesOf(settings.value(u"taxes"_s).toArray(), u"code"_s, u"name"_s));
    QSet<QString> lists;
    for (const QJsonValue& item : settings.value(u"items"_s).toArray())
        for (const QJsonValue& price : item.toObject().value(u"prices"_s).toArray())
            lists += price.toObject().value(u"list"_s).toString();
    lists.remove({});
    QList<Choice> choices;
    for (const QString& list : lists) choices += Choice{list, {}};
    form.offer(u"price_list"_s, choices);
}

}  // namespace duebook::ui
