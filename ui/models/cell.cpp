// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell.h"

#include <QStringList>

namespace duebook::ui {

using namespace Qt::StringLiterals;

QString spokenText(const Cell& cell) {
    if (!cell.accessible.isEmpty()) return cell.accessible;
    QStringList parts;
    for (const CellFlag& flag : cell.flags) parts += flag.word;
    if (!cell.text.isEmpty()) parts += cell.sub.isEmpty() ? cell.text : QString(cell.text + u' ' + cell.sub);
    if (!cell.error.isEmpty()) parts += cell.error;
    return parts.join(u", "_s);
}

QString sentenceOf(const Row& row, const QStringList& titles) {
    if (!row.sentence.isEmpty()) return row.sentence;
    QStringList parts;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString spoken = spokenText(row.cells[i]);
        if (!spoken.isEmpty()) parts += i == 0 ? spoken : QString(titles.value(i) + u' ' + spoken).trimmed();
    }
    return parts.join(u", "_s);
}

}  // namespace duebook::ui
