// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/problems_table.h"

#include <QBoxLayout>
#include <QPushButton>
#include <algorithm>

#include "models/memory_model.h"
#include "setup/import_words.h"
#include "text/convert.h"
#include "widgets/buttons.h"
#include "widgets/chip_bar.h"
#include "widgets/grid_table.h"
#include "widgets/grid_view.h"
#include "widgets/label.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostColumns = 6;

// The file's columns that are worth seeing beside a problem: the mapped ones, in the manual's order.
std::vector<std::size_t> shownColumns(const ImportPlan& plan) {
    std::vector<std::size_t> shown;
    for (const bool mandatory : {true, false})
        for (const io::Column& column : io::columnsOf(plan.kind)) {
            const auto at = std::find(plan.becomes.begin(), plan.becomes.end(), column.name);
            if (column.mandatory == mandatory && at != plan.becomes.end() && shown.size() < mostColumns)
                shown.push_back(static_cast<std::size_t>(at - plan.becomes.begin()));
        }
    std::sort(shown.begin(), shown.end());
    return shown;
}

bool isAmount(io::ImportKind kind, const std::string& canonical) {
    const auto columns = io::columnsOf(kind);
    return std::any_of(columns.begin(), columns.end(),
                       [&](const io::Column& c) { return c.name == canonical && c.type == io::ColumnType::amount; });
}

int placeIn(const ImportPlan& plan, const std::string& title) {
    const auto at = std::find(plan.names().begin(), plan.names().end(), title);
    return at == plan.names().end() ? -1 : int(at - plan.names().begin());
}

Row rowOf(const ProblemRow& problem, qint64 id, const std::vector<std::size_t>& shown, int wrong) {
    const QString what = sentence(problem.reject.error);
    Row row;
    row.id = id;
    Cell number;
    number.text = countText(problem.reject.row);
    number.value = qint64(problem.reject.row);
    number.tone = Tone::muted;
    row.cells += number;
    for (const std::size_t column : shown) {
        Cell cell;
        if (column < problem.cells.size()) cell.text = qs(problem.cells[column]);
        if (int(column) == wrong) {
            cell.error = what;
            cell.icon = u"overdue"_s;
            if (cell.text.isEmpty()) cell.text = u"–"_s;
        }
        row.cells += cell;
    }
    Cell sentenceCell;
    sentenceCell.text = what;
    sentenceCell.icon = u"overdue"_s;
    sentenceCell.tone = Tone::bad;
    row.cells += sentenceCell;
    return row;
}

}  // namespace

ProblemsTable::ProblemsTable(QWidget* parent) : QWidget(parent) {
    setObjectName(u"problemsTable"_s);
    auto* column = makeColumn(this, 0);
    auto* head = makeRow(nullptr, 8, {16, 8, 12, 8});
    head->addWidget(new Label(tr("Problems"), Type::bodyStrong, Tone::none, this));
    chips_ = new ChipBar(this);
    chips_->setObjectName(u"problemChips"_s);
    connect(chips_, &ChipBar::changed, this, &ProblemsTable::filter);
    head->addWidget(chips_, 1);
    save_ = makeButton({u"saveProblems"_s,
                        tr("Save problem list…"),
                        {},
                        u"export"_s,
                        tr("The rows as a file of the same columns, to correct and import again")},
                       ButtonKind::normal, this);
    connect(save_, &QPushButton::clicked, this, &ProblemsTable::saveRequested);
    head->addWidget(save_);
    column->addLayout(head);
    grid_ = new GridView(this);
    grid_->setObjectName(u"problemsGrid"_s);
    grid_->table()->setAccessibleName(tr("Rows with problems"));
    connect(grid_, &GridView::activated, this, [this](int row) {
        const qint64 id = model_->idAt(row);
        emit rowActivated(wrongColumns_[static_cast<std::size_t>(id - 1)]);
    });
    column->addWidget(grid_, 1);
    clear({});
}

qint64 ProblemsTable::count() const {
    return model_->totalRows();
}

void ProblemsTable::focusFirst() {
    grid_->table()->setFocus();
}

void ProblemsTable::clear(const QString& why) {
    MemoryModel* old = model_;
    model_ = new MemoryModel(
        {{u"row"_s, tr("Row"), ColumnKind::number}, {u"what"_s, tr("What is wrong"), ColumnKind::text}}, this);
    grid_->setModel(model_);
    delete old;
    grid_->setBusy({});
    grid_->setEmpty({u"due"_s, why, {}, {}, false});
    chips_->setChips({});
    save_->setEnabled(false);
}

void ProblemsTable::setBusy(const QString& text) {
    grid_->setBusy(text);
}

void ProblemsTable::show(const ImportPlan& plan, const ImportCheck& check) {
    const auto shown = shownColumns(plan);
    QList<Column> columns{{u"row"_s, tr("Row"), ColumnKind::number}};
    for (const std::size_t i : shown)
        columns += Column{qs(plan.becomes[i]), columnTitle(plan.becomes[i]),
                          isAmount(plan.kind, plan.becomes[i]) ? ColumnKind::number : ColumnKind::text, px(90)};
    columns += Column{u"what"_s, tr("What is wrong"), ColumnKind::status, px(260)};
    MemoryModel* old = model_;
    model_ = new MemoryModel(columns, this);
    grid_->setModel(model_);
    delete old;
    grid_->setBusy({});
    grid_->setEmpty({u"paid"_s,
                     tr("Every row can be imported"),
                     tr("%1 rows were read and checked against the ledger.").arg(countText(check.report.rows)),
                     {},
                     false});
    QList<Row> rows;
    QList<Chip> chips{{u"all"_s, tr("All"), check.report.rejected, u"what"_s}};
    wrongColumns_.clear();
    codes_.clear();
    for (const ProblemRow& problem : check.problems) {
        wrongColumns_.push_back(placeIn(plan, problem.reject.column));
        rows += rowOf(problem, qint64(rows.size()) + 1, shown, wrongColumns_.back());
        codes_.push_back(qs(problem.reject.column));
        auto known = std::find_if(chips.begin() + 1, chips.end(), [&](const Chip& c) { return c.id == codes_.back(); });
        if (known == chips.end())
            chips += Chip{codes_.back(), codes_.back(), 1, u"what"_s};
        else
            ++known->count;
    }
    model_->setRows(rows);
    chips_->setChips(rows.isEmpty() ? QList<Chip>() : chips);
    chips_->setChecked(u"all"_s, true);
    save_->setEnabled(!rows.isEmpty());
    if (!rows.isEmpty()) grid_->selectRow(0);
}

void ProblemsTable::filter(const QStringList& chips) {
    const QString column = chips.value(0);
    if (column.isEmpty() || column == u"all"_s) return model_->setFilter({});
    model_->setFilter(
        [this, column](const Row& row) { return codes_[static_cast<std::size_t>(row.id - 1)] == column; });
}

}  // namespace duebook::ui
