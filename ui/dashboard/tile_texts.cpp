// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/tile_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;
using insight::Kpi;
using services::KpiMonth;
using services::KpiReport;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

struct Tile {
    std::string_view id;
    const char* name;
    Kpi kpi;      // of a tile that shows an amount: the share beside it
    bool amount;  // shows an amount, not the figure
    int better;   // 1: more is better, -1: less is better, 0: neither
    std::optional<insight::Tenths> KpiMonth::*history;
};

const Tile tiles[] = {
    {"receivables", QT_TRANSLATE_NOOP("Dashboard", "Receivables"), Kpi::currentShare, true, 0, nullptr},
    {"overdue", QT_TRANSLATE_NOOP("Dashboard", "Overdue"), Kpi::overdueShare, false, -1, nullptr},
    {"dsoCountback", QT_TRANSLATE_NOOP("Dashboard", "DSO, count-back"), Kpi::dsoCountback, false, -1,
     &KpiMonth::dsoCountback},
    {"cei", QT_TRANSLATE_NOOP("Dashboard", "CEI, quarter"), Kpi::collectionEffectivenessIndex, false, 1,
     &KpiMonth::cei},
    {"unapplied", QT_TRANSLATE_NOOP("Dashboard", "Unapplied cash"), Kpi::unappliedShare, true, -1, nullptr},
    {"dso", QT_TRANSLATE_NOOP("Dashboard", "DSO, simple"), Kpi::dso, false, -1, &KpiMonth::dso},
    {"bestDso", QT_TRANSLATE_NOOP("Dashboard", "Best possible DSO"), Kpi::bestPossibleDso, false, 0,
     &KpiMonth::bestPossibleDso},
    {"delinquent", QT_TRANSLATE_NOOP("Dashboard", "Average days delinquent"), Kpi::averageDaysDelinquent, false, -1,
     &KpiMonth::averageDaysDelinquent},
    {"daysToPay", QT_TRANSLATE_NOOP("Dashboard", "Average days to pay"), Kpi::averageDaysToPay, false, -1, nullptr},
    {"over90", QT_TRANSLATE_NOOP("Dashboard", "Over 90 days"), Kpi::over90Share, false, -1, nullptr},
};

const Tile& tileOf(const QString& id) {
    for (const Tile& tile : tiles)
        if (id == qs(tile.id)) return tile;
    return tiles[0];
}

QString signedText(double value, int decimals) {
    const QString size = QLocale().toString(std::abs(value), 'f', decimals);
    return (value > 0 ? u"+"_s : value < 0 ? QString(QChar(0x2212)) : u"±"_s) + size;
}

QString unitText(Kpi kpi) {
    switch (insight::unitOf(kpi)) {
        case insight::KpiUnit::days:
            return Words::tr("days");
        case insight::KpiUnit::percent:
            return u"%"_s;
        case insight::KpiUnit::times:
            return Words::tr("times a year");
    }
    return {};
}

std::int64_t amountOf(const Tile& tile, const KpiReport& report) {
    return tile.id == "unapplied" ? report.amounts.unapplied : report.amounts.closing;
}

void setChange(KpiText& text, double change, const QString& shown, int better) {
    text.change = shown;
    if (change != 0 && better != 0) text.trend = (change > 0) == (better > 0) ? Trend::better : Trend::worse;
}

void addChange(KpiText& text, const Tile& tile, const BoardFigures& f) {
    if (tile.amount) {
        const auto now = double(amountOf(tile, f.now)), before = double(amountOf(tile, f.before));
        if (before == 0) return;
        const double percent = std::round((now - before) / std::abs(before) * 1000) / 10;
        return setChange(text, percent, Words::tr("%1 %").arg(signedText(percent, 1)), tile.better);
    }
    const auto now = figureOf(f.now, tile.kpi).value, before = figureOf(f.before, tile.kpi).value;
    if (!now || !before) return;
    const double change = double(now->count - before->count) / 10;
    const bool days = insight::unitOf(tile.kpi) == insight::KpiUnit::days;
    setChange(text, change, (days ? Words::tr("%1 d") : Words::tr("%1 pt")).arg(signedText(change, 1)), tile.better);
}

QList<double> historyOf(const Tile& tile, const KpiReport& report) {
    QList<double> values;
    for (const KpiMonth& month : report.months) {
        if (tile.history != nullptr) {
            if (const auto& value = month.*tile.history) values += double(value->count) / 10;
        } else if (tile.id == "receivables") {
            values += double(month.open);
        } else if (tile.id == "overdue" && month.open > 0) {
            values += double(month.overdue) / double(month.open);
        }
    }
    return values;
}

QString shortText(std::int64_t minor, Currency currency) {
    const ShortAmount amount = shortAmount(Money(minor, currency));
    return amount.figure + u' ' + amount.unit;
}

QString besideText(const Tile& tile, const KpiReport& r) {
    const auto value = [&](Kpi kpi) { return tenthsText(figureOf(r, kpi).value); };
    switch (tile.kpi) {
        case Kpi::currentShare:
            return Words::tr("%1 % not due").arg(value(Kpi::currentShare));
        case Kpi::overdueShare:
            return Words::tr("%1 of %2")
                .arg(shortText(r.amounts.overdue, r.currency), shortText(r.amounts.closing, r.currency));
        case Kpi::dsoCountback:
            return Words::tr("Best by count-back %1").arg(value(Kpi::bestPossibleDsoCountback));
        case Kpi::collectionEffectivenessIndex:
            return Words::tr("100 % is nothing overdue");
        case Kpi::unappliedShare:
            return Words::tr("%1 % of receivables").arg(value(Kpi::unappliedShare));
        case Kpi::dso:
            return Words::tr("Average receivables %1").arg(value(Kpi::dsoAverage));
        case Kpi::bestPossibleDso:
            return Words::tr("Terms %1 days on average").arg(value(Kpi::weightedAverageTerms));
        case Kpi::averageDaysDelinquent:
            return Words::tr("%1 less %2").arg(value(Kpi::dso), value(Kpi::bestPossibleDso));
        case Kpi::averageDaysToPay:
            return Words::tr("Beyond terms %1, with open ones").arg(value(Kpi::averageDaysBeyondTerms));
        default:
            return shortText(r.amounts.over90, r.currency);
    }
}

QString exactText(const QString& amount, Currency currency) {
    const auto money = Money::parse(str(amount), currency);
    return money ? figureText(*money) : amount;
}

// Count-back names a month and its sales for each step: "2026-11: 249864.39, 2026-10: 331730.23".
QList<Fact> denominatorFacts(const insight::Figure& figure, Currency currency) {
    QList<Fact> facts;
    for (const QString& part : qs(figure.denominator).split(u", "_s)) {
        const auto month = Date::fromIso(str(part.section(u": "_s, 0, 0)) + "-01");
        if (!month) return {Fact{Words::tr("Denominator"), exactText(qs(figure.denominator), currency)}};
        facts += Fact{Words::tr("Taken off, sales of %1").arg(QLocale().toString(qdate(*month), u"MMM yyyy"_s)),
                      exactText(part.section(u": "_s, 1), currency)};
    }
    return facts;
}

}  // namespace

QStringList tileIds() {
    QStringList ids;
    for (const Tile& tile : tiles) ids += qs(tile.id);
    return ids;
}

QString tenthsText(const std::optional<insight::Tenths>& value) {
    if (!value) return Words::tr("n/a");
    const QString text = QLocale().toString(std::abs(double(value->count)) / 10, 'f', 1);
    return value->count < 0 ? QChar(0x2212) + text : text;
}

QString methodText(Kpi kpi) {
    const std::string source(insight::methodOf(kpi));
    return QCoreApplication::translate("Kpi", source.c_str());
}

QString exclusionsText(const KpiReport& report) {
    QString text = Words::tr(
                       "Tax and disputed documents are included, credit notes taken off. Unapplied receipts (%1) are "
                       "left out and shown apart. "
                       "Other currencies count at the rate of each document's own day.")
                       .arg(figureText(Money(report.amounts.unapplied, report.currency)));
    if (report.documentsWithoutRate > 0)
        text +=
            u' ' + Words::tr("Left out for want of a rate: %1 documents.").arg(countText(report.documentsWithoutRate));
    return text;
}

ShortAmount shortAmount(Money money) {
    const double value = double(money.minor()) / double(money.currency().unit()), size = std::abs(value);
    const QString code = qs(money.currency().code());
    const auto text = [&](double scaled, int decimals) {
        const QString figure = QLocale().toString(std::abs(scaled), 'f', decimals);
        return value < 0 ? QChar(0x2212) + figure : figure;
    };
    if (size >= 1e9) return {text(value / 1e9, 2), Words::tr("bn %1").arg(code)};
    if (size >= 1e6) return {text(value / 1e6, 2), Words::tr("M %1").arg(code)};
    if (size >= 1e4) return {text(value / 1e3, size >= 1e5 ? 0 : 1), Words::tr("k %1").arg(code)};
    return {text(value, 0), code};
}

KpiText tileText(const QString& id, const BoardFigures& figures) {
    const Tile& tile = tileOf(id);
    KpiText text;
    text.id = id;
    text.name = Words::tr(tile.name);
    if (tile.amount) {
        const ShortAmount amount = shortAmount(Money(amountOf(tile, figures.now), figures.now.currency));
        text.figure = amount.figure;
        text.unit = amount.unit;
    } else {
        const auto value = figureOf(figures.now, tile.kpi).value;
        text.figure = tenthsText(value);
        if (value) text.unit = unitText(tile.kpi);
    }
    addChange(text, tile, figures);
    text.target = besideText(tile, figures.now);
    text.history = historyOf(tile, figures.now);
    text.how = Words::tr("As of %1, change against %2. %3")
                   .arg(longDayText(figures.now.asOf), longDayText(figures.before.asOf), tileHow(id, figures).method);
    return text;
}

HowText tileHow(const QString& id, const BoardFigures& figures) {
    const Tile& tile = tileOf(id);
    const KpiReport& report = figures.now;
    HowText how;
    how.title = Words::tr(tile.name);
    if (tile.amount) {
        how.figure = moneyText(Money(amountOf(tile, report), report.currency));
        how.facts +=
            Fact{Words::tr("A month earlier"), figureText(Money(amountOf(tile, figures.before), report.currency))};
        how.method = id == u"receivables"_s ? Words::tr("open invoices less open credit notes")
                                            : Words::tr("receipts less what was applied of them");
        if (id == u"receivables"_s)
            how.facts += Fact{Words::tr("Less unapplied receipts"),
                              figureText(Money(report.amounts.closing - report.amounts.unapplied, report.currency))};
    } else {
        const insight::Figure& figure = figureOf(report, tile.kpi);
        how.figure = figure.value ? tenthsText(figure.value) + u' ' + unitText(tile.kpi) : tenthsText({});
        how.facts += Fact{Words::tr("Numerator"), exactText(qs(figure.numerator), report.currency)};
        how.facts += denominatorFacts(figure, report.currency);
        how.facts += Fact{Words::tr("On %1").arg(longDayText(figures.before.asOf)),
                          tenthsText(figureOf(figures.before, tile.kpi).value)};
        how.method = methodText(tile.kpi);
    }
    how.exclusions = exclusionsText(report);
    return how;
}

Link tileLink(const QString& id, Date asOf, Date today) {
    QVariantMap args{{u"asOf"_s, qs(asOf.iso())}};
    if (id == u"unapplied"_s) return {u"receipts"_s, {{u"chips"_s, QStringList{u"unapplied"_s}}}};
    if (id == u"overdue"_s && asOf == today)
        return {u"invoices"_s, {{u"chips"_s, QStringList{u"open"_s, u"overdue"_s}}}};
    if (id == u"over90"_s) args.insert(u"bucket"_s, 4);
    return {u"aging"_s, args};
}

}  // namespace duebook::ui
