// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/date_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

bool isLetter(const QString& text, const char* key) {
    return text.compare(QCoreApplication::translate("DateKeys", key), Qt::CaseInsensitive) == 0;
}

QDate lastOfMonth(QDate day) {
    return {day.year(), day.month(), day.daysInMonth()};
}

int fullYear(const QString& figures) {
    const int year = figures.toInt();
    return figures.size() <= 2 ? 2000 + year : year;
}

std::optional<QDate> valid(QDate date) {
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> fromNumbers(const QStringList& parts, QDate today, const QLocale& locale) {
    if (parts[0].size() == 4 && parts.size() == 3) return valid({parts[0].toInt(), parts[1].toInt(), parts[2].toInt()});
    if (parts.size() == 1) return valid({today.year(), today.month(), parts[0].toInt()});
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = order.indexOf(u'M') < order.indexOf(u'd');
    const int day = parts[monthFirst ? 1 : 0].toInt(), month = parts[monthFirst ? 0 : 1].toInt();
    return valid({parts.size() == 3 ? fullYear(parts[2]) : today.year(), month, day});
}

std::optional<QDate> fromWords(const QString& text, QDate today, const QLocale& locale) {
    for (const QString& form :
         {locale.dateFormat(QLocale::LongFormat), u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d, yyyy"_s, u"d. MMM yyyy"_s,
          u"d. MMMM yyyy"_s, u"d MMM yy"_s, u"d. MMM yy"_s, u"d MMM"_s, u"d. MMM"_s, u"d MMMM"_s}) {
        QDate date = locale.toDate(text, form);
        if (!date.isValid()) continue;
        if (!form.contains(u'y'))
            date.setDate(today.year(), date.month(), date.day());
        else if (!form.contains(u"yyyy"_s) && date.year() < 2000)
            date = date.addYears(100);
        return valid(date);
    }
    return std::nullopt;
}

}  // namespace

std::optional<QDate> parseDate(const QString& raw, QDate today, const QLocale& locale) {
    const QString text = raw.simplified();
    if (text.isEmpty()) return std::nullopt;
    if (isLetter(text, QT_TRANSLATE_NOOP("DateKeys", "T"))) return today;
    if (isLetter(text, QT_TRANSLATE_NOOP("DateKeys", "m"))) return QDate(today.year(), today.month(), 1);
    if (isLetter(text, QT_TRANSLATE_NOOP("DateKeys", "h"))) return lastOfMonth(today);
    static const QRegularExpression shift(u"^([+\\-\\x{2212}])\\s?(\\d{1,4})$"_s);
    if (const auto found = shift.match(text); found.hasMatch())
        return today.addDays(found.captured(1) == "+"_L1 ? found.captured(2).toInt() : -found.captured(2).toInt());
    static const QRegularExpression packed(u"^(\\d\\d)(\\d\\d)(\\d{2}|\\d{4})$"_s);
    if (const auto found = packed.match(text); found.hasMatch())
        return fromNumbers(found.capturedTexts().mid(1), today, locale);
    static const QRegularExpression numbers(
        u"^(\\d{1,2}|\\d{4})(?:[.\\-/ ](\\d{1,2})(?:[.\\-/ ](\\d{2}|\\d{4}))?[.]?)?$"_s);
    if (const auto found = numbers.match(text); found.hasMatch()) {
        QStringList parts = found.capturedTexts().mid(1);
        parts.removeAll(QString());
        if (parts.size() == 1 && parts[0].size() > 2) return std::nullopt;
        if (parts.size() == 2 && parts[0].size() == 4) return std::nullopt;
        return fromNumbers(parts, today, locale);
    }
    return fromWords(text, today, locale);
}

QString shownDate(QDate date, const QLocale& locale) {
    return date.isValid() ? locale.toString(date, QCoreApplication::translate("DateKeys", "d MMM yyyy")) : QString();
}

}  // namespace duebook::ui
