// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/csv_dialect.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "io/csv_reader.h"
#include "io/header_match.h"

namespace duebook::io {
namespace {

constexpr std::string_view delimiters = ",;\t|";
constexpr std::size_t separatorLineSize = 5;

struct Score {
    std::size_t names = 0;  // wanted column names in the best row
    std::size_t rows = 0;   // rows of the most frequent width above one
    std::size_t width = 0;  // that width
    friend auto operator<=>(const Score&, const Score&) = default;
};

Score scoreOf(char delimiter, const std::string& start, bool whole, std::span<const std::string> wanted) {
    bool given = false;
    CsvReader reader(
        [&](std::string& out) {
            if (!given) out += start;
            return !std::exchange(given, true);
        },
        delimiter);
    std::map<std::size_t, std::size_t> widths;
    std::size_t last = 0;
    Score score;
    for (Row row; reader.next(row);) {
        score.names = std::max(score.names, countOfNames(row, wanted));
        last = row.broken ? 0 : row.fields.size();
        ++widths[last];
    }
    if (!whole && widths[last] > 0) --widths[last];  // the last row may be cut
    for (const auto& [width, rows] : widths) {
        if (width > 1 && std::tie(rows, width) > std::tie(score.rows, score.width)) {
            score.rows = rows;
            score.width = width;
        }
    }
    return score;
}

}  // namespace

bool isSeparatorLine(std::string_view line) {
    return line.size() == separatorLineSize && (line.starts_with("sep=") || line.starts_with("SEP="));
}

char findDelimiter(const std::string& start, bool whole, std::span<const std::string> wanted) {
    const std::string_view first = std::string_view(start).substr(0, start.find_first_of("\r\n"));
    if (isSeparatorLine(first)) return first.back();
    char best = delimiters.front();
    Score bestScore;
    for (const char delimiter : delimiters) {
        const Score score = scoreOf(delimiter, start, whole, wanted);
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

}  // namespace duebook::io
