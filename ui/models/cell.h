// SPDX-License-Identifier: GPL-3.0-or-later
// What one cell and one row of a table show, formatted once, before anything is painted.
#pragma once
#include "theme/tone.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariant>

namespace duebook::ui {

struct CellFlag {
    QString icon = {};
    Tone tone = Tone::none;
    QString word = {};  // what a screen reader and the tooltip say
};

struct Cell {
    QString text = {};  // as shown; figures with all their decimals and U+2212 as minus
    QString sub = {};   // money: the currency code after the figure; text: a second, quieter fact
    QString icon = {};
    Tone tone = Tone::none;
    double bar = -1;  // 0..1: thin bar under the figure, one scale for the whole table
    int bucket = -1;  // 0..4: aging colour of that bar, else the accent
    int meter = -1;   // 0..100: confidence, five steps before the text
    int check = -1;   // 0, 1: a check box; the click arrives as GridView::cellClicked
    bool strong = false;
    bool pill = false;           // ground behind icon and word; for heads, not for tables of hundreds
    QList<CellFlag> flags = {};  // up to three are drawn
    QString error = {};          // the cell is wrong, and why
    QVariant value = {};         // the value under the text: minor units, QDate, number; for copying, sorting, tests
    QString accessible = {};     // what is read out when the text alone would not do
};

enum class Expander { none, closed, open };

struct Row {
    qint64 id = 0;
    QList<Cell> cells = {};  // one per column of the model, in the model's order
    QString sentence = {};   // the row in one sentence, read out in the first column; empty: made from the cells
    int level = 0;           // indent of opened child rows
    Expander expander = Expander::none;
    bool strong = false;  // totals
    bool faint = false;   // children, per-cent rows
    bool raised = false;  // ground of opened children
};

// The row in one sentence: what the row says, else "title text" of every filled cell.
QString sentenceOf(const Row& row, const QStringList& titles);

// What is read out for one cell.
QString spokenText(const Cell& cell);

}  // namespace duebook::ui

Q_DECLARE_METATYPE(duebook::ui::Cell)
