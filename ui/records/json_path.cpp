// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/json_path.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace duebook::ui {

namespace {

QJsonValue put(const QJsonValue& at, const QStringList& path, const QJsonValue& value) {
    if (path.isEmpty()) return value;
    bool isIndex = false;
    const int index = path.first().toInt(&isIndex);
    if (!isIndex) {
        QJsonObject object = at.toObject();
        object.insert(path.first(), put(object.value(path.first()), path.mid(1), value));
        return object;
    }
    QJsonArray array = at.toArray();
    while (array.size() <= index) array.append(QJsonObject());
    array.replace(index, put(array.at(index), path.mid(1), value));
    return array;
}

}  // namespace

QJsonValue valueAt(const QJsonValue& record, const QString& path) {
    QJsonValue at = record;
    const QStringList steps = path.split(u'.');
    for (const QString& step : steps) {
        if (at.isArray())
            at = at.toArray().at(step.toInt());
        else
            at = at.isObject() ? at.toObject().value(step) : QJsonValue(QJsonValue::Undefined);
    }
    return at;
}

void putAt(QJsonObject& record, const QString& path, const QJsonValue& value) {
    record = put(record, path.split(u'.'), value).toObject();
}

QJsonObject patchOf(const QJsonObject& before, const QJsonObject& after) {
    QJsonObject patch;
    for (auto field = before.begin(); field != before.end(); ++field)
        if (!after.contains(field.key())) patch.insert(field.key(), QJsonValue());
    for (auto field = after.begin(); field != after.end(); ++field) {
        const QJsonValue old = before.value(field.key());
        if (old == field.value()) continue;
        if (old.isObject() && field.value().isObject())
            patch.insert(field.key(), patchOf(old.toObject(), field.value().toObject()));
        else
            patch.insert(field.key(), field.value());
    }
    return patch;
}

std::string textOf(const QJsonObject& record) {
    return QJsonDocument(record).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject objectOf(const std::string& text) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

}  // namespace duebook::ui
