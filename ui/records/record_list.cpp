// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/record_list.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>

#include "widgets/grid_table.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

RecordList::RecordList(const QString& id, const QList<Column>& columns, const EmptyContent& empty, QWidget* parent)
    : QWidget(parent), empty_(empty) {
    setObjectName(id);
    auto* column = makeColumn(this, 0);
    auto* row = makeRow(nullptr, 8, {16, 2, 16, 8});
    search_ = new QLineEdit(this);
    search_->setObjectName(id + u"Search"_s);
    search_->setPlaceholderText(tr("Search…"));
    search_->setAccessibleName(tr("Search in this list"));
    search_->setFont(face(Type::small));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(px(320));
    row->addWidget(search_, 1);
    row->addStretch(2);
    column->addLayout(row);
    grid_ = new GridView(this);
    grid_->setObjectName(id + u"Grid"_s);
    model_ = new MemoryModel(columns, grid_);
    grid_->setModel(model_);
    grid_->table()->setAccessibleName(tr("List"));
    grid_->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    grid_->setEmpty(empty_);
    column->addWidget(grid_, 1);
    setFocusProxy(grid_);
    connect(search_, &QLineEdit::textChanged, this, &RecordList::narrow);
    connect(search_, &QLineEdit::returnPressed, grid_, [this] { grid_->setFocus(); });
    connect(grid_, &GridView::sortChanged, this, [this](const QList<SortKey>& keys) { model_->sortBy(keys); });
    connect(grid_, &GridView::activated, this, [this](int at) { emit activated(keys_.value(model_->idAt(at))); });
    connect(grid_, &GridView::currentRowChanged, this, [this] { emit currentChanged(current()); });
    connect(grid_, &GridView::emptyActionTriggered, this, [this](const QString& action) {
        if (action == "clearSearch"_L1) return search_->clear();
        emit emptyActionTriggered(action);
    });
}

void RecordList::setRows(QList<RecordRow> rows) {
    const QString before = current();
    keys_.clear();
    QList<Row> plain;
    for (RecordRow& each : rows) {
        each.row.id = plain.size() + 1;
        keys_.insert(each.row.id, each.key);
        plain += each.row;
    }
    model_->setRows(plain);
    if (!select(before) && model_->rowCount() > 0) grid_->selectRow(0);
    narrow();
}

QString RecordList::current() const {
    return keys_.value(grid_->currentId());
}

QList<QString> RecordList::selected() const {
    QList<QString> keys;
    for (const qint64 id : grid_->selectedIds()) keys += keys_.value(id);
    return keys;
}

bool RecordList::select(const QString& key) {
    const qint64 id = keys_.key(key);
    return id != 0 && !key.isEmpty() && grid_->selectId(id);
}

// Rows that hold every typed word somewhere.
void RecordList::narrow() {
    const QStringList words = search_->text().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        model_->setFilter({});
        grid_->setEmpty(empty_);
    } else {
        model_->setFilter([words](const Row& row) {
            return std::all_of(words.begin(), words.end(), [&](const QString& word) {
                return std::any_of(row.cells.begin(), row.cells.end(),
                                   [&](const Cell& cell) { return cell.text.contains(word, Qt::CaseInsensitive); });
            });
        });
        grid_->setEmpty({u"filter"_s,
                         tr("Nothing matches"),
                         tr("No row holds “%1”.").arg(search_->text().trimmed()),
                         {u"clearSearch"_s, tr("Clear the search")},
                         false});
    }
    emit countChanged();
}

QString RecordList::countText() const {
    const QLocale locale;
    const QString all = locale.toString(model_->totalRows());
    if (model_->rowCount() == model_->totalRows()) return all;
    return tr("%1 of %2").arg(locale.toString(model_->rowCount()), all);
}

}  // namespace duebook::ui
