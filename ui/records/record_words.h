// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the values that records choose from.
#pragma once
#include <QJsonArray>

#include "records/choice.h"

namespace duebook::ui {

// The first one is empty and says what happens without a choice.
QList<Choice> currencyChoices(const QString& without);
QList<Choice> languageChoices(const QString& without);  // of documents
QList<Choice> deliveryChoices();
QList<Choice> roleChoices();
QList<Choice> channelChoices();
QList<Choice> addressKindChoices();
QList<Choice> unitChoices();      // of UN/ECE recommendation 20
QList<Choice> categoryChoices();  // of taxes, EN 16931
QList<Choice> countryChoices();
// Of the objects of a section of the settings: by one of their fields, in the words of another.
QList<Choice> choicesOf(const QJsonArray& section, const QString& value, const QString& words);

}  // namespace duebook::ui
