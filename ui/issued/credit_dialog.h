// SPDX-License-Identifier: GPL-3.0-or-later
// The form that credits an invoice: all that is left, an amount, or chosen lines.
#pragma once
#include <optional>

#include "pages/page.h"
#include "store/detail_store.h"

class QLineEdit;

namespace duebook::ui {

class FormDialog;

void openCreditDialog(const PageContext& context, Page& page, const store::DocumentDetail& invoice);

// The amount of a field, sums worked out; nothing where the field is empty. False where it is no amount of the
// currency: the dialog says so.
bool readAmountField(FormDialog& dialog, const QLineEdit& field, Currency currency, std::optional<Money>& amount);

}  // namespace duebook::ui
