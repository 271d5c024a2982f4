// SPDX-License-Identifier: GPL-3.0-or-later
// Invented invoices for tests and pictures: long names, names in other scripts, credit, missing figures.
#pragma once
#include "models/cell.h"
#include "models/column.h"

namespace duebook::ui::sample {

QList<Column> invoiceColumns(bool wide);
Row invoice(int number, bool wide);
QList<Row> invoices(int count, bool wide);
Row total(bool wide);

}  // namespace duebook::ui::sample
