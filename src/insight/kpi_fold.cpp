// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/kpi_fold.h"

#include <algorithm>
#include <numeric>

#include "base/check.h"

namespace duebook::insight {

KpiFold::KpiFold(Date from, Date asOf) : from_(from.days()), asOf_(asOf.days()) {
    check(from <= asOf, "figures up to the as-of day");
    receivables_.resize(static_cast<std::size_t>(asOf_ - from_ + 1));
    overdue_.resize(receivables_.size());
}

void KpiFold::addSales(std::int64_t day, std::int64_t minor) {
    if (day > asOf_) return;
    check(sales_.empty() || sales_.back().first <= day, "sales in the order of their days");
    const std::int64_t before = sales_.empty() ? 0 : sales_.back().second;
    if (sales_.empty() || sales_.back().first < day)
        sales_.emplace_back(day, before + minor);
    else
        sales_.back().second += minor;
}

void KpiFold::span(Days& days, std::int64_t begin, std::int64_t until, std::int64_t minor) const {
    begin = std::max(begin, from_);
    if (begin > asOf_ || until <= begin) return;
    days[static_cast<std::size_t>(begin - from_)] += minor;
    if (until <= asOf_) days[static_cast<std::size_t>(until - from_)] -= minor;
}

void KpiFold::addInvoice(std::int64_t issued, std::int64_t due, std::int64_t until, std::int64_t minor) {
    span(receivables_, issued, until, minor);
    span(overdue_, std::max(issued, due + 1), until, minor);
    if (issued > asOf_ || until <= asOf_) return;
    last_.openInvoices += minor;
    last_.openTermDays += Wide{minor} * (due - issued);
    openByMonth_[Date::fromDays(issued).startOfMonth().days()] += minor;
    if (due < asOf_) last_.overdueDays += Wide{minor} * (asOf_ - due);
    if (asOf_ - due > 90) last_.over90 += minor;
}

void KpiFold::addCreditNote(std::int64_t issued, std::int64_t until, std::int64_t minor) {
    span(receivables_, issued, until, -minor);
    if (issued <= asOf_ && until > asOf_) openByMonth_[Date::fromDays(issued).startOfMonth().days()] -= minor;
}

void KpiFold::addPayment(std::int64_t effective, std::int64_t received, std::int64_t issued, std::int64_t due,
                         std::int64_t minor) {
    if (effective > asOf_ || effective <= asOf_ - kpiPeriodDays) return;
    last_.paid += minor;
    last_.paidAfterIssue += Wide{minor} * (received - issued);
    last_.paidAfterDue += Wide{minor} * (received - due);
}

std::int64_t KpiFold::sumUntil(const Days& days, std::int64_t day) const {
    check(day >= from_ && day <= asOf_, "a day that the figures were gathered for");
    return std::accumulate(days.begin(), days.begin() + (day - from_ + 1), std::int64_t{0});
}

std::int64_t KpiFold::salesBetween(Date first, Date last) const {
    const auto until = [this](std::int64_t day) {
        const auto after = std::upper_bound(sales_.begin(), sales_.end(), day,
                                            [](std::int64_t d, const auto& sale) { return d < sale.first; });
        return after == sales_.begin() ? 0 : std::prev(after)->second;
    };
    return until(last.days()) - until(first.days() - 1);
}

std::vector<SalesMonth> KpiFold::monthsBefore(Date day) const {
    std::vector<SalesMonth> months;
    if (sales_.empty()) return months;
    const Date oldest = Date::fromDays(sales_.front().first).startOfMonth();
    Date last = day;
    for (Date first = day.startOfMonth(); first >= oldest; first = first.plusMonths(-1)) {
        months.push_back({first, last - first + 1, salesBetween(first, last), 0});
        last = first.plusDays(-1);
        if (first.days() <= Date::of(1, 1, 1)->days()) break;
    }
    return months;
}

KpiAmounts KpiFold::at(Date day) const {
    KpiAmounts amounts;
    amounts.opening = sumUntil(receivables_, day.days() - kpiPeriodDays);
    amounts.closing = sumUntil(receivables_, day.days());
    amounts.overdue = sumUntil(overdue_, day.days());
    amounts.sales = salesBetween(day.plusDays(1 - kpiPeriodDays), day);
    amounts.months = monthsBefore(day);
    return amounts;
}

KpiAmounts KpiFold::atEnd() const {
    const Date day = Date::fromDays(asOf_);
    const KpiAmounts figures = at(day);
    KpiAmounts amounts = last_;
    amounts.opening = figures.opening;
    amounts.closing = figures.closing;
    amounts.overdue = figures.overdue;
    amounts.sales = figures.sales;
    amounts.yearSales = salesBetween(day.plusMonths(-12).plusDays(1), day);
    amounts.months = figures.months;
    for (SalesMonth& month : amounts.months) {
        if (const auto open = openByMonth_.find(month.first.days()); open != openByMonth_.end())
            month.open = open->second;
    }
    return amounts;
}

}  // namespace duebook::insight
