// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/import_done_step.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>

#include "setup/import_words.h"
#include "text/convert.h"
#include "widgets/buttons.h"
#include "widgets/fact_list.h"
#include "widgets/label.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

ImportDoneStep::ImportDoneStep(QWidget* parent) : QWidget(parent) {
    setObjectName(u"importDone"_s);
    auto* outer = makeRow(this, 0, {16, 16, 16, 16});
    auto* column = makeColumn(nullptr, 8);
    outer->addLayout(column);
    outer->addStretch(1);
    auto* head = makeRow(nullptr, 8);
    icon_ = new IconLabel(u"paid"_s, Tone::good, 22, this);
    title_ = new Label({}, Type::title, Tone::none, this);
    title_->setObjectName(u"importDoneTitle"_s);
    head->addWidget(icon_);
    head->addWidget(title_, 1);
    column->addLayout(head);
    from_ = new Label({}, Type::small, Tone::muted, this);
    column->addWidget(from_);
    facts_ = new FactList(this);
    facts_->setFixedWidth(px(420));
    column->addWidget(facts_);
    column->addSpacing(px(8));
    auto* row = makeRow(nullptr, 8);
    const auto add = [&](const ActionText& action, ButtonKind kind, void (ImportDoneStep::*then)()) {
        QPushButton* button = makeButton(action, kind, this);
        connect(button, &QPushButton::clicked, this, then);
        row->addWidget(button);
        return button;
    };
    rows_ = add({u"showImported"_s, tr("Show them")}, ButtonKind::primary, &ImportDoneStep::showRowsRequested);
    customers_ =
        add({u"showCustomers"_s, tr("Show customers")}, ButtonKind::normal, &ImportDoneStep::showCustomersRequested);
    aging_ = add({u"showAging"_s, tr("Show aging")}, ButtonKind::normal, &ImportDoneStep::showAgingRequested);
    save_ = add({u"saveSkipped"_s, tr("Save problem list…"), {}, u"export"_s}, ButtonKind::normal,
                &ImportDoneStep::saveRequested);
    again_ = add({u"importAgain"_s, tr("Import another file")}, ButtonKind::normal, &ImportDoneStep::againRequested);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
}

void ImportDoneStep::show(const ImportPlan& plan, const services::ImportReport& report, const ImportCheck& check) {
    const bool nothing = report.accepted == 0;
    icon_->set(nothing ? u"info"_s : u"paid"_s, nothing ? Tone::warn : Tone::good);
    title_->setText(nothing ? tr("Nothing new was in the file")
                            : tr("%1 imported").arg(kindCount(plan.kind, report.accepted)));
    from_->setText(tr("from %1").arg(QFileInfo(qs(plan.path)).fileName()));
    QList<Fact> facts{{tr("Rows in the file"), countText(report.rows)},
                      {tr("Imported"), countText(report.accepted), nothing ? Tone::none : Tone::good}};
    if (report.rejected > 0) facts += Fact{tr("Skipped, with problems"), countText(report.rejected), Tone::bad};
    if (report.duplicates > 0)
        facts += Fact{tr("Skipped, in the ledger already"), countText(report.duplicates), Tone::warn};
    if (report.createdCustomers > 0) facts += Fact{tr("New customers"), countText(report.createdCustomers)};
    if (!nothing && report.duplicates == 0)
        for (const Money& sum : check.sums) facts += Fact{tr("Sum %1").arg(qs(sum.currency().code())), figureText(sum)};
    facts_->set(facts);
    rows_->setVisible(!nothing && !kindView(plan.kind).isEmpty());
    customers_->setVisible(report.createdCustomers > 0);
    aging_->setVisible(plan.kind == io::ImportKind::invoices && !nothing);
    save_->setVisible(report.rejected > 0);
}

void ImportDoneStep::focusFirst() {
    (rows_->isVisibleTo(this) ? rows_ : again_)->setFocus();
}

}  // namespace duebook::ui
