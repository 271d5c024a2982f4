// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/schedule_form.h"

#include <QCoreApplication>

#include "records/record_words.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = LineColumn::Kind;

constexpr int columns = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScheduleForm)
};

void addRhythm(RecordForm& form, QDate today) {
    form.addText(u"name"_s, Words::tr("&Name"), Words::tr("Unique: what this bills"), 2);
    form.addText(u"draft.customer"_s, Words::tr("&Customer"), Words::tr("Number or name"), 2);
    form.addSection(Words::tr("How often"));
    form.addDay(u"start"_s, Words::tr("&Begins on"), today, Words::tr("First day of service; empty with milestones"));
    form.addText(u"every"_s, Words::tr("Eve&ry"), {}, 1, Kind::whole);
    form.addChoice(
        u"unit"_s, Words::tr("&Unit"),
        {{u"month"_s, Words::tr("Months")}, {u"week"_s, Words::tr("Weeks")}, {u"year"_s, Words::tr("Years")}});
    form.addChoice(u"when"_s, Words::tr("Billed"),
                   {{u"in_advance"_s, Words::tr("On the first day of a period")},
                    {u"in_arrears"_s, Words::tr("On its last day")}});
    form.addDay(u"anchor"_s, Words::tr("First full period"), today, Words::tr("Empty: from the beginning"));
    form.addDay(u"end"_s, Words::tr("Ends on"), today, Words::tr("Last day of service; empty: open-ended"));
    form.addCheck(u"last_day_of_month"_s, Words::tr("Month end"), Words::tr("On the last day of the month"));
    form.addCheck(u"pro_rata"_s, Words::tr("Short periods"), Words::tr("Billed by their days"), true);
}

void addInvoice(RecordForm& form) {
    form.addSection(Words::tr("The invoice"));
    form.addLines(u"draft.lines"_s, Words::tr("Lines"),
                  {{u"item"_s, Words::tr("Item"), 2},
                   {u"description"_s, Words::tr("Description"), 5},
                   {u"quantity"_s, Words::tr("Quantity"), 1, Kind::amount},
                   {u"unit"_s, Words::tr("Unit"), 1, Kind::text, unitChoices()},
                   {u"unit_price"_s, Words::tr("Price"), 2, Kind::amount},
                   {u"discount_percent"_s, Words::tr("Less %"), 1, Kind::amount},
                   {u"tax"_s, Words::tr("Tax"), 2}},
                  Words::tr("What is left empty comes from the item, the customer and the company."));
    form.addChoice(u"draft.currency"_s, Words::tr("Currency"), currencyChoices(Words::tr("That of the customer")));
    form.addText(u"draft.terms"_s, Words::tr("&Terms"), Words::tr("Empty: those of the customer"));
    form.addText(u"draft.po_number"_s, Words::tr("Purchase order"));
    form.addText(u"draft.buyer_reference"_s, Words::tr("Buyer reference"));
    form.addText(u"draft.discount_percent"_s, Words::tr("Discount on all, per cent"), {}, 1, Kind::amount);
    form.addNote(u"draft.note"_s, Words::tr("Note on the invoice"), {}, columns);
}

void addChanges(RecordForm& form) {
    form.addLines(u"prices"_s, Words::tr("Prices to come"),
                  {{u"line"_s, Words::tr("Line"), 1, Kind::whole},
                   {u"from"_s, Words::tr("From"), 2, Kind::day},
                   {u"unit_price"_s, Words::tr("New price"), 2, Kind::amount}},
                  Words::tr("For periods that begin on the day or later."));
    form.addLines(u"milestones"_s, Words::tr("Milestones, in place of a rhythm"),
                  {{u"date"_s, Words::tr("Day"), 2, Kind::day},
                   {u"line.description"_s, Words::tr("Description"), 5},
                   {u"line.quantity"_s, Words::tr("Quantity"), 1, Kind::amount},
                   {u"line.unit_price"_s, Words::tr("Price"), 2, Kind::amount},
                   {u"line.tax"_s, Words::tr("Tax"), 2}},
                  Words::tr("A row without a day is a further line of the milestone above."));
}

}  // namespace

RecordForm* makeScheduleForm(QDate today, QWidget* parent) {
    auto* form = new RecordForm(columns, parent);
    addRhythm(*form, today);
    addInvoice(*form);
    addChanges(*form);
    return form;
}

void offerToSchedule(RecordForm& form, const QJsonObject& settings, const QList<Choice>& customers) {
    form.offer(u"draft.customer"_s, customers);
    form.offer(u"draft.terms"_s, choicesOf(settings.value(u"terms"_s).toArray(), u"name"_s, {}));
    QJsonArray offered;
    for (const QJsonValue& item : settings.value(u"items"_s).toArray())
        if (item.toObject().value(u"active"_s).toBool(true)) offered.append(item);
    const QList<Choice> taxes = choicesOf(settings.value(u"taxes"_s).toArray(), u"code"_s, u"name"_s);
    auto* lines = form.findChild<LinesEditor*>(u"draft.lines"_s);
    lines->setChoices(u"item"_s, choicesOf(offered, u"code"_s, u"name"_s));
    lines->setChoices(u"tax"_s, taxes);
    form.findChild<LinesEditor*>(u"milestones"_s)->setChoices(u"line.tax"_s, taxes);
}

QJsonObject freshSchedule(QDate today) {
    return {{u"start"_s, today.toString(Qt::ISODate)},
            {u"every"_s, 1},
            {u"unit"_s, u"month"_s},
            {u"when"_s, u"in_advance"_s},
            {u"pro_rata"_s, true},
            {u"draft"_s, QJsonObject()}};
}

}  // namespace duebook::ui
