// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the company's settings, named as its file of settings names them.
#pragma once
#include <QJsonObject>

#include "records/record_form.h"

namespace duebook::ui {

// The kinds of document that have a pattern of numbers, as the settings name them.
QStringList numberedKinds();
RecordForm* makeSettingsForm(QWidget* parent);
void offerToSettings(RecordForm& form, const QJsonObject& settings);

}  // namespace duebook::ui
