// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/terms.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "billing/support.h"

namespace duebook::test {
namespace {

using namespace billing;
using Share = InstalmentRule::Share;

// "2026-03-31 339.15; 2026-04-30 10.00": the due days and amounts.
std::string duesOf(const Result<std::vector<ScheduledInstalment>>& schedule) {
    if (!schedule) return std::string(codeOf(schedule.error().refusal)) + " " + schedule.error().field;
    std::string text;
    for (const ScheduledInstalment& part : *schedule) {
        text += (text.empty() ? "" : "; ") + part.due.iso() + " " + part.amount.text();
    }
    return text;
}

struct DueCase {
    const char* what;
    PaymentTerms terms;
    const char *issued, *due;
};

TEST(Schedule, FallsDueByTheRuleOfTheTerms) {
    const PaymentTerms plus45{.endOfMonth = true, .thenDays = 45};
    const PaymentTerms nextFirst{.endOfMonth = true, .thenDays = 1};
    const PaymentTerms then15{.netDays = 10, .dayOfMonth = 15};
    const PaymentTerms then31{.dayOfMonth = 31};
    const DueCase cases[] = {
        {"at once", {}, "2026-01-15", "2026-01-15"},
        {"net days", {.netDays = 30}, "2026-01-31", "2026-03-02"},
        {"a leap year", {.netDays = 30}, "2024-01-31", "2024-03-01"},
        {"end of month plus 45 days", plus45, "2019-01-01", "2019-03-17"},
        {"end of month plus 45 days", plus45, "2019-01-15", "2019-03-17"},
        {"end of month plus 45 days", plus45, "2019-01-31", "2019-03-17"},
        {"first of next month", nextFirst, "2026-01-01", "2026-02-01"},
        {"first of next month", nextFirst, "2026-01-31", "2026-02-01"},
        {"first of next month", nextFirst, "2025-12-15", "2026-01-01"},
        {"30 days, then the end of that month", {.netDays = 30, .endOfMonth = true}, "2026-01-10", "2026-02-28"},
        {"n days, then the next 15th", then15, "2026-01-04", "2026-01-15"},
        {"the day itself counts", then15, "2026-01-05", "2026-01-15"},
        {"n days, then the next 15th", then15, "2026-01-06", "2026-02-15"},
        {"a month without the day", then31, "2026-02-10", "2026-02-28"},
        {"its last day counts", then31, "2026-02-28", "2026-02-28"},
        {"a month with the day", then31, "2026-03-01", "2026-03-31"},
        {"the day of the month behind the last", {.netDays = 1, .dayOfMonth = 29}, "2026-02-28", "2026-03-29"},
    };
    for (const DueCase& c : cases) {
        EXPECT_EQ(duesOf(schedule(c.terms, day(c.issued), eur(100), eur(0))), std::string(c.due) + " 1.00") << c.what;
    }
}

TEST(Schedule, MovesOffHolidaysAsTheTermsSay) {
    // Saturday 2026-01-31, Sunday, and a holiday on Monday; Friday 2026-05-01 is one too
    const HolidayCalendar holidays({day("2026-02-02"), day("2026-05-01"), day("2026-02-02")});
    struct Case {
        BusinessDays how;
        const char *saturday, *labourDay, *workday;
    };
    const Case cases[] = {{BusinessDays::asIs, "2026-01-31", "2026-05-01", "2026-01-14"},
                          {BusinessDays::following, "2026-02-03", "2026-05-04", "2026-01-14"},
                          {BusinessDays::modifiedFollowing, "2026-01-30", "2026-05-04", "2026-01-14"},
                          {BusinessDays::preceding, "2026-01-30", "2026-04-30", "2026-01-14"}};
    for (const Case& c : cases) {
        const PaymentTerms terms{.businessDays = c.how};
        EXPECT_EQ(dueDay(terms, day("2026-01-31"), 0, holidays).iso(), c.saturday);
        EXPECT_EQ(dueDay(terms, day("2026-05-01"), 0, holidays).iso(), c.labourDay);
        EXPECT_EQ(dueDay(terms, day("2026-01-14"), 0, holidays).iso(), c.workday);
    }
    EXPECT_TRUE(HolidayCalendar().isBusinessDay(day("2026-01-30")));
    EXPECT_FALSE(HolidayCalendar().isBusinessDay(day("2026-02-01")));
    EXPECT_FALSE(holidays.isBusinessDay(day("2026-02-02")));
}

struct PartsCase {
    const char* what;
    std::int64_t gross;
    std::vector<InstalmentRule> parts;
    const char* due;
};

TEST(Schedule, DividesTheTotalAndLeavesTheOddCentToTheLastPart) {
    const PartsCase cases[] = {
        {"shares of the total",
         10000,
         {ofTotal("30", 30), ofTotal("50", 60), ofTotal("20", 90)},
         "2026-01-31 30.00; 2026-03-02 50.00; 2026-04-01 20.00"},
        {"a share of the total, of the rest, a fixed amount and the rest",
         158735,
         {ofTotal("25", 30), ofRest("33.3333333333", 60), fixed("396.84", 90), rest(120)},
         "2026-01-31 396.84; 2026-03-02 396.84; 2026-04-01 396.84; 2026-05-01 396.83"},
        {"three of a hundred",
         10000,
         {ofTotal("33.33", 0), ofTotal("33.33", 1), rest(2)},
         "2026-01-01 33.33; 2026-01-02 33.33; 2026-01-03 33.34"},
        {"shares that round up", 1, {ofTotal("50", 0), ofTotal("50", 1)}, "2026-01-01 0.01"},
        {"nothing at all", 0, {ofTotal("50", 0), ofTotal("50", 1)}, "2026-01-02 0.00"},
        {"listed in another order", 10000, {rest(90)}, "2026-04-01 100.00"},
        {"the later one first", 10000, {ofTotal("70", 60), rest(10)}, "2026-01-11 30.00; 2026-03-02 70.00"},
        {"all of the rest", 9999, {ofTotal("50", 1), ofRest("100", 2)}, "2026-01-02 50.00; 2026-01-03 49.99"},
        {"exactly the fixed amount", 39684, {fixed("396.84", 1), rest(2)}, "2026-01-02 396.84"},
        {"more than there is", 39683, {fixed("396.84", 1), rest(2)}, "terms.amount_above_rest instalments[0].amount"},
        {"more than is left",
         10000,
         {fixed("80", 1), ofTotal("50", 2), rest(3)},
         "terms.amount_above_rest instalments[1].percent"},
        {"too many decimals", 10000, {fixed("0.001", 1), rest(2)}, "amount.too_many_decimals instalments[0].amount"},
    };
    for (const PartsCase& c : cases) {
        const PaymentTerms terms{.instalments = c.parts};
        EXPECT_EQ(duesOf(schedule(terms, day("2026-01-01"), eur(c.gross), eur(0))), c.due) << c.what;
    }
    EXPECT_EQ(duesOf(schedule({}, day("2026-01-01"), eur(-1), eur(0))), "amount.not_positive ");
    const auto told = schedule({.instalments = {fixed("396.84", 1), rest(2)}}, day("2026-01-01"), eur(39683), eur(0));
    EXPECT_EQ(explain(told.error()),
              "The fixed instalment of 396.84 EUR is more than the 396.83 EUR that are left of this document.");
}

TEST(Schedule, NumbersTheInstalmentsByTheirDays) {
    const PaymentTerms terms{.instalments = {ofTotal("70", 60), rest(10)}};
    const auto parts = *schedule(terms, day("2026-01-01"), eur(10000), eur(0));
    EXPECT_EQ(parts[0].no, 1);
    EXPECT_EQ(parts[1].no, 2);
}

struct DiscountCase {
    const char* what;
    std::int64_t gross, tax;
    const char* percent;
    billing::DiscountTax mode;
    const char *pay, *off;
};

TEST(Schedule, TakesTheDiscountOffOnceAndRoundsWhatIsPaid) {
    const auto shrinks = billing::DiscountTax::reducedWhenTaken, stays = billing::DiscountTax::unchanged,
               early = billing::DiscountTax::fromStart;
    const DiscountCase cases[] = {
        {"1,500 + 15 %, of the gross", 172500, 22500, "10", shrinks, "1552.50", "172.50"},
        {"1,500 + 15 %, of the net", 172500, 22500, "10", stays, "1575.00", "150.00"},
        {"1,000 with tax on 90 % and 0.05 more", 113505, 13505, "10", early, "1035.05", "100.00"},
        {"200 + 18 %", 23600, 3600, "10", shrinks, "212.40", "23.60"},
        {"100 + 19 %", 11900, 1900, "10", shrinks, "107.10", "11.90"},
        {"1,000 + 20 %, 2 %", 120000, 20000, "2", shrinks, "1176.00", "24.00"},
        {"339.15, 2 %", 33915, 5415, "2", shrinks, "332.37", "6.78"},
        {"four times 4.76 on the total", 1904, 0, "1", shrinks, "18.85", "0.19"},
        {"half a cent goes to the amount to pay", 50, 0, "1", shrinks, "0.50", ""},
        {"three cents at a third", 3, 0, "33.3333333333", shrinks, "0.02", "0.01"},
    };
    for (const DiscountCase& c : cases) {
        const PaymentTerms terms{.netDays = 30, .discounts = {{10, *rateOfPercent(c.percent)}}, .discountTax = c.mode};
        const auto parts = *schedule(terms, day("2026-03-01"), eur(c.gross), eur(c.tax));
        if (*c.off == '\0') {
            EXPECT_TRUE(parts[0].discounts.empty()) << c.what;
            continue;
        }
        ASSERT_EQ(parts[0].discounts.size(), 1U) << c.what;
        EXPECT_EQ(parts[0].discounts[0].pay.text(), c.pay) << c.what;
        EXPECT_EQ(parts[0].discounts[0].amount.text(), c.off) << c.what;
    }
}

TEST(Schedule, GrantsEachStepUntilItsDayAndTheDaysOfGrace) {
    PaymentTerms terms{.netDays = 30, .graceDays = 3, .discounts = {{10, percent(3)}, {20, percent(2)}}};
    auto steps = schedule(terms, day("2026-03-01"), eur(10000), eur(0))->front().discounts;
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].until.iso(), "2026-03-11");
    EXPECT_EQ(steps[0].acceptedUntil.iso(), "2026-03-14");
    EXPECT_EQ(steps[0].pay, eur(9700));
    EXPECT_EQ(steps[1].until.iso(), "2026-03-21");
    EXPECT_EQ(steps[1].pay, eur(9800));
    terms.businessDays = BusinessDays::following;  // 2026-03-21 is a Saturday
    steps = schedule(terms, day("2026-03-01"), eur(10000), eur(0))->front().discounts;
    EXPECT_EQ(steps[1].until.iso(), "2026-03-23");
}

TEST(Schedule, EndsADiscountNoLaterThanItsInstalmentIsDue) {
    const PaymentTerms terms{.discounts = {{10, percent(2)}}, .instalments = {ofTotal("50", 5), rest(30)}};
    const auto parts = *schedule(terms, day("2026-03-01"), eur(10000), eur(0));
    EXPECT_EQ(parts[0].discounts[0].until.iso(), "2026-03-06");
    EXPECT_EQ(parts[1].discounts[0].until.iso(), "2026-03-11");
    EXPECT_EQ(parts[1].discounts[0].amount, eur(100));
    const PaymentTerms monthEnd{.endOfMonth = true, .discounts = {{10, percent(2)}}};
    EXPECT_EQ(schedule(monthEnd, day("2026-03-25"), eur(10000), eur(0))->front().discounts[0].until.iso(),
              "2026-03-31");
}

TEST(Terms, OfTwoTenNetThirtyCost37PercentAYear) {
    const PaymentTerms terms{.netDays = 30, .discounts = {{10, percent(2)}}};
    EXPECT_EQ(percentText(*yearlyCost(terms, terms.discounts[0])), "37.2448979592");
    EXPECT_EQ(yearlyCost({.netDays = 30}, {10, percent(1)})->raw() / 10'000'000, 18434);
    EXPECT_EQ(yearlyCost({.netDays = 60}, {10, percent(3)})->raw() / 10'000'000, 22577);
    EXPECT_FALSE(yearlyCost({.netDays = 30}, {30, percent(2)}));
    EXPECT_FALSE(yearlyCost({.netDays = 30, .endOfMonth = true}, {10, percent(2)}));
    EXPECT_FALSE(yearlyCost({.netDays = 30}, {10, percent(100)}));
    EXPECT_FALSE(yearlyCost({.netDays = 30}, {29, Rate::ofRaw(Rate::one() - 1)}));  // larger than any rate
    EXPECT_EQ(largestDiscount({.discounts = {{10, percent(3)}, {20, percent(2)}}}), percent(3));
    EXPECT_EQ(largestDiscount({}), percent(0));
}

struct FaultCase {
    PaymentTerms terms;
    const char* faults;
};

TEST(Terms, ThatAreImpossibleAreRefusedFieldByField) {
    const FaultCase cases[] = {
        {{.netDays = 3650, .thenDays = 0, .dayOfMonth = 31, .graceDays = 5}, ""},
        {{.netDays = -1}, "net_days terms.days_out_of_range"},
        {{.netDays = 3651}, "net_days terms.days_out_of_range"},
        {{.thenDays = -1, .graceDays = 4000}, "then_days terms.days_out_of_range, grace_days terms.days_out_of_range"},
        {{.dayOfMonth = 0}, "day_of_month terms.day_of_month_invalid"},
        {{.dayOfMonth = 32}, "day_of_month terms.day_of_month_invalid"},
        {{.businessDays = BusinessDays::following, .calendar = "TARGET"}, ""},
        {{.calendar = "Target"}, "calendar terms.calendar_unknown"},
        {{.netDays = 30, .discounts = {{10, percent(0)}}}, "discounts[0].percent terms.percent_invalid"},
        {{.netDays = 30, .discounts = {{10, percent(100)}}}, "discounts[0].percent terms.percent_invalid"},
        {{.netDays = 30, .discounts = {{10, percent(-2)}}}, "discounts[0].percent terms.percent_invalid"},
        {{.netDays = 30, .discounts = {{30, percent(2)}}}, ""},
        {{.netDays = 30, .discounts = {{31, percent(2)}}}, "discounts[0].days terms.discount_after_due"},
        {{.endOfMonth = true, .discounts = {{30, percent(2)}}}, ""},
        {{.endOfMonth = true, .discounts = {{31, percent(2)}}}, "discounts[0].days terms.discount_after_due"},
        {{.netDays = 60, .discounts = {{31, percent(2)}}, .instalments = {rest(30)}},
         "discounts[0].days terms.discount_after_due"},
        {{.netDays = 30, .discounts = {{10, percent(2)}, {10, percent(1)}}},
         "discounts[1].days terms.discounts_disordered"},
        {{.netDays = 30, .discounts = {{10, percent(2)}, {20, percent(2)}}},
         "discounts[1].percent terms.discounts_disordered"},
        {{.netDays = 30, .discounts = {{7, percent(4)}, {14, percent(3)}, {21, percent(2)}}}, ""},
        {{.netDays = 30, .discounts = {{7, percent(4)}, {14, percent(3)}, {21, percent(2)}, {28, percent(1)}}},
         "discounts terms.too_many_discounts"},
        {{.instalments = {ofTotal("50", 0), ofTotal("50", 30)}}, ""},
        {{.instalments = {ofTotal("50", 0), ofTotal("40", 30)}}, "instalments terms.shares_too_low"},
        {{.instalments = {ofTotal("33.33", 0), ofTotal("33.33", 1), ofTotal("33.33", 2)}},
         "instalments terms.shares_too_low"},
        {{.instalments = {fixed("10", 0)}}, "instalments terms.shares_too_low"},
        {{.instalments = {ofRest("50", 0), ofRest("50", 1)}}, "instalments terms.shares_too_low"},
        {{.instalments = {ofRest("50", 0), ofRest("100", 1)}}, ""},
        {{.instalments = {ofTotal("60", 0), ofTotal("50", 30)}}, "instalments[1].percent terms.shares_too_high"},
        {{.instalments = {ofTotal("50", 0), ofRest("50", 1), ofTotal("30", 30)}},
         "instalments[2].percent terms.shares_too_high"},
        {{.instalments = {fixed("10", 0), ofTotal("100", 30)}}, "instalments[1].percent terms.shares_too_high"},
        {{.instalments = {rest(0), ofTotal("50", 30)}}, "instalments[0].rest terms.rest_not_last"},
        {{.instalments = {ofRest("100", 0), rest(1)}}, "instalments[0].percent_of_rest terms.rest_not_last"},
        {{.instalments = {ofTotal("101", 0), rest(1)}}, "instalments[0].percent terms.percent_invalid"},
        {{.instalments = {ofRest("0", 0), rest(1)}}, "instalments[0].percent_of_rest terms.percent_invalid"},
        {{.instalments = {fixed("0", 0), rest(1)}}, "instalments[0].amount amount.not_positive"},
        {{.instalments = {ofTotal("50", -1), rest(1)}}, "instalments[0].days terms.days_out_of_range"},
        {{.instalments = std::vector<InstalmentRule>(121, rest(0))}, "instalments terms.too_many_instalments"},
        {{.lateCharge = LateCharge{false, percent(9), *PlainAmount::parse("40")}}, ""},
        {{.lateCharge = LateCharge{false, percent(0), *PlainAmount::parse("0")}},
         "late_charge.yearly_percent terms.percent_invalid, late_charge.fee amount.not_positive"},
    };
    for (const FaultCase& c : cases) {
        EXPECT_EQ(faultText(faultsOf(c.terms)), c.faults);
        const bool scheduled = schedule(c.terms, day("2026-01-01"), eur(1'000'000), eur(0)).has_value();
        EXPECT_EQ(scheduled, *c.faults == '\0') << c.faults;
    }
}

rc::Gen<std::vector<InstalmentRule>> anyParts() {
    return rc::gen::exec([] {
        std::vector<InstalmentRule> parts;
        std::int64_t left = 100;
        const int count = *rc::gen::inRange(0, 6);
        for (int i = 0; i < count && left > 0; ++i) {
            const auto share = *rc::gen::inRange<std::int64_t>(1, left + 1);
            const int days = *rc::gen::inRange(0, 200);
            const bool total = *rc::gen::arbitrary<bool>();
            parts.push_back(total ? ofTotal(std::to_string(share), days)
                                  : ofRest(std::to_string(*rc::gen::inRange(1, 100)), days));
            left = total ? left - share : 0;  // what the rest of a rest leaves is not followed here
        }
        parts.push_back(rest(*rc::gen::inRange(0, 200)));
        return parts;
    });
}

RC_GTEST_PROP(ScheduleProperty, AddsUpToTheCentWithRisingDays, ()) {
    const PaymentTerms terms{
        .netDays = 30,
        .endOfMonth = *rc::gen::arbitrary<bool>(),
        .thenDays = *rc::gen::inRange(0, 60),
        .discounts = {{0, Rate::ofRaw(*rc::gen::inRange<std::int64_t>(1, Rate::one()))}},
        .discountTax = *rc::gen::element(billing::DiscountTax::reducedWhenTaken, billing::DiscountTax::unchanged),
        .instalments = *anyParts()};
    const auto gross = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000);
    const auto tax = *rc::gen::inRange<std::int64_t>(0, gross / 3 + 1);
    const auto parts = schedule(terms, day("2026-01-31"), eur(gross), eur(tax));
    RC_ASSERT(parts.has_value());
    Money sum = eur(0);
    for (std::size_t i = 0; i < parts->size(); ++i) {
        const ScheduledInstalment& part = (*parts)[i];
        RC_ASSERT(part.no == static_cast<int>(i) + 1);
        RC_ASSERT(part.amount.minor() > 0 || gross == 0);
        RC_ASSERT((i == 0 || (*parts)[i - 1].due <= part.due));
        sum += part.amount;
        for (const ScheduledDiscount& step : part.discounts) {
            RC_ASSERT(step.pay + step.amount == part.amount);
            RC_ASSERT(step.amount.minor() > 0 && step.pay.minor() >= 0);
            RC_ASSERT(step.until <= part.due);
        }
    }
    RC_ASSERT(sum == eur(gross));
}

}  // namespace
}  // namespace duebook::test
