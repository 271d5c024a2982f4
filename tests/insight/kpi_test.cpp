// SPDX-License-Identifier: GPL-3.0-or-later
// The figures against the worked examples ("Example Co"), to the digit; and where they have no answer.
#include "insight/kpi.h"

#include <gtest/gtest.h>

namespace duebook::insight {
namespace {

const Currency euro = *Currency::fromCode("EUR");

Date day(int year, int month, int dayOfMonth) {
    return *Date::of(year, month, dayOfMonth);
}

// Amounts in euro, without cents, as the examples print them.
constexpr std::int64_t eur(std::int64_t whole) {
    return whole * 100;
}

KpiAmounts exampleCo() {
    KpiAmounts a;
    a.opening = eur(500'000);
    a.closing = eur(540'000);
    a.overdue = eur(81'000 + 40'500 + 21'600 + 18'900);
    a.over90 = eur(18'900);
    a.unapplied = eur(13'500);
    a.sales = eur(900'000);
    a.yearSales = eur(3'900'000);
    a.months = {{day(2026, 3, 1), 31, eur(360'000), eur(306'000)},
                {day(2026, 2, 1), 28, eur(240'000), eur(132'000)},
                {day(2026, 1, 1), 31, eur(300'000), eur(66'000)},
                {day(2025, 12, 1), 31, eur(280'000), eur(28'000)},
                {day(2025, 11, 1), 30, eur(320'000), eur(8'000)}};
    return a;
}

std::string text(const Figure& figure) {
    return figure.value ? figure.value->text() : "n/a";
}

TEST(Kpi, ExampleCoToTheDigit) {
    const KpiAmounts a = exampleCo();
    const Kpis k(a, euro);
    EXPECT_EQ(text(k.dso()), "54.0");
    EXPECT_EQ(text(k.dsoAnnualised()), "50.5");
    EXPECT_EQ(text(k.dsoAverage()), "52.0");
    EXPECT_EQ(text(k.dsoCountback()), "52.0");
    EXPECT_EQ(text(k.bestPossibleDso()), "37.8");
    EXPECT_EQ(text(k.bestPossibleDsoCountback()), "33.1");
    EXPECT_EQ(text(k.averageDaysDelinquent()), "16.2");
    EXPECT_EQ(text(k.salesWeightedDso()), "52.4");
    EXPECT_EQ(text(k.collectionEffectivenessIndex()), "84.1");
    EXPECT_EQ(text(k.turnover()), "7.5");
    EXPECT_EQ(text(k.turnoverDays()), "48.7");
    EXPECT_EQ(text(k.currentShare()), "70.0");
    EXPECT_EQ(text(k.overdueShare()), "30.0");
    EXPECT_EQ(text(k.over90Share()), "3.5");
    EXPECT_EQ(text(k.unappliedShare()), "2.5");
}

TEST(Kpi, SaysWhatItDivided) {
    const KpiAmounts a = exampleCo();
    const Kpis k(a, euro);
    EXPECT_EQ(k.dso().numerator, "540000.00");
    EXPECT_EQ(k.dso().denominator, "900000.00");
    EXPECT_EQ(k.averageDaysDelinquent().numerator, "162000.00");
    EXPECT_EQ(k.collectionEffectivenessIndex().numerator, "860000.00");
    EXPECT_EQ(k.collectionEffectivenessIndex().denominator, "1022000.00");
    EXPECT_EQ(k.dsoCountback().denominator, "2026-03: 360000.00, 2026-02: 240000.00");
}

TEST(Kpi, EveryFigureHasItsKeyAndItsMethod) {
    const KpiAmounts a = exampleCo();
    for (const Figure& f : Kpis(a, euro).all()) {
        EXPECT_FALSE(keyOf(f.kpi).empty());
        EXPECT_FALSE(methodOf(f.kpi).empty());
    }
}

TEST(Kpi, DaysToPayAreWeighedByAmount) {
    KpiAmounts a;  // 40,000 after 28 days, 10,000 after 60, 50,000 after 35; terms of 30 days
    a.paid = eur(100'000);
    a.paidAfterIssue = Wide{eur(40'000)} * 28 + Wide{eur(10'000)} * 60 + Wide{eur(50'000)} * 35;
    a.paidAfterDue = a.paidAfterIssue - Wide{eur(100'000)} * 30;
    EXPECT_EQ(text(Kpis(a, euro).averageDaysToPay()), "34.7");
    EXPECT_EQ(text(Kpis(a, euro).averageDaysBeyondTerms()), "4.7");
}

TEST(Kpi, OverdueInvoicesCountAsBeyondTermsUpToTheDay) {
    KpiAmounts a;  // 100 paid 10 days early, 100 open and 40 days overdue
    a.paid = a.overdue = 100;
    a.paidAfterDue = -1000;
    a.overdueDays = 4000;
    EXPECT_EQ(text(Kpis(a, euro).averageDaysBeyondTerms()), "15.0");
}

TEST(Kpi, TermsAreWeighedByWhatIsOpen) {
    KpiAmounts a;
    a.openInvoices = eur(360'000);
    a.openTermDays = Wide{eur(200'000)} * 30 + Wide{eur(100'000)} * 60 + Wide{eur(60'000)} * 14;
    EXPECT_EQ(text(Kpis(a, euro).weightedAverageTerms()), "35.7");
}

TEST(Kpi, PublishedEffectivenessIndices) {
    const auto index = [](std::int64_t opening, std::int64_t sales, std::int64_t closing, std::int64_t current) {
        KpiAmounts a;
        a.opening = opening;
        a.sales = sales;
        a.closing = closing;
        a.overdue = closing - current;
        return text(Kpis(a, euro).collectionEffectivenessIndex());
    };
    EXPECT_EQ(index(100, 1000, 120, 100), "98.0");
    EXPECT_EQ(index(500'000, 900'000, 540'000, 540'000), "100.0") << "nothing overdue";
}

struct CountbackCase {
    const char* what;
    std::int64_t closing;
    std::vector<SalesMonth> months;
    const char* days;
};

class Countback : public testing::TestWithParam<CountbackCase> {};

TEST_P(Countback, CountsTheDaysOfTheMonthsThatTheReceivablesFill) {
    KpiAmounts a;
    a.closing = GetParam().closing;
    a.months = GetParam().months;
    EXPECT_EQ(text(Kpis(a, euro).dsoCountback()), GetParam().days) << GetParam().what;
}

const Date mar = *Date::of(2026, 3, 1), feb = *Date::of(2026, 2, 1), jan = *Date::of(2026, 1, 1);

INSTANTIATE_TEST_SUITE_P(
    Kpi, Countback,
    testing::Values(
        CountbackCase{"whole months", 600, {{mar, 31, 360}, {feb, 28, 240}, {jan, 31, 300}}, "59.0"},
        CountbackCase{"the as-of month counts its days gone by", 100, {{mar, 10, 200}, {feb, 28, 240}}, "5.0"},
        CountbackCase{
            "a zero month is passed over with its days", 150, {{mar, 31, 100}, {feb, 28, 0}, {jan, 31, 100}}, "74.5"},
        CountbackCase{"a negative month joins the month before", 100, {{mar, 31, -50}, {feb, 28, 250}}, "29.5"},
        CountbackCase{"nothing open", 0, {{mar, 31, 100}}, "0.0"},
        CountbackCase{"a credit balance", -20, {{mar, 31, 100}}, "0.0"},
        CountbackCase{"nothing open, nothing sold", 0, {}, "n/a"},
        CountbackCase{"more open than ever sold", 101, {{mar, 31, 100}}, "n/a"},
        CountbackCase{"only credit notes", 10, {{mar, 31, -100}}, "n/a"}));

TEST(Kpi, WithoutSalesThereIsNoAnswer) {
    KpiAmounts a;
    a.closing = a.opening = 100;
    const Kpis k(a, euro);
    for (const Figure& f :
         {k.dso(), k.dsoAnnualised(), k.dsoAverage(), k.dsoCountback(), k.bestPossibleDso(), k.averageDaysDelinquent(),
          k.salesWeightedDso(), k.averageDaysToPay(), k.averageDaysBeyondTerms(), k.weightedAverageTerms()}) {
        EXPECT_EQ(text(f), "n/a") << keyOf(f.kpi);
    }
    EXPECT_EQ(text(k.overdueShare()), "0.0");
}

TEST(Kpi, AnEmptyLedgerHasNoFigures) {
    const KpiAmounts a;
    for (const Figure& f : Kpis(a, euro).all()) EXPECT_EQ(text(f), "n/a") << keyOf(f.kpi);
}

TEST(Kpi, RoundsOnceHalfAwayFromZero) {
    EXPECT_EQ(tenthsOf(1, 20)->text(), "0.1");
    EXPECT_EQ(tenthsOf(-1, 20)->text(), "-0.1");
    EXPECT_EQ(tenthsOf(49, 1000)->text(), "0.0");
    EXPECT_FALSE(tenthsOf(1, 0));
    EXPECT_FALSE(tenthsOf(1, -1));
}

}  // namespace
}  // namespace duebook::insight
