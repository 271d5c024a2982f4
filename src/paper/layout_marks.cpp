// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout_marks.h"

#include <algorithm>

#include "paper/content.h"
#include "paper/template.h"

namespace duebook::paper {
namespace {

constexpr int deepest = 8;
constexpr double narrowest = 5;  // mm, of a cell or column

const std::map<std::string, Mark::Kind, std::less<>>& kinds() {
    using K = Mark::Kind;
    static const std::map<std::string, Mark::Kind, std::less<>> all = {
        {"text", K::text},   {"gap", K::gap},     {"rule", K::rule},         {"logo", K::logo}, {"pairs", K::pairs},
        {"row", K::row},     {"table", K::table}, {"together", K::together}, {"when", K::when}, {"code", K::code},
        {"strip", K::strip}, {"cut", K::cut},     {"swiss", K::swiss}};
    return all;
}

bool has(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::vector<Mark> MarkReader::inside(std::size_t& at, int depth, double width) {
    std::vector<Mark> marks;
    while (at < lines_.size() && lines_[at].depth > depth) {
        const LayoutLine& line = lines_[at];
        if (line.depth > depth + 1) faults_.add(line.number, "this is indented too far");
        if (line.depth > deepest) faults_.add(line.number, "this is nested too deep");
        marks.push_back(mark(at, width));
    }
    return marks;
}

Mark MarkReader::mark(std::size_t& at, double width) {
    const LayoutLine& line = lines_[at];
    Arguments words(line, faults_);
    Mark made;
    made.line = line.number;
    const std::string name = words.word("a mark");
    const auto kind = kinds().find(name);
    if (kind == kinds().end()) words.fault("there is no mark \"" + name + "\"");
    if (kind != kinds().end()) made.kind = kind->second;
    ++at;
    switch (made.kind) {
        case Mark::Kind::text:
            readText(made, words);
            break;
        case Mark::Kind::gap:
            made.size = words.number("the gap", 0, 100);
            break;
        case Mark::Kind::rule:
        case Mark::Kind::cut:
            readRule(made, words);
            break;
        case Mark::Kind::logo:
            readLogo(made, words);
            break;
        case Mark::Kind::pairs:
            readPairs(made, words, at, width);
            break;
        case Mark::Kind::row:
            readRow(made, words, at, width);
            break;
        case Mark::Kind::table:
            readTable(made, words, at, width);
            break;
        case Mark::Kind::when:
            made.name = words.word("a field");
            if (!isField(layout_.kind, made.name)) words.fault("there is no field \"" + made.name + "\"");
            readGroup(made, at, width);
            break;
        case Mark::Kind::together:
            readGroup(made, at, width);
            break;
        case Mark::Kind::code:
            made.size = words.number("the size of the code", 20, 60);
            break;
        case Mark::Kind::strip:
            if (!tablesOf(layout_.kind).contains("aging")) words.fault("only a statement has a strip");
            made.style = style(words);
            made.second = style(words);
            made.tint = colour(words);
            made.colour = colour(words);
            break;
        default:
            break;
    }
    words.end();
    if (at < lines_.size() && lines_[at].depth > line.depth) {
        faults_.add(lines_[at].number, "nothing can stand inside of \"" + name + "\"");
        while (at < lines_.size() && lines_[at].depth > line.depth) ++at;
    }
    return made;
}

void MarkReader::readText(Mark& mark, Arguments& words) {
    mark.style = style(words);
    mark.align = align(words);
    mark.text = format(words, "the text");
}

void MarkReader::readRule(Mark& mark, Arguments& words) {
    mark.colour = colour(words);
    mark.size = words.number("the thickness", 0.05, 5);
}

void MarkReader::readLogo(Mark& mark, Arguments& words) {
    mark.align = align(words);
    mark.size = words.number("the height of the logo", 4, 60);
}

void MarkReader::readPairs(Mark& mark, Arguments& words, std::size_t& at, double width) {
    mark.style = style(words);
    mark.second = style(words);
    mark.size = words.number("the width of the labels", narrowest, std::max(narrowest, width - narrowest));
    const int depth = lines_[at - 1].depth;
    for (; at < lines_.size() && lines_[at].depth == depth + 1; ++at) {
        Arguments inner(lines_[at], faults_);
        if (!inner.take("pair")) inner.fault("inside of pairs stand lines \"pair \"label\" \"value\"\"");
        Mark pair;
        pair.kind = Mark::Kind::pair;
        pair.line = inner.line();
        pair.text = format(inner, "the label");
        pair.value = format(inner, "the value");
        inner.end();
        mark.inside.push_back(std::move(pair));
    }
}

void MarkReader::readRow(Mark& mark, Arguments& words, std::size_t& at, double width) {
    mark.size = words.nextIsNumber() ? words.number("the gap between cells", 0, 50) : 6;
    const int depth = lines_[at - 1].depth;
    double fixed = -mark.size;
    int rests = 0;
    while (at < lines_.size() && lines_[at].depth == depth + 1) {
        Arguments inner(lines_[at], faults_);
        if (!inner.take("cell")) inner.fault("inside of a row stand cells");
        Mark cell;
        cell.kind = Mark::Kind::cell;
        cell.line = inner.line();
        cell.width = this->width(inner, width);
        inner.end();
        if (cell.width.kind == Width::Kind::contents) inner.fault("a cell's width is in mm, in percent or the rest");
        const bool percent = cell.width.kind == Width::Kind::percent;
        rests += cell.width.kind == Width::Kind::rest;
        const double own = percent ? width * cell.width.value / 100 : cell.width.value;
        fixed += own + mark.size;
        ++at;
        cell.inside = this->inside(at, depth + 1, cell.width.kind == Width::Kind::rest ? width - fixed : own);
        mark.inside.push_back(std::move(cell));
    }
    if (mark.inside.empty()) words.fault("a row has cells");
    if (rests > 1) words.fault("only one cell of a row can have the rest");
    if (fixed + (rests > 0 ? narrowest : 0) > width + 0.01) words.fault("the cells are wider than what is there");
}

void MarkReader::readTable(Mark& mark, Arguments& words, std::size_t& at, double width) {
    mark.name = words.word("the name of a table");
    const auto& tables = tablesOf(layout_.kind);
    const auto table = tables.find(mark.name);
    if (table == tables.end()) words.fault("there is no table \"" + mark.name + "\"");
    mark.style = style(words);
    mark.second = style(words);
    mark.strong = words.more() ? style(words) : mark.second;
    const int depth = lines_[at - 1].depth;
    for (; at < lines_.size() && lines_[at].depth == depth + 1; ++at) {
        readTableLine(mark, lines_[at], table == tables.end() ? std::vector<std::string>() : table->second);
    }
    double fixed = 0;
    int rests = 0;
    for (const Column& column : mark.columns) {
        rests += column.width.kind == Width::Kind::rest;
        if (column.width.kind == Width::Kind::percent) fixed += width * column.width.value / 100;
        if (column.width.kind == Width::Kind::millimetres) fixed += column.width.value;
        if (column.width.kind == Width::Kind::contents) fixed += narrowest;
    }
    if (mark.columns.empty()) words.fault("a table has columns");
    if (rests != 1) words.fault("exactly one column of a table has the rest of the width");
    if (fixed + narrowest > width) words.fault("the columns are wider than what is there");
}

void MarkReader::readTableLine(Mark& mark, const LayoutLine& line, const std::vector<std::string>& columns) {
    Arguments words(line, faults_);
    if (words.take("column")) {
        mark.columns.push_back(readColumn(words, columns));
    } else if (words.take("carry")) {
        mark.carry = words.word("a column");
        const bool there = std::any_of(mark.columns.begin(), mark.columns.end(),
                                       [&](const Column& column) { return column.name == mark.carry; });
        if (!there) words.fault("the table has no column \"" + mark.carry + "\" above");
    } else if (words.take("lines")) {
        mark.colour = colour(words);
        mark.size = words.number("the thickness", 0.05, 2);
    } else if (words.take("tint")) {
        mark.tint = colour(words);
    } else if (words.take("no-heading")) {
        mark.heading = false;
    } else if (words.take("last-with-next")) {
        mark.lastWithNext = true;
    } else {
        words.fault("inside of a table stand column, carry, lines, tint, no-heading and last-with-next");
        return;
    }
    words.end();
}

Column MarkReader::readColumn(Arguments& words, const std::vector<std::string>& known) {
    Column column;
    column.name = words.word("a column");
    if (!has(known, column.name)) words.fault("the table has no column \"" + column.name + "\"");
    column.width = width(words, 400);
    column.align = align(words);
    column.heading = format(words, "the heading");
    if (words.take("below")) {
        column.below = words.word("a column");
        if (!has(known, column.below)) words.fault("the table has no column \"" + column.below + "\"");
        column.belowStyle = style(words);
    }
    return column;
}

void MarkReader::readGroup(Mark& mark, std::size_t& at, double width) {
    mark.inside = inside(at, lines_[at - 1].depth, width);
}

std::string MarkReader::style(Arguments& words) {
    const std::string name = words.word("a style");
    if (layout_.styles.contains(name)) return name;
    words.fault("there is no style \"" + name + "\"");
    return "";
}

std::string MarkReader::colour(Arguments& words) {
    const std::string name = words.word("a colour");
    if (layout_.colours.contains(name)) return name;
    words.fault("there is no colour \"" + name + "\"");
    return "";
}

std::string MarkReader::format(Arguments& words, const std::string& expected) {
    std::string text = words.text(expected);
    const auto fields = fieldsIn(text);
    if (!fields) {
        words.fault("the braces of \"" + text + "\" do not pair up");
        return "";
    }
    for (const std::string& field : *fields) {
        if (!isField(layout_.kind, field)) words.fault("there is no field \"" + field + "\"");
    }
    return text;
}

Align MarkReader::align(Arguments& words) {
    if (words.take("right")) return Align::right;
    if (words.take("centre")) return Align::centre;
    words.take("left");
    return Align::left;
}

Width MarkReader::width(Arguments& words, double most) {
    if (words.take("rest")) return {Width::Kind::rest, 0};
    if (words.take("contents")) return {Width::Kind::contents, 0};
    std::string given = words.word("a width");
    const bool percent = given.ends_with('%');
    if (percent) given.pop_back();
    const auto value = layoutNumber(given);
    if (value && *value >= (percent ? 1 : narrowest) && *value <= (percent ? 100 : most)) {
        return {percent ? Width::Kind::percent : Width::Kind::millimetres, *value};
    }
    words.fault("a width is \"rest\", \"contents\", percent such as 30% or mm from 5 to what is there, not \"" + given +
                "\"");
    return {Width::Kind::millimetres, narrowest};
}

}  // namespace duebook::paper
