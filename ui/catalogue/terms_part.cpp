// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "catalogue/catalogue_parts.h"
#include "records/typed_value.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = LineColumn::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TermsPart)
};

QString dueText(const QJsonObject& terms) {
    const int days = terms.value(u"net_days"_s).toInt();
    QString text = days == 0 ? Words::tr("at once") : Words::tr("%n days", nullptr, days);
    if (terms.value(u"end_of_month"_s).toBool()) text = Words::tr("%1, end of month").arg(text);
    if (const int then = terms.value(u"then_days"_s).toInt(); then > 0)
        text = Words::tr("%1, then %n days", nullptr, then).arg(text);
    if (const int day = terms.value(u"day_of_month"_s).toInt(); day > 0)
        text = Words::tr("%1, on day %2 of the month").arg(text, QString::number(day));
    return text;
}

QString discountText(const QJsonObject& terms) {
    QStringList steps;
    for (const QJsonValue& each : terms.value(u"discounts"_s).toArray())
        steps += Words::tr("%1 % in %n days", nullptr, each.toObject().value(u"days"_s).toInt())
                     .arg(shownValue(each.toObject().value(u"percent"_s), Kind::amount));
    return steps.join(u", "_s);
}

Row formatTerms(const QJsonObject& terms, QDate) {
    const auto parts = int(terms.value(u"instalments"_s).toArray().size());
    Row row;
    for (const QString& text : {terms.value(u"name"_s).toString(), parts > 0 ? QString() : dueText(terms),
                                discountText(terms), parts > 0 ? Words::tr("%n parts", nullptr, parts) : QString()}) {
        Cell cell;
        cell.text = text;
        cell.value = text;
        row.cells += cell;
    }
    return row;
}

void addParts(RecordForm& form) {
    form.addLines(
        u"discounts"_s, Words::tr("Discounts for paying early"),
        {{u"days"_s, Words::tr("Within days"), 1, Kind::whole}, {u"percent"_s, Words::tr("Per cent"), 1, Kind::amount}},
        Words::tr("Up to three; later means less."));
    form.addLines(u"instalments"_s, Words::tr("Instalments"),
                  {{u"days"_s, Words::tr("After days"), 2, Kind::whole},
                   {u"percent"_s, Words::tr("Per cent of all"), 2, Kind::amount},
                   {u"percent_of_rest"_s, Words::tr("Per cent of the rest"), 2, Kind::amount},
                   {u"amount"_s, Words::tr("Fixed amount"), 2, Kind::amount},
                   {u"rest"_s, Words::tr("All that is left"), 2, Kind::flag}},
                  Words::tr("One share in each row. Without rows there is one part, of the whole."));
}

RecordForm* makeTermsForm(QWidget* parent) {
    auto* form = new RecordForm(4, parent);
    form->addText(u"short"_s, Words::tr("&Short form"),
                  Words::tr("Such as 2/10 net 30, 30 eom, 30/60/90: fills in the fields below"), 2);
    form->addText(u"name"_s, Words::tr("&Name"), {}, 2);
    form->addText(u"net_days"_s, Words::tr("&Days"), Words::tr("From the invoice date"), 1, Kind::whole);
    form->addCheck(u"end_of_month"_s, Words::tr("Month end"), Words::tr("Then to the end of the month"));
    form->addText(u"then_days"_s, Words::tr("Then days"), {}, 1, Kind::whole);
    form->addText(u"day_of_month"_s, Words::tr("Then the next day"), Words::tr("1 to 31 of a month"), 1, Kind::whole);
    form->addText(u"grace_days"_s, Words::tr("Days of grace"), Words::tr("For discounts"), 1, Kind::whole);
    form->addChoice(u"business_days"_s, Words::tr("On a day off"),
                    {{{}, Words::tr("Stays")},
                     {u"following"_s, Words::tr("The next working day")},
                     {u"modified_following"_s, Words::tr("The next one in the month")},
                     {u"preceding"_s, Words::tr("The working day before")}});
    form->addChoice(u"calendar"_s, Words::tr("Holidays of"),
                    {{{}, Words::tr("Weekends only")},
                     {u"TARGET"_s, u"TARGET"_s},
                     {u"AT"_s, u"AT"_s},
                     {u"DE"_s, u"DE"_s},
                     {u"FR"_s, u"FR"_s},
                     {u"GB"_s, u"GB"_s},
                     {u"US"_s, u"US"_s}});
    form->addChoice(u"discount_tax"_s, Words::tr("Discount and tax"),
                    {{u"reduced_when_taken"_s, Words::tr("Tax falls when it is taken")},
                     {u"unchanged"_s, Words::tr("Tax stays")},
                     {u"from_start"_s, Words::tr("Tax is low from the start")}});
    addParts(*form);
    form->addCheck(u"late_charge.statutory"_s, Words::tr("Late payment"), Words::tr("What the law allows"));
    form->addText(u"late_charge.yearly_percent"_s, Words::tr("Interest a year, per cent"), {}, 1, Kind::amount);
    form->addText(u"late_charge.fee"_s, Words::tr("Fee"), {}, 1, Kind::amount);
    return form;
}

void offerTerms(RecordForm&, const QJsonObject&) {}

QJsonObject freshTerms(const QJsonObject&) {
    return {{u"net_days"_s, 30}, {u"discount_tax"_s, u"reduced_when_taken"_s}};
}

}  // namespace

CataloguePart termsPart() {
    CataloguePart part;
    part.id = u"terms"_s;
    part.key = u"name"_s;
    part.title = Words::tr("Terms");
    part.newTitle = Words::tr("New terms");
    part.oneTitle = Words::tr("Terms %1");
    part.columns = {{.id = u"name"_s, .title = Words::tr("Name"), .whole = true},
                    {.id = u"due"_s, .title = Words::tr("Due"), .stretch = 1},
                    {.id = u"discounts"_s, .title = Words::tr("Discounts"), .stretch = 2},
                    {.id = u"parts"_s, .title = Words::tr("Instalments")}};
    part.empty = {u"table"_s,
                  Words::tr("No terms yet"),
                  Words::tr("Terms say when an invoice is due."),
                  {u"newRecord"_s, Words::tr("New terms"), u"Ins"_s},
                  true};
    part.makeForm = makeTermsForm;
    part.offer = offerTerms;
    part.fresh = freshTerms;
    part.format = formatTerms;
    return part;
}

}  // namespace duebook::ui
