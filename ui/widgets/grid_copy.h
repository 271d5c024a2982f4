// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table as tab-separated text that a spreadsheet takes: figures as numbers, currencies in their own column.
#pragma once
#include <QList>
#include <QString>
#include <vector>

namespace duebook::ui {

class GridModel;

// Titles first, then the rows in this order; rows that are not loaded are left out.
QString toTsv(const GridModel& model, const std::vector<int>& rows, const QList<int>& columns);

}  // namespace duebook::ui
