// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the dashboard as its charts want them.
#pragma once
#include "charts/chart_data.h"
#include "charts/debtor_bars.h"
#include "dashboard/board_figures.h"

namespace duebook::ui {

LineChartData dsoChart(const services::KpiReport& report);
// Invoiced and collected by month, in one short unit.
LineChartData cashChart(const services::KpiReport& report);
AgingBarsData agingChart(const std::vector<AgingMonth>& months, Currency currency);
QList<DebtorLine> debtorLines(const TopDebtors& top);
// "36 % of receivables".
QString debtorsNote(const TopDebtors& top);

}  // namespace duebook::ui
