// SPDX-License-Identifier: GPL-3.0-or-later
// Aging: what is open, by how long it is past its day. One bucket engine for report, window, dashboard and export.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"

namespace duebook::insight {

// The buckets of an aging: not past its day ("current"), then closed ranges of days past it, "1-30" … "90+" (semantics
// 3).
class Buckets {
public:
    // 30, 60, 90.
    Buckets() : lasts_{30, 60, 90} {}
    // Reads the last day of each bucket but the open one: "30,60,90". Refuses bucketsInvalid unless they rise from 1
    // on.
    static Result<Buckets> parse(std::string_view text);

    std::size_t count() const { return lasts_.size() + 2; }
    // The bucket of something that is `days` past its day: 0 at most is current (0), 1 to 30 is 1, and so on.
    std::size_t indexOf(std::int64_t days) const {
        if (days <= 0) return 0;
        std::size_t i = 1;
        for (const std::int64_t last : lasts_) i += days > last ? 1 : 0;
        return i;
    }
    // "current", "1-30", "31-60", "61-90", "90+".
    std::vector<std::string> labels() const;
    // The first and last number of days past of a bucket; nothing is an open end.
    std::optional<std::int64_t> firstDay(std::size_t bucket) const;
    std::optional<std::int64_t> lastDay(std::size_t bucket) const;
    // "30,60,90", as parse() reads it.
    std::string text() const;
    friend bool operator==(const Buckets&, const Buckets&) = default;

private:
    std::vector<std::int64_t> lasts_;
};

enum class AgingBasis { due, invoice };
enum class AgingBy { customer, currency, collector, group, country, item };

struct AgingRow {
    std::int64_t id = 0;  // the customer's, or with AgingBy::item the instalment's or credit's; 0 for other groupings
    std::string key;      // the customer's number, the document's number, the currency's code, …
    std::string name;
    Currency currency;                  // of the amounts in this row
    std::vector<std::int64_t> amounts;  // minor units, a figure for each bucket
    std::int64_t unapplied = 0;         // minor units, zero or below: receipts and credit notes not applied yet
    std::int64_t total = 0;             // the sum of amounts and unapplied
    friend bool operator==(const AgingRow&, const AgingRow&) = default;
};

struct AgingReport {
    Date asOf;
    AgingBasis basis;
    AgingBy by;
    Buckets buckets;
    Currency currency;           // of the totals
    std::vector<AgingRow> rows;  // by key; those with nothing open and nothing unapplied are left out
    std::vector<std::int64_t> totals;
    std::int64_t unapplied = 0;
    std::int64_t total = 0;
    // What has no rate to the report's currency and is therefore in no total, by currency.
    std::vector<Money> notConverted;
    std::optional<Date> knownOn = {};  // only what had been entered by the end of this day counts
};

// Adds open amounts up by slot (a customer, a currency, …) and bucket.
class AgingFold {
public:
    AgingFold(const Buckets& buckets, Date asOf) : buckets_(buckets), asOf_(asOf.days()), width_(buckets.count() + 1) {}
    // `day` is the day that ages (semantics 2): the due day or the invoice's, in days since 1970.
    void addItem(std::size_t slot, std::int64_t day, std::int64_t minor) {
        cell(slot, buckets_.indexOf(asOf_ - day)) += minor;
    }
    // `minor` is above zero for a credit that is open; it counts as unapplied.
    void addCredit(std::size_t slot, std::int64_t minor) { cell(slot, width_ - 1) -= minor; }
    // Keeps room for `count` slots; more may come.
    void expect(std::size_t count) { cells_.reserve(count * width_); }
    std::size_t slotCount() const { return cells_.size() / width_; }
    // The row of a slot: its buckets, unapplied and total.
    AgingRow row(std::size_t slot, Currency currency) const;
    bool isEmpty(std::size_t slot) const;

private:
    std::int64_t& cell(std::size_t slot, std::size_t column) {
        const std::size_t at = slot * width_ + column;
        if (at >= cells_.size()) cells_.resize((slot + 1) * width_);
        return cells_[at];
    }
    Buckets buckets_;
    std::int64_t asOf_;
    std::size_t width_;
    std::vector<std::int64_t> cells_;
};

}  // namespace duebook::insight
