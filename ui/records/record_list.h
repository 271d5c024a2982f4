// SPDX-License-Identifier: GPL-3.0-or-later
// A list of records in memory, each known by its name: search, sorting, one row at a time.
#pragma once
#include <QHash>

#include "models/memory_model.h"
#include "widgets/grid_view.h"
#include "widgets/view_head.h"

class QLineEdit;

namespace duebook::ui {

// A row and the name of its record.
struct RecordRow {
    QString key = {};
    Row row = {};
};

class RecordList : public QWidget {
    Q_OBJECT
public:
    RecordList(const QString& id, const QList<Column>& columns, const EmptyContent& empty, QWidget* parent = nullptr);

    GridView& grid() { return *grid_; }
    QLineEdit* search() { return search_; }
    // The current row stays by its name.
    void setRows(QList<RecordRow> rows);
    QString current() const;  // empty: none
    QList<QString> selected() const;
    bool select(const QString& key);
    QString countText() const;  // "3 of 12"

signals:
    void activated(const QString& key);
    void currentChanged(const QString& key);
    void countChanged();
    void emptyActionTriggered(const QString& id);

private:
    void narrow();
    QLineEdit* search_;
    GridView* grid_;
    MemoryModel* model_;
    EmptyContent empty_;
    QHash<qint64, QString> keys_;
};

}  // namespace duebook::ui
