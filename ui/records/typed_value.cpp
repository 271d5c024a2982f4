// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/typed_value.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = LineColumn::Kind;

// Thousands are taken out only where they stand as thousands do: "1,5" is no 15.
QString plainAmount(const QString& typed) {
    const QLocale locale;
    const QString point = locale.decimalPoint(), group = locale.groupSeparator();
    QString text = typed.trimmed();
    text.replace(QChar(0x2212), u'-');
    const QString pattern =
        u"^-?\\d{1,3}(%1\\d{3})+(%2\\d+)?$"_s.arg(QRegularExpression::escape(group), QRegularExpression::escape(point));
    if (QRegularExpression(pattern).match(text).hasMatch()) text.remove(group);
    if (point != u"."_s && text.count(point) == 1 && !text.contains(u'.')) text.replace(point, u"."_s);
    return text;
}

QDate readDay(const QString& text) {
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid()) return iso;
    const QLocale locale;
    for (const QString& form : {u"d MMM yyyy"_s, u"d MMM yy"_s, u"d.M.yyyy"_s, u"d/M/yyyy"_s}) {
        QDate day = locale.toDate(text, form);
        if (day.isValid()) return day.year() < 1970 ? day.addYears(100) : day;
    }
    return locale.toDate(text, QLocale::ShortFormat);
}

}  // namespace

QString shownValue(const QJsonValue& value, Kind kind) {
    if (value.isDouble()) return QString::number(value.toInteger());
    const QString text = value.toString();
    if (kind == Kind::amount) return QString(text).replace(u"."_s, QLocale().decimalPoint());
    if (kind == Kind::day) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : text;
    }
    return text;
}

QJsonValue typedValue(const QString& text, Kind kind) {
    const QString typed = text.trimmed();
    if (kind == Kind::amount) return plainAmount(typed);
    if (kind == Kind::whole) {
        bool isNumber = false;
        const int number = typed.toInt(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(typed);
    }
    if (kind == Kind::day) {
        const QDate day = readDay(typed);
        return day.isValid() ? day.toString(Qt::ISODate) : typed;
    }
    return typed;
}

}  // namespace duebook::ui
