// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "insight/kpi.h"

namespace duebook::insight {
namespace {

struct Words {
    Kpi kpi;
    std::string_view key;
    KpiUnit unit;
    std::string_view method;
};

constexpr std::array<Words, 18> table = {{
    {Kpi::dso, "dso", KpiUnit::days, "receivables / credit sales of the last 90 days × 90"},
    {Kpi::dsoAnnualised, "dso_annualised", KpiUnit::days, "receivables / credit sales of the last 12 months × 365"},
    {Kpi::dsoAverage, "dso_average", KpiUnit::days,
     "(opening + closing receivables of the last 90 days) / (2 × credit sales of the last 90 days) × 90"},
    {Kpi::dsoCountback, "dso_countback", KpiUnit::days,
     "whole months of sales taken off the receivables, newest first, adding their days; the last one pro rata"},
    {Kpi::bestPossibleDso, "best_possible_dso", KpiUnit::days,
     "receivables that are not overdue / credit sales of the last 90 days × 90"},
    {Kpi::bestPossibleDsoCountback, "best_possible_dso_countback", KpiUnit::days,
     "whole months of sales taken off the receivables that are not overdue, newest first; the last one pro rata"},
    {Kpi::averageDaysDelinquent, "average_days_delinquent", KpiUnit::days,
     "DSO less best possible DSO, that is overdue receivables / credit sales of the last 90 days × 90"},
    {Kpi::salesWeightedDso, "sales_weighted_dso", KpiUnit::days,
     "sum over the months of issue of: still open / credit sales of the month × days of the month"},
    {Kpi::collectionEffectivenessIndex, "collection_effectiveness_index", KpiUnit::percent,
     "(opening receivables + sales - closing receivables) / (opening receivables + sales - closing receivables that "
     "are not overdue) × 100, over the last 90 days"},
    {Kpi::turnover, "turnover", KpiUnit::times,
     "2 × credit sales of the last 12 months / (opening + closing receivables of the last 90 days)"},
    {Kpi::turnoverDays, "turnover_days", KpiUnit::days,
     "(opening + closing receivables of the last 90 days) / (2 × credit sales of the last 12 months) × 365"},
    {Kpi::averageDaysToPay, "average_days_to_pay", KpiUnit::days,
     "sum of amount × days from invoice to receipt / sum of amounts, over receipts applied in the last 90 days"},
    {Kpi::averageDaysBeyondTerms, "average_days_beyond_terms", KpiUnit::days,
     "sum of amount × days from due day to receipt / sum of amounts, over receipts applied in the last 90 days and "
     "overdue invoices counted up to the day"},
    {Kpi::weightedAverageTerms, "weighted_average_terms", KpiUnit::days,
     "sum of open amount × days from invoice to due day / sum of open amounts"},
    {Kpi::currentShare, "current_share", KpiUnit::percent, "receivables that are not overdue / receivables × 100"},
    {Kpi::overdueShare, "overdue_share", KpiUnit::percent, "overdue receivables / receivables × 100"},
    {Kpi::over90Share, "over_90_share", KpiUnit::percent,
     "receivables more than 90 days past their due day / receivables × 100"},
    {Kpi::unappliedShare, "unapplied_share", KpiUnit::percent, "receipts not applied / receivables × 100"},
}};

const Words& wordsOf(Kpi kpi) {
    const Words& words = table[static_cast<std::size_t>(kpi)];
    check(words.kpi == kpi, "the figures in the order of their list");
    return words;
}

}  // namespace

std::string_view keyOf(Kpi kpi) {
    return wordsOf(kpi).key;
}

KpiUnit unitOf(Kpi kpi) {
    return wordsOf(kpi).unit;
}

std::string_view methodOf(Kpi kpi) {
    return wordsOf(kpi).method;
}

}  // namespace duebook::insight
