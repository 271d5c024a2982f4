// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the rows that hang on facts (details, lines, taxes, references, discounts) while the facts go by.
#pragma once
#include <limits>
#include <string>
#include <vector>

#include "db/db.h"
#include "ledger/facts.h"

namespace duebook::store {

// Far beyond any amount that can be posted, and so small that sums and shares of a few fit 64 bits.
inline constexpr std::int64_t mostMinor = 1'000'000'000'000'000'000;

// A row may have been tampered with: what is no currency, or no amount, is damage and not a mistake of ours. Both throw
// DbError corrupt.
Currency currencyOf(std::int64_t number);
Money moneyOf(std::int64_t minor, Currency currency);

// The ids of the facts to read, both included.
struct FactRange {
    std::int64_t first = std::numeric_limits<std::int64_t>::min();
    std::int64_t last = std::numeric_limits<std::int64_t>::max();
    // One document is read at once, the whole ledger in portions.
    db::Reading reading() const {
        return last == std::numeric_limits<std::int64_t>::max() ? db::Reading::streamed : db::Reading::whole;
    }
};

// The rows of one table, by the id of the fact that they hang on.
class HangingRows {
public:
    // `sql` reads that id first, between $1 and $2, and orders by it.
    HangingRows(db::Connection& db, FactRange range, std::string_view sql)
        : q_(db, sql, range.reading()), there_(q_.with(range.first, range.last).next()) {}
    // Visits the rows of the fact; what belongs to an earlier one is stray. Facts come with rising ids.
    template <class Visit>
    void each(std::int64_t id, const Visit& visit) {
        skipUntil(id);
        for (; there_ && q_.integer(0) == id; there_ = q_.next()) visit(q_);
    }
    void skipUntil(std::int64_t id) {
        for (; there_ && q_.integer(0) < id; there_ = q_.next()) strays_.push_back(q_.integer(0));
    }
    void finish() {
        for (; there_; there_ = q_.next()) strays_.push_back(q_.integer(0));
    }
    const std::vector<std::int64_t>& strays() const { return strays_; }

private:
    db::Statement q_;
    bool there_;
    std::vector<std::int64_t> strays_;
};

// Documents, instalments and adjustments are asked for with rising ids. Throws DbError corrupt at a row that cannot
// have been posted.
class DetailsReader {
public:
    explicit DetailsReader(db::Connection& db, FactRange range = {});
    // Nothing for a document that was imported.
    std::optional<DocumentDetails> detailsOf(const Document& document);
    void readDiscounts(Instalment& instalment);
    void readTaxes(Adjustment& adjustment);
    // After the last fact.
    void finish();
    const std::vector<std::string>& strays() const { return strays_; }

private:
    HangingRows details_, lines_, shares_, taxes_, references_, deposits_, discounts_, adjustmentTaxes_;
    std::vector<std::string> strays_;
};

}  // namespace duebook::store
