// SPDX-License-Identifier: GPL-3.0-or-later
// All customers as a list held in memory, each with what it owes as of a day.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "insight/aging.h"
#include "insight/list.h"
#include "services/books.h"
#include "store/customer_store.h"

namespace duebook::services {

class CustomerTable final : public insight::ListSource {
public:
    // Money columns are in the ledger's currency; limits too, where they are set in it.
    enum Column : std::size_t {
        number,
        name,
        balance,
        overdue,
        notDue,
        late1,
        late2,
        late3,
        late4,
        unapplied,
        limit,
        usedPercent,
        country,
        group,
        collector,
        city,
        columnCount
    };
    // Reads all customers and the aging by due date with the usual buckets as of the day.
    static std::shared_ptr<const CustomerTable> load(Books& books, Date asOf);

    std::size_t size() const override { return rows_.size(); }
    std::size_t columns() const override { return columnCount; }
    insight::ValueKind kind(std::size_t column) const override;
    std::string_view text(std::size_t row, std::size_t column) const override;
    std::optional<std::int64_t> value(std::size_t row, std::size_t column) const override;
    Currency currency(std::size_t) const override { return base_; }

    const store::Customer& customer(std::size_t row) const { return rows_[row].customer; }
    bool owes(std::size_t row) const { return rows_[row].aging.total != 0 || overdueOf(row) != 0; }
    std::int64_t overdueOf(std::size_t row) const;  // minor units
    bool overLimit(std::size_t row) const;
    std::int64_t unappliedOf(std::size_t row) const { return rows_[row].aging.unapplied; }
    // The five buckets of the row, in minor units of the ledger's currency.
    const std::vector<std::int64_t>& amounts(std::size_t row) const { return rows_[row].aging.amounts; }

private:
    struct Row {
        store::Customer customer;
        insight::AgingRow aging;
    };
    explicit CustomerTable(Currency base) : base_(base) {}
    Currency base_;
    std::vector<Row> rows_;
};

}  // namespace duebook::services
