// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts as a list: its columns, its ready filters, how a row looks.
#pragma once
#include "pages/list_choice.h"
#include "pages/lists.h"

namespace duebook::ui {

// wide: more columns are shown at first.
ListDefinition receiptList(bool wide);
// today: what "this month" is.
ListContent receiptContent(const Lists::Receipts& receipts, Date today);
// True where these chips ask for receipts of any age.
bool wantsAllReceipts(const QStringList& chips);

}  // namespace duebook::ui
