// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/truth_reader.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace duebook::io {
namespace {

constexpr std::array<std::string_view, 13> yes = {"yes", "y",   "true", "t",   "1",  "x",   "ja",
                                                  "j",   "oui", "si",   "sim", "da", "wahr"};
constexpr std::array<std::string_view, 12> no = {"",     "no",  "n",   "false", "f",  "0",
                                                 "nein", "non", "nee", "nao",   "ne", "falsch"};

bool holds(const auto& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::optional<bool> readTruth(std::string_view cell) {
    if (cell == "No" || cell.empty()) return false;  // by far the most frequent, without folding
    if (cell == "Yes") return true;
    const std::string word = folded(trimmed(cell));
    if (holds(yes, word)) return true;
    if (holds(no, word) || word == "-") return false;
    return std::nullopt;
}

}  // namespace duebook::io
