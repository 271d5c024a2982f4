// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of the figures whatever the amounts.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "insight/kpi.h"
#include "insight/kpi_fold.h"

namespace duebook::insight {
namespace {

const Currency euro = *Currency::fromCode("EUR");
const Date asOf = *Date::of(2026, 3, 31);

std::int64_t amount(std::int64_t from, std::int64_t to) {
    return *rc::gen::inRange<std::int64_t>(from, to);
}

std::vector<SalesMonth> months(std::size_t count, std::int64_t least) {
    std::vector<SalesMonth> list;
    for (Date first = asOf.startOfMonth(); list.size() < count; first = first.plusMonths(-1)) {
        list.push_back({first, first.endOfMonth() - first + 1, amount(least, 1'000'000'00), 0});
    }
    return list;
}

KpiAmounts anyAmounts() {
    KpiAmounts a;
    a.opening = amount(0, 1'000'000'00);
    a.overdue = amount(0, 1'000'000'00);
    a.closing = a.overdue + amount(0, 1'000'000'00);
    a.sales = amount(1, 1'000'000'00);
    return a;
}

RC_GTEST_PROP(KpiProperty, DsoIsBestPossibleDsoAndDaysDelinquent, ()) {
    const KpiAmounts a = anyAmounts();
    const Kpis k(a, euro);
    RC_ASSERT(k.dso().value->count == k.bestPossibleDso().value->count + k.averageDaysDelinquent().value->count);
    RC_ASSERT((k.bestPossibleDso().value <= k.dso().value));
    // and days delinquent are overdue / sales x 90, but for the last digit
    const Tenths exact = *tenthsOf(Wide{a.overdue} * kpiPeriodDays, a.sales);
    RC_ASSERT(std::abs(exact.count - k.averageDaysDelinquent().value->count) <= 1);
}

RC_GTEST_PROP(KpiProperty, TheIndexIsAHundredExactlyWhenNothingIsOverdue, ()) {
    KpiAmounts a = anyAmounts();
    a.closing = std::min(a.closing, a.opening + a.sales);
    a.overdue = 0;
    RC_PRE(a.opening + a.sales > a.closing);
    RC_ASSERT(Kpis(a, euro).collectionEffectivenessIndex().value->count == 1000);
    a.overdue = amount(0, a.closing + 1);
    RC_ASSERT(Kpis(a, euro).collectionEffectivenessIndex().value->count <= 1000);
}

RC_GTEST_PROP(KpiProperty, CountbackOfTheLastMonthsIsTheSumOfTheirDays, ()) {
    KpiAmounts a;
    a.months = months(24, 1);
    const auto whole = static_cast<std::size_t>(amount(1, 24));
    std::int64_t days = 0;
    for (std::size_t i = 0; i < whole; ++i) {
        a.closing += a.months[i].sales;
        days += a.months[i].days;
    }
    RC_ASSERT(Kpis(a, euro).dsoCountback().value->count == days * 10);
}

RC_GTEST_PROP(KpiProperty, CountbackDoesNotRiseWhenNewerMonthsSellMore, ()) {
    KpiAmounts a;
    a.months = months(6, 1);
    a.closing = amount(1, a.months[0].sales + a.months[1].sales + a.months[2].sales + 1);
    const auto before = Kpis(a, euro).dsoCountback().value;
    a.months[0].sales += amount(0, 1'000'000'00);
    RC_ASSERT((Kpis(a, euro).dsoCountback().value <= before));
}

// One invoice, with what was applied to it and when.
struct Piece {
    std::int64_t issued, due, until, minor;
};

// What was open and overdue on a day, counted the plain way.
std::pair<std::int64_t, std::int64_t> openOn(const std::vector<Piece>& pieces, std::int64_t day) {
    std::int64_t open = 0, overdue = 0;
    for (const Piece& p : pieces) {
        if (p.issued > day || p.until <= day) continue;
        open += p.minor;
        if (p.due < day) overdue += p.minor;
    }
    return {open, overdue};
}

RC_GTEST_PROP(KpiProperty, TheFoldAnswersEveryDayAsPlainCountingDoes, ()) {
    const std::int64_t last = asOf.days(), first = last - 200;
    KpiFold fold(Date::fromDays(first), asOf);
    std::vector<Piece> pieces;
    for (int i = 0; i < 20; ++i) {
        Piece p{amount(first - 60, last + 20), 0, 0, amount(1, 100'000)};
        p.due = p.issued + amount(0, 90);
        p.until = amount(0, 3) == 0 ? KpiFold::never : p.issued + amount(0, 150);
        pieces.push_back(p);
        fold.addInvoice(p.issued, p.due, p.until, p.minor);
    }
    for (const std::int64_t day : {last, last - 31, last - 59, last - 90, last - 110}) {
        const auto [open, overdue] = openOn(pieces, day);
        const KpiAmounts amounts = fold.at(Date::fromDays(day));
        RC_ASSERT(amounts.closing == open);
        RC_ASSERT(amounts.overdue == overdue);
        RC_ASSERT(amounts.opening == openOn(pieces, day - kpiPeriodDays).first);
    }
}

}  // namespace
}  // namespace duebook::insight
