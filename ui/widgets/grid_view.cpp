// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grid_view.h"

#include "theme/theme.h"
#include "widgets/grid_copy.h"
#include "widgets/grid_header.h"
#include "widgets/grid_table.h"
#include "widgets/pinned_rows.h"
#include "widgets/sheet.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

namespace duebook::ui {

using namespace Qt::StringLiterals;

GridView::GridView(QWidget* parent) : QWidget(parent) {
    table_ = new GridTable(this);
    header_ = new GridHeader(table_);
    table_->setHorizontalHeader(header_);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    totals_ = new PinnedRows(table_, this);
    bar_ = new QScrollBar(Qt::Horizontal, this);  // under the totals, which scroll with it
    bar_->setAccessibleName(tr("Scroll sideways"));
    bar_->hide();
    empty_ = new EmptyState({}, table_->viewport());
    empty_->hide();
    auto* column = makeColumn(this, 0);
    column->addWidget(table_, 1);
    column->addWidget(totals_);
    column->addWidget(bar_);
    setFocusProxy(table_);
    summary_.setSingleShot(true);
    summary_.setInterval(0);
    connect(&summary_, &QTimer::timeout, this, [this] { emit selectionSummaryChanged(selectedCount()); });
    connect(empty_, &EmptyState::actionTriggered, this, &GridView::emptyActionTriggered);
    wireHeader();
    connect(table_, &GridTable::rowActivated, this, &GridView::activated);
    connect(table_, &GridTable::propertiesRequested, this, &GridView::propertiesRequested);
    connect(table_, &GridTable::resized, this, [this] {
        fit();
        showEmpty();
    });
    connect(table_, &GridTable::copyRequested, this, &GridView::copySelection);
    connect(table_, &GridTable::filterRequested, this, &GridView::focusFilter);
    connect(table_, &GridTable::menuRequested, this, &GridView::contextMenuRequested);
    connect(table_, &GridTable::cellPressed, this,
            [this](int row, int c) { emit cellClicked(row, model_->columns()[c].id); });
    connect(&Theme::instance(), &Theme::changed, this, &GridView::resample);
}

void GridView::wireHeader() {
    QScrollBar* inner = table_->horizontalScrollBar();
    connect(inner, &QScrollBar::rangeChanged, bar_, [this, inner](int low, int high) {
        bar_->setRange(low, high);
        bar_->setPageStep(inner->pageStep());
        bar_->setVisible(high > low);
    });
    connect(inner, &QScrollBar::valueChanged, bar_, &QScrollBar::setValue);
    connect(inner, &QScrollBar::valueChanged, header_, [this] {
        if (header_->filterRow() != nullptr) header_->filterRow()->place();
    });
    connect(bar_, &QScrollBar::valueChanged, inner, &QScrollBar::setValue);
    connect(header_, &GridHeader::sortRequested, this, &GridView::requestSort);
    connect(header_, &GridHeader::chooserRequested, this, &GridView::showColumnChooser);
    connect(header_, &GridHeader::filterRowMade, this, [this](FilterRow* row) {
        connect(row, &FilterRow::changed, this, &GridView::filtersChanged);
        connect(row, &FilterRow::left, table_, qOverload<>(&QWidget::setFocus));
    });
    connect(header_, &QHeaderView::sectionResized, this, [this](int c, int, int wide) {
        if (fitting_ || wide == 0) return;
        fixed_.insert(c, wide);
        emit columnsChanged();
    });
    connect(header_, &QHeaderView::sectionMoved, this, &GridView::columnsChanged);
}

void GridView::setModel(GridModel* model) {
    if (model_ != nullptr) disconnect(model_, nullptr, this, nullptr);
    model_ = model;
    fixed_.clear();
    table_->setModel(model);
    header_->setColumns(model->columns());
    for (int c = 0; c < model->columns().size(); ++c) table_->setColumnHidden(c, !model->columns()[c].visible);
    wireModel();
    restoreSelection();
    resample();
    showEmpty();
}

void GridView::wireModel() {
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, &GridView::remember);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        restoreSelection();
        resample();
        showEmpty();
    });
    connect(model_, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) { growFor(from.row(), to.row()); });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GridView::selectionMoved);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { emit currentRowChanged(now.row()); });
}

void GridView::selectionMoved() {
    if (!summary_.isActive()) summary_.start();  // one answer for a sweep of changes
}

void GridView::remember() {
    keptCurrent_ = currentId();
    keptIds_ = selectedCount() <= 20'000 ? selectedIds() : std::vector<qint64>();
    const int top = table_->rowAt(0);
    keptTop_ = top >= 0 && top < model_->rowCount() ? model_->idAt(top) : 0;
}

// Selection, current row and scrolling follow the ids; without them the first row is current: never no current row.
void GridView::restoreSelection() {
    if (model_->rowCount() == 0) {
        selectionMoved();
        emit currentRowChanged(-1);
        return;
    }
    QItemSelection selection;
    for (const int row : model_->rowsOf(keptIds_)) selection.select(model_->index(row, 0), model_->index(row, 0));
    const std::vector<int> current = model_->rowsOf({keptCurrent_}), top = model_->rowsOf({keptTop_});
    const int row = current.empty() ? 0 : current.front();
    if (selection.isEmpty()) selection.select(model_->index(row, 0), model_->index(row, 0));
    QItemSelectionModel* model = table_->selectionModel();
    model->setCurrentIndex(model_->index(row, table_->firstColumn()), QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!top.empty())
        table_->scrollTo(model_->index(top.front(), table_->firstColumn()), QAbstractItemView::PositionAtTop);
}

void GridView::setTotals(const QList<Row>& rows) {
    totals_->setRows(rows);
    if (model_ != nullptr) growForTotals();
}

void GridView::setEmpty(const EmptyContent& content) {
    empty_->set(content);
    hasEmpty_ = true;
    showEmpty();
}

void GridView::setBusy(const QString& text) {
    busy_ = !text.isEmpty();
    table_->setBusy(text);
    showEmpty();
}

void GridView::showEmpty() {
    empty_->setVisible(hasEmpty_ && !busy_ && model_ != nullptr && model_->rowCount() == 0);
    empty_->setGeometry(table_->viewport()->rect());
}

void GridView::setRowHeight(int pixels) {
    table_->verticalHeader()->setDefaultSectionSize(pixels);
}

void GridView::setFilterRow(bool shown) {
    header_->setFilterRow(shown);
}

void GridView::focusFilter() {
    setFilterRow(true);
    header_->filterRow()->focusColumn(table_->currentIndex().column());
}

void GridView::setFilter(const QString& column, const QString& text) {
    setFilterRow(true);
    header_->filterRow()->setFilter(column, text);
}

void GridView::clearFilters() {
    if (header_->filterRow() != nullptr) header_->filterRow()->clear();
}

void GridView::markFilters(const QMap<QString, QString>& wrong) {
    if (header_->filterRow() != nullptr) header_->filterRow()->mark(wrong);
}

Filters GridView::filters() const {
    return header_->filterRow() == nullptr ? Filters() : header_->filterRow()->filters();
}

void GridView::setSort(const QList<SortKey>& keys) {
    sort_ = keys;
    header_->setSort(keys);
}

// A click sorts by the column, or turns its order; the column sorted by before comes second. Shift adds a key.
void GridView::requestSort(int c, bool add) {
    const Column& column = model_->columns()[c];
    if (!column.sortable) return;
    QList<SortKey> keys = sort_;
    const auto at = std::find_if(keys.begin(), keys.end(), [&](const SortKey& k) { return k.column == column.id; });
    const bool known = at != keys.end(), leads = known && at == keys.begin();
    SortKey key{column.id, Qt::AscendingOrder};
    if (known && (leads || add)) key.order = at->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (known && add)
        *at = key;
    else if (add)
        keys.append(key);
    else if (leads)
        *at = key;
    else {  // the column that led before stays as the second key
        keys = keys.mid(0, 1);
        keys.prepend(key);
    }
    setSort(keys);
    emit sortChanged(keys);
    emit columnsChanged();
}

int GridView::currentRow() const {
    return table_->currentIndex().row();
}

QString GridView::currentColumn() const {
    const int column = table_->currentIndex().column();
    return column < 0 ? QString() : model_->columns()[column].id;
}

qint64 GridView::currentId() const {
    const int row = currentRow();
    return row >= 0 && row < model_->rowCount() ? model_->idAt(row) : 0;
}

void GridView::selectRow(int row) {
    if (row < 0 || row >= model_->rowCount()) return;
    const QModelIndex at = model_->index(
        row, std::max(0, table_->currentIndex().isValid() ? table_->currentIndex().column() : table_->firstColumn()));
    table_->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table_->scrollTo(at);
}

bool GridView::selectId(qint64 id) {
    const std::vector<int> rows = model_->rowsOf({id});
    if (!rows.empty()) selectRow(rows.front());
    return !rows.empty();
}

void GridView::moveCurrent(int by) {
    selectRow(std::clamp(currentRow() + by, 0, std::max(0, model_->rowCount() - 1)));
}

int GridView::selectedCount() const {
    if (table_->selectionModel() == nullptr) return 0;
    int count = 0;
    for (const QItemSelectionRange& range : table_->selectionModel()->selection())
        if (range.left() == 0) count += range.height();
    return count;
}

std::vector<int> GridView::selectedRows() const {
    std::vector<int> rows;
    if (table_->selectionModel() == nullptr) return rows;
    for (const QItemSelectionRange& range : table_->selectionModel()->selection())
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row) rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<qint64> GridView::selectedIds() const {
    std::vector<qint64> ids;
    for (const int row : selectedRows()) ids.push_back(model_->idAt(row));
    return ids;
}

void GridView::copySelection() {
    const std::vector<int> rows = selectedRows();
    for (const int row : rows)
        if (model_->rowAt(row) == nullptr) return emit copyIncomplete(selectedIds());
    if (!rows.empty()) QGuiApplication::clipboard()->setText(toTsv(*model_, rows, visibleColumns()));
}

}  // namespace duebook::ui
