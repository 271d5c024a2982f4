// SPDX-License-Identifier: GPL-3.0-or-later
// The documents behind a figure of the aging: what was open on that day, with what was open of it then.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/progress.h"
#include "insight/list.h"
#include "services/aging.h"
#include "store/item_store.h"

namespace duebook::services {

struct AgedItemsRequest {
    AgingRequest aging;                         // `by` does not matter
    std::optional<std::int64_t> customer = {};  // only this one's
    std::optional<std::size_t> bucket = {};     // only these; as many as there are buckets means unapplied credits
    std::optional<std::string> collector = {};  // only of customers in this collector's hands
};

class AgedItems final : public insight::ListSource {
public:
    enum Column : std::size_t {
        number,
        customerNumber,
        customerName,
        poNumber,
        issued,
        dueOn,
        amount,  // in the document's own currency, as text: it may differ from row to row
        open,    // what was open that day, in the report's currency; credits below zero
        days,    // past the day that ages
        columnCount
    };

    // In the order of due days. The sum of `open` is the figure that agingReport() gives for the same question.
    // Throws Cancelled.
    static std::shared_ptr<const AgedItems> load(Books& books, const AgedItemsRequest& request,
                                                 const Progress& progress);

    std::size_t size() const override { return rows_.size(); }
    std::size_t columns() const override { return columnCount; }
    insight::ValueKind kind(std::size_t column) const override;
    std::string_view text(std::size_t row, std::size_t column) const override;
    std::optional<std::int64_t> value(std::size_t row, std::size_t column) const override;
    Currency currency(std::size_t) const override { return currency_; }

    std::int64_t document(std::size_t row) const { return rows_[row].facts.document; }
    store::ItemKind itemKind(std::size_t row) const { return rows_[row].facts.kind; }
    std::int64_t customerId(std::size_t row) const { return rows_[row].customer; }
    // The bucket the item stands in; the number of buckets for a credit.
    std::size_t bucket(std::size_t row) const { return rows_[row].bucket; }
    Money openMoney(std::size_t row) const { return Money(rows_[row].minor, currency_); }
    Money ownOpen(std::size_t row) const { return Money(rows_[row].ownMinor, Currency(rows_[row].ownCurrency)); }
    Money ownAmount(std::size_t row) const {
        return Money(rows_[row].facts.amountMinor, Currency(rows_[row].ownCurrency));
    }

private:
    struct Row {
        std::int64_t item, customer, day, minor, ownMinor, ownCurrency;  // day: the one that ages
        std::size_t bucket;
        bool credit;
        store::ItemFacts facts;
        std::string amountText;
    };
    struct Caption {
        std::string number, name;
    };
    AgedItems(Currency currency, Date asOf) : currency_(currency), asOf_(asOf.days()) {}
    void gather(db::Connection& db, const AgedItemsRequest& request);
    void keepWanted(const AgedItemsRequest& request);
    void readFacts(db::Connection& db, const Progress& progress);

    Currency currency_;
    std::int64_t asOf_;
    std::vector<Row> rows_;
    std::unordered_map<std::int64_t, Caption> customers_;
};

}  // namespace duebook::services
