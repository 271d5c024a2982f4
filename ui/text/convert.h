// SPDX-License-Identifier: GPL-3.0-or-later
// The border between std::string in UTF-8 and QString, and between the core's values and what is shown.
#pragma once
#include <QDate>
#include <QString>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/money.h"
#include "base/result.h"

namespace duebook::ui {

inline QString qs(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline std::string str(const QString& text) {
    return text.toStdString();
}
inline QDate qdate(Date day) {
    return QDate(1970, 1, 1).addDays(day.days());
}
inline Date date(QDate day) {
    return Date::fromDays(QDate(1970, 1, 1).daysTo(day));
}

// "1,234.50" with the locale's separators, all decimals of the currency and a true minus; without the currency.
QString figureText(Money money);
// The figure, or an en dash for zero.
QString figureOrDash(Money money);
// "EUR 1,234.50", for sentences and the status bar.
QString moneyText(Money money);
// "20 Nov 26", one width, in the locale's words; tables use it.
QString dayText(Date day);
// "20 Nov 2026", for sentences.
QString longDayText(Date day);
// "4,312", with the locale's separators.
QString countText(qint64 count);
// The translated sentence of a refusal, amounts in the locale's form.
QString sentence(const Error& error);

}  // namespace duebook::ui
