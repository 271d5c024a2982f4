// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a row: what Enter and the other keys do, for those who look for it with the mouse.
#include <QDate>
#include <QMenu>

#include "pages/list_pane.h"
#include "widgets/buttons.h"
#include "widgets/grid_view.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

// What to type over the column to see rows like this one only; empty where that would be no use.
QString filterFor(const Column& column, const Cell& cell) {
    if (!column.filterable || isFigure(column.kind)) return {};
    return column.kind == ColumnKind::date ? cell.value.toDate().toString(Qt::ISODate) : cell.text;
}

}  // namespace

void ListPane::showMenu(int row, QPoint globalPos) {
    if (row < 0 || row >= model_->rowCount()) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qint64 id = model_->idAt(row);
    const auto add = [&](const QString& text, const QString& key, auto&& act) {
        QAction* action = menu->addAction(key.isEmpty() ? text : QString(text + u'\t' + keyText(key)));
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Open"), tr("Enter"), [this, id] { emit activated(id); });
    add(tr("Show in the side panel"), u"Alt+Enter"_s, [this, id] { emit propertiesRequested(id); });
    menu->addSeparator();
    add(tr("Copy"), u"Ctrl+C"_s, [this] { grid_->copySelection(); });
    const QString column = grid_->currentColumn();
    const int place = model_->columnOf(column);
    const Row* shown = model_->rowAt(row);
    const QString only =
        place < 0 || shown == nullptr ? QString() : filterFor(model_->columns()[place], shown->cells.value(place));
    if (!only.isEmpty() && !model_->isChild(row))
        add(tr("Only “%1”").arg(only), {}, [this, column, only] { grid_->setFilter(column, only); });
    if (!grid_->filters().isEmpty()) add(tr("Clear filter"), {}, [this] { clearFilters(); });
    menu->popup(globalPos);
}

}  // namespace duebook::ui
