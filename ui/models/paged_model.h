// SPDX-License-Identifier: GPL-3.0-or-later
// A table of any length over two questions: which ids, in which order; and the rows of these ids, by the page.
#pragma once
#include "models/grid_model.h"

#include <QCache>
#include <QTimer>
#include <functional>
#include <set>

namespace duebook::ui {

// A page the view wants: fetch its ids on another thread, answer with PagedModel::put().
struct PageRequest {
    int generation = 0;
    int page = 0;
    std::vector<qint64> ids;
};

class PagedModel : public GridModel {
    Q_OBJECT
public:
    using Fetch = std::function<void(const std::vector<PageRequest>&)>;
    static constexpr int pageSize = 128;
    static constexpr int pagesKept = 64;

    // fetch is called on this thread, at most once a paint, never from data(); the newest page comes last.
    PagedModel(QList<Column> columns, Fetch fetch, QObject* parent = nullptr);

    // The answer to the first question; drops all pages and every answer still under way. 8 bytes a row.
    // generation may come from the caller's own counter; it must differ from the one before.
    void setIds(std::vector<qint64> ids, int generation);
    // The answer to the second question, rows in the order of PageRequest::ids. An older generation is dropped.
    void put(int generation, int page, QList<Row> rows);
    // The page could not be had: it may be asked for again at the next paint.
    void failed(int generation, int page);
    // Asks anew for what is shown, keeping the old text until the answer is here.
    void refresh();

    int generation() const { return generation_; }
    const std::vector<qint64>& ids() const { return ids_; }
    bool isLoaded(int row) const { return pages_.contains(row / pageSize); }

    int rowCount(const QModelIndex& parent = {}) const override;
    const Row* rowAt(int row) const override;
    qint64 idAt(int row) const override { return ids_[static_cast<std::size_t>(row)]; }
    std::vector<int> rowsOf(const std::vector<qint64>& ids) const override;

signals:
    void pageLoaded(int firstRow, int lastRow);

private:
    void ask();
    PageRequest requestFor(int page) const;

    Fetch fetch_;
    std::vector<qint64> ids_;
    QCache<int, QList<Row>> pages_;
    mutable std::vector<int> wanted_;  // in the order of wanting
    mutable std::set<int> underWay_;   // wanted or asked for
    mutable QTimer request_;
    int generation_ = 0;
};

}  // namespace duebook::ui
