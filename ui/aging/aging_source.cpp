// SPDX-License-Identifier: GPL-3.0-or-later
#include "aging/aging_source.h"

#include <algorithm>

#include "pages/customer_strip.h"
#include "text/convert.h"

namespace duebook::ui {
namespace {

using insight::AgingReport;
using services::CustomerTable;

class ByCustomer final : public AgingSource {
public:
    ByCustomer(std::shared_ptr<const AgingReport> report, Lists::Customers customers, const std::optional<QString>& of)
        : AgingSource(report->currency, report->buckets.count()),
          report_(std::move(report)),
          customers_(std::move(customers)) {
        for (std::size_t row = 0; row < report_->rows.size(); ++row) {
            const auto place = customers_ ? placeOf(*customers_, CustomerId{report_->rows[row].id}) : std::nullopt;
            if (of && (!place || qs(customers_->customer(*place).collector) != *of)) continue;
            rows_.push_back({row, place});
        }
    }
    std::size_t size() const override { return rows_.size(); }
    qint64 idOf(std::size_t row) const override { return at(row).id; }
    std::string_view text(std::size_t row, std::size_t column) const override {
        if (column == name) return at(row).name;
        if (column == code) return at(row).key;
        const auto place = rows_[row].place;
        if (!place) return {};
        const store::Customer& customer = customers_->customer(*place);
        switch (column) {
            case collector:
                return customer.collector;
            case country:
                return customer.country;
            case phone:
                return customer.phone;
            case mail:
                return customer.email;
            default:
                return {};
        }
    }
    std::optional<std::int64_t> value(std::size_t row, std::size_t column) const override {
        if (column >= firstBucket) return at(row).amounts[column - firstBucket];
        if (column == unapplied) return at(row).unapplied;
        if (column == total) return at(row).total;
        if (column != used || !rows_[row].place) return std::nullopt;
        return customers_->value(*rows_[row].place, CustomerTable::usedPercent);
    }

private:
    struct Place {
        std::size_t row;
        std::optional<std::size_t> place;  // in customers_
    };
    const insight::AgingRow& at(std::size_t row) const { return report_->rows[rows_[row].row]; }
    std::shared_ptr<const AgingReport> report_;
    Lists::Customers customers_;
    std::vector<Place> rows_;
};

class ByDocument final : public AgingSource {
public:
    ByDocument(std::shared_ptr<const services::AgedItems> items, std::size_t buckets)
        : AgingSource(items->currency(0), buckets), items_(std::move(items)) {}
    std::size_t size() const override { return items_->size(); }
    qint64 idOf(std::size_t row) const override { return static_cast<qint64>(row) + 1; }
    std::string_view text(std::size_t row, std::size_t column) const override {
        using services::AgedItems;
        if (column == name) return items_->text(row, AgedItems::number);
        if (column == note) return items_->text(row, AgedItems::customerName);
        return column == code ? items_->text(row, AgedItems::customerNumber) : std::string_view();
    }
    std::optional<std::int64_t> value(std::size_t row, std::size_t column) const override {
        using services::AgedItems;
        const std::int64_t open = items_->openMoney(row).minor();
        const std::size_t bucket = items_->bucket(row);
        if (column >= firstBucket) return column - firstBucket == bucket ? std::optional(open) : std::nullopt;
        if (column == total) return open;
        if (column == unapplied) return bucket == buckets() ? std::optional(open) : std::nullopt;
        if (column == due) return items_->value(row, AgedItems::dueOn);
        return column == days ? items_->value(row, AgedItems::days) : std::nullopt;
    }

private:
    std::shared_ptr<const services::AgedItems> items_;
};

}  // namespace

insight::ValueKind AgingSource::kind(std::size_t column) const {
    using insight::ValueKind;
    if (column >= unapplied) return ValueKind::money;
    if (column == due) return ValueKind::date;
    return column == days || column == used ? ValueKind::number : ValueKind::text;
}

std::int64_t AgingSource::greatest() const {
    std::int64_t most = 1;
    for (std::size_t row = 0; row < size(); ++row)
        for (std::size_t bucket = 0; bucket < buckets_; ++bucket)
            most = std::max(most, value(row, firstBucket + bucket).value_or(0));
    return most;
}

std::shared_ptr<const AgingSource> customersByAge(std::shared_ptr<const AgingReport> report,
                                                  const Lists::Customers& customers,
                                                  const std::optional<QString>& collector) {
    return std::make_shared<ByCustomer>(std::move(report), customers, collector);
}

std::shared_ptr<const AgingSource> documentsByAge(std::shared_ptr<const services::AgedItems> items,
                                                  std::size_t buckets) {
    return std::make_shared<ByDocument>(std::move(items), buckets);
}

}  // namespace duebook::ui
