// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a GridView: widths by sampling, which are shown, what is kept between two starts.
#include "theme/theme.h"
#include "widgets/grid_header.h"
#include "widgets/grid_table.h"
#include "widgets/grid_view.h"
#include "widgets/pinned_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleSize = 1000;

}  // namespace

QList<int> GridView::visibleColumns() const {
    QList<int> columns;
    for (int visual = 0; visual < header_->count(); ++visual)
        if (const int c = header_->logicalIndex(visual); !header_->isSectionHidden(c)) columns += c;
    return columns;
}

void GridView::resample() {
    if (model_ == nullptr) return;
    table_->painter().restyle(window()->width() < px(1400));
    std::vector<int> rows;
    const int count = model_->rowCount(), top = std::max(0, table_->rowAt(0));
    const bool all = count <= sampleSize;
    const int first = all ? 0 : top, last = std::min(count, first + sampleSize);
    // asking for a row that is not loaded would fetch it: sample only as far as rows are there
    for (int row = first; row < last && model_->rowAt(row) != nullptr; ++row) rows.push_back(row);
    sampledRows_ = !rows.empty();
    sampled_ = sampleWidths(*model_, table_->painter(), totals_->rows(), rows, table_->firstColumn());
    fit();
}

// Rows that came later may hold a longer figure, which must not be cut.
void GridView::growFor(int firstRow, int lastRow) {
    if (!sampledRows_) return resample();
    std::vector<int> rows;
    for (int row = firstRow; row <= std::min(lastRow, firstRow + sampleSize); ++row) rows.push_back(row);
    const QList<ColumnWidth> news = sampleWidths(*model_, table_->painter(), {}, rows, table_->firstColumn());
    bool wider = false;
    for (int c = 0; c < news.size(); ++c) {
        if (mayElide(model_->columns()[c]) || news[c].natural <= sampled_[c].natural) continue;
        sampled_[c] = news[c];
        wider = true;
    }
    if (wider) fit();
}

void GridView::fit() {
    // a model of other columns is sampled first
    if (model_ == nullptr || sampled_.size() != model_->columns().size()) return;
    const QList<int> shown = visibleColumns();
    const QList<int> widths = fitWidths(model_->columns(), sampled_, fixed_, shown, table_->viewport()->width());
    fitting_ = true;
    for (const int c : shown) table_->setColumnWidth(c, widths[c]);
    fitting_ = false;
    if (header_->filterRow() != nullptr) header_->filterRow()->place();
}

void GridView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool wasCompact = table_->property("compact").toBool(), compact = window()->width() < px(1400);
    table_->setProperty("compact", compact);
    if (wasCompact != compact || sampled_.isEmpty()) resample();
}

void GridView::setColumnVisible(const QString& id, bool on) {
    const int c = model_->columnOf(id);
    if (c < 0 || (!on && visibleColumns().size() == 1)) return;
    fitting_ = true;
    table_->setColumnHidden(c, !on);
    fitting_ = false;
    fit();
    emit columnsChanged();
}

void GridView::resetColumns() {
    fixed_.clear();
    for (int c = 0; c < model_->columns().size(); ++c) {
        table_->setColumnHidden(c, !model_->columns()[c].visible);
        header_->moveSection(header_->visualIndex(c), c);
    }
    fit();
    emit columnsChanged();
}

void GridView::addChooserItem(QMenu* menu, int c) {
    const Column& column = model_->columns()[c];
    QAction* action = menu->addAction(column.title);
    action->setObjectName(QString(u"column_"_s + column.id));
    action->setCheckable(true);
    action->setChecked(!table_->isColumnHidden(c));
    connect(action, &QAction::toggled, this, [this, id = column.id](bool on) { setColumnVisible(id, on); });
}

void GridView::showColumnChooser(QPoint globalPos) {
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnChooser"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < header_->count(); ++visual) addChooserItem(menu, header_->logicalIndex(visual));
    menu->addSeparator();
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this, &GridView::resetColumns);
    menu->popup(globalPos);
}

QByteArray GridView::saveState() const {
    QJsonArray order, hidden, sort;
    QJsonObject widths;
    for (int visual = 0; visual < header_->count(); ++visual) {
        const int c = header_->logicalIndex(visual);
        const QString& id = model_->columns()[c].id;
        order.append(id);
        if (header_->isSectionHidden(c)) hidden.append(id);
        if (fixed_.contains(c)) widths.insert(id, fixed_.value(c));
    }
    for (const SortKey& key : sort_) sort.append(QJsonArray{key.column, key.order == Qt::DescendingOrder});
    return QJsonDocument(
               QJsonObject{{u"order"_s, order}, {u"hidden"_s, hidden}, {u"widths"_s, widths}, {u"sort"_s, sort}})
        .toJson(QJsonDocument::Compact);
}

bool GridView::restoreState(const QByteArray& state) {
    const QJsonDocument document = QJsonDocument::fromJson(state);
    if (!document.isObject() || model_ == nullptr) return false;
    const bool blocked = blockSignals(true);
    fitting_ = true;
    applyRestored(document.object());
    fitting_ = false;
    blockSignals(blocked);
    fit();
    return true;
}

void GridView::applyRestored(const QJsonObject& state) {
    int place = 0;
    for (const QJsonValue& id : state.value("order"_L1).toArray())
        if (const int c = model_->columnOf(id.toString()); c >= 0)
            header_->moveSection(header_->visualIndex(c), place++);
    const QJsonArray hidden = state.value("hidden"_L1).toArray(), order = state.value("order"_L1).toArray();
    fixed_.clear();
    for (int c = 0; c < model_->columns().size(); ++c) {
        const QString& id = model_->columns()[c].id;
        if (order.contains(id)) table_->setColumnHidden(c, hidden.contains(id));
        if (const int wide = state.value("widths"_L1).toObject().value(id).toInt(); wide > 0) fixed_.insert(c, wide);
    }
    QList<SortKey> keys;
    for (const QJsonValue& value : state.value("sort"_L1).toArray()) {
        const QJsonArray pair = value.toArray();
        if (model_->columnOf(pair.at(0).toString()) >= 0)
            keys += SortKey{pair.at(0).toString(), pair.at(1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
    }
    setSort(keys);
}

}  // namespace duebook::ui
