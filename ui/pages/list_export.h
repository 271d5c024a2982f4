// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows, as a workbook or as CSV: the visible rows and columns in their order.
#pragma once
#include "base/date.h"
#include "pages/list_pane.h"
#include "pages/page.h"

namespace duebook::ui {

// Asks for the file and writes it in the background, listed among the running jobs; the page tells how it went.
void exportList(ListPane& pane, Page& page, const PageContext& context);
// "Halden & Marsh Invoices 2026-11-20.xlsx", with nothing that a file system refuses.
QString exportName(const QString& company, const QString& what, Date day);

}  // namespace duebook::ui
