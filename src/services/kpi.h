// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of collection of a ledger, with their trend.
#pragma once
#include <vector>

#include "insight/kpi.h"
#include "services/books.h"

namespace duebook::services {

struct KpiRequest {
    Date asOf;
    int months = 12;  // of the trend, the as-of day's own included; 0 to 240
};

struct KpiMonth {
    Date first;
    Date asOf;  // its last day, or the report's as-of day
    std::optional<insight::Tenths> dso, dsoCountback, bestPossibleDso, averageDaysDelinquent, cei;
    std::int64_t invoiced = 0;   // less credit notes
    std::int64_t collected = 0;  // receipts of the month, applied or not
    std::int64_t open = 0;       // receivables
    std::int64_t overdue = 0;
};

struct KpiReport {
    Date asOf;
    Currency currency;
    insight::KpiAmounts amounts;
    std::vector<insight::Figure> figures;
    std::vector<KpiMonth> months;  // oldest first
    // What has no exchange rate to the ledger's currency and is in no figure: documents up to the day, and receipts of
    // the months shown.
    std::int64_t documentsWithoutRate = 0, receiptsWithoutRate = 0;
};

KpiReport kpiReport(Books& books, const KpiRequest& request);

}  // namespace duebook::services
