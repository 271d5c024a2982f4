// SPDX-License-Identifier: GPL-3.0-or-later
// Documents and statements on a printer: asked for once, printed in the background.
#pragma once
#include <QStringList>

#include "pages/page.h"

namespace duebook::ui {

// Asks which printer, and prints the documents in this order. One that cannot be printed keeps no other back: the page
// says how many were printed, and why others were not.
void openPrintDialog(const PageContext& context, Page& page, const QStringList& numbers);
// The statements of these customers, as of today.
void openStatementPrintDialog(const PageContext& context, Page& page, const QStringList& customers);

}  // namespace duebook::ui
