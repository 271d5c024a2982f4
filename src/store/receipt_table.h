// SPDX-License-Identifier: GPL-3.0-or-later
// The receipts of a ledger as a list held in memory: 48 bytes and two short texts a receipt.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/progress.h"
#include "db/db.h"
#include "insight/list.h"
#include "store/merge_store.h"
#include "store/receipt_state.h"

namespace duebook::store {

class ReceiptTable final : public insight::ListSource {
public:
    enum Column : std::size_t {
        number,
        received,
        customerNumber,
        customerName,
        amount,
        unapplied,
        reference,
        state,
        currencyCode,
        columnCount
    };
    // recent: what came in on `from` or later, and whatever has something unapplied.
    enum class Scope { recent, all };

    // In the order in which they were entered. Throws Cancelled.
    static std::shared_ptr<const ReceiptTable> load(db::Connection& db, Scope scope, Date from,
                                                    const Progress& progress);

    std::size_t size() const override { return rows_.size(); }
    std::size_t columns() const override { return columnCount; }
    insight::ValueKind kind(std::size_t column) const override;
    std::string_view text(std::size_t row, std::size_t column) const override;
    std::optional<std::int64_t> value(std::size_t row, std::size_t column) const override;
    Currency currency(std::size_t row) const override { return Currency(rows_[row].currency); }

    std::int64_t id(std::size_t row) const { return rows_[row].id; }
    std::int64_t customerId(std::size_t row) const { return rows_[row].customer; }
    std::int64_t unappliedOf(std::size_t row) const { return rows_[row].unapplied; }  // minor units, never negative
    ReceiptState stateOf(std::size_t row) const;
    Scope scope() const { return scope_; }

private:
    struct Row {
        std::int64_t id, amount, unapplied;
        std::int32_t received;
        std::uint32_t customer, texts;  // where the number and the reference begin
        std::uint16_t numberSize, referenceSize, currency;
        ReceiptState state;
    };
    struct Caption {
        std::string number, name;
    };
    void add(const db::Statement& q);
    void tellStates(db::Connection& db);

    std::vector<Row> rows_;
    std::string texts_;
    std::vector<Caption> customers_;  // by id
    MergedCustomers merged_;
    Scope scope_ = Scope::recent;
};

}  // namespace duebook::store
