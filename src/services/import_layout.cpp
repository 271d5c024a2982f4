// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_layout.h"

#include <algorithm>

#include "base/check.h"
#include "base/text.h"

namespace duebook::services {
namespace {

constexpr std::int64_t rowsBetweenSteps = 1000;

// Where a canonical column is looked for.
io::WantedColumn wantedOf(const io::Column& column, const io::MappingProfile& profile) {
    const auto mapped = profile.columns.find(column.name);
    if (mapped != profile.columns.end()) return {mapped->second, true};
    return {std::string(column.name), column.mandatory && !profile.defaults.contains(column.name)};
}

// A profile that maps columns maps all that count; one that maps none leaves the canonical names to be found.
std::vector<io::WantedColumn> wantedColumns(io::ImportKind kind, const io::MappingProfile& profile) {
    std::vector<io::WantedColumn> wanted;
    for (const io::Column& column : io::columnsOf(kind)) {
        if (profile.columns.empty() || profile.columns.contains(column.name))
            wanted.push_back(wantedOf(column, profile));
    }
    return wanted;
}

std::vector<ImportPlace> placesOf(io::ImportKind kind, const io::MappingProfile& profile, const io::Header& header) {
    std::vector<ImportPlace> places;
    std::size_t next = 0;
    for (const io::Column& column : io::columnsOf(kind)) {
        ImportPlace place{column.name,      std::string(column.name), -1, {},
                          column.mandatory, {profile.dateFormat, {}}, '.'};
        if (profile.columns.empty() || profile.columns.contains(column.name)) place.column = header.columns[next++];
        if (place.column >= 0) place.title = header.names[static_cast<std::size_t>(place.column)];
        if (const auto given = profile.defaults.find(column.name); given != profile.defaults.end())
            place.fallback = given->second;
        if (profile.decimal) place.decimal = *profile.decimal;
        places.push_back(std::move(place));
    }
    return places;
}

// Reads a file's columns of one type, and then says how they are written: Survey is io::DateSurvey or DecimalSurvey.
template <class Survey>
struct Surveys {
    std::vector<std::size_t> places;
    std::vector<Survey> surveys;

    void watch(std::size_t place) {
        places.push_back(place);
        surveys.emplace_back();
    }
};

// What the other columns of the file agree on, where a column leaves it open.
template <class Survey, class Rule>
std::optional<Rule> agreed(const Surveys<Survey>& all, std::optional<Rule> Survey::Verdict::*rule) {
    std::optional<Rule> found;
    for (const Survey& survey : all.surveys) {
        const auto verdict = survey.verdict();
        if (verdict.open || !(verdict.*rule)) continue;
        if (found && *found != *(verdict.*rule)) return std::nullopt;
        found = verdict.*rule;
    }
    return found;
}

Result<void> settleDays(ImportLayout& layout, const Surveys<io::DateSurvey>& all) {
    const auto others = agreed(all, &io::DateSurvey::Verdict::order);
    for (std::size_t i = 0; i < all.places.size(); ++i) {
        const auto verdict = all.surveys[i].verdict();
        const bool open = verdict.open && !(others && all.surveys[i].allows(*others));
        if (open) return refuse(Refusal::dateAmbiguous, all.surveys[i].openCell());
        layout.places[all.places[i]].days.order = verdict.open ? others : verdict.order;
    }
    return {};
}

// Without a mapping a file is canonical: its decimal sign is the dot wherever that reads.
Result<void> settleDecimals(ImportLayout& layout, const Surveys<io::DecimalSurvey>& all, bool canonical) {
    const auto others = agreed(all, &io::DecimalSurvey::Verdict::decimal);
    for (std::size_t i = 0; i < all.places.size(); ++i) {
        const auto verdict = all.surveys[i].verdict();
        char decimal = verdict.decimal.value_or('.');
        if (verdict.open) {
            if (others && all.surveys[i].allows(*others))
                decimal = *others;
            else if (!canonical || !all.surveys[i].allows('.'))
                return refuse(Refusal::amountAmbiguous, all.surveys[i].openCell());
        }
        layout.places[all.places[i]].decimal = decimal;
    }
    return {};
}

void watchColumns(const ImportLayout& layout, io::ImportKind kind, const io::MappingProfile& profile,
                  Surveys<io::DateSurvey>& days, Surveys<io::DecimalSurvey>& decimals) {
    const auto columns = io::columnsOf(kind);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (layout.places[i].column < 0) continue;
        if (columns[i].type == io::ColumnType::day && !profile.dateFormat) days.watch(i);
        if (columns[i].type == io::ColumnType::amount && !profile.decimal) decimals.watch(i);
    }
}

// The pass over the whole file.
Result<void> survey(ImportLayout& layout, io::ImportKind kind, const io::MappingProfile& profile, const SeeKey& seeKey,
                    const Progress& progress) {
    Surveys<io::DateSurvey> days;
    Surveys<io::DecimalSurvey> decimals;
    watchColumns(layout, kind, profile, days, decimals);
    const auto rows = openRows(layout);
    for (io::Row row; rows->next(row);) {
        if (isBlank(row)) continue;
        if (++layout.rows % rowsBetweenSteps == 0) step(progress, 0, 0);
        if (seeKey) seeKey(row, trimmed(row.at(layout.places.front().column)));
        if (row.broken) continue;
        for (std::size_t i = 0; i < days.places.size(); ++i)
            days.surveys[i].add(trimmed(row.at(layout.places[days.places[i]].column)));
        for (std::size_t i = 0; i < decimals.places.size(); ++i) {
            const int column = layout.places[decimals.places[i]].column;
            if (!row.isNumber(column)) decimals.surveys[i].add(trimmed(row.at(column)));
        }
    }
    return settleDays(layout, days).and_then([&] { return settleDecimals(layout, decimals, profile.columns.empty()); });
}

}  // namespace

std::size_t ImportLayout::indexOf(std::string_view name) const {
    const auto found = std::find_if(places.begin(), places.end(), [&](const ImportPlace& p) { return p.name == name; });
    check(found != places.end(), "a canonical column of the kind");
    return static_cast<std::size_t>(found - places.begin());
}

bool isBlank(const io::Row& row) {
    return std::all_of(row.fields.begin(), row.fields.end(), [](std::string_view f) { return trimmed(f).empty(); });
}

std::unique_ptr<io::RowSource> openRows(const ImportLayout& layout) {
    auto rows = io::openTable(layout.format);
    for (io::Row row; row.number < layout.header.row && rows->next(row);) {
    }
    return rows;
}

Result<ImportLayout> findLayout(const std::string& path, io::ImportKind kind, const io::MappingProfile& profile,
                                const SeeKey& seeKey, const Progress& progress) {
    const auto wanted = wantedColumns(kind, profile);
    std::vector<std::string> names;
    for (const io::WantedColumn& column : wanted) names.push_back(column.name);
    ImportLayout layout;
    layout.format = io::findFormat(path, profile.hints, names);
    layout.roundAmounts = profile.roundAmounts;
    auto header = io::findHeader(*io::openTable(layout.format), wanted);
    if (!header) return tl::make_unexpected(header.error());
    layout.header = std::move(*header);
    layout.places = placesOf(kind, profile, layout.header);
    if (auto done = survey(layout, kind, profile, seeKey, progress); !done) return tl::make_unexpected(done.error());
    return layout;
}

}  // namespace duebook::services
