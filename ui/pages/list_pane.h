// SPDX-License-Identifier: GPL-3.0-or-later
// A list as people work with it: head with saved views and count, ready filters, table with filter row, sorting, totals
// and sums of what is selected. The one place where these parts are joined.
#pragma once
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "async/task.h"
#include "pages/list_choice.h"
#include "pages/settings.h"

class QMenu;

namespace duebook::ui {

class GridView;
class MessageBar;
class NameBar;
class ViewHead;

class ListPane : public QWidget {
    Q_OBJECT
public:
    // ledger: whose last view is kept.
    ListPane(const ListDefinition& definition, Settings& settings, const QString& ledger, QWidget* parent = nullptr);
    ~ListPane() override;

    // Other columns or chips for the same list; the rows have to be given anew.
    void redefine(const ListDefinition& definition);
    const ListDefinition& definition() const { return definition_; }

    // The rows. Selection and place stay by id. Without a list: there is nothing to show yet.
    void setContent(const ListContent& content);
    const ListContent& content() const { return content_; }
    // Shows that the rows are being read (after a moment), and chooses nothing until they come.
    void wait(const QString& text);
    // The first rows in their order, to be looked at until all of them come: no sums, no counts, no filters.
    void preview(const ListContent& content);
    // True where the list is looked at as it was meant at first, so that its first rows are known beforehand.
    bool isUsual() const;
    // The rows cannot be had.
    void fail(const QString& sentence);

    ViewHead& head() { return *head_; }
    ChipBar& chips() { return *chips_; }
    GridView& grid() { return *grid_; }
    MessageBar& notice() { return *notice_; }
    SourceModel& model() { return *model_; }
    // Widgets of the page under the head, and between the ready filters and the table.
    void insertUnderHead(QWidget* widget);
    void insertAboveTable(QWidget* widget);
    void addBesideChips(QWidget* widget);

    // One more chip, checked at once, for what a link asks for: one customer. It stays until another takes its place.
    void setExtraChip(const Chip& chip, std::function<bool(std::size_t)> keep);

    // Total rows of the page's own making, from the sums of what is shown.
    using TotalsMaker = std::function<QList<Row>(const Sums& sums, std::size_t rows)>;
    void setTotalsMaker(TotalsMaker maker) { totals_ = std::move(maker); }
    const Sums& sums() const { return chosen_; }

    // How the list is looked at now; setView() without a grid keeps the columns.
    SavedView view() const;
    void setView(const SavedView& view);
    // True where these chips and filters are those of now.
    bool looksThrough(const QStringList& chips, const QVariantMap& filters) const;
    void restoreLast();
    void remember();
    void clearFilters();
    void toggleFilterRow();
    // True while rows are on their way.
    bool isBusy() const { return waiting_ || choosing_ != nullptr; }

    qint64 currentId() const;
    bool selectId(qint64 id);
    QString currentColumn() const;

    QString rowsText() const;
    QString selectionText() const { return selectionText_; }

signals:
    void chipsChanged(const QStringList& checked);  // before the rows are chosen: the page may call wait()
    void currentChanged(qint64 id);                 // 0: none; also when its row was loaded anew
    void activated(qint64 id);
    void propertiesRequested(qint64 id);
    void cellClicked(qint64 id, const QString& column);
    void textsChanged();  // rowsText() or selectionText()
    void emptyActionTriggered(const QString& id);
    void shown();  // the chosen rows are on the screen

private:
    void build();
    void wire();
    void orderTabs();
    void showMenu(int row, QPoint globalPos);  // list_menu.cpp
    void choose(bool byUser);
    void apply(Chosen chosen, bool byUser);
    void countChipsNow();
    void showTotals(const Chosen& chosen);
    QList<Row> usualTotals(const Chosen& chosen) const;
    void showCount(const Chosen& chosen);
    void showEmptiness();
    void sumSelection(int count);
    QString sumText(const Sums& sums) const;
    // Saved views (list_views.cpp).
    void fillViews();
    void saveView(const QString& name);
    void deleteView(const QString& name);
    void resetView();

    ListDefinition definition_;
    ListContent content_;
    Chip extra_;
    std::function<bool(std::size_t)> extraKeep_;
    Settings& settings_;
    QString ledger_, viewName_, selectionText_, countText_;
    ViewHead* head_;
    ChipBar* chips_;
    QWidget* chipRow_;
    MessageBar* notice_;
    NameBar* nameBar_;
    GridView* grid_;
    SourceModel* model_ = nullptr;
    QMenu* views_;
    TotalsMaker totals_;
    Sums chosen_;
    QPointer<Task> choosing_, counting_, summing_;
    QTimer slow_;
    QString waitText_;
    bool waiting_ = true, byUser_ = false, quiet_ = false, filterShown_ = false;
};

}  // namespace duebook::ui
