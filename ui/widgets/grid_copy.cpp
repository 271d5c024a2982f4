// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grid_copy.h"

#include "models/grid_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

QString copied(const Cell& cell, const Column& column) {
    QString text = cell.text.isEmpty() && !cell.flags.isEmpty() ? spokenText(cell) : cell.text;
    if (isFigure(column.kind)) {
        if (text == u"–"_s) return u"0"_s;
        text.replace(QChar(0x2212), u'-').remove(QLocale().groupSeparator());
    } else if (!cell.sub.isEmpty()) {
        text += u' ' + cell.sub;
    }
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

}  // namespace

QString toTsv(const GridModel& model, const std::vector<int>& rows, const QList<int>& columns) {
    QStringList lines, titles;
    QSet<int> withCurrency;
    for (const int c : columns)
        for (const int r : rows)
            if (const Row* row = model.rowAt(r);
                row != nullptr && isFigure(model.columns()[c].kind) && !row->cells.value(c).sub.isEmpty())
                withCurrency.insert(c);
    for (const int c : columns) {
        titles += model.columns()[c].title;
        if (withCurrency.contains(c))
            titles += QCoreApplication::translate("GridCopy", "%1, currency").arg(model.columns()[c].title);
    }
    lines += titles.join(u'\t');
    for (const int r : rows) {
        const Row* row = model.rowAt(r);
        if (row == nullptr) continue;
        QStringList cells;
        for (const int c : columns) {
            const Cell cell = row->cells.value(c);
            cells += copied(cell, model.columns()[c]);
            if (withCurrency.contains(c)) cells += cell.sub;
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace duebook::ui
