// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_panel.h"

#include <QCoreApplication>
#include <algorithm>

#include "pages/customer_strip.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using services::CustomerTable;
using store::DocumentTable;

constexpr std::size_t itemsShown = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerPanel)
};

void addFact(QList<Fact>& facts, const QString& name, const std::string& value) {
    if (!value.empty()) facts += Fact{name, qs(value)};
}

void addLimit(QList<Fact>& facts, const CustomerTable& table, std::size_t place) {
    if (const auto limit = table.value(place, CustomerTable::limit)) {
        const auto used = table.value(place, CustomerTable::usedPercent);
        const QString figure = moneyText(Money(*limit, table.currency(place)));
        facts += Fact{Words::tr("Limit"), used ? Words::tr("%1, %2 % used").arg(figure).arg(*used) : figure,
                      table.overLimit(place) ? Tone::bad : Tone::none};
    }
}

QList<Fact> factsOf(const CustomerTable& table, std::size_t place) {
    const store::Customer& c = table.customer(place);
    QList<Fact> facts{{Words::tr("Code"), qs(c.number)}};
    if (c.legalName != c.name) addFact(facts, Words::tr("Legal name"), c.legalName);
    addFact(facts, Words::tr("Street"), c.street);
    addFact(facts, Words::tr("Town"),
            c.postalCode.empty() || c.city.empty() ? c.postalCode + c.city : c.postalCode + " " + c.city);
    addFact(facts, Words::tr("Country"), c.country);
    addFact(facts, Words::tr("Phone"), c.phone);
    addFact(facts, Words::tr("Mail"), c.email);
    addFact(facts, Words::tr("VAT id"), c.taxId);
    addFact(facts, Words::tr("Collector"), c.collector);
    addFact(facts, Words::tr("Group"), c.group);
    addLimit(facts, table, place);
    return facts;
}

PanelSection openItems(const DocumentTable& documents, std::int64_t customer) {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < documents.size(); ++row)
        if (documents.customerId(row) == customer && documents.isOpen(row)) rows.push_back(row);
    const auto dueOf = [&](std::size_t row) { return documents.value(row, DocumentTable::dueOn).value_or(0); };
    std::sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) { return dueOf(a) < dueOf(b); });
    const bool oneCurrency = std::all_of(rows.begin(), rows.end(), [&](std::size_t row) {
        return documents.currency(row) == documents.currency(rows.front());
    });
    PanelSection section{Words::tr("%n open items", nullptr, int(rows.size())),
                         {u"openItems"_s, rows.empty() ? QString() : Words::tr("Show all")},
                         {},
                         {}};
    if (oneCurrency && !rows.empty()) section.title += u", "_s + qs(documents.currency(rows.front()).code());
    if (rows.size() > itemsShown) rows.resize(itemsShown);
    for (const std::size_t row : rows) {
        const Money open(*documents.value(row, DocumentTable::open), documents.currency(row));
        const bool late = documents.value(row, DocumentTable::daysLate).has_value();
        section.lines +=
            Fact{Words::tr("%1  %2").arg(qs(documents.text(row, DocumentTable::number)),
                                         dayText(Date::fromDays(dueOf(row)))),
                 oneCurrency ? figureText(open) : QString(figureText(open) + u' ' + qs(open.currency().code())),
                 late ? Tone::bad : Tone::none, QString(u"document:"_s + QString::number(documents.id(row)))};
    }
    return section;
}

}  // namespace

QList<Fact> contactFacts(const CustomerTable& table, std::size_t place) {
    const store::Customer& c = table.customer(place);
    QList<Fact> facts{{Words::tr("Code"), qs(c.number)}};
    addFact(facts, Words::tr("Phone"), c.phone);
    addFact(facts, Words::tr("Mail"), c.email);
    addFact(facts, Words::tr("Collector"), c.collector);
    addLimit(facts, table, place);
    return facts;
}

SidePanelContent customerPanel(const CustomerTable& table, std::size_t place, const Lists::Documents& documents) {
    const store::Customer& c = table.customer(place);
    const Currency currency = table.currency(place);
    const auto figure = [&](CustomerTable::Column column) {
        return Money(table.value(place, column).value_or(0), currency);
    };
    SidePanelContent content;
    content.title = qs(c.name);
    content.figure = figureText(figure(CustomerTable::balance));
    content.figureNote = Words::tr("%1 balance").arg(qs(currency.code()));
    const Money overdue = figure(CustomerTable::overdue);
    if (!overdue.isZero())
        content.pills += PillText{u"overdue"_s, Words::tr("%1 overdue").arg(shortFigure(overdue)), Tone::bad};
    if (table.overLimit(place)) content.pills += PillText{u"limit"_s, Words::tr("Over limit"), Tone::bad};
    content.facts = factsOf(table, place);
    content.agingTitle = Words::tr("Aging, %1").arg(qs(currency.code()));
    content.aging = stripOf(table, place);
    if (documents) content.sections = {openItems(*documents, c.id.value)};
    content.actions = {{u"openItems"_s, Words::tr("Open items")},
                       {u"aging"_s, Words::tr("Aging")},
                       {u"editCustomer"_s, Words::tr("Edit")},
                       {u"send"_s, Words::tr("Statement…"), {}, {}, Words::tr("Send a statement by mail (Ctrl+M)")},
                       {u"copyAddress"_s, Words::tr("Copy address")}};
    return content;
}

QString addressOf(const store::Customer& c) {
    QStringList lines{qs(c.legalName.empty() ? c.name : c.legalName)};
    if (!c.street.empty()) lines += qs(c.street);
    const QString town = QString(qs(c.postalCode) + u' ' + qs(c.city)).trimmed();
    if (!town.isEmpty()) lines += town;
    if (!c.country.empty()) lines += qs(c.country);
    return lines.join(u'\n');
}

}  // namespace duebook::ui
