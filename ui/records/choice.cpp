// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/choice.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

#include "theme/theme.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

QString shownText(const Choice& choice) {
    return choice.text.isEmpty() || choice.text == choice.value ? choice.value
                                                                : QString(choice.value + u"  "_s + choice.text);
}

ChoiceCompleter::ChoiceCompleter(const QList<Choice>& choices, QObject* parent) : QCompleter(parent) {
    auto* model = new QStandardItemModel(this);
    for (const Choice& choice : choices) {
        auto* item = new QStandardItem(shownText(choice));
        item->setData(choice.value, Qt::UserRole);
        model->appendRow(item);
    }
    setModel(model);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    popup()->setFont(face(Type::small));
}

QString ChoiceCompleter::pathFromIndex(const QModelIndex& index) const {
    return index.data(Qt::UserRole).toString();
}

}  // namespace duebook::ui
