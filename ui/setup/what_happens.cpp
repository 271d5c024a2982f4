// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/what_happens.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSignalBlocker>

#include "text/convert.h"
#include "widgets/fact_list.h"
#include "widgets/label.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

WhatHappens::WhatHappens(QWidget* parent) : Sheet(Ground::surface, Qt::LeftEdge | Qt::TopEdge, parent) {
    setObjectName(u"whatHappens"_s);
    setFixedWidth(px(300));
    auto* column = makeColumn(this, 4, {16, 8, 16, 10});
    column->addWidget(new Label(tr("What will happen"), Type::bodyStrong, Tone::none, this));
    state_ = new Label({}, Type::small, Tone::muted, this);
    state_->setObjectName(u"importState"_s);
    state_->setWordWrap(true);
    column->addWidget(state_);
    rows_ = new FactList(this);
    rows_->setObjectName(u"importFacts"_s);
    sums_ = new FactList(this);
    sums_->setObjectName(u"importSums"_s);
    line_ = makeLine(this);
    column->addWidget(rows_);
    column->addWidget(line_);
    column->addWidget(sums_);
    column->addStretch(1);
    create_ = new QCheckBox(tr("Create customers that are not &known"), this);
    create_->setObjectName(u"createCustomers"_s);
    round_ = new QCheckBox(tr("&Round amounts with too many decimals"), this);
    round_->setObjectName(u"roundAmounts"_s);
    for (QCheckBox* box : {create_, round_}) {
        box->setFont(face(Type::small));
        box->setAccessibleName(QString(box->text()).remove(u'&'));
        connect(box, &QCheckBox::toggled, this, &WhatHappens::choicesChanged);
        column->addWidget(box);
    }
    auto* note = new Label(
        tr("Nothing is written before you press Import. Posted documents are not deleted later, but credited."),
        Type::small, Tone::muted, this);
    note->setWordWrap(true);
    column->addWidget(note);
}

bool WhatHappens::createCustomers() const {
    return create_->isChecked();
}
bool WhatHappens::roundAmounts() const {
    return round_->isChecked();
}

void WhatHappens::show(const ImportPlan& plan, const ImportCheck* check, const QString& state) {
    const QSignalBlocker quiet(this);
    create_->setChecked(plan.createCustomers);
    round_->setChecked(plan.roundAmounts);
    const bool documents = plan.kind == io::ImportKind::invoices || plan.kind == io::ImportKind::creditNotes ||
                           plan.kind == io::ImportKind::receipts;
    create_->setVisible(documents);
    round_->setVisible(plan.kind != io::ImportKind::exchangeRates);
    state_->setText(state);
    state_->setVisible(!state.isEmpty());
    QList<Fact> rows, sums;
    if (check != nullptr && !check->refusal) {
        const services::ImportReport& r = check->report;
        const auto text = [](std::int64_t n) { return tr("%1 rows").arg(countText(n)); };
        rows += Fact{tr("Ready"), text(r.accepted), r.accepted > 0 ? Tone::good : Tone::muted};
        rows +=
            Fact{tr("With problems"), r.rejected > 0 ? tr("%1 rows, skipped").arg(countText(r.rejected)) : tr("none"),
                 r.rejected > 0 ? Tone::bad : Tone::none};
        if (r.duplicates > 0)
            rows += Fact{tr("In the ledger already"), tr("%1 rows, skipped").arg(countText(r.duplicates)), Tone::warn};
        if (documents)
            sums += Fact{tr("New customers"), countText(r.createdCustomers),
                         r.createdCustomers > 0 ? Tone::warn : Tone::none};
        if (r.matchedLeniently > 0)
            sums += Fact{tr("Customers by number without zeros"), countText(r.matchedLeniently), Tone::warn};
        for (const Money& sum : check->sums)
            sums +=
                Fact{(r.duplicates > 0 ? tr("Sum %1, duplicates too") : tr("Sum %1")).arg(qs(sum.currency().code())),
                     figureText(sum)};
        for (const auto& [currency, difference] : r.rounding)
            sums += Fact{tr("Added by rounding, %1").arg(qs(currency.code())), qs(difference)};
    }
    rows_->set(rows);
    sums_->set(sums);
    line_->setVisible(!sums.isEmpty());
}

}  // namespace duebook::ui
