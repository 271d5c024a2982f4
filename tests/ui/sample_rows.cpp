// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_rows.h"

#include <QDate>
#include <QLocale>

namespace duebook::ui::sample {

using namespace Qt::StringLiterals;

namespace {

QString figure(qint64 minor) {
    if (minor == 0) return u"–"_s;
    QString text = QLocale().toString(double(std::abs(minor)) / 100.0, 'f', 2);
    return minor < 0 ? QString(QChar(0x2212) + text) : text;
}

Cell text(const QString& shown, Tone tone = Tone::none) {
    Cell cell;
    cell.text = shown;
    cell.tone = tone;
    return cell;
}

Cell money(qint64 minor, const QString& code = {}, bool strong = false) {
    Cell cell;
    cell.text = figure(minor);
    cell.sub = minor != 0 ? code : QString();
    cell.strong = strong;
    cell.value = minor;
    if (minor == 0) cell.tone = Tone::faint;
    return cell;
}

Cell day(QDate date, Tone tone = Tone::none) {
    Cell cell = text(QLocale().toString(date, u"dd MMM yy"_s), tone);
    cell.value = date;
    return cell;
}

Cell status(int i) {
    struct Word {
        QString word, icon;
        Tone tone;
    };
    static const Word words[] = {{u"Overdue"_s, u"overdue"_s, Tone::bad},
                                 {u"Part-paid"_s, u"part"_s, Tone::warn},
                                 {u"Promised"_s, u"promised"_s, Tone::accent},
                                 {u"Disputed"_s, u"disputed"_s, Tone::dispute},
                                 {u"Paid"_s, u"paid"_s, Tone::good}};
    const Word& word = words[i % 5];
    Cell cell = text(word.word, word.tone);
    cell.icon = word.icon;
    return cell;
}

QString customer(int i) {
    static const QStringList names{u"Kestrel Logistics Ltd"_s,
                                   u"شركة الخليج للتجارة والمقاولات"_s,
                                   u"Bergström Verpackung"_s,
                                   u"上海明珠国际贸易有限公司"_s,
                                   u"Grünwald Apotheken und Medizintechnik Handelsgesellschaft mbH & Co. KG"_s,
                                   u"Ibérica Textil SA"_s,
                                   u"Fjellvik Marine AS"_s,
                                   u"Дальневосточная торговая компания"_s,
                                   u"Tamsin & Boyd LLP"_s,
                                   u"Vantaa Sähkö Oy"_s};
    return names[i % names.size()];
}

}  // namespace

QList<Column> invoiceColumns(bool wide) {
    QList<Column> columns{{u"number"_s, u"No."_s, ColumnKind::text, 56},
                          {u"date"_s, u"Date"_s, ColumnKind::date},
                          {u"due"_s, u"Due"_s, ColumnKind::date},
                          {u"customer"_s, u"Customer"_s, ColumnKind::text, 110},
                          {u"po"_s, u"PO"_s, ColumnKind::text, 48},
                          {u"amount"_s, u"Amount"_s, ColumnKind::money},
                          {u"open"_s, u"Open"_s, ColumnKind::money},
                          {u"late"_s, u"Late"_s, ColumnKind::number},
                          {u"status"_s, u"Status"_s, ColumnKind::status},
                          {u"disputed"_s, u"Disputed"_s, ColumnKind::money},
                          {u"reminder"_s, u"Reminder"_s, ColumnKind::text, 74}};
    columns[0].filterHint = u"Filter…"_s;
    columns[0].whole = true;
    columns[3].stretch = 1;
    if (wide) {
        columns += Column{u"collector"_s, u"Collector"_s, ColumnKind::text, 90};
        columns += Column{u"next"_s, u"Next step"_s, ColumnKind::text, 120};
        columns.last().stretch = 2;
    }
    return columns;
}

Row invoice(int i, bool wide) {
    const QDate due = QDate(2026, 8, 17).addDays(i / 3);
    const int late = int(due.daysTo(QDate(2026, 11, 20)));
    const qint64 amount = 100'000 + (qint64(i) * 7919 % 900'000), open = i % 7 == 1 ? amount / 3 : amount;
    Row row;
    row.id = 104'200 + i;
    Cell days = text(QString::number(late), late > 60 ? Tone::bad : Tone::none);
    days.value = late;
    row.cells = {text(QString::number(row.id)),
                 day(due.addDays(-30), Tone::muted),
                 day(due),
                 text(customer(i)),
                 text(i % 3 == 0 ? QString() : QString::number(7000 + i * 13 % 2900), Tone::muted),
                 money(i % 11 == 5 ? -amount : amount),
                 money(i % 11 == 5 ? -open : open, i % 9 == 4 ? u"GBP"_s : u"EUR"_s, true),
                 days,
                 status(i),
                 money(i % 5 == 3 ? open / 3 : 0),
                 text(u"L%1 %2 Nov"_s.arg(1 + i % 3).arg(1 + i % 19), Tone::muted)};
    row.cells[0].value = row.id;
    if (wide)
        row.cells +=
            {text(u"M. Lindgren"_s, Tone::muted), text(i % 4 == 0 ? u"Call before hold"_s : QString(), Tone::muted)};
    return row;
}

QList<Row> invoices(int count, bool wide) {
    QList<Row> rows;
    for (int i = 0; i < count; ++i) rows += invoice(i, wide);
    return rows;
}

Row total(bool wide) {
    Row row;
    row.strong = true;
    row.cells = {text(u"286"_s),
                 {},
                 {},
                 text(u"In EUR, all shown"_s),
                 {},
                 money(745'368'30),
                 money(712'721'68, u"EUR"_s),
                 {},
                 {},
                 money(18'431'53),
                 {}};
    if (wide) row.cells += {Cell(), Cell()};
    return row;
}

}  // namespace duebook::ui::sample
