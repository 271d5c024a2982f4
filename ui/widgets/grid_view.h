// SPDX-License-Identifier: GPL-3.0-or-later
// The table of every screen: sorting by several columns, filter row, totals, column choice, copying, a million rows.
#pragma once
#include "models/grid_model.h"
#include "widgets/column_widths.h"
#include "widgets/empty_state.h"
#include "widgets/filter_row.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QItemSelection;
class QMenu;
class QScrollBar;

namespace duebook::ui {

class GridHeader;
class GridTable;
class PinnedRows;

class GridView : public QWidget {
    Q_OBJECT
public:
    explicit GridView(QWidget* parent = nullptr);

    void setModel(GridModel* model);  // not owned
    GridModel* model() const { return model_; }
    GridTable* table() const { return table_; }  // has the focus

    void setTotals(const QList<Row>& rows);      // pinned under the rows, in the model's columns
    void setEmpty(const EmptyContent& content);  // shown while the model has no row and nothing is busy
    void setBusy(const QString& text);           // "Counting documents, 38 %": skeleton rows; empty ends it
    void setRowHeight(int pixels);

    void setFilterRow(bool shown);
    void focusFilter();  // Ctrl+F: the field over the current column
    void setFilter(const QString& column, const QString& text);
    void clearFilters();
    void markFilters(const QMap<QString, QString>& wrong);  // column id -> why its text is no filter
    Filters filters() const;

    void setSort(const QList<SortKey>& keys);  // no signal
    const QList<SortKey>& sort() const { return sort_; }

    void showColumnChooser(QPoint globalPos);
    void setColumnVisible(const QString& id, bool on);
    void resetColumns();
    QList<int> visibleColumns() const;           // in the order shown
    QByteArray saveState() const;                // order, widths set by hand, visibility, sorting
    bool restoreState(const QByteArray& state);  // ids that are gone are passed over; no signals

    int currentRow() const;
    QString currentColumn() const;  // empty where there is none
    qint64 currentId() const;       // 0 where there is none
    void selectRow(int row);        // also makes it current and scrolls to it
    bool selectId(qint64 id);
    void moveCurrent(int by);  // previous or next record of the side panel
    int selectedCount() const;
    std::vector<int> selectedRows() const;  // ascending
    std::vector<qint64> selectedIds() const;
    void copySelection();

signals:
    void activated(int row);            // Enter or double click
    void propertiesRequested(int row);  // Alt+Enter
    void currentRowChanged(int row);
    void selectionSummaryChanged(int count);
    void sortChanged(const QList<duebook::ui::SortKey>& keys);
    void filtersChanged(const duebook::ui::Filters& filters);
    void columnsChanged();                             // something saveState() would hold
    void cellClicked(int row, const QString& column);  // also Space on check boxes and expanders
    void contextMenuRequested(int row, QPoint globalPos);
    void copyIncomplete(const std::vector<qint64>& ids);  // selected rows are not all loaded: export them instead
    void emptyActionTriggered(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void wireHeader();
    void wireModel();
    void remember();
    void restoreSelection();
    void resample();
    void growFor(int firstRow, int lastRow);
    void growForTotals();
    void widen(const QList<ColumnWidth>& news);
    void fit();
    void applyRestored(const class QJsonObject& state);
    void requestSort(int column, bool add);
    void addChooserItem(QMenu* menu, int column);
    void showEmpty();
    void selectionMoved();

    GridModel* model_ = nullptr;
    GridTable* table_;
    GridHeader* header_;
    PinnedRows* totals_;
    QScrollBar* bar_;
    EmptyState* empty_;
    bool hasEmpty_ = false, busy_ = false, fitting_ = false, sampledRows_ = false;
    QList<SortKey> sort_;
    QList<ColumnWidth> sampled_;
    QHash<int, int> fixed_;  // widths set by hand
    std::vector<qint64> keptIds_;
    qint64 keptCurrent_ = 0, keptTop_ = 0;
    QTimer summary_;
};

}  // namespace duebook::ui
