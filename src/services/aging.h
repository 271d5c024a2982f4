// SPDX-License-Identifier: GPL-3.0-or-later
// The aging report of a ledger.
#pragma once
#include <optional>

#include "insight/aging.h"
#include "services/books.h"

namespace duebook::services {

struct AgingRequest {
    Date asOf;
    insight::AgingBasis basis = insight::AgingBasis::due;
    insight::Buckets buckets = {};
    insight::AgingBy by = insight::AgingBy::customer;
    // Only documents of this currency, in it. Without: all documents, in the ledger's currency at the rate of their own
    // day; grouped by currency each row stands in its own.
    std::optional<Currency> currency = {};
    // The books as they were known at the end of this day (UTC): what was entered later does not count, whatever its
    // date. With asOf the same day it is the report that could have been printed then.
    std::optional<Date> knownOn = {};
};

// What was open at the end of the day `asOf`, by effective dates: receipts, credit notes and allocations dated later do
// not count. The total equals the receivables control account on that day (kept by every posting; see ledger verify).
insight::AgingReport agingReport(Books& books, const AgingRequest& request);

}  // namespace duebook::services
