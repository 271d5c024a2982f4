// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the file: what each becomes, its first value, and what the check found. Enter or a click chooses.
#pragma once
#include <QWidget>
#include <optional>

#include "setup/import_check.h"

class QMenu;

namespace duebook::ui {

class GridView;
class MemoryModel;

class ColumnsTable : public QWidget {
    Q_OBJECT
public:
    explicit ColumnsTable(QWidget* parent = nullptr);
    // check: none while it runs, or before.
    void show(const ImportPlan& plan, const ImportCheck* check);
    void focusFirst();
    // Opens the menu of what the column may become.
    void choose(int column);

signals:
    void chosen(int column, const QString& canonical);  // empty: not imported

private:
    QMenu* makeMenu(int column);
    GridView* grid_;
    MemoryModel* model_;
    io::ImportKind kind_ = io::ImportKind::invoices;
    std::vector<std::string> becomes_;
};

}  // namespace duebook::ui
