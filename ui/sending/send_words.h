// SPDX-License-Identifier: GPL-3.0-or-later
// Sending in words: what goes with a document, why it cannot leave, what became of it.
#pragma once
#include <QString>

#include "models/cell.h"
#include "services/outgoing.h"

class QComboBox;

namespace duebook::ui {

// "As each customer wants", none, UBL, CII, Factur-X.
void fillEnclosures(QComboBox& box, const QString& usual);
std::optional<services::Enclosure> chosenEnclosure(const QComboBox& box);
// Why it cannot leave; where the e-invoice breaks rules, with their names and what is wrong.
QString heldText(const services::Held& held);
// The state and its detail of one outcome.
struct OutcomeText {
    Cell state = {};
    QString detail = {};
};
OutcomeText outcomeText(const services::Leaving<services::SentDocument>& sent);
// "English (en)"; "Invoice" for the template of that name.
QString languageText(const QString& code);
QString templateText(const QString& name);
// "12 KB".
QString sizeText(std::size_t bytes);
// Writes files into a folder, each whole or not at all; the first that could not be written, else nothing.
QString writeFiles(const QString& folder, const std::vector<mail::Attachment>& files);

}  // namespace duebook::ui
