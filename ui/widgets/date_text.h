// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people type them.
#pragma once
#include <QDate>
#include <QLocale>
#include <optional>

namespace duebook::ui {

// The day a text means: "T", "+5" and "-10" (days from today), "3" (of this month), "5-2" (day and month in the order
// of the locale, this year), "m" and "h" (first and last of this month), ISO, and the forms of the locale with two or
// four figures of the year. Nothing where the text is no day or could be two.
std::optional<QDate> parseDate(const QString& text, QDate today, const QLocale& locale);

// "20 Nov 2026" in the locale's words.
QString shownDate(QDate date, const QLocale& locale);

}  // namespace duebook::ui
