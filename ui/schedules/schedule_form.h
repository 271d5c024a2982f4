// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a billing schedule: how often, and the invoice that recurs.
#pragma once
#include <QJsonObject>

#include "records/record_form.h"

namespace duebook::ui {

RecordForm* makeScheduleForm(QDate today, QWidget* parent);
void offerToSchedule(RecordForm& form, const QJsonObject& settings, const QList<Choice>& customers);
QJsonObject freshSchedule(QDate today);

}  // namespace duebook::ui
