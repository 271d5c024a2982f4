// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/board_figures.h"

#include <algorithm>
#include <numeric>

namespace duebook::ui {

namespace {

constexpr int monthsShown = 12;

}  // namespace

BoardFigures boardFigures(services::Books& books, Date asOf) {
    return {services::kpiReport(books, {.asOf = asOf, .months = monthsShown}),
            services::kpiReport(books, {.asOf = asOf.plusMonths(-1), .months = 0})};
}

const insight::Figure& figureOf(const services::KpiReport& report, insight::Kpi kpi) {
    return report.figures.at(static_cast<std::size_t>(kpi));
}

bool isEmpty(const services::KpiReport& report) {
    const auto& a = report.amounts;
    return a.closing == 0 && a.opening == 0 && a.unapplied == 0 && report.documentsWithoutRate == 0 &&
           std::all_of(a.months.begin(), a.months.end(), [](const insight::SalesMonth& m) { return m.sales == 0; });
}

TopDebtors topDebtors(services::Books& books, Date asOf, std::size_t most) {
    const insight::AgingReport aging = services::agingReport(books, {.asOf = asOf});
    TopDebtors top{aging.currency, {}, 0, 0};
    for (const insight::AgingRow& row : aging.rows) {
        Debtor debtor{row.id, row.name.empty() ? row.key : row.name, row.amounts, 0};
        debtor.total = std::accumulate(row.amounts.begin(), row.amounts.end(), std::int64_t{0});
        top.total += debtor.total;
        if (debtor.total <= 0) continue;
        ++top.customers;
        top.rows.push_back(std::move(debtor));
    }
    const auto larger = [](const Debtor& a, const Debtor& b) {
        return a.total != b.total ? a.total > b.total : a.customer < b.customer;
    };
    const std::size_t kept = std::min(most, top.rows.size());
    std::partial_sort(top.rows.begin(), top.rows.begin() + static_cast<std::ptrdiff_t>(kept), top.rows.end(), larger);
    top.rows.resize(kept);
    return top;
}

std::vector<AgingMonth> agingMonths(services::Books& books, const std::vector<Date>& days, const Progress& progress) {
    std::vector<AgingMonth> months;
    for (const Date day : days) {
        step(progress, static_cast<std::int64_t>(months.size()), static_cast<std::int64_t>(days.size()));
        months.push_back({day, services::agingReport(books, {.asOf = day, .by = insight::AgingBy::currency}).totals});
    }
    return months;
}

}  // namespace duebook::ui
