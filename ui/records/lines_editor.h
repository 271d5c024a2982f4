// SPDX-License-Identifier: GPL-3.0-or-later
// A list inside a record, such as contacts or prices: a small table that is typed into. The last row is always empty
// and becomes a new one; Ctrl+Delete takes a row away.
#pragma once
#include <QHash>
#include <QJsonArray>
#include <QTableWidget>

#include "records/choice.h"

namespace duebook::ui {

struct LineColumn {
    enum class Kind { text, whole, amount, day, choice, flag };
    QString key = {};  // path in the row's object
    QString title = {};
    int width = 1;  // share of the room
    Kind kind = Kind::text;
    QList<Choice> choices = {};  // of a choice all there is; of a text what is offered
};

class LinesEditor : public QTableWidget {
    Q_OBJECT
public:
    explicit LinesEditor(QList<LineColumn> columns, QWidget* parent = nullptr);

    // What the columns do not show of a row stays with it.
    void setRows(const QJsonArray& rows);
    // Without rows in which nothing stands.
    QJsonArray rows() const;
    // Rows that are there stay: what they name cannot be deleted.
    void keepRows() { keeps_ = true; }
    void setChoices(const QString& key, const QList<Choice>& choices);
    // Marks a cell of rows(); false where there is no such cell.
    bool showFault(int row, const QString& key, const QString& sentence);
    void clearFaults();
    QString titleOf(const QString& key) const;
    const QList<LineColumn>& columns() const { return columns_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QJsonValue valueOf(const QTableWidgetItem& cell, const LineColumn& column) const;
    int columnOf(const QString& key) const;
    void appendRow(const QJsonObject& object);
    bool isEmpty(int row) const;
    void take(QTableWidgetItem* item);
    void removeCurrent();
    void fit();
    QList<LineColumn> columns_;
    bool keeps_ = false, quiet_ = false;
};

}  // namespace duebook::ui
