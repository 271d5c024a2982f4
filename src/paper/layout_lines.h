// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a layout file as words, and the first fault that was found in it.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duebook::paper {

struct LayoutWord {
    std::string text;
    bool quoted = false;
};

struct LayoutLine {
    int number = 0;
    int depth = 0;  // two blanks each
    std::vector<LayoutWord> words;
};

// What is wrong with a layout: the first fault counts, reading goes on with a value that does no harm.
class Faults {
public:
    void add(int line, const std::string& what);
    bool any() const { return !first_.empty(); }
    // "line 12: there is no style bodyy"
    const std::string& first() const { return first_; }

private:
    std::string first_;
    int line_ = 0;
};

// The lines that say something, in their order; # at the beginning, or between blanks, begins a comment.
std::vector<LayoutLine> layoutLines(std::string_view text, Faults& faults);

// The words of one line, taken from left to right.
class Arguments {
public:
    Arguments(const LayoutLine& line, Faults& faults) : line_(line), faults_(faults) {}
    int line() const { return line_.number; }
    bool more() const { return at_ < line_.words.size(); }
    // The next word if it is this one.
    bool take(std::string_view word);
    // The next word, which is not in quotes; "" at the end, which is a fault named after what was expected.
    std::string word(const std::string& expected);
    // The next word, in quotes.
    std::string text(const std::string& expected);
    // The next word as a number from `least` to `most`.
    double number(const std::string& expected, double least, double most);
    bool nextIsNumber() const;
    bool nextIsText() const { return more() && line_.words[at_].quoted; }
    // Nothing may be left over.
    void end();
    void fault(const std::string& what) { faults_.add(line_.number, what); }

private:
    const LayoutLine& line_;
    Faults& faults_;
    std::size_t at_ = 0;
};

// A number such as "12" or "0.25"; nothing for anything else.
std::optional<double> layoutNumber(std::string_view text);

}  // namespace duebook::paper
