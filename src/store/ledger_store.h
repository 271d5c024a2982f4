// SPDX-License-Identifier: GPL-3.0-or-later
// What a ledger knows about itself: company, chart of accounts, terms, sequences, closed periods, exchange rates.
#pragma once
#include <optional>
#include <string>

#include "base/date.h"
#include "base/money.h"
#include "db/db.h"
#include "ledger/posting.h"

namespace duebook::store {

struct LedgerInfo {
    std::string company;
    Currency base;
    std::string country;  // ISO 3166 alpha-2, or empty
    bool demo = false;
    Instant created;
};

struct Terms {
    std::int64_t id = 0;
    std::string name;
    int netDays = 0;
};

class LedgerStore {
public:
    explicit LedgerStore(db::Connection& db) : db_(db) {}
    // Writes the first rows of an empty ledger: itself, the currencies, accounts, sequences and usual terms.
    void initialise(const LedgerInfo& info);
    // Whether the first rows are there.
    bool isMade();
    LedgerInfo info();
    // The account id of each role.
    AccountIds accounts();
    std::vector<Terms> terms();
    // The last day of the closed periods; nothing while none is closed.
    std::optional<Date> closedUntil();
    void closePeriod(Date until, const std::string& actor, Instant at);
    // The newest rate on or before the day: base currency per unit of `currency`.
    std::optional<Rate> rateOn(Currency currency, Date day);
    // Sets the rate of the day. True where there was none or another one.
    bool putRate(Currency currency, Date day, Rate rate);
    // Reserves `count` values of a sequence and returns the first; the caller holds a write transaction.
    std::int64_t reserve(std::string_view sequence, std::int64_t count);

private:
    db::Connection& db_;
};

}  // namespace duebook::store
