// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/recurrence.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "billing/support.h"

namespace duebook::test {
namespace {

using namespace billing;
using Unit = BillingPlan::Unit;
using When = BillingPlan::When;

// "2026-01-31 (2026-01-31..2026-02-27), …", and the days of a short period.
std::string told(const std::vector<Occurrence>& found) {
    std::string text;
    for (const Occurrence& one : found) {
        text += (text.empty() ? "" : ", ") + one.billed.iso();
        text += " (" + one.period.from.iso() + ".." + one.period.until.iso() + ")";
        if (one.days != one.ofDays) text += " " + std::to_string(one.days) + "/" + std::to_string(one.ofDays);
    }
    return text;
}

std::string daysOf(const BillingPlan& plan, std::string_view from, std::string_view to) {
    std::string text;
    for (const Occurrence& one : occurrences(plan, day(from), day(to))) {
        text += (text.empty() ? "" : " ") + one.billed.iso();
    }
    return text;
}

TEST(Recurrence, IsSafeAtTheEndOfMonths) {
    EXPECT_EQ(daysOf({.start = day("2026-01-31")}, "2026-01-01", "2026-06-30"),
              "2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30");
    EXPECT_EQ(daysOf({.start = day("2024-01-30")}, "2024-01-01", "2024-03-31"), "2024-01-30 2024-02-29 2024-03-30");
    EXPECT_EQ(daysOf({.start = day("2024-02-29"), .unit = Unit::year}, "2024-01-01", "2028-12-31"),
              "2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29");
    EXPECT_EQ(daysOf({.start = day("2026-02-28"), .lastDayOfMonth = true}, "2026-01-01", "2026-05-31"),
              "2026-02-28 2026-03-31 2026-04-30 2026-05-31");
    EXPECT_EQ(daysOf({.start = day("2026-02-28")}, "2026-01-01", "2026-05-31"),
              "2026-02-28 2026-03-28 2026-04-28 2026-05-28");
    EXPECT_EQ(told(occurrences({.start = day("2026-01-31")}, day("2026-02-01"), day("2026-03-31"))),
              "2026-02-28 (2026-02-28..2026-03-30), 2026-03-31 (2026-03-31..2026-04-29)");
}

TEST(Recurrence, GoesByWeeksMonthsAndYears) {
    EXPECT_EQ(daysOf({.start = day("2026-01-05"), .unit = Unit::week, .every = 2}, "2026-01-06", "2026-02-16"),
              "2026-01-19 2026-02-02 2026-02-16");
    EXPECT_EQ(daysOf({.start = day("2026-01-15"), .every = 3}, "2026-01-01", "2026-12-31"),
              "2026-01-15 2026-04-15 2026-07-15 2026-10-15");
    EXPECT_EQ(daysOf({.start = day("2026-01-15"), .unit = Unit::year, .every = 2}, "2026-01-16", "2030-12-31"),
              "2028-01-15 2030-01-15");
}

TEST(Recurrence, BillsAShortFirstAndLastPeriodByItsDays) {
    BillingPlan plan{.start = day("2026-01-15"), .anchor = day("2026-02-01"), .end = day("2026-03-10")};
    EXPECT_EQ(told(occurrences(plan, day("2026-01-01"), day("2026-12-31"))),
              "2026-01-15 (2026-01-15..2026-01-31) 17/31, 2026-02-01 (2026-02-01..2026-02-28), "
              "2026-03-01 (2026-03-01..2026-03-10) 10/31");
    plan.when = When::inArrears;
    EXPECT_EQ(told(occurrences(plan, day("2026-01-01"), day("2026-12-31"))),
              "2026-01-31 (2026-01-15..2026-01-31) 17/31, 2026-02-28 (2026-02-01..2026-02-28), "
              "2026-03-10 (2026-03-01..2026-03-10) 10/31");
    plan.proRata = false;
    EXPECT_EQ(told(occurrences(plan, day("2026-03-01"), day("2026-12-31"))), "2026-03-10 (2026-03-01..2026-03-10)");
    const auto first = occurrences(plan, day("2026-01-01"), day("2026-01-31"));
    EXPECT_EQ(first.front().no, -1);
    EXPECT_EQ(occurrences({.start = day("2026-01-15")}, day("2026-01-01"), day("2026-01-31")).front().no, 0);
}

TEST(Recurrence, LeavesOutPeriodsThatBeginInAPause) {
    BillingPlan plan{.start = day("2026-01-01"), .pauses = {{day("2026-02-01"), day("2026-03-31")}}};
    EXPECT_EQ(daysOf(plan, "2026-01-01", "2026-05-31"), "2026-01-01 2026-04-01 2026-05-01");
    EXPECT_EQ(occurrences(plan, day("2026-04-01"), day("2026-04-01")).front().no, 3);  // numbers stay
    plan.pauses.push_back({day("2026-04-15")});
    EXPECT_EQ(daysOf(plan, "2026-01-01", "2036-12-31"), "2026-01-01 2026-04-01");
    EXPECT_FALSE(nextOccurrence(plan, day("2026-04-02")));
}

TEST(Recurrence, KnowsTheNextOne) {
    BillingPlan plan{.start = day("2026-01-31"), .end = day("2026-04-15")};
    EXPECT_EQ(nextOccurrence(plan, day("2020-01-01"))->billed.iso(), "2026-01-31");
    EXPECT_EQ(nextOccurrence(plan, day("2026-02-01"))->billed.iso(), "2026-02-28");
    EXPECT_EQ(nextOccurrence(plan, day("2026-03-31"))->billed.iso(), "2026-03-31");
    EXPECT_FALSE(nextOccurrence(plan, day("2026-04-01")));
}

TEST(Recurrence, IsRefusedWhereThePlanIsImpossible) {
    struct Case {
        BillingPlan plan;
        const char* faults;
    };
    const Date start = day("2026-01-15");
    const Case cases[] = {
        {{.start = start}, ""},
        {{.start = start, .every = 0}, "every plan.every_invalid"},
        {{.start = start, .every = 121}, "every plan.every_invalid"},
        {{.start = start, .anchor = day("2026-02-15")}, ""},
        {{.start = start, .anchor = day("2026-02-16")}, "anchor plan.anchor_invalid"},
        {{.start = start, .anchor = day("2026-01-14")}, "anchor plan.anchor_invalid"},
        {{.start = start, .end = start}, ""},
        {{.start = start, .end = day("2026-01-14")}, "end plan.end_before_start"},
        {{.start = start, .pauses = {{day("2026-03-02"), day("2026-03-01")}}}, "pauses[0] period.reversed"},
    };
    for (const Case& c : cases) EXPECT_EQ(faultText(faultsOf(c.plan)), c.faults);
}

TEST(Prices, ChangeByTheirDays) {
    const std::vector<DatedPrice> prices = {{day("2026-07-01"), *UnitPrice::parse("12")},
                                            {day("2026-01-01"), *UnitPrice::parse("10")}};
    EXPECT_FALSE(priceOn(prices, day("2025-12-31")));
    EXPECT_EQ(priceOn(prices, day("2026-06-30"))->text(), "10");
    EXPECT_EQ(priceOn(prices, day("2026-07-01"))->text(), "12");
    const Occurrence part{-1, day("2026-01-15"), {day("2026-01-15"), day("2026-01-31")}, 17, 31};
    EXPECT_EQ(forDays(*UnitPrice::parse("100"), part).text(), "54.83871");
    EXPECT_EQ(forDays(*UnitPrice::parse("0.000001"), part).text(), "0.000001");
}

// The calendar, walked day by day: which days begin a month's period, with the last day where a month is shorter.
std::vector<std::string> plainCalendar(Date start, Unit unit, int every, Date from, Date to) {
    std::vector<std::string> days;
    int untilNext = 0;  // weeks, months or years
    for (Date d = start; d <= to; d = d.plusDays(1)) {
        const bool lastOfMonth = d == d.endOfMonth();
        const bool monthly =
            d.dayOfMonth() == start.dayOfMonth() || (lastOfMonth && d.dayOfMonth() < start.dayOfMonth());
        const bool yearly = monthly && d.month() == start.month();
        const bool weekly = d.weekday() == start.weekday();
        if (unit == Unit::week ? !weekly : unit == Unit::month ? !monthly : !yearly) continue;
        if (untilNext == 0 && d >= from) days.push_back(d.iso());
        untilNext = (untilNext + 1) % every;
    }
    return days;
}

RC_GTEST_PROP(RecurrenceProperty, AgreesWithAPlainCalendarOver24Months, ()) {
    BillingPlan plan{.start = day("2023-12-01").plusDays(*rc::gen::inRange(0, 366))};
    plan.unit = *rc::gen::element(Unit::week, Unit::month, Unit::year);
    plan.every = *rc::gen::inRange(1, 7);
    const Date from = plan.start.plusDays(*rc::gen::inRange(0, 40)), to = plan.start.plusMonths(24);
    std::vector<std::string> found;
    for (const Occurrence& one : occurrences(plan, from, to)) found.push_back(one.billed.iso());
    RC_ASSERT(found == plainCalendar(plan.start, plan.unit, plan.every, from, to));
}

RC_GTEST_PROP(RecurrenceProperty, CoversTheServiceWithoutGapsAndInAnyDivisionOfTheTime, ()) {
    BillingPlan plan{.start = day("2023-12-01").plusDays(*rc::gen::inRange(0, 366))};
    plan.unit = *rc::gen::element(Unit::week, Unit::month, Unit::year);
    plan.every = *rc::gen::inRange(1, 4);
    plan.lastDayOfMonth = *rc::gen::arbitrary<bool>();
    plan.when = *rc::gen::element(When::inAdvance, When::inArrears);
    if (*rc::gen::arbitrary<bool>()) plan.anchor = plan.start.plusDays(*rc::gen::inRange(0, 7));
    plan.end = plan.start.plusDays(*rc::gen::inRange(0, 800));
    RC_PRE(faultsOf(plan).empty());
    const Date last = plan.end->plusDays(400);
    const auto whole = occurrences(plan, plan.start, last);
    RC_ASSERT(!whole.empty());
    Date next = plan.start;
    for (const Occurrence& one : whole) {
        RC_ASSERT(one.period.from == next);
        RC_ASSERT(one.period.until >= one.period.from);
        RC_ASSERT(one.days == one.period.until - one.period.from + 1);
        RC_ASSERT(one.days <= one.ofDays);
        next = one.period.until.plusDays(1);
    }
    RC_ASSERT(next == plan.end->plusDays(1));
    // day by day, as a nightly run asks: the same periods, each once
    std::map<int, Date> daily;
    for (Date d = plan.start; d <= last; d = d.plusDays(1)) {
        for (const Occurrence& one : occurrences(plan, d, d)) RC_ASSERT(daily.emplace(one.no, one.billed).second);
    }
    RC_ASSERT(daily.size() == whole.size());
    for (const Occurrence& one : whole) RC_ASSERT(daily.at(one.no) == one.billed);
}

}  // namespace
}  // namespace duebook::test
