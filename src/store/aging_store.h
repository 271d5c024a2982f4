// SPDX-License-Identifier: GPL-3.0-or-later
// What was open on a day: today's open rows rolled back by what was applied later, so that the cost follows what is
// open and what came since, not the ledger's whole history.
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "base/date.h"
#include "db/db.h"

namespace duebook::store {

// What a report asks: the day, and whether items age from their issue, not their due day.
struct OpenQuestion {
    Date day;
    bool fromIssue = false;
    // Each amount is wanted in the ledger's currency alone: currency and minor may be read only of what has no rate.
    bool convertedOnly = false;
    // What was entered after this day (UTC) does not count.
    std::optional<Date> knownOn = {};
};

// One amount that was open on the day. Several may speak of one item: they add up.
struct OpenAmount {
    std::int64_t id = 0;  // the instalment, or the receipt or credit note; 0 from openOn()
    std::int64_t customer = 0;
    std::int64_t day = 0;  // that ages it, in days since 1970; a credit's own
    std::int64_t currency = 0;
    std::int64_t minor = 0;
    std::optional<std::int64_t> baseMinor;  // in the ledger's currency; nothing where it had no rate
    bool credit = false;                    // unapplied, to be subtracted
};

// Visits everything open on the day (effective dates count, up to and including it), in no order. The caller holds a
// read transaction.
void openOn(db::Connection& db, const OpenQuestion& question, const std::function<void(const OpenAmount&)>& visit);
// The same with the id of each item, for reports by document.
void openItemsOn(db::Connection& db, const OpenQuestion& question, const std::function<void(const OpenAmount&)>& visit);
// The difference between what is open now and what was open on the day, item by item: what was applied later comes
// back, and with knownOn what was entered later goes (as amounts below zero).
void rollBack(db::Connection& db, const OpenQuestion& question, const std::function<void(const OpenAmount&)>& visit);

// The balance of the receivables control account on the day, from the postings alone: per currency, and in the ledger's
// currency for what had a rate. With knownOn only postings of what had been entered by the end of that day (UTC).
struct ControlBalance {
    std::int64_t currency = 0;
    std::int64_t minor = 0;
    std::int64_t baseMinor = 0;
};
std::vector<ControlBalance> controlAccountOn(db::Connection& db, Date day, std::optional<Date> knownOn = {});

}  // namespace duebook::store
