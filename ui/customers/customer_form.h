// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a customer's file.
#pragma once
#include <QJsonObject>

#include "records/record_form.h"

namespace duebook::ui {

RecordForm* makeCustomerForm(QWidget* parent);
// Offers what the settings know: terms, tax codes, price lists.
void offerToCustomer(RecordForm& form, const QJsonObject& settings);

}  // namespace duebook::ui
