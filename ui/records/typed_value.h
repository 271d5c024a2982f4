// SPDX-License-Identifier: GPL-3.0-or-later
// The border between what people type in their language and the values of a record.
#pragma once
#include <QJsonValue>
#include <QString>

#include "records/lines_editor.h"

namespace duebook::ui {

// As people read it: amounts with the locale's decimal sign, days in its words.
QString shownValue(const QJsonValue& value, LineColumn::Kind kind);
// As the record holds it; what cannot be understood stays as it was typed, for the core to refuse.
QJsonValue typedValue(const QString& text, LineColumn::Kind kind);

}  // namespace duebook::ui
