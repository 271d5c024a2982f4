// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/kpi.h"

namespace duebook::insight {
namespace {

constexpr int daysOfYear = 365;

// Several months taken together, because the newer ones have no sales of their own to stand on.
struct MonthGroup {
    std::int64_t days = 0;
    Wide sales = 0, open = 0;
    std::string months;  // "2026-03" or "2026-02..2026-03"

    void add(const SalesMonth& month) {
        const std::string name = month.first.iso().substr(0, 7);
        months = months.empty() ? name : name + ".." + months.substr(months.size() - 7);
        days += month.days;
        sales += month.sales;
        open += month.open;
    }
};

}  // namespace

std::string Kpis::text(Wide minor) const {
    const Wide most = std::numeric_limits<std::int64_t>::max();
    check(minor <= most && minor >= -most, "an amount times days that fits 64 bits");
    return Money(static_cast<std::int64_t>(minor), currency_).text();
}

Figure Kpis::ratio(Kpi kpi, Wide numerator, Wide denominator, std::int64_t factor) const {
    return {kpi, tenthsOf(numerator * factor, denominator), text(numerator), text(denominator)};
}

Figure Kpis::dso() const {
    return ratio(Kpi::dso, a_.closing, a_.sales, kpiPeriodDays);
}

Figure Kpis::dsoAnnualised() const {
    return ratio(Kpi::dsoAnnualised, a_.closing, a_.yearSales, daysOfYear);
}

Figure Kpis::dsoAverage() const {
    const Wide both = Wide{a_.opening} + a_.closing;
    return {Kpi::dsoAverage, tenthsOf(both * kpiPeriodDays, Wide{a_.sales} * 2), text(both), text(Wide{a_.sales} * 2)};
}

Figure Kpis::countback(Kpi kpi, std::int64_t amount) const {
    Figure figure{kpi, {}, text(amount), {}};
    Wide left = amount;
    std::int64_t whole = 0;
    bool anySales = false;
    MonthGroup group;
    for (const SalesMonth& month : a_.months) {
        group.add(month);
        if (group.sales < 0) continue;
        if (group.sales > 0) {
            anySales = true;
            if (left <= 0) break;
            figure.denominator += (figure.denominator.empty() ? "" : ", ") + group.months + ": " + text(group.sales);
            if (left < group.sales) {
                figure.value = tenthsOf(group.sales * whole + left * group.days, group.sales);
                return figure;
            }
            left -= group.sales;
        }
        if (amount > 0) whole += group.days;
        if (amount > 0 && left == 0) break;
        group = {};
    }
    if (left <= 0 && anySales) figure.value = Tenths{whole * 10};
    return figure;
}

Figure Kpis::dsoCountback() const {
    return countback(Kpi::dsoCountback, a_.closing);
}

Figure Kpis::bestPossibleDso() const {
    return ratio(Kpi::bestPossibleDso, Wide{a_.closing} - a_.overdue, a_.sales, kpiPeriodDays);
}

Figure Kpis::bestPossibleDsoCountback() const {
    return countback(Kpi::bestPossibleDsoCountback, a_.closing - a_.overdue);
}

Figure Kpis::averageDaysDelinquent() const {
    Figure figure = ratio(Kpi::averageDaysDelinquent, a_.overdue, a_.sales, kpiPeriodDays);
    const Figure whole = dso(), best = bestPossibleDso();
    if (whole.value && best.value) figure.value = Tenths{whole.value->count - best.value->count};
    return figure;
}

Figure Kpis::salesWeightedDso() const {
    constexpr std::int64_t parts = 1'000'000'000;  // each month to a billionth of a day, so that their sum is right
    Wide sum = 0, open = 0, sales = 0;
    MonthGroup group;
    for (const SalesMonth& month : a_.months) {
        open += month.open;
        sales += month.sales;
        group.add(month);
        if (group.sales <= 0) continue;
        sum += divide(group.open * group.days * parts, group.sales, Round::halfAwayFromZero);
        group = {};
    }
    Figure figure{Kpi::salesWeightedDso, {}, text(open), text(sales)};
    if (sales > 0 && group.open == 0) figure.value = tenthsOf(sum, parts);
    return figure;
}

Figure Kpis::collectionEffectivenessIndex() const {
    const Wide owed = Wide{a_.opening} + a_.sales;
    return ratio(Kpi::collectionEffectivenessIndex, owed - a_.closing, owed - (Wide{a_.closing} - a_.overdue), 100);
}

Figure Kpis::turnover() const {
    return ratio(Kpi::turnover, Wide{a_.yearSales} * 2, Wide{a_.opening} + a_.closing, 1);
}

Figure Kpis::turnoverDays() const {
    const Wide both = Wide{a_.opening} + a_.closing;
    return {Kpi::turnoverDays, tenthsOf(both * daysOfYear, Wide{a_.yearSales} * 2), text(both),
            text(Wide{a_.yearSales} * 2)};
}

Figure Kpis::averageDaysToPay() const {
    return ratio(Kpi::averageDaysToPay, a_.paidAfterIssue, a_.paid, 1);
}

Figure Kpis::averageDaysBeyondTerms() const {
    return ratio(Kpi::averageDaysBeyondTerms, a_.paidAfterDue + a_.overdueDays, a_.paid + a_.overdue, 1);
}

Figure Kpis::weightedAverageTerms() const {
    return ratio(Kpi::weightedAverageTerms, a_.openTermDays, a_.openInvoices, 1);
}

Figure Kpis::currentShare() const {
    return ratio(Kpi::currentShare, Wide{a_.closing} - a_.overdue, a_.closing, 100);
}

Figure Kpis::overdueShare() const {
    return ratio(Kpi::overdueShare, a_.overdue, a_.closing, 100);
}

Figure Kpis::over90Share() const {
    return ratio(Kpi::over90Share, a_.over90, a_.closing, 100);
}

Figure Kpis::unappliedShare() const {
    return ratio(Kpi::unappliedShare, a_.unapplied, a_.closing, 100);
}

std::vector<Figure> Kpis::all() const {
    return {dso(),
            dsoAnnualised(),
            dsoAverage(),
            dsoCountback(),
            bestPossibleDso(),
            bestPossibleDsoCountback(),
            averageDaysDelinquent(),
            salesWeightedDso(),
            collectionEffectivenessIndex(),
            turnover(),
            turnoverDays(),
            averageDaysToPay(),
            averageDaysBeyondTerms(),
            weightedAverageTerms(),
            currentShare(),
            overdueShare(),
            over90Share(),
            unappliedShare()};
}

}  // namespace duebook::insight
