// SPDX-License-Identifier: GPL-3.0-or-later
// The aging as a list: a row for each customer, or for each document, with a figure in each bucket.
#pragma once
#include "insight/aging.h"
#include "pages/lists.h"
#include "services/aged_items.h"

namespace duebook::ui {

// What a list of the aging answers beside the columns: the same places for customers and documents.
class AgingSource : public insight::ListSource {
public:
    enum Fixed : std::size_t {
        name,
        code,
        note,
        collector,
        country,
        phone,
        mail,
        due,
        days,
        used,
        unapplied,
        total,
        firstBucket
    };

    AgingSource(Currency currency, std::size_t buckets) : currency_(currency), buckets_(buckets) {}
    std::size_t columns() const override { return firstBucket + buckets_; }
    insight::ValueKind kind(std::size_t column) const override;
    Currency currency(std::size_t) const override { return currency_; }
    std::size_t buckets() const { return buckets_; }
    virtual qint64 idOf(std::size_t row) const = 0;
    Money money(std::size_t row, std::size_t column) const { return Money(value(row, column).value_or(0), currency_); }
    // The greatest figure of a bucket: the bars of the whole table have one scale.
    std::int64_t greatest() const;

private:
    Currency currency_;
    std::size_t buckets_;
};

// customers may come later: until then limit, collector and country are empty. collector: only that one's.
std::shared_ptr<const AgingSource> customersByAge(std::shared_ptr<const insight::AgingReport> report,
                                                  const Lists::Customers& customers,
                                                  const std::optional<QString>& collector);
std::shared_ptr<const AgingSource> documentsByAge(std::shared_ptr<const services::AgedItems> items,
                                                  std::size_t buckets);

}  // namespace duebook::ui
