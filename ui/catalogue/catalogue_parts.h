// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the catalogue: items, tax codes and terms, each with its list and its form.
#pragma once
#include <QJsonObject>

#include "records/record_form.h"
#include "records/record_list.h"

namespace duebook::ui {

struct CataloguePart {
    QString id = {};        // section of the settings: "items"
    QString key = {};       // what names a record: "code"
    QString title = {};     // "Items"
    QString newTitle = {};  // "New item"
    QString oneTitle = {};  // "Item %1"
    QList<Column> columns = {};
    EmptyContent empty = {};
    RecordForm* (*makeForm)(QWidget*) = nullptr;
    // The form before a record is filled in: what its fields offer.
    void (*offer)(RecordForm& form, const QJsonObject& settings) = nullptr;
    QJsonObject (*fresh)(const QJsonObject& settings) = nullptr;  // what a new record begins with
    Row (*format)(const QJsonObject& record, QDate today) = nullptr;
};

QList<CataloguePart> catalogueParts();

CataloguePart itemsPart();
CataloguePart taxesPart();
CataloguePart termsPart();

}  // namespace duebook::ui
