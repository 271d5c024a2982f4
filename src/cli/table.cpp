// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include <algorithm>

#include "base/text.h"

namespace duebook::cli {
namespace {

constexpr std::size_t widestText = 40;

// The cell as it may stand on a terminal: no control characters, not endless.
std::string shown(const std::string& cell, bool right) {
    std::string text = printable(cell);
    if (!right && displayWidth(text) > widestText) text = leftPart(text, widestText - 1) + "…";
    return text;
}

std::string padded(const std::string& cell, std::size_t width, bool right) {
    const std::string blanks(width - std::min(width, displayWidth(cell)), ' ');
    return right ? blanks + cell : cell + blanks;
}

}  // namespace

std::string Table::text() const {
    std::vector<std::size_t> widths;
    for (const Column& c : columns_) widths.push_back(displayWidth(c.title));
    std::vector<std::vector<std::string>> cells;
    for (const auto& row : rows_) {
        auto& line = cells.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i) {
            line.push_back(shown(row[i], columns_[i].right));
            widths[i] = std::max(widths[i], displayWidth(line.back()));
        }
    }
    const auto line = [&](const auto& get) {
        std::string out;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            out += (i != 0 ? "  " : "") + padded(get(i), widths[i], columns_[i].right);
        }
        out.erase(out.find_last_not_of(' ') + 1);
        return out + "\n";
    };
    const std::string ruled = line([&](std::size_t i) { return std::string(widths[i], '-'); });
    std::string text = line([&](std::size_t i) { return columns_[i].title; }) + ruled;
    for (std::size_t r = 0; r < cells.size(); ++r) {
        if (std::find(rules_.begin(), rules_.end(), r) != rules_.end()) text += ruled;
        text += line([&](std::size_t i) { return cells[r][i]; });
    }
    return text;
}

std::string grouped(std::string_view figure) {
    const std::size_t begin = figure.starts_with('-') ? 1 : 0;
    const std::size_t end = std::min(figure.find('.'), figure.size());
    std::string text(figure.substr(0, begin));
    for (std::size_t i = begin; i < end; ++i) {
        if (i > begin && (end - i) % 3 == 0) text += ',';
        text += figure[i];
    }
    return text + std::string(figure.substr(end));
}

std::string countOf(std::int64_t count) {
    return grouped(std::to_string(count));
}

}  // namespace duebook::cli
