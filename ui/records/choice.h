// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a record with the words for them, and a completer that finds either.
#pragma once
#include <QCompleter>
#include <QList>
#include <QString>

namespace duebook::ui {

struct Choice {
    QString value = {};
    QString text = {};  // empty: the value
};

// "HUR  hour", or the value alone.
QString shownText(const Choice& choice);

// Offers what holds the typed text in value or words; what is chosen becomes the value.
class ChoiceCompleter : public QCompleter {
    Q_OBJECT
public:
    explicit ChoiceCompleter(const QList<Choice>& choices, QObject* parent = nullptr);
    QString pathFromIndex(const QModelIndex& index) const override;
};

}  // namespace duebook::ui
