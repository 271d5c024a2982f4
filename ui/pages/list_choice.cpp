// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/list_choice.h"

#include <algorithm>

#include "text/convert.h"

namespace duebook::ui {
namespace {

using insight::Condition;
using insight::ListSource;
using insight::ValueKind;

// The place of a column in the list behind; nothing where there is no such column.
std::optional<std::size_t> placeOf(const ListDefinition& definition, const QString& id) {
    for (qsizetype i = 0; i < definition.columns.size(); ++i)
        if (definition.columns[i].id == id) return definition.places[static_cast<std::size_t>(i)];
    return std::nullopt;
}

std::vector<Condition> conditionsOf(const ListDefinition& definition, const ListSource& list, const Filters& filters,
                                    QMap<QString, QString>& notUnderstood) {
    std::vector<Condition> conditions;
    for (auto filter = filters.begin(); filter != filters.end(); ++filter) {
        const auto place = placeOf(definition, filter.key());
        if (!place) continue;
        const auto condition = insight::parseCondition(*place, list.kind(*place), str(filter.value()));
        if (!condition)
            notUnderstood.insert(filter.key(), sentence(condition.error()));
        else if (*condition)
            conditions.push_back(**condition);
    }
    return conditions;
}

std::vector<insight::SortKey> keysOf(const ListDefinition& definition, const QList<SortKey>& sort) {
    std::vector<insight::SortKey> keys;
    for (const SortKey& key : sort)
        if (const auto place = placeOf(definition, key.column))
            keys.push_back({*place, key.order == Qt::DescendingOrder});
    return keys;
}

}  // namespace

Chosen chooseRows(const ListDefinition& definition, const ListContent& content, const ListWish& wish,
                  const std::function<bool()>& cancelled) {
    Chosen chosen;
    if (!content.rows.list) return chosen;
    const ListSource& list = *content.rows.list;
    const auto conditions = conditionsOf(definition, list, wish.filters, chosen.notUnderstood);
    std::vector<std::function<bool(std::size_t)>> kept;
    for (const QString& chip : wish.chips)
        if (const auto keep = content.chips.value(chip)) kept.push_back(keep);
    std::function<bool(std::size_t)> keep;
    if (kept.size() == 1) keep = kept.front();
    if (kept.size() > 1)
        keep = [&kept](std::size_t row) {
            return std::all_of(kept.begin(), kept.end(), [row](const auto& one) { return one(row); });
        };
    chosen.rows = insight::choose(list, conditions, keysOf(definition, wish.sort), keep, cancelled);
    if (!cancelled()) chosen.sums = sumsOf(definition, content, chosen.rows, definition.summed);
    return chosen;
}

QHash<QString, qint64> countChips(const ListContent& content, const std::function<bool()>& cancelled) {
    QHash<QString, qint64> counts;
    if (!content.rows.list) return counts;
    const std::size_t size = content.rows.list->size();
    for (auto chip = content.chips.begin(); chip != content.chips.end() && !cancelled(); ++chip) {
        qint64 count = 0;
        for (std::size_t row = 0; row < size; ++row) count += chip.value()(row) ? 1 : 0;
        counts.insert(chip.key(), count);
    }
    return counts;
}

Sums sumsOf(const ListDefinition& definition, const ListContent& content, const std::vector<std::uint32_t>& rows,
            const QStringList& columns) {
    Sums sums;
    for (const QString& column : columns)
        if (const auto place = placeOf(definition, column))
            sums.insert(column, insight::sums(*content.rows.list, rows, *place));
    return sums;
}

}  // namespace duebook::ui
