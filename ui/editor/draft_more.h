// SPDX-License-Identifier: GPL-3.0-or-later
// What few documents need, behind tabs below the lines: charges and allowances, deposits to take off, where and when it
// is delivered, and the rest of a line.
#pragma once
#include <QWidget>

#include "async/session.h"
#include "editor/draft_look.h"
#include "editor/editor_lists.h"
#include "io/draft_sheet.h"

class QScrollArea;
class QStackedWidget;

namespace duebook::ui {

class RecordForm;
class TabsBar;

class DraftMore : public QWidget {
    Q_OBJECT
public:
    // usual: the fields of the first tab.
    DraftMore(Session& session, QWidget* usual, QWidget* parent);

    void setLists(const EditorLists& lists);
    void show(const io::DraftSheet& sheet);
    // Puts what is typed into what the sheet's own fields leave.
    void write(io::DraftSheet& sheet) const;
    // The line that the last tab is about; -1: none.
    void showLine(int row, const io::DraftSheet::Line* line);
    // Each problem at its field; those of the other lines stay with the grid.
    void setLook(const DraftLook& look, const QList<DraftProblem>& problems);
    bool owns(const DraftProblem& problem) const;

    // usual, charges, delivery, line.
    void choose(const QString& tab);
    // The tab, and the focus in its first field.
    void enter(const QString& tab);
    bool focusFirstError();

signals:
    void edited();
    void lineEdited(int row, const std::string& rest);
    void left();  // Esc: back to the lines

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    RecordForm* addPart(const QString& id, RecordForm* form);
    void buildForms(Session& session);
    void nameTabs();
    TabsBar* tabs_;
    QStackedWidget* pages_;
    RecordForm *charges_, *delivery_, *line_;
    QStringList ids_;
    QStringList wrong_;  // tabs with a problem
    int row_ = -1;
};

}  // namespace duebook::ui
