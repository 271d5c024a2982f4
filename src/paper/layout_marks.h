// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the marks of a layout: what is printed in a box or in the flow.
#pragma once
#include <vector>

#include "paper/layout.h"
#include "paper/layout_lines.h"

namespace duebook::paper {

class MarkReader {
public:
    MarkReader(const PageLayout& layout, const std::vector<LayoutLine>& lines, Faults& faults)
        : layout_(layout), lines_(lines), faults_(faults) {}
    // The marks from line `at` that are deeper than `depth`, of which `width` mm are known to be there; `at` is behind
    // them afterwards.
    std::vector<Mark> inside(std::size_t& at, int depth, double width);

private:
    const PageLayout& layout_;
    const std::vector<LayoutLine>& lines_;
    Faults& faults_;

    Mark mark(std::size_t& at, double width);
    void readText(Mark& mark, Arguments& words);
    void readRule(Mark& mark, Arguments& words);
    void readLogo(Mark& mark, Arguments& words);
    void readPairs(Mark& mark, Arguments& words, std::size_t& at, double width);
    void readRow(Mark& mark, Arguments& words, std::size_t& at, double width);
    void readTable(Mark& mark, Arguments& words, std::size_t& at, double width);
    void readTableLine(Mark& mark, const LayoutLine& line, const std::vector<std::string>& columns);
    Column readColumn(Arguments& words, const std::vector<std::string>& known);
    void readGroup(Mark& mark, std::size_t& at, double width);

    std::string style(Arguments& words);
    std::string colour(Arguments& words);
    std::string format(Arguments& words, const std::string& expected);
    Align align(Arguments& words);
    Width width(Arguments& words, double most);
};

}  // namespace duebook::paper
