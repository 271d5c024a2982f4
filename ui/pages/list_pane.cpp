// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/list_pane.h"

#include <QBoxLayout>
#include <QMenu>
#include <QThreadPool>
#include <numeric>

#include "pages/name_bar.h"
#include "text/convert.h"
#include "widgets/grid_table.h"
#include "widgets/grid_view.h"
#include "widgets/message_bar.h"
#include "widgets/sheet.h"
#include "widgets/view_head.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyAfterMs = 300;
constexpr int sumHereUpTo = 5000;  // more selected rows are added up on another thread
constexpr int mostTotalRows = 3;   // with more currencies the sums stand in the status bar only

void ignoreFailure(const std::exception_ptr&) {}  // choosing reads nothing but memory

}  // namespace

ListPane::ListPane(const ListDefinition& definition, Settings& settings, const QString& ledger, QWidget* parent)
    : QWidget(parent), definition_(definition), settings_(settings), ledger_(ledger) {
    build();
    wire();
    redefine(definition);
    filterShown_ = definition.filterRow;
    grid_->setFilterRow(filterShown_);
}

ListPane::~ListPane() {
    for (const QPointer<Task>& task : {choosing_, counting_, summing_})
        if (task) task->cancel();
}

void ListPane::build() {
    setObjectName(definition_.id + u"List"_s);
    auto* column = makeColumn(this, 0);
    head_ = new ViewHead(definition_.title, this);
    chipRow_ = new QWidget(this);
    auto* row = makeRow(chipRow_, 6, {16, 0, 12, 8});
    chips_ = new ChipBar(chipRow_);
    row->addWidget(chips_, 1);
    notice_ = new MessageBar(this);
    nameBar_ = new NameBar(tr("Name of this view"), tr("Save"), this);
    grid_ = new GridView(this);
    grid_->table()->setObjectName(definition_.id + u"Table"_s);
    grid_->table()->setAccessibleName(definition_.title);
    views_ = new QMenu(this);
    head_->setSavedView(definition_.everything, views_);
    head_->addTool({u"columns"_s, tr("Columns"), {}, u"columns"_s, tr("Choose columns")});
    for (QWidget* part :
         {static_cast<QWidget*>(head_), static_cast<QWidget*>(nameBar_), chipRow_, static_cast<QWidget*>(notice_)})
        column->addWidget(part);
    column->addWidget(grid_, 1);
    setFocusProxy(grid_);
    slow_.setSingleShot(true);
    slow_.setInterval(busyAfterMs);
}

void ListPane::wire() {
    connect(views_, &QMenu::aboutToShow, this, &ListPane::fillViews);
    connect(nameBar_, &NameBar::named, this, &ListPane::saveView);
    connect(head_, &ViewHead::triggered, this, [this](const QString& id) {
        if (id == "columns"_L1)
            grid_->showColumnChooser(head_->mapToGlobal(QPoint(head_->width() - px(240), head_->height())));
    });
    connect(&slow_, &QTimer::timeout, this, [this] { grid_->setBusy(waitText_); });
    connect(chips_, &ChipBar::changed, this, [this](const QStringList& checked) {
        emit chipsChanged(checked);
        choose(true);
    });
    connect(grid_, &GridView::filtersChanged, this, [this] { choose(true); });
    connect(grid_, &GridView::sortChanged, this, [this] { choose(true); });
    connect(grid_, &GridView::columnsChanged, this, &ListPane::remember);
    connect(grid_, &GridView::currentRowChanged, this, [this] {
        if (!quiet_) emit currentChanged(currentId());
    });
    connect(grid_, &GridView::activated, this, [this](int at) { emit activated(model_->idAt(at)); });
    connect(grid_, &GridView::contextMenuRequested, this, &ListPane::showMenu);
    connect(grid_, &GridView::propertiesRequested, this,
            [this](int at) { emit propertiesRequested(model_->idAt(at)); });
    connect(grid_, &GridView::cellClicked, this,
            [this](int at, const QString& column) { emit cellClicked(model_->idAt(at), column); });
    connect(grid_, &GridView::selectionSummaryChanged, this, &ListPane::sumSelection);
    connect(grid_, &GridView::emptyActionTriggered, this, [this](const QString& id) {
        if (id == "clearFilter"_L1)
            clearFilters();
        else
            emit emptyActionTriggered(id);
    });
}

void ListPane::redefine(const ListDefinition& definition) {
    const QByteArray columns = model_ == nullptr ? QByteArray() : grid_->saveState();
    definition_ = definition;
    content_ = {};
    const QPointer<SourceModel> before(model_);
    model_ = new SourceModel(definition_.columns, this);
    quiet_ = true;
    grid_->setModel(model_);
    if (!columns.isEmpty())
        grid_->restoreState(columns);
    else
        grid_->setSort(definition_.sort);
    if (filterShown_) grid_->setFilterRow(true);
    quiet_ = false;
    if (before) before->deleteLater();
    chips_->setChips(definition_.chips);
    chips_->setUsual(definition_.usualChips);
    if (chips_->checkedIds().isEmpty())
        for (const QString& chip : definition_.usualChips) chips_->setChecked(chip, true);
    chipRow_->setVisible(!definition_.chips.isEmpty());
}

void ListPane::insertUnderHead(QWidget* widget) {
    static_cast<QBoxLayout*>(layout())->insertWidget(2, widget);
    orderTabs();
}

void ListPane::addBesideChips(QWidget* widget) {
    chipRow_->layout()->addWidget(widget);
    orderTabs();
}

void ListPane::insertAboveTable(QWidget* widget) {
    auto* column = static_cast<QBoxLayout*>(layout());
    column->insertWidget(column->indexOf(grid_), widget);
    orderTabs();
}

// Tab goes through the parts as they stand, whenever they were made.
void ListPane::orderTabs() {
    QWidget* before = nullptr;
    for (int i = 0; i < layout()->count(); ++i) {
        QWidget* part = layout()->itemAt(i)->widget();
        if (part == nullptr) continue;
        for (QWidget* each : part->findChildren<QWidget*>()) {
            if (!(each->focusPolicy() & Qt::TabFocus) || each->focusProxy() != nullptr) continue;
            if (before != nullptr) setTabOrder(before, each);
            before = each;
        }
    }
}

void ListPane::setContent(const ListContent& content) {
    content_ = content;
    if (extraKeep_) content_.chips[extra_.id] = extraKeep_;
    waiting_ = content.rows.list == nullptr;
    slow_.stop();
    if (waiting_) return;
    choose(byUser_);
    countChipsNow();
}

void ListPane::wait(const QString& text) {
    waiting_ = true;
    byUser_ = true;
    waitText_ = text;
    if (choosing_) choosing_->cancel();
    content_ = {};
    model_->set({}, {});
    slow_.start();
}

void ListPane::preview(const ListContent& content) {
    if (content_.rows.list || !content.rows.list || content.rows.list->size() == 0) return;
    slow_.stop();
    std::vector<std::uint32_t> rows(content.rows.list->size());
    std::iota(rows.begin(), rows.end(), 0U);
    model_->set(content.rows, std::move(rows));
    grid_->setBusy({});
}

bool ListPane::isUsual() const {
    return looksThrough({}, {}) && grid_->sort() == definition_.sort;
}

void ListPane::fail(const QString& sentence) {
    slow_.stop();
    waiting_ = false;
    grid_->setBusy({});
    grid_->setEmpty({u"overdue"_s,
                     tr("%1 could not be read").arg(definition_.title),
                     sentence,
                     {u"reload"_s, tr("Read again"), tr("F5")},
                     true});
    emit shown();
}

void ListPane::choose(bool byUser) {
    byUser_ = byUser;
    if (waiting_) return;
    if (choosing_) choosing_->cancel();
    const ListWish wish{chips_->checkedIds(), grid_->filters(), grid_->sort()};
    choosing_ = run(
        *QThreadPool::globalInstance(), this,
        [definition = definition_, content = content_, wish](TaskProgress& progress) {
            return chooseRows(definition, content, wish, progress.cancelled);
        },
        [this, byUser](Chosen chosen) { apply(std::move(chosen), byUser); }, ignoreFailure);
}

void ListPane::apply(Chosen chosen, bool byUser) {
    choosing_.clear();
    byUser_ = false;
    const bool toTop = byUser && grid_->selectedCount() <= 1;
    const qint64 before = currentId();
    chosen_ = chosen.sums;
    showTotals(chosen);
    showCount(chosen);
    grid_->markFilters(chosen.notUnderstood);
    quiet_ = true;
    model_->set(content_.rows, std::move(chosen.rows));
    quiet_ = false;
    grid_->setBusy({});
    showEmptiness();
    if (toTop) grid_->selectRow(0);
    if (byUser) grid_->table()->scrollToTop();
    if (currentId() != before || !byUser) emit currentChanged(currentId());
    emit textsChanged();
    emit shown();
}

void ListPane::countChipsNow() {
    if (counting_) counting_->cancel();
    counting_ = run(
        *QThreadPool::globalInstance(), this,
        [content = content_](TaskProgress& progress) { return countChips(content, progress.cancelled); },
        [this](const QHash<QString, qint64>& counts) {
            for (auto chip = counts.begin(); chip != counts.end(); ++chip) chips_->setCount(chip.key(), chip.value());
        },
        ignoreFailure);
}

void ListPane::showTotals(const Chosen& chosen) {
    const std::size_t rows = chosen.rows.size();
    grid_->setTotals(rows == 0 ? QList<Row>() : totals_ ? totals_(chosen.sums, rows) : usualTotals(chosen));
}

QList<Row> ListPane::usualTotals(const Chosen& chosen) const {
    QMap<QString, Row> byCode;
    for (auto column = chosen.sums.begin(); column != chosen.sums.end(); ++column)
        for (const Money& sum : column.value()) {
            Row& row = byCode[qs(sum.currency().code())];
            row.strong = row.raised = true;
            row.cells.resize(definition_.columns.size());
            Cell& cell = row.cells[model_->columnOf(column.key())];
            cell.text = figureText(sum);
            if (definition_.withCode && column.key() == definition_.summed.first())
                cell.sub = qs(sum.currency().code());
        }
    if (byCode.size() > mostTotalRows) return {};
    const int caption = model_->columnOf(definition_.captionColumn);
    for (auto row = byCode.begin(); row != byCode.end(); ++row)
        if (caption >= 0) row->cells[caption].text = tr("In %1, all shown").arg(row.key());
    return byCode.values();
}

void ListPane::showCount(const Chosen& chosen) {
    const qint64 all = content_.rows.list ? static_cast<qint64>(content_.rows.list->size()) : 0;
    const auto rows = static_cast<qint64>(chosen.rows.size());
    countText_ = rows == all ? countText(all) : tr("%1 of %2").arg(countText(rows), countText(all));
    head_->setCount(chosen.notUnderstood.isEmpty() ? countText_ : chosen.notUnderstood.first());
}

void ListPane::showEmptiness() {
    if (model_->rowCount() > 0) return;
    if (!content_.rows.list || content_.rows.list->size() == 0) return grid_->setEmpty(definition_.empty);
    QStringList words;
    const Filters filters = grid_->filters();
    for (const Column& column : definition_.columns)
        if (filters.contains(column.id)) words += QString(column.title + u' ' + filters.value(column.id));
    for (const Chip& chip : definition_.chips)
        if (chips_->checkedIds().contains(chip.id)) words += chip.text;
    grid_->setEmpty({u"filter"_s,
                     tr("%1 match").arg(countText_),
                     words.join(u", "_s),
                     {u"clearFilter"_s, tr("Clear filter")},
                     false});
}

void ListPane::sumSelection(int count) {
    if (summing_) summing_->cancel();
    const auto tell = [this, count](const Sums& sums) {
        selectionText_ = tr("%Ln selected:  %1", nullptr, count).arg(sumText(sums));
        emit textsChanged();
    };
    if (count < 2 || definition_.summed.isEmpty()) {
        selectionText_.clear();
        emit textsChanged();
        return;
    }
    const QStringList column = definition_.summed.mid(0, 1);
    if (count == model_->rowCount()) return tell({{column.first(), chosen_.value(column.first())}});
    std::vector<std::uint32_t> places;
    places.reserve(static_cast<std::size_t>(count));
    for (const int row : grid_->selectedRows())
        if (!model_->isChild(row)) places.push_back(static_cast<std::uint32_t>(model_->place(row)));
    if (count <= sumHereUpTo) return tell(sumsOf(definition_, content_, places, column));
    summing_ = run(
        *QThreadPool::globalInstance(), this,
        [definition = definition_, content = content_, places = std::move(places), column](TaskProgress&) {
            return sumsOf(definition, content, places, column);
        },
        tell, ignoreFailure);
}

QString ListPane::sumText(const Sums& sums) const {
    QStringList parts;
    for (const Money& sum : sums.isEmpty() ? std::vector<Money>() : sums.first()) parts += moneyText(sum);
    return parts.join(u"   "_s);
}

QString ListPane::rowsText() const {
    if (!content_.rows.list) return {};
    const QString rows = tr("%Ln rows", nullptr, model_->rowCount());
    const std::vector<Money> sums = chosen_.value(definition_.summed.value(0));
    const bool inTable = static_cast<int>(sums.size()) <= mostTotalRows;
    return inTable ? rows : QString(rows + u"   "_s + sumText({{definition_.summed.value(0), sums}}));
}

qint64 ListPane::currentId() const {
    const int row = grid_->currentRow();
    return row >= 0 && row < model_->rowCount() ? model_->idAt(row) : 0;
}

QString ListPane::currentColumn() const {
    return grid_->currentColumn();
}

bool ListPane::selectId(qint64 id) {
    return grid_->selectId(id);
}

}  // namespace duebook::ui
