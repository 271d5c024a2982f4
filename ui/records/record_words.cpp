// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/record_words.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

#include "base/country.h"
#include "base/currency.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

}  // namespace

QList<Choice> currencyChoices(const QString& without) {
    QList<Choice> list{{{}, without}};
    for (const CurrencyInfo& info : Currency::all()) list += Choice{qs(info.code), qs(info.code)};
    return list;
}

QList<Choice> languageChoices(const QString& without) {
    return {{{}, without},
            {u"en"_s, Words::tr("English")},
            {u"de"_s, Words::tr("German")},
            {u"fr"_s, Words::tr("French")},
            {u"es"_s, Words::tr("Spanish")}};
}

QList<Choice> deliveryChoices() {
    return {{{}, Words::tr("Not said")},
            {u"email"_s, Words::tr("Mail with PDF")},
            {u"e-invoice"_s, Words::tr("E-invoice")},
            {u"print"_s, Words::tr("Printed letter")}};
}

QList<Choice> roleChoices() {
    return {{{}, {}},
            {u"accounts_payable"_s, Words::tr("Accounts payable")},
            {u"disputes"_s, Words::tr("Disputes")},
            {u"purchasing"_s, Words::tr("Purchasing")},
            {u"escalation"_s, Words::tr("Escalation")}};
}

QList<Choice> channelChoices() {
    return {{{}, {}},
            {u"email"_s, Words::tr("Mail")},
            {u"phone"_s, Words::tr("Phone")},
            {u"letter"_s, Words::tr("Letter")}};
}

QList<Choice> addressKindChoices() {
    return {{{}, {}}, {u"billing"_s, Words::tr("Billing")}, {u"delivery"_s, Words::tr("Delivery")}};
}

QList<Choice> unitChoices() {
    return {{u"C62"_s, Words::tr("one")},          {u"H87"_s, Words::tr("piece")},
            {u"HUR"_s, Words::tr("hour")},         {u"MIN"_s, Words::tr("minute")},
            {u"DAY"_s, Words::tr("day")},          {u"WEE"_s, Words::tr("week")},
            {u"MON"_s, Words::tr("month")},        {u"ANN"_s, Words::tr("year")},
            {u"LS"_s, Words::tr("lump sum")},      {u"SET"_s, Words::tr("set")},
            {u"PR"_s, Words::tr("pair")},          {u"DZN"_s, Words::tr("dozen")},
            {u"GRM"_s, Words::tr("gram")},         {u"KGM"_s, Words::tr("kilogram")},
            {u"TNE"_s, Words::tr("tonne")},        {u"LBR"_s, Words::tr("pound")},
            {u"MMT"_s, Words::tr("millimetre")},   {u"CMT"_s, Words::tr("centimetre")},
            {u"MTR"_s, Words::tr("metre")},        {u"KMT"_s, Words::tr("kilometre")},
            {u"FOT"_s, Words::tr("foot")},         {u"MTK"_s, Words::tr("square metre")},
            {u"MTQ"_s, Words::tr("cubic metre")},  {u"MLT"_s, Words::tr("millilitre")},
            {u"LTR"_s, Words::tr("litre")},        {u"KWH"_s, Words::tr("kilowatt hour")},
            {u"E48"_s, Words::tr("service unit")}, {u"P1"_s, Words::tr("per cent")}};
}

QList<Choice> categoryChoices() {
    return {{u"S"_s, Words::tr("S  Standard rate")},
            {u"Z"_s, Words::tr("Z  Zero rate")},
            {u"E"_s, Words::tr("E  Exempt")},
            {u"AE"_s, Words::tr("AE  Reverse charge")},
            {u"K"_s, Words::tr("K  Intra-community supply")},
            {u"G"_s, Words::tr("G  Export")},
            {u"O"_s, Words::tr("O  Out of scope")},
            {u"L"_s, Words::tr("L  Canary Islands")},
            {u"M"_s, Words::tr("M  Ceuta and Melilla")}};
}

QList<Choice> countryChoices() {
    QList<Choice> list;
    for (int territory = QLocale::AnyTerritory + 1; territory <= QLocale::LastTerritory; ++territory) {
        const auto value = static_cast<QLocale::Territory>(territory);
        const QString code = QLocale::territoryToCode(value);
        if (isCountry(str(code))) list += Choice{code, QLocale::territoryToString(value)};
    }
    return list;
}

QList<Choice> choicesOf(const QJsonArray& section, const QString& value, const QString& words) {
    QList<Choice> list;
    for (const QJsonValue& each : section)
        list += Choice{each.toObject().value(value).toString(), each.toObject().value(words).toString()};
    return list;
}

}  // namespace duebook::ui
