// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "catalogue/catalogue_parts.h"
#include "records/record_words.h"
#include "records/typed_value.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = LineColumn::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ItemsPart)
};

Cell plain(const QJsonObject& record, const QString& field, Tone tone = Tone::none) {
    Cell cell;
    cell.text = record.value(field).toString();
    cell.value = cell.text;
    cell.tone = tone;
    return cell;
}

QString unitWord(const QString& code) {
    for (const Choice& choice : unitChoices())
        if (choice.value == code) return choice.text;
    return code;
}

Cell priceCell(const QJsonObject& price) {
    Cell cell;
    const QString plain = price.value(u"price"_s).toString();
    cell.sub = price.value(u"currency"_s).toString();
    const auto currency = Currency::fromCode(str(cell.sub));
    const auto exact = currency ? Money::parse(str(plain), *currency) : std::nullopt;
    cell.text = exact ? figureText(*exact) : shownValue(plain, Kind::amount);  // a part of a cent stays to be seen
    if (const auto figure = UnitPrice::parse(str(plain))) cell.value = static_cast<qlonglong>(figure->raw());
    return cell;
}

// The one without a list, in the currency of the books where there is one.
QJsonObject usualPrice(const QJsonArray& prices, const QString& base) {
    QJsonObject usual;
    for (const QJsonValue& each : prices) {
        const QJsonObject price = each.toObject();
        if (!price.value(u"list"_s).toString().isEmpty()) continue;
        if (usual.isEmpty() || price.value(u"currency"_s).toString() == base) usual = price;
    }
    return usual;
}

// The usual price, and how many there are beside it.
Row formatItem(const QJsonObject& item, QDate, const QString& base) {
    Row row;
    row.cells = {plain(item, u"code"_s), plain(item, u"name"_s)};
    Cell unit;
    unit.text = unitWord(item.value(u"unit"_s).toString());
    const QJsonArray prices = item.value(u"prices"_s).toArray();
    const QJsonObject usual = usualPrice(prices, base);
    Cell others;
    const qsizetype more = prices.size() - (usual.isEmpty() ? 0 : 1);
    if (more > 0) {
        others.text = Words::tr("%n more", nullptr, int(more));
        others.value = qint64(more);
        others.tone = Tone::muted;
    }
    Cell state;
    const bool active = item.value(u"active"_s).toBool(true);
    state.text = active ? Words::tr("Offered") : Words::tr("Retired");
    state.icon = active ? u"ok"_s : u"void"_s;
    state.tone = active ? Tone::good : Tone::muted;
    row.cells += {unit,
                  usual.isEmpty() ? Cell() : priceCell(usual),
                  others,
                  plain(item, u"tax"_s),
                  plain(item, u"account"_s, Tone::muted),
                  state};
    row.faint = !active;
    return row;
}

RecordForm* makeItemForm(QWidget* parent) {
    auto* form = new RecordForm(4, parent);
    form->addText(u"code"_s, Words::tr("&Code"));
    form->addText(u"name"_s, Words::tr("&Name"), {}, 2);
    form->addText(u"unit"_s, Words::tr("&Unit"), Words::tr("UN/ECE code, or a word to choose"));
    form->addText(u"tax"_s, Words::tr("&Tax code"), Words::tr("Empty: that of the customer or company"));
    form->addText(u"account"_s, Words::tr("&Account"), Words::tr("Empty: revenue"));
    form->addCheck(u"active"_s, Words::tr("Offered"), Words::tr("Proposed for new lines"), true);
    form->addLines(u"prices"_s, Words::tr("Prices"),
                   {{u"list"_s, Words::tr("Price list"), 3},
                    {u"currency"_s, Words::tr("Currency"), 2, Kind::choice, currencyChoices({})},
                    {u"price"_s, Words::tr("Price of one unit"), 2, Kind::amount}},
                   Words::tr("Without a list it is the usual price, without a currency in that of the books."));
    form->addNote(u"description"_s, Words::tr("&Description"), Words::tr("Stands on the line of the invoice"), 4);
    form->offer(u"unit"_s, unitChoices());
    return form;
}

void offerItem(RecordForm& form, const QJsonObject& settings) {
    form.offer(u"tax"_s, choicesOf(settings.value(u"taxes"_s).toArray(), u"code"_s, u"name"_s));
    form.offer(u"account"_s, choicesOf(settings.value(u"accounts"_s).toArray(), u"code"_s, u"name"_s));
}

QJsonObject freshItem(const QJsonObject&) {
    return {{u"unit"_s, u"C62"_s}, {u"active"_s, true}};
}

}  // namespace

CataloguePart itemsPart() {
    CataloguePart part;
    part.id = u"items"_s;
    part.key = u"code"_s;
    part.title = Words::tr("Items");
    part.newTitle = Words::tr("New item");
    part.oneTitle = Words::tr("Item %1");
    part.columns = {{.id = u"code"_s, .title = Words::tr("Code"), .whole = true},
                    {.id = u"name"_s, .title = Words::tr("Name"), .stretch = 1},
                    {.id = u"unit"_s, .title = Words::tr("Unit"), .whole = true},
                    {.id = u"price"_s, .title = Words::tr("Price"), .kind = ColumnKind::money},
                    {.id = u"others"_s, .title = Words::tr("Other prices"), .whole = true},
                    {.id = u"tax"_s, .title = Words::tr("Tax"), .whole = true},
                    {.id = u"account"_s, .title = Words::tr("Account"), .whole = true},
                    {.id = u"state"_s, .title = Words::tr("State"), .kind = ColumnKind::status}};
    part.empty = {u"table"_s,
                  Words::tr("No items yet"),
                  Words::tr("Items save typing: a line takes name, unit, price and tax from them."),
                  {u"newRecord"_s, Words::tr("New item"), u"Ins"_s},
                  true};
    part.makeForm = makeItemForm;
    part.offer = offerItem;
    part.fresh = freshItem;
    part.format = formatItem;
    return part;
}

QList<CataloguePart> catalogueParts() {
    return {itemsPart(), taxesPart(), termsPart()};
}

}  // namespace duebook::ui
