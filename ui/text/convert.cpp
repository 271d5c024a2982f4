// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/convert.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace duebook::ui {
namespace {

QString grouped(const QString& digits) {
    const QLocale locale;
    const QString separator = locale.groupSeparator();
    QString text = digits;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3) text.insert(at, separator);
    return text;
}

}  // namespace

QString figureText(Money money) {
    QString plain = qs(money.text());
    const bool negative = plain.startsWith(QLatin1Char('-'));
    if (negative) plain.remove(0, 1);
    const qsizetype dot = plain.indexOf(QLatin1Char('.'));
    const QString whole = grouped(dot < 0 ? plain : plain.left(dot));
    const QString text = dot < 0 ? whole : whole + QLocale().decimalPoint() + plain.mid(dot + 1);
    return negative ? QChar(0x2212) + text : text;
}

QString figureOrDash(Money money) {
    return money.isZero() ? QString(QChar(0x2013)) : figureText(money);
}

QString moneyText(Money money) {
    return qs(money.currency().code()) + QLatin1Char(' ') + figureText(money);
}

// Lists show few different days many times over; writing one costs more than finding it.
QString dayText(Date day) {
    static thread_local QLocale of;
    static thread_local QHash<qint64, QString> written;
    if (const QLocale now; now != of) {
        of = now;
        written.clear();
    }
    QString& text = written[day.days()];
    if (text.isEmpty()) text = of.toString(qdate(day), QCoreApplication::translate("DateKeys", "dd MMM yy"));
    return text;
}

QString longDayText(Date day) {
    return QLocale().toString(qdate(day), QCoreApplication::translate("DateKeys", "d MMM yyyy"));
}

QString countText(qint64 count) {
    return QLocale().toString(count);
}

QString sentence(const Error& error) {
    const std::string source(sentenceOf(error.refusal));
    QString text = QCoreApplication::translate("Refusal", source.c_str());
    const auto amount = [](const std::optional<Money>& money) { return money ? moneyText(*money) : QString(); };
    // %1 last: a name that itself holds "%2" stays as it is
    text.replace(QLatin1String("%3"), amount(error.limit)).replace(QLatin1String("%2"), amount(error.amount));
    return text.replace(QLatin1String("%1"), qs(error.subject));
}

}  // namespace duebook::ui
