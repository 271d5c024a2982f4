// SPDX-License-Identifier: GPL-3.0-or-later
// A table of a document: its columns as wide as what they hold, its rows as pieces that may be parted between pages.
#pragma once
#include <vector>

#include "print/composer.h"

namespace duebook::ui::print {

// A row that is being put on paper: what is left of each of its cells.
class RowLeft {
public:
    struct Part {
        Ink ink;       // at its place in the cell's column, from the top of the row
        int next = 0;  // the first line that is still to be drawn
    };
    std::vector<std::vector<Part>> cells;  // the parts of a cell stand one below the other
    qreal pad = 0;                         // above and below

    bool done() const;
    // The height of all that is left.
    qreal height() const;
    // As many lines of each cell as fit into the height.
    Piece take(qreal height);
};

class Table {
public:
    Table(const paper::Mark& mark, Composer& composer, qreal width, const Composer::Manner& manner);

    bool empty() const { return columns_.empty(); }
    std::size_t rows() const { return data_.rows.size(); }
    // The names of the columns; the first time as a row of the table, later as a repetition.
    Piece heading(bool first);
    RowLeft row(std::size_t index);
    // The line under a row.
    Piece line() const;
    // The total up to and with this row; nothing where the layout or the table carries none.
    Piece carried(std::size_t index, const std::string& label);
    // All of it.
    Piece whole();

private:
    struct Column {
        const paper::Column* of;
        std::size_t cell;
        std::optional<std::size_t> below;
        qreal x = 0, width = 0;
    };

    const paper::Mark& mark_;
    Composer& composer_;
    const paper::Table& data_;
    Composer::Manner manner_;
    qreal width_;
    int tag_ = artifact;
    std::vector<Column> columns_;

    std::size_t cellOf(const std::string& name) const;
    bool saysSomething(const paper::Column& column) const;
    void chooseColumns();
    void measure();
    bool tryWidths(qreal narrowestRest, bool wholeHeadings);
    void squeeze();
    qreal neededBy(const Column& column, bool wholeHeading) const;
    std::size_t restColumn() const;
    const std::string& styleOf(const paper::TableRow& row) const { return row.strong ? mark_.strong : mark_.second; }
    RowLeft::Part part(const std::string& text, const std::string& style, const Column& column, int tag);
};

}  // namespace duebook::ui::print
