// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a JSON record by their path, as refusals name them: "draft.customer", "lines.0.tax".
#pragma once
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace duebook::ui {

// Undefined where there is nothing.
QJsonValue valueAt(const QJsonValue& record, const QString& path);
// Makes the objects and arrays on the way.
void putAt(QJsonObject& record, const QString& path, const QJsonValue& value);
// What changes `before` into `after` (RFC 7396): what is gone is null, arrays are whole.
QJsonObject patchOf(const QJsonObject& before, const QJsonObject& after);
// The text of an object for the core, and back; an object without fields where it is none.
std::string textOf(const QJsonObject& record);
QJsonObject objectOf(const std::string& text);

}  // namespace duebook::ui
