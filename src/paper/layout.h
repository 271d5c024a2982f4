// SPDX-License-Identifier: GPL-3.0-or-later
// How a document looks: what stands where, in which letters and colours. Read from a text file that a company can copy
// and change (docs/manual/documents.md); there is nothing in it that repeats or jumps, so reading and drawing it always
// ends.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace duebook::paper {

enum class Align { left, right, centre };
enum class Weight { regular, medium, semibold };

struct TextStyle {
    double points = 9;
    Weight weight = Weight::regular;
    std::string colour = "ink";
};

// A width or place: millimetres, a share of what is there (percent), what the contents need, or the rest.
struct Width {
    enum class Kind { millimetres, percent, contents, rest };
    Kind kind = Kind::rest;
    double value = 0;
};

struct Column {
    std::string name;
    Width width;
    Align align = Align::left;
    std::string heading;     // template
    std::string below = {};  // another column of the table, printed under this one's text
    std::string belowStyle = {};
};

// One thing that is printed. Which of the members count depends on the kind.
struct Mark {
    enum class Kind { text, gap, rule, logo, pairs, pair, row, cell, table, together, when, code, strip, cut, swiss };
    Kind kind = Kind::text;
    int line = 0;             // of the layout's file
    std::string style = {};   // of the text, the labels, the headings
    std::string second = {};  // the style of the values or of the table's rows
    std::string strong = {};  // the style of the table's sums
    std::string name = {};    // the table, or the field that `when` asks for
    std::string text = {};    // template of the text or of the pair's label
    std::string value = {};   // template of the pair's value
    std::string colour = {};  // of a rule, of a table's lines
    std::string tint = {};    // of a table's heading
    Align align = Align::left;
    double size = 0;   // mm: of a gap, a logo, a code, a rule's thickness, between cells, of the labels
    Width width = {};  // of a cell
    std::vector<Column> columns = {};
    std::string carry = {};  // the column that is carried over to the next page
    bool heading = true;
    bool lastWithNext = false;  // the last row stays with what follows
    std::vector<Mark> inside = {};
};

// A place of its own on the page, with what is printed there. Millimetres; a missing edge follows from the width.
struct Box {
    int line = 0;
    double left = -1, right = -1;  // from the paper's edges; one of them is given
    double top = -1, bottom = -1;
    double width = 0, height = 0;
    enum class Pages { first, next, every } pages = Pages::first;
    std::vector<Mark> inside = {};

    bool isOn(bool firstPage) const { return pages == Pages::every || (pages == Pages::first) == firstPage; }
};

// A page of paper, in millimetres.
struct PaperExtent {
    double width, height;
};
constexpr PaperExtent a4Paper{210, 297}, letterPaper{215.9, 279.4};

struct PageLayout {
    std::string kind;  // "invoice" or "statement"
    double left = 25, top = 20, right = 20, bottom = 22;
    double first = 20;  // where the flow of the first page begins
    std::vector<std::string> fonts;
    std::map<std::string, std::string, std::less<>> colours;  // "#24456b"; "company" is replaced by the company's
    std::string companyColour = {};                           // the name of the colour that a company's own replaces
    std::map<std::string, TextStyle, std::less<>> styles;
    std::vector<Box> boxes;
    std::vector<Mark> flow;

    // Where a box is on a page.
    struct Place {
        double x, y, width, height;
        double right() const { return x + width; }
        double bottom() const { return y + height; }
    };
    static Place placeOf(const Box& box, PaperExtent paper);
    // From where to where the flow goes on the first page, or on the next ones: between the margins, clear of the
    // boxes.
    struct Room {
        double top, bottom;
    };
    Room room(PaperExtent paper, bool firstPage) const;

    // Reads a layout. Refuses layoutInvalid with the first line at fault and what is wrong there: an unknown word,
    // field, table, column, style or colour; a number out of range; a box outside of the page or over another; a file
    // of more than 256 KiB.
    static Result<PageLayout> parse(std::string_view text);
    // The layout that comes with the program for "invoice" or "statement".
    static const PageLayout& builtIn(std::string_view kind);
};

}  // namespace duebook::paper
