// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/first_steps.h"

#include <QBoxLayout>
#include <QPushButton>

#include "widgets/buttons.h"
#include "widgets/label.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

FirstSteps::FirstSteps(QWidget* parent) : Sheet(Ground::card, {}, parent) {
    setObjectName(u"firstSteps"_s);
    setAccessibleName(tr("First six steps"));
    auto* column = makeColumn(this, 6, {16, 12, 14, 12});
    auto* head = makeRow(nullptr, 6);
    head->addWidget(new Label(tr("First six steps"), Type::bodyStrong), 1);
    auto* hide = makeButton({u"hideSteps"_s, tr("Hide")}, ButtonKind::link, this);
    connect(hide, &QPushButton::clicked, this, &FirstSteps::hidden);
    head->addWidget(hide);
    column->addLayout(head);
    const QList<std::pair<QString, QString>> steps{{u"sample"_s, tr("Look around in the sample company")},
                                                   {u"new"_s, tr("Make a ledger for your own company")},
                                                   {u"import"_s, tr("Bring in customers")},
                                                   {u"import"_s, tr("Bring in open invoices")},
                                                   {u"aging"_s, tr("Check the total against your books")},
                                                   {u"export"_s, tr("Save the aging as an Excel pack")}};
    int number = 0;
    for (const auto& [id, text] : steps) {
        column->addWidget(makeLine(this));
        auto* row = makeRow(nullptr, 8, {0, 2, 0, 2});
        row->addWidget(new Label(QString::number(++number), Type::small, Tone::muted));
        auto* step = makeButton({QString(u"step%1"_s.arg(number)), text}, ButtonKind::link, this);
        connect(step, &QPushButton::clicked, this, [this, id = id] { emit chosen(id); });
        row->addWidget(step, 1);
        column->addLayout(row);
    }
}

}  // namespace duebook::ui
