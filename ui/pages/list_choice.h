// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a list are shown, in which order, and what they add up to: worked out on another thread.
#pragma once
#include <QHash>
#include <QMap>
#include <QStringList>
#include <functional>
#include <vector>

#include "base/money.h"
#include "pages/source_model.h"
#include "widgets/chip_bar.h"
#include "widgets/empty_state.h"
#include "widgets/filter_row.h"

namespace duebook::ui {

// What a list is, whatever its rows.
struct ListDefinition {
    QString id = {};          // settings know it by this
    QString title = {};       // "Invoices"
    QString everything = {};  // the view without a filter: "All invoices"
    QList<Column> columns = {};
    std::vector<std::size_t> places = {};  // of each column in the list behind
    QList<Chip> chips = {};
    QStringList usualChips = {};
    QList<SortKey> sort = {};
    QStringList summed = {};     // money columns with a total; the first one sums the selection
    bool withCode = true;        // the total of the first column names its currency, as rows do
    QString captionColumn = {};  // where the total row says what it is
    EmptyContent empty = {};
    bool filterRow = true;
};

// The rows, and what each chip keeps of them.
struct ListContent {
    RowSource rows = {};
    QHash<QString, std::function<bool(std::size_t place)>> chips = {};
};

struct ListWish {
    QStringList chips = {};
    Filters filters = {};
    QList<SortKey> sort = {};
};

using Sums = QMap<QString, std::vector<Money>>;  // column id to one sum for each currency

struct Chosen {
    std::vector<std::uint32_t> rows = {};
    Sums sums = {};
    QMap<QString, QString> notUnderstood = {};  // filters left out: column id to what is wrong
};

// Any thread; `cancelled` ends it early with nothing.
Chosen chooseRows(const ListDefinition& definition, const ListContent& content, const ListWish& wish,
                  const std::function<bool()>& cancelled);
// How many rows each chip keeps.
QHash<QString, qint64> countChips(const ListContent& content, const std::function<bool()>& cancelled);
// The sums over some rows.
Sums sumsOf(const ListDefinition& definition, const ListContent& content, const std::vector<std::uint32_t>& rows,
            const QStringList& columns);

}  // namespace duebook::ui
