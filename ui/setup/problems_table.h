// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the file that cannot be imported: what stands there, the wrong value, and what is wrong with it.
#pragma once
#include <QWidget>

#include "setup/import_check.h"

class QPushButton;

namespace duebook::ui {

class ChipBar;
class GridView;
class MemoryModel;

class ProblemsTable : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsTable(QWidget* parent = nullptr);
    void show(const ImportPlan& plan, const ImportCheck& check);
    // Nothing is known: the line says why.
    void clear(const QString& why);
    void setBusy(const QString& text);
    qint64 count() const;
    void focusFirst();

signals:
    void saveRequested();
    void rowActivated(int column);  // the column of the file in which the value stands; -1 for none

private:
    void filter(const QStringList& chips);
    GridView* grid_;
    MemoryModel* model_ = nullptr;
    ChipBar* chips_;
    QPushButton* save_;
    std::vector<int> wrongColumns_;  // by row id - 1
    std::vector<QString> codes_;
};

}  // namespace duebook::ui
