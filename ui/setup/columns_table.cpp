// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/columns_table.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QMenu>

#include "models/memory_model.h"
#include "setup/import_words.h"
#include "text/convert.h"
#include "widgets/grid_table.h"
#include "widgets/grid_view.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

struct Verdict {
    QString text;
    Tone tone = Tone::none;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColumnsTable)
};

const io::Column* columnOf(io::ImportKind kind, const std::string& name) {
    for (const io::Column& column : io::columnsOf(kind))
        if (column.name == name) return &column;
    return nullptr;
}

const services::ImportPlace* placeOf(const ImportCheck& check, const std::string& name) {
    for (const services::ImportPlace& place : check.layout.places)
        if (place.name == name) return &place;
    return nullptr;
}

Verdict daysFound(const services::ImportPlace& place) {
    if (place.days.format) return {qs(place.days.format->text()), Tone::good};
    if (place.days.order) return {orderTitle(*place.days.order), Tone::good};
    return {Words::tr("reads in every order"), Tone::good};
}

Verdict typeFound(const io::Column& column, const services::ImportPlace& place, const ImportCheck& check) {
    if (column.type == io::ColumnType::day) return daysFound(place);
    if (column.type == io::ColumnType::amount)
        return {place.decimal == ',' ? Words::tr("comma is the decimal sign") : Words::tr("dot is the decimal sign"),
                Tone::good};
    if (column.name == "number" && check.report.kind != io::ImportKind::receipts && check.report.duplicates == 0)
        return {Words::tr("all different"), Tone::good};
    if (column.name == "customer" && check.report.createdCustomers > 0)
        return {Words::tr("%1 new").arg(countText(check.report.createdCustomers)), Tone::warn};
    if (column.name == "customer") return {Words::tr("all customers found"), Tone::good};
    return {};
}

QString blanksText(const io::Column& column, std::int64_t blanks, std::int64_t rows) {
    if (blanks == rows) return Words::tr("empty in every row");
    if (column.name == "due_date") return Words::tr("%1 missing: terms used").arg(countText(blanks));
    if (column.name == "settled_date") return Words::tr("%1 open").arg(countText(blanks));
    return {};
}

Verdict verdictOf(const io::Column& column, const ImportCheck& check) {
    const std::string name(column.name);
    const auto facts = check.columns.find(name);
    const services::ImportPlace* place = placeOf(check, name);
    if (facts == check.columns.end() || place == nullptr || check.report.rows == 0) return {};
    const ColumnFacts& f = facts->second;
    if (f.refused > 0) return {Words::tr("%1 wrong: %2").arg(countText(f.refused), sentence(*f.refusal)), Tone::bad};
    if (!f.values.empty()) {
        QStringList values;
        for (const std::string& value : f.values) values += qs(value);
        return {values.join(u", "_s), Tone::good};
    }
    const QString blanks = f.blanks > 0 ? blanksText(column, f.blanks, check.report.rows) : QString();
    if (!blanks.isEmpty()) return {blanks, column.name == "due_date" ? Tone::warn : Tone::muted};
    return typeFound(column, *place, check);
}

Cell checkCell(const io::Column* column, const ImportCheck* check) {
    Cell cell;
    if (column == nullptr || check == nullptr || check->refusal) return cell;
    const Verdict verdict = verdictOf(*column, *check);
    cell.text = verdict.text;
    cell.tone = verdict.tone;
    cell.icon = verdict.text.isEmpty()       ? QString()
                : verdict.tone == Tone::good ? u"paid"_s
                : verdict.tone == Tone::bad  ? u"overdue"_s
                                             : u"info"_s;
    return cell;
}

}  // namespace

ColumnsTable::ColumnsTable(QWidget* parent) : QWidget(parent) {
    setObjectName(u"columnsTable"_s);
    grid_ = new GridView(this);
    grid_->setObjectName(u"columnsGrid"_s);
    model_ = new MemoryModel({{u"column"_s, tr("Column in file"), ColumnKind::text, 0, true, false},
                              {u"becomes"_s, tr("Becomes"), ColumnKind::status, px(150), true, false},
                              {u"value"_s, tr("First value"), ColumnKind::text, 0, true, false},
                              {u"check"_s, tr("Check"), ColumnKind::status, px(240), true, false}},
                             grid_);
    grid_->setModel(model_);
    grid_->table()->setAccessibleName(tr("Columns of the file"));
    grid_->table()->setSelectionMode(QAbstractItemView::SingleSelection);
    makeColumn(this, 0)->addWidget(grid_);
    connect(grid_, &GridView::activated, this, &ColumnsTable::choose);
    connect(grid_, &GridView::cellClicked, this, [this](int row, const QString& column) {
        if (column == u"becomes"_s) choose(row);
    });
}

void ColumnsTable::show(const ImportPlan& plan, const ImportCheck* check) {
    const int current = std::max(0, grid_->currentRow());
    kind_ = plan.kind;
    becomes_ = plan.becomes;
    QList<Row> rows;
    for (std::size_t i = 0; i < plan.names().size(); ++i) {
        const std::string& name = plan.becomes[i];
        const io::Column* column = columnOf(kind_, name);
        Row row;
        row.id = qint64(i) + 1;
        Cell title, becomes, value;
        title.text = plan.names()[i].empty() ? tr("column %1, no name").arg(i + 1) : qs(plan.names()[i]);
        becomes.text = (name.empty() ? tr("not imported") : columnTitle(name)) + u"  ▾"_s;
        becomes.strong = !name.empty();
        becomes.tone = name.empty() ? Tone::muted : Tone::none;
        value.text = qs(plan.firstValue(i));
        row.faint = name.empty();
        row.cells = {title, becomes, value, checkCell(column, check)};
        rows += row;
    }
    model_->setRows(rows);
    if (!rows.isEmpty()) grid_->selectRow(std::min(current, int(rows.size()) - 1));
}

void ColumnsTable::focusFirst() {
    grid_->table()->setFocus();
}

QMenu* ColumnsTable::makeMenu(int column) {
    auto* menu = new QMenu(this);
    menu->setObjectName(u"becomesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& title, const std::string& canonical) {
        QAction* action = menu->addAction(title);
        action->setData(qs(canonical));
        action->setCheckable(true);
        action->setChecked(becomes_[static_cast<std::size_t>(column)] == canonical);
        if (action->isChecked()) menu->setActiveAction(action);
        connect(action, &QAction::triggered, this, [this, column, canonical] { emit chosen(column, qs(canonical)); });
    };
    add(tr("not imported"), {});
    menu->addSeparator();
    for (const io::Column& c : io::columnsOf(kind_))
        add(c.mandatory ? tr("%1, needed").arg(columnTitle(c.name)) : columnTitle(c.name), std::string(c.name));
    return menu;
}

void ColumnsTable::choose(int column) {
    if (column < 0 || static_cast<std::size_t>(column) >= becomes_.size()) return;
    const QRect box = grid_->table()->visualRect(model_->index(column, 1));
    makeMenu(column)->popup(grid_->table()->viewport()->mapToGlobal(box.bottomLeft()));
}

}  // namespace duebook::ui
