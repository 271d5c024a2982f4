// SPDX-License-Identifier: GPL-3.0-or-later
// What a spreadsheet puts on the clipboard: rows of cells with tabs between them.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace duebook::ui {

// The cells of each row that is not blank; a cell in quotation marks may hold tabs and line ends.
QList<QStringList> pastedRows(const QString& text);
// True where the text is more than one cell.
bool isTable(const QString& text);

// Which column each cell of a row goes to, -1 where there is none: by their titles where the first row says them (it is
// taken out then), else one after the other from `first` on.
QList<int> pastedColumns(QList<QStringList>& rows, int first, const QStringList& titles);

}  // namespace duebook::ui
