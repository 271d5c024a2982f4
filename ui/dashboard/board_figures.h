// SPDX-License-Identifier: GPL-3.0-or-later
// What the dashboard shows, read from the ledger in three steps: figures first, then debtors, then the past.
#pragma once
#include <optional>
#include <vector>

#include "base/progress.h"
#include "services/aging.h"
#include "services/kpi.h"

namespace duebook::ui {

struct BoardFigures {
    services::KpiReport now;
    services::KpiReport before;  // a month earlier, without a trend
};
// With twelve months of trend.
BoardFigures boardFigures(services::Books& books, Date asOf);
// The same figure of a report; figures stand in the order of their list.
const insight::Figure& figureOf(const services::KpiReport& report, insight::Kpi kpi);
// Whether nothing was ever sold or owed.
bool isEmpty(const services::KpiReport& report);

struct Debtor {
    std::int64_t customer = 0;
    std::string name;
    std::vector<std::int64_t> amounts;  // by bucket
    std::int64_t total = 0;             // the sum of the buckets
};
struct TopDebtors {
    Currency currency;
    std::vector<Debtor> rows;   // largest first
    std::int64_t total = 0;     // open amounts of all customers, as the buckets sum up
    std::size_t customers = 0;  // that owe anything
};
TopDebtors topDebtors(services::Books& books, Date asOf, std::size_t most);

struct AgingMonth {
    Date asOf;
    std::vector<std::int64_t> amounts;  // five buckets
};
// The end of each month, and the as-of day last. Throws Cancelled.
std::vector<AgingMonth> agingMonths(services::Books& books, const std::vector<Date>& days, const Progress& progress);

}  // namespace duebook::ui
