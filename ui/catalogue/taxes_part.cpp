// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "catalogue/catalogue_parts.h"
#include "records/record_words.h"
#include "records/typed_value.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = LineColumn::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaxesPart)
};

QString categoryWord(const QString& code) {
    for (const Choice& choice : categoryChoices())
        if (choice.value == code) return choice.text;
    return code;
}

// The rate of the day, and since when.
Row formatTax(const QJsonObject& tax, QDate today, const QString&) {
    QString rate, since;
    const QString day = today.toString(Qt::ISODate);
    for (const QJsonValue& each : tax.value(u"rates"_s).toArray()) {
        const QString from = each.toObject().value(u"from"_s).toString();
        if (from > day || from < since) continue;
        since = from;
        rate = each.toObject().value(u"percent"_s).toString();
    }
    Row row;
    for (const QString& text : {tax.value(u"code"_s).toString(), tax.value(u"name"_s).toString(),
                                categoryWord(tax.value(u"category"_s).toString())}) {
        Cell cell;
        cell.text = text;
        cell.value = text;
        row.cells += cell;
    }
    Cell percent, from, account;
    if (!rate.isEmpty()) percent.text = Words::tr("%1 %").arg(shownValue(rate, Kind::amount));
    if (const auto figure = PlainAmount::parse(str(rate))) percent.value = static_cast<qlonglong>(figure->raw());
    const QDate began = QDate::fromString(since, Qt::ISODate);
    if (began.isValid() && began.year() > 1970) from.text = longDayText(date(began));
    from.value = began;
    from.tone = Tone::muted;
    account.text = tax.value(u"account"_s).toString();
    account.tone = Tone::muted;
    row.cells += {percent, from, account};
    return row;
}

RecordForm* makeTaxForm(QWidget* parent) {
    auto* form = new RecordForm(4, parent);
    form->addText(u"code"_s, Words::tr("&Code"));
    form->addText(u"name"_s, Words::tr("&Name"), {}, 2);
    form->addChoice(u"category"_s, Words::tr("Cate&gory"), categoryChoices(), Words::tr("Of EN 16931"));
    form->addText(u"account"_s, Words::tr("&Account"), Words::tr("Empty: the ledger's own"));
    form->addLines(
        u"rates"_s, Words::tr("Rates"),
        {{u"from"_s, Words::tr("From"), 1, Kind::day}, {u"percent"_s, Words::tr("Per cent"), 1, Kind::amount}},
        Words::tr("Each rate counts from its day until the next one."));
    form->addText(u"exemption_reason"_s, Words::tr("&Reason for charging none"), {}, 3);
    form->addText(u"exemption_code"_s, Words::tr("Its code"), Words::tr("Such as VATEX-EU-AE"));
    return form;
}

void offerTax(RecordForm& form, const QJsonObject& settings) {
    form.offer(u"account"_s, choicesOf(settings.value(u"accounts"_s).toArray(), u"code"_s, u"name"_s));
}

QJsonObject freshTax(const QJsonObject&) {
    return {{u"category"_s, u"S"_s}};
}

}  // namespace

CataloguePart taxesPart() {
    CataloguePart part;
    part.id = u"taxes"_s;
    part.key = u"code"_s;
    part.title = Words::tr("Taxes");
    part.newTitle = Words::tr("New tax code");
    part.oneTitle = Words::tr("Tax code %1");
    part.columns = {{.id = u"code"_s, .title = Words::tr("Code"), .whole = true},
                    {.id = u"name"_s, .title = Words::tr("Name"), .stretch = 1},
                    {.id = u"category"_s, .title = Words::tr("Category"), .stretch = 2},
                    {.id = u"rate"_s, .title = Words::tr("Rate today"), .kind = ColumnKind::number},
                    {.id = u"since"_s, .title = Words::tr("Since"), .kind = ColumnKind::date},
                    {.id = u"account"_s, .title = Words::tr("Account"), .whole = true}};
    part.empty = {u"table"_s,
                  Words::tr("No tax codes yet"),
                  Words::tr("For the country of this ledger none are known here. Add those you charge."),
                  {u"newRecord"_s, Words::tr("New tax code"), u"Ins"_s},
                  true};
    part.makeForm = makeTaxForm;
    part.offer = offerTax;
    part.fresh = freshTax;
    part.format = formatTax;
    return part;
}

}  // namespace duebook::ui
