// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/import_file_step.h"

#include <QBoxLayout>

#include "setup/import_words.h"
#include "text/convert.h"
#include "widgets/empty_state.h"
#include "widgets/segmented.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;
using io::ImportKind;

namespace {

QList<Segmented::Choice> kindChoices() {
    QList<Segmented::Choice> choices;
    for (const ImportKind kind : {ImportKind::customers, ImportKind::invoices, ImportKind::creditNotes,
                                  ImportKind::receipts, ImportKind::exchangeRates})
        choices += Segmented::Choice{kindId(kind), kindTitle(kind)};
    return choices;
}

}  // namespace

ImportFileStep::ImportFileStep(QWidget* parent) : QWidget(parent) {
    setObjectName(u"importFile"_s);
    auto* column = makeColumn(this, 12, {16, 8, 16, 16});
    column->addWidget(new Label(tr("What does the file hold?"), Type::smallMedium, Tone::muted, this));
    kinds_ = new Segmented(kindChoices(), this);
    kinds_->setObjectName(u"importKind"_s);
    kinds_->setCurrent(kindId(ImportKind::invoices));
    connect(kinds_, &Segmented::chosen, this, [this] {
        describe();
        emit kindChanged();
    });
    column->addWidget(kinds_);
    auto* zone = new Sheet(Ground::card, {}, this);
    zone->setObjectName(u"dropZone"_s);
    drop_ = new EmptyState(
        {u"import"_s,
         tr("Drop the file here"),
         tr("Delimited text (CSV) or an Excel workbook (.xlsx). Nothing is written before you press Import."),
         {u"chooseFile"_s, tr("Choose file…"), u"Ctrl+O"_s}},
        zone);
    connect(drop_, &EmptyState::actionTriggered, this, &ImportFileStep::chooseRequested);
    auto* inside = makeColumn(zone, 0, {0, 8, 0, 8});
    inside->addWidget(drop_);
    zone->setMaximumHeight(px(240));
    column->addWidget(zone, 1);
    needed_ = new Label({}, Type::small, Tone::none, this);
    known_ = new Label({}, Type::small, Tone::muted, this);
    for (Label* label : {needed_, known_}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    describe();
}

ImportKind ImportFileStep::kind() const {
    return io::importKindOf(str(kinds_->current())).value_or(ImportKind::invoices);
}

void ImportFileStep::setKind(ImportKind kind) {
    kinds_->setCurrent(kindId(kind));
    describe();
}

void ImportFileStep::focusFirst() {
    if (auto* button = findChild<QWidget*>(u"chooseFile"_s)) button->setFocus();
}

void ImportFileStep::describe() {
    needed_->setText(tr("Every row needs: %1.").arg(columnTitles(kind(), true).join(u", "_s)));
    const QStringList others = columnTitles(kind(), false);
    known_->setText(
        others.isEmpty()
            ? QString()
            : tr("Also understood: %1. Columns may stand in any order and have any name.").arg(others.join(u", "_s)));
}

}  // namespace duebook::ui
