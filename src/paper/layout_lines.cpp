// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout_lines.h"

#include <algorithm>
#include <charconv>

namespace duebook::paper {
namespace {

// Reads one word from the front of `rest`; false at the end of the line or where a comment begins.
bool nextWord(std::string_view& rest, LayoutWord& word, int line, Faults& faults) {
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    if (rest.empty() || (rest.front() == '#' && (rest.size() == 1 || rest[1] == ' '))) return false;
    word = {};
    if (rest.front() != '"') {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        word.text = rest.substr(0, end);
        rest.remove_prefix(end);
        return true;
    }
    word.quoted = true;
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] == '"') {
            rest.remove_prefix(i + 1);
            return true;
        }
        if (rest[i] == '\\' && i + 1 < rest.size()) ++i;
        word.text += rest[i];
    }
    faults.add(line, "the quotes are not closed");
    rest = {};
    return true;
}

}  // namespace

void Faults::add(int line, const std::string& what) {
    if (any() && line >= line_) return;
    line_ = line;
    first_ = "line " + std::to_string(line) + ": " + what;
}

std::optional<double> layoutNumber(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    if (!(value >= -1e6 && value <= 1e6)) return std::nullopt;  // also "nan"
    return value;
}

std::vector<LayoutLine> layoutLines(std::string_view text, Faults& faults) {
    std::vector<LayoutLine> lines;
    int number = 0;
    while (!text.empty()) {
        std::string_view rest = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(rest.size() + 1, text.size()));
        ++number;
        if (rest.ends_with('\r')) rest.remove_suffix(1);
        const std::size_t blanks = std::min(rest.find_first_not_of(' '), rest.size());
        LayoutLine line{number, static_cast<int>(blanks / 2), {}};
        if (rest.find('\t') != rest.npos) faults.add(number, "a tab; indent with two blanks");
        if (blanks < rest.size() && rest[blanks] == '#') continue;
        for (LayoutWord word; nextWord(rest, word, number, faults);) line.words.push_back(word);
        if (line.words.empty()) continue;
        if (blanks % 2 != 0) faults.add(number, "indent with two blanks for each level");
        lines.push_back(std::move(line));
    }
    return lines;
}

bool Arguments::take(std::string_view word) {
    if (!more() || line_.words[at_].quoted || line_.words[at_].text != word) return false;
    ++at_;
    return true;
}

std::string Arguments::word(const std::string& expected) {
    if (!more() || line_.words[at_].quoted) {
        fault("here belongs " + expected);
        at_ += more();  // always on, so that whoever reads to the end gets there
        return {};
    }
    return line_.words[at_++].text;
}

std::string Arguments::text(const std::string& expected) {
    if (!nextIsText()) {
        fault("here belongs " + expected + " in quotes");
        at_ += more();
        return {};
    }
    return line_.words[at_++].text;
}

bool Arguments::nextIsNumber() const {
    return more() && !line_.words[at_].quoted && layoutNumber(line_.words[at_].text).has_value();
}

double Arguments::number(const std::string& expected, double least, double most) {
    const std::string given = word(expected);
    const auto value = layoutNumber(given);
    if (value && *value >= least && *value <= most) return *value;
    const auto shown = [](double limit) {
        std::string plain = std::to_string(limit);
        plain.erase(plain.find_last_not_of('0') + 1);
        return plain.ends_with('.') ? plain.substr(0, plain.size() - 1) : plain;
    };
    fault(expected + " is a number from " + shown(least) + " to " + shown(most) + ", not \"" + given + "\"");
    return least;
}

void Arguments::end() {
    if (more()) fault("\"" + line_.words[at_].text + "\" is too much here");
}

}  // namespace duebook::paper
