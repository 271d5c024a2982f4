// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/header_match.h"

#include <algorithm>

#include "base/text.h"

namespace duebook::io {
namespace {

struct Names {
    std::vector<std::string> exact;
    std::vector<std::string> loose;
};

Names namesOf(const Row& row) {
    Names names;
    for (const std::string_view field : row.fields) {
        names.exact.emplace_back(trimmed(field));
        names.loose.push_back(foldedName(field));
    }
    return names;
}

int placeIn(const std::vector<std::string>& names, const std::string& name) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

int placeOf(const Names& names, const std::string& wanted) {
    const int exact = placeIn(names.exact, std::string(trimmed(wanted)));
    return exact >= 0 ? exact : placeIn(names.loose, foldedName(wanted));
}

// Whether the column of this place has a twin that the wanted name fits as well.
bool isRepeated(const Names& names, const std::string& wanted, int place) {
    const std::string exact(trimmed(wanted));
    const auto at = static_cast<std::size_t>(place);
    if (names.exact[at] == exact) return std::count(names.exact.begin(), names.exact.end(), exact) > 1;
    return std::count(names.loose.begin(), names.loose.end(), names.loose[at]) > 1;
}

Result<Header> headerFrom(const Row& row, const Names& names, std::span<const WantedColumn> wanted) {
    Header header{row.number, names.exact, {}};
    for (const WantedColumn& column : wanted) {
        const int place = placeOf(names, column.name);
        if (place >= 0 && isRepeated(names, column.name, place)) return refuse(Refusal::columnRepeated, column.name);
        header.columns.push_back(place);
    }
    return header;
}

}  // namespace

std::string foldedName(std::string_view name) {
    std::string text = folded(trimmed(name));
    std::erase_if(text, [](char c) { return c == ' ' || c == '_' || c == '-' || c == '.' || c == '\t'; });
    return text;
}

std::size_t countOfNames(const Row& row, std::span<const std::string> names) {
    if (names.empty()) return 0;
    const Names found = namesOf(row);
    return static_cast<std::size_t>(
        std::count_if(names.begin(), names.end(), [&](const std::string& name) { return placeOf(found, name) >= 0; }));
}

Result<Header> findHeader(RowSource& rows, std::span<const WantedColumn> wanted) {
    std::string missing;
    std::ptrdiff_t fewest = -1;
    Row row;
    for (int i = 0; i < searched && rows.next(row); ++i) {
        const Names names = namesOf(row);
        const auto lacks = [&](const WantedColumn& c) { return c.mandatory && placeOf(names, c.name) < 0; };
        const auto count = std::count_if(wanted.begin(), wanted.end(), lacks);
        if (count == 0) return headerFrom(row, names, wanted);
        if (fewest >= 0 && count >= fewest) continue;
        fewest = count;
        missing = std::find_if(wanted.begin(), wanted.end(), lacks)->name;
    }
    if (fewest < 0 && !wanted.empty()) missing = wanted.front().name;
    return refuse(Refusal::columnMissing, missing);
}

}  // namespace duebook::io
