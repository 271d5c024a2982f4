// SPDX-License-Identifier: GPL-3.0-or-later
// One column of a table, by a key that never changes: saved views and settings name columns by it.
#pragma once
#include <QList>
#include <QString>
#include <Qt>

namespace duebook::ui {

enum class ColumnKind { text, money, date, number, status, flags };

struct Column {
    QString id = {};     // stable key: "due"
    QString title = {};  // shown; tr()
    ColumnKind kind = ColumnKind::text;
    int minimumWidth = 0;  // at the normal font; 0: from the kind
    bool visible = true;   // at first; the user may change it
    bool sortable = true;
    bool filterable = true;
    bool whole = false;       // text that is never cut: document numbers
    int stretch = 0;          // order in which text columns take spare width; 0: only as the last text column
    QString filterHint = {};  // placeholder of the filter field: ">1000"
};

// Figures stand at the right, are never cut, and are copied as numbers.
inline bool isFigure(ColumnKind kind) {
    return kind == ColumnKind::money || kind == ColumnKind::number;
}

// Only these may be elided.
inline bool mayElide(const Column& column) {
    return column.kind == ColumnKind::text && !column.whole;
}

struct SortKey {
    QString column = {};
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortKey&, const SortKey&) = default;
};

}  // namespace duebook::ui
