// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that say how well receivables are collected: pure functions over what was open and sold.
// Common to all of them (docs/decisions/0006-dso-choices.md):
//   receivables  open invoices less open credit notes, tax included; receipts on account are left out and shown apart
//   overdue      open invoices past their due day (one day at least); credit notes reduce the part that is not overdue
//   sales        invoices less credit notes in the month of their issue, tax included; disputed ones count
//   period       the 90 days that end with the as-of day, unless the figure says 12 months
//   currency     the ledger's own, each document at the rate of its own day; without a rate it is left out and counted
// A figure is nothing ("n/a") where it would divide by zero or less.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "insight/tenths.h"

namespace duebook::insight {

enum class Kpi {
    dso,
    dsoAnnualised,
    dsoAverage,
    dsoCountback,
    bestPossibleDso,
    bestPossibleDsoCountback,
    averageDaysDelinquent,
    salesWeightedDso,
    collectionEffectivenessIndex,
    turnover,
    turnoverDays,
    averageDaysToPay,
    averageDaysBeyondTerms,
    weightedAverageTerms,
    currentShare,
    overdueShare,
    over90Share,
    unappliedShare,
};
enum class KpiUnit { days, percent, times };

constexpr int kpiPeriodDays = 90;

// One calendar month as seen from the as-of day: that day's own month counts the days gone by.
struct SalesMonth {
    Date first;
    std::int64_t days = 0;
    std::int64_t sales = 0;  // minor units; below zero where credit notes exceed invoices
    std::int64_t open = 0;   // of the documents issued in it, on the as-of day
};

// What the figures are made of, in minor units of one currency, at the end of the as-of day.
struct KpiAmounts {
    std::int64_t opening = 0;  // receivables before the period
    std::int64_t closing = 0;  // receivables
    std::int64_t overdue = 0;
    std::int64_t over90 = 0;                              // overdue by more than 90 days
    std::int64_t unapplied = 0;                           // receipts not applied
    std::int64_t sales = 0;                               // of the period
    std::int64_t yearSales = 0;                           // of the 12 months that end with the as-of day
    Wide openInvoices = 0, openTermDays = 0;              // sum of amounts, and of amounts times (due - issued)
    Wide overdueDays = 0;                                 // sum of overdue amounts times days overdue
    Wide paid = 0, paidAfterIssue = 0, paidAfterDue = 0;  // applications of receipts in the period, and times days
    std::vector<SalesMonth> months;                       // newest first
};

struct Figure {
    Kpi kpi;
    std::optional<Tenths> value;
    // What was divided by what, as amounts of the currency (or amounts times days, where the method says so).
    std::string numerator, denominator;
};

// The key of a figure in JSON: "best_possible_dso".
std::string_view keyOf(Kpi kpi);
KpiUnit unitOf(Kpi kpi);
// How a figure is computed, in an English sentence; the window translates it.
std::string_view methodOf(Kpi kpi);

// Computes the figures of one day, each in the currency it was given.
class Kpis {
public:
    Kpis(const KpiAmounts& amounts, Currency currency) : a_(amounts), currency_(currency) {}

    // Receivables / sales of the period x 90; days; kpis.md 3.1.
    Figure dso() const;
    // Receivables / sales of 12 months x 365; days; 3.1.
    Figure dsoAnnualised() const;
    // Mean of opening and closing receivables / sales of the period x 90; days; 3.1.
    Figure dsoAverage() const;
    // Receivables used up by whole months of sales, newest first, the last one pro rata; days; 3.1. A month without
    // sales is passed over with its days; one below zero is merged with the month before it. n/a where receivables
    // exceed all sales on record.
    Figure dsoCountback() const;
    // Receivables that are not overdue / sales of the period x 90; days; 3.1.
    Figure bestPossibleDso() const;
    // The same by count-back; days; 3.1.
    Figure bestPossibleDsoCountback() const;
    // dso() less bestPossibleDso(), as they are shown, so that the three always add up; days; 3.1.
    Figure averageDaysDelinquent() const;
    // Sum over the months of issue of (still open / sales of that month x its days); days; 3.1. Months without sales of
    // their own are merged with the month before.
    Figure salesWeightedDso() const;
    // (opening + sales - closing) / (opening + sales - closing not overdue) x 100; percent; 3.2. 100 exactly when
    // nothing is overdue.
    Figure collectionEffectivenessIndex() const;
    // Sales of 12 months / mean of opening and closing receivables of the period; times a year; 3.3.
    Figure turnover() const;
    // 365 / turnover(), from the same amounts; days; 3.3.
    Figure turnoverDays() const;
    // Sum of (amount x (day of the receipt - invoice day)) / sum of amounts, over applications of receipts in the
    // period; credit notes are no payment and left out; days; 3.3.
    Figure averageDaysToPay() const;
    // The same with the due day, and with overdue invoices counted up to the as-of day; early is below zero; days; 3.3.
    Figure averageDaysBeyondTerms() const;
    // Sum of (open amount x (due - issued)) / sum of open amounts, of invoices; days; 3.3.
    Figure weightedAverageTerms() const;
    // Receivables that are not overdue / receivables x 100; percent; 3.3.
    Figure currentShare() const;
    // Overdue / receivables x 100; percent; 3.3.
    Figure overdueShare() const;
    // Overdue by more than 90 days / receivables x 100; percent; 3.3.
    Figure over90Share() const;
    // Receipts on account / receivables x 100; percent; 3.5.
    Figure unappliedShare() const;
    // All of them, in the order of Kpi.
    std::vector<Figure> all() const;

private:
    Figure ratio(Kpi kpi, Wide numerator, Wide denominator, std::int64_t factor) const;
    Figure countback(Kpi kpi, std::int64_t amount) const;
    std::string text(Wide minor) const;

    const KpiAmounts& a_;
    Currency currency_;
};

}  // namespace duebook::insight
