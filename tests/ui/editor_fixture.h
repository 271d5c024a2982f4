// SPDX-License-Identifier: GPL-3.0-or-later
// A window on books that bill: a seller in Berlin, the customer C-100 in Vienna, the items W-1 and B-1.
#pragma once
#include "editor/editor_page.h"
#include "services/books.h"
#include "window_fixture.h"

namespace duebook::ui {

class LinesGrid;

class EditorTest : public WindowTest {
protected:
    void SetUp() override;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& words);
    QString focused() const;
    // Waits until all that was typed is kept, worked out and on the screen.
    bool rest();

    EditorPage& editor();
    LinesGrid& lines();
    QString cell(int row, int column);
    QString totals();
    // Beside the field, or nothing.
    QString errorOf(const QString& field);
    // Begins a new invoice and chooses the customer; the focus is in the grid.
    void beginInvoice();
    // A line without an item: description, quantity, price and tax.
    void typeLine(const QString& description, const QString& quantity, const QString& price, const QString& tax);
    // Types one line over 100.00 and issues; the number.
    std::string issueOne();

    // The ledger as another program sees it.
    services::Books books();
};

}  // namespace duebook::ui
