// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_table.h"

#include <numeric>
#include <unordered_map>

#include "services/aging.h"

namespace duebook::services {

std::shared_ptr<const CustomerTable> CustomerTable::load(Books& books, Date asOf) {
    std::shared_ptr<CustomerTable> table(new CustomerTable(books.info.base));
    insight::AgingReport report = agingReport(books, {.asOf = asOf});
    std::unordered_map<std::int64_t, insight::AgingRow*> byId;
    for (insight::AgingRow& row : report.rows) byId.emplace(row.id, &row);
    const std::vector<std::int64_t> nothing(report.buckets.count());
    for (store::Customer& c : store::CustomerStore(*books.db).all()) {
        const auto found = byId.find(c.id.value);
        insight::AgingRow aging{c.id.value, {}, {}, books.info.base, nothing, 0, 0};
        if (found != byId.end()) aging = std::move(*found->second);
        table->rows_.push_back({std::move(c), std::move(aging)});
    }
    return table;
}

insight::ValueKind CustomerTable::kind(std::size_t column) const {
    if (column >= balance && column <= limit) return insight::ValueKind::money;
    return column == usedPercent ? insight::ValueKind::number : insight::ValueKind::text;
}

std::string_view CustomerTable::text(std::size_t row, std::size_t column) const {
    const store::Customer& c = rows_[row].customer;
    switch (column) {
        case number:
            return c.number;
        case name:
            return c.name;
        case country:
            return c.country;
        case group:
            return c.group;
        case collector:
            return c.collector;
        case city:
            return c.city;
        default:
            return {};
    }
}

std::optional<std::int64_t> CustomerTable::value(std::size_t row, std::size_t column) const {
    const Row& r = rows_[row];
    if (column >= notDue && column <= late4) return r.aging.amounts[column - notDue];
    switch (column) {
        case balance:
            return r.aging.total;
        case overdue:
            return overdueOf(row);
        case unapplied:
            return r.aging.unapplied;
        case limit: {
            const bool inBase = !r.customer.currency || *r.customer.currency == base_;
            return inBase ? r.customer.creditLimitMinor : std::nullopt;
        }
        case usedPercent: {
            const auto of = value(row, limit);
            if (!of || *of <= 0) return std::nullopt;
            return divide(static_cast<Wide>(r.aging.total) * 100, *of, Round::halfAwayFromZero);
        }
        default:
            return std::nullopt;
    }
}

std::int64_t CustomerTable::overdueOf(std::size_t row) const {
    const auto& amounts = rows_[row].aging.amounts;
    return std::accumulate(amounts.begin() + 1, amounts.end(), std::int64_t{0});
}

bool CustomerTable::overLimit(std::size_t row) const {
    const auto of = value(row, limit);
    return of && rows_[row].aging.total > *of;
}

}  // namespace duebook::services
