// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices and credit notes as a list: its columns, its ready filters, how a row looks.
#pragma once
#include "pages/list_choice.h"
#include "pages/lists.h"

namespace duebook::ui {

ListDefinition invoiceList();
ListContent invoiceContent(const Lists::Documents& documents);
// True where these chips ask for documents with nothing open.
bool wantsPaid(const QStringList& chips);

}  // namespace duebook::ui
