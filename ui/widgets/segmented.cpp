// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented.h"

#include "theme/theme.h"
#include "widgets/sheet.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

namespace duebook::ui {

using namespace Qt::StringLiterals;

Segmented::Segmented(const QList<Choice>& choices, QWidget* parent) : QWidget(parent), choices_(choices) {
    auto* layout = makeRow(this, 0);
    auto* group = new QButtonGroup(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"segment_"_s + choices[i].id);
        button->setText(choices[i].text);
        button->setAccessibleName(choices[i].text);
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setFont(face(Type::small));
        button->setFocusPolicy(i == 0 ? Qt::TabFocus : Qt::NoFocus);  // Tab comes to the chosen one, arrows move on
        button->setMinimumWidth(textWidth(Type::smallStrong, choices[i].text) + px(24));
        const bool first = i == 0, last = i == choices.size() - 1;
        button->setProperty("seg", first && last ? u"only"_s : first ? u"first"_s : last ? u"last"_s : u"mid"_s);
        group->addButton(button, int(i));
        layout->addWidget(button);
        buttons_ += button;
    }
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        buttons_[id]->setFocusPolicy(on ? Qt::TabFocus : Qt::NoFocus);
        if (on) emit chosen(choices_[id].id);
    });
}

QString Segmented::current() const {
    for (qsizetype i = 0; i < buttons_.size(); ++i)
        if (buttons_[i]->isChecked()) return choices_[i].id;
    return {};
}

void Segmented::setCurrent(const QString& id) {
    blockSignals(true);
    for (qsizetype i = 0; i < choices_.size(); ++i)
        if (choices_[i].id == id) buttons_[i]->setChecked(true);
    blockSignals(false);
}

}  // namespace duebook::ui
