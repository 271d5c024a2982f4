// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/pasted.h"

#include <algorithm>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar quote = u'"';

// One cell from `at` on, which is left behind it: at a tab, a line end or the end.
QString cellAt(const QString& text, qsizetype& at) {
    QString cell;
    const bool quoted = at < text.size() && text[at] == quote;
    if (quoted) ++at;
    for (; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (quoted && letter == quote) {
            if (at + 1 >= text.size() || text[at + 1] != quote) {
                ++at;
                break;
            }
            ++at;  // two of them are one
        } else if (!quoted && (letter == u'\t' || letter == u'\n')) {
            break;
        }
        cell += letter;
    }
    return cell.simplified();
}

bool isBlank(const QStringList& row) {
    return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.isEmpty(); });
}

}  // namespace

QList<QStringList> pastedRows(const QString& clipboard) {
    QString text = clipboard;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QList<QStringList> rows;
    QStringList row;
    for (qsizetype at = 0; at < text.size();) {
        row += cellAt(text, at);
        const bool more = at < text.size() && text[at] == u'\t';
        if (at < text.size()) ++at;
        if (more && at < text.size()) continue;
        if (!isBlank(row)) rows += row;
        row.clear();
    }
    return rows;
}

bool isTable(const QString& text) {
    return text.contains(u'\t') || text.trimmed().contains(u'\n');
}

QList<int> pastedColumns(QList<QStringList>& rows, int first, const QStringList& titles) {
    QList<int> columns;
    if (rows.isEmpty()) return columns;
    int known = 0;
    for (const QString& cell : rows.first()) {
        const auto found = std::find_if(titles.begin(), titles.end(), [&](const QString& title) {
            return title.compare(cell, Qt::CaseInsensitive) == 0;
        });
        columns += found == titles.end() ? -1 : int(found - titles.begin());
        known += found != titles.end();
    }
    if (known > 1) {
        rows.removeFirst();
        return columns;
    }
    columns.clear();
    qsizetype widest = 0;
    for (const QStringList& row : rows) widest = std::max(widest, row.size());
    for (int i = 0; i < widest; ++i) columns += first + i < titles.size() ? first + i : -1;
    return columns;
}

}  // namespace duebook::ui
