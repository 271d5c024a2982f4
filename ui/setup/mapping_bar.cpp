// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/mapping_bar.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

#include "widgets/buttons.h"
#include "widgets/label.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

MappingBar::MappingBar(QWidget* parent) : QWidget(parent) {
    setObjectName(u"mappingBar"_s);
    auto* row = makeRow(this, 8, {16, 4, 12, 4});
    row->addWidget(new Label(tr("Columns"), Type::bodyStrong, Tone::none, this));
    used_ = new Label({}, Type::small, Tone::muted, this);
    row->addWidget(used_);
    row->addStretch(1);
    name_ = new QLineEdit(this);
    name_->setObjectName(u"mappingName"_s);
    name_->setFont(face(Type::small));
    name_->setPlaceholderText(tr("Name of the mapping"));
    name_->setAccessibleName(name_->placeholderText());
    name_->setFixedWidth(px(180));
    connect(name_, &QLineEdit::returnPressed, this, &MappingBar::save);
    row->addWidget(name_);
    keep_ = makeButton({u"keepMapping"_s, tr("Save")}, ButtonKind::tight, this);
    connect(keep_, &QPushButton::clicked, this, &MappingBar::save);
    row->addWidget(keep_);
    menu_ = new QMenu(this);
    menu_->setObjectName(u"mappingMenu"_s);
    button_ = makeButton({u"mappings"_s, tr("Saved mappings  ▾")}, ButtonKind::link, this);
    connect(button_, &QPushButton::clicked, this,
            [this] { menu_->popup(button_->mapToGlobal(QPoint(0, button_->height()))); });
    row->addWidget(button_);
    askName(false);
    setNames({});
}

void MappingBar::askName(bool on) {
    name_->setVisible(on);
    keep_->setVisible(on);
    if (!on) return;
    name_->setText(current_);
    name_->setFocus();
    name_->selectAll();
}

void MappingBar::save() {
    const QString name = name_->text().trimmed();
    if (name.isEmpty()) return;
    askName(false);
    button_->setFocus();
    emit saved(name);
}

void MappingBar::setNames(const QStringList& names) {
    names_ = names;
    menu_->clear();
    for (int i = 0; i < names.size(); ++i) {
        QAction* action = menu_->addAction(names[i]);
        connect(action, &QAction::triggered, this, [this, i] { emit chosen(i); });
    }
    if (names.isEmpty()) menu_->addAction(tr("No mapping saved for these files yet"))->setEnabled(false);
    menu_->addSeparator();
    QAction* keep = menu_->addAction(tr("Save this mapping…"));
    keep->setObjectName(u"askMappingName"_s);
    connect(keep, &QAction::triggered, this, [this] { askName(true); });
}

void MappingBar::setCurrent(const QString& name) {
    current_ = name;
    used_->setText(name.isEmpty() ? QString() : tr("by the mapping “%1”").arg(name));
}

}  // namespace duebook::ui
