// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/import_plan.h"

#include <algorithm>

#include "base/text.h"
#include "io/header_match.h"

namespace duebook::ui {
namespace {

std::vector<std::string> canonicalNames() {
    std::vector<std::string> names;
    for (const auto kind :
         {io::ImportKind::customers, io::ImportKind::invoices, io::ImportKind::receipts, io::ImportKind::exchangeRates})
        for (const io::Column& column : io::columnsOf(kind)) names.emplace_back(column.name);
    return names;
}

std::size_t placeOf(const std::vector<std::string>& names, const std::string& wanted) {
    const auto exact = std::find(names.begin(), names.end(), wanted);
    if (exact != names.end()) return static_cast<std::size_t>(exact - names.begin());
    const std::string loose = io::foldedName(wanted);
    const auto near =
        std::find_if(names.begin(), names.end(), [&](const std::string& n) { return io::foldedName(n) == loose; });
    return static_cast<std::size_t>(near - names.begin());
}

// Where each column of the mapping stands in the row of names; empty where one is missing.
std::vector<std::string> columnsIn(const std::vector<std::string>& names, const io::MappingProfile& saved) {
    std::vector<std::string> becomes(names.size());
    for (const auto& [canonical, title] : saved.columns) {
        const std::size_t at = placeOf(names, title);
        if (at == names.size()) return {};
        becomes[at] = canonical;
    }
    return becomes;
}

}  // namespace

FileHead readHead(const std::string& path, const io::TableHints& hints, const Progress& progress) {
    FileHead head{io::findFormat(path, hints, canonicalNames()), {}};
    const auto rows = io::openTable(head.format);
    for (io::Row row; head.rows.size() < headRows && rows->next(row);) {
        HeadRow kept{row.number, {}};
        for (const std::string_view field : row.fields) kept.fields.emplace_back(trimmed(field));
        head.rows.push_back(std::move(kept));
        step(progress, static_cast<std::int64_t>(head.rows.size()), static_cast<std::int64_t>(headRows));
    }
    return head;
}

const std::vector<std::string>& ImportPlan::names() const {
    static const std::vector<std::string> none;
    return header < head.rows.size() ? head.rows[header].fields : none;
}

std::string ImportPlan::firstValue(std::size_t column) const {
    for (std::size_t row = header + 1; row < head.rows.size(); ++row) {
        const auto& fields = head.rows[row].fields;
        if (column < fields.size() && !fields[column].empty()) return fields[column];
    }
    return {};
}

void ImportPlan::guess() {
    header = guessHeader(kind, head.rows);
    becomes = guessColumns(kind, names());
    dateFormat.reset();
    decimal.reset();
}

void ImportPlan::setHeader(std::size_t row) {
    if (row >= head.rows.size()) return;
    header = row;
    becomes = guessColumns(kind, names());
}

void ImportPlan::setColumn(std::size_t column, const std::string& canonical) {
    if (column >= becomes.size()) return;
    for (std::string& other : becomes)
        if (other == canonical) other.clear();
    becomes[column] = canonical;
}

std::vector<std::string_view> ImportPlan::missing() const {
    std::vector<std::string_view> lacking;
    for (const io::Column& column : io::columnsOf(kind)) {
        const bool mapped = std::find(becomes.begin(), becomes.end(), column.name) != becomes.end();
        if (column.mandatory && !mapped && !defaults.contains(column.name)) lacking.push_back(column.name);
    }
    return lacking;
}

io::MappingProfile ImportPlan::profile() const {
    io::MappingProfile made;
    made.kind = kind;
    made.hints = hints;
    made.dateFormat = dateFormat;
    made.decimal = decimal;
    made.defaults = defaults;
    made.createCustomers = createCustomers;
    made.roundAmounts = roundAmounts;
    for (std::size_t i = 0; i < becomes.size(); ++i)
        if (!becomes[i].empty()) made.columns[becomes[i]] = names()[i];
    return made;
}

bool ImportPlan::take(const io::MappingProfile& saved) {
    if (saved.columns.empty()) return false;
    for (std::size_t row = 0; row < head.rows.size(); ++row) {
        const auto found = columnsIn(head.rows[row].fields, saved);
        if (found.empty()) continue;
        header = row;
        becomes = found;
        defaults = saved.defaults;
        dateFormat = saved.dateFormat;
        decimal = saved.decimal;
        createCustomers = saved.createCustomers;
        roundAmounts = saved.roundAmounts;
        return true;
    }
    return false;
}

}  // namespace duebook::ui
