// SPDX-License-Identifier: GPL-3.0-or-later
// Fields to filter by, one under each column title; about a dozen, whatever the length of the table.
#pragma once
#include "models/column.h"

#include <QHash>
#include <QMap>
#include <QTimer>
#include <QWidget>

class QHeaderView;
class QLineEdit;

namespace duebook::ui {

using Filters = QMap<QString, QString>;  // column id -> text, only filled ones

class FilterRow : public QWidget {
    Q_OBJECT
public:
    static constexpr int debounceMs = 120;

    FilterRow(QHeaderView* header, const QList<Column>& columns);

    Filters filters() const;
    void setFilter(const QString& column, const QString& text);  // tells it like typing, but at once
    void clear();
    // Shows which fields were not understood, and why: column id -> sentence.
    void mark(const QMap<QString, QString>& wrong);
    void focusColumn(int column);  // the first visible field where it has none
    void place();
    static int heightNow();

signals:
    void changed(const Filters& filters);
    void left();  // Esc or Down: back to the rows

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool pressed(QLineEdit* field, int key);
    void tell();

    QHeaderView* header_;
    QList<Column> columns_;
    QList<QLineEdit*> fields_;  // nullptr where a column has no filter
    QTimer wait_;
    Filters told_;
};

}  // namespace duebook::ui
