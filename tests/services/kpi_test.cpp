// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of real ledgers: Example Co posted document by document, and the cases that a ledger brings.
#include "services/kpi.h"

#include <gtest/gtest.h>

#include <map>

#include "services/aging.h"
#include "services/scratch_ledger.h"

namespace duebook::services {
namespace {

using tests::ScratchLedger;

Date day(int year, int month, int dayOfMonth) {
    return *Date::of(year, month, dayOfMonth);
}

const Date march31 = day(2026, 3, 31);

std::map<std::string, std::string, std::less<>> figuresOf(const KpiReport& report) {
    std::map<std::string, std::string, std::less<>> figures;
    for (const insight::Figure& f : report.figures) figures.emplace(keyOf(f.kpi), f.value ? f.value->text() : "n/a");
    return figures;
}

// Sales, ages and payments of Example Co: 540,000 open at 31 March, 500,000 at 31 December.
void postExampleCo(ScratchLedger& l) {
    for (int month = 4; month <= 10; ++month) {  // 2,400,000 from April to October, all paid
        OpenItem early =
            l.invoice(day(2025, month, 5), day(2025, month, 5).plusDays(30), month < 10 ? 350'000 : 300'000);
        l.pay(early, month < 10 ? 350'000 : 300'000, day(2025, 12, 1));
    }
    // November 320,000, of which 8,000 stay open; 100,000 paid in December, the rest in January
    l.invoice(day(2025, 11, 10), day(2025, 12, 10), 8'000);
    OpenItem november = l.invoice(day(2025, 11, 10), day(2025, 12, 10), 312'000);
    l.pay(november, 100'000, day(2025, 12, 20));
    l.pay(november, 212'000, day(2026, 1, 15));
    // December 280,000, of which 10,900 are over 90 days late and 17,100 over 60
    l.invoice(day(2025, 12, 1), day(2025, 12, 30), 10'900);
    l.invoice(day(2025, 12, 10), day(2025, 12, 31), 17'100);
    OpenItem december = l.invoice(day(2025, 12, 12), day(2026, 1, 12), 252'000);
    l.pay(december, 252'000, day(2026, 2, 10));
    // January 300,000; 4,500 over 60 days late, 40,500 over 30, 21,000 up to 30
    l.invoice(day(2026, 1, 1), day(2026, 1, 29), 4'500);
    l.invoice(day(2026, 1, 1), day(2026, 1, 30), 40'500);
    l.invoice(day(2026, 1, 31), day(2026, 3, 1), 21'000);
    OpenItem january = l.invoice(day(2026, 1, 31), day(2026, 3, 2), 234'000);
    l.pay(january, 234'000, day(2026, 3, 10));
    // February 240,000; 60,000 up to 30 days late, 72,000 not due
    l.invoice(day(2026, 2, 28), day(2026, 3, 30), 60'000);
    l.invoice(day(2026, 2, 28), march31, 72'000);
    OpenItem february = l.invoice(day(2026, 2, 10), day(2026, 3, 10), 108'000);
    l.pay(february, 108'000, day(2026, 3, 31));
    // March 360,000; 54,000 paid the same month
    l.invoice(day(2026, 3, 15), day(2026, 4, 15), 306'000);
    OpenItem march = l.invoice(day(2026, 3, 1), day(2026, 3, 31), 54'000);
    l.pay(march, 54'000, march31);
    l.receipt(march31, 13'500);
}

void expectExampleCo(const KpiReport& report) {
    const auto figures = figuresOf(report);
    const std::pair<const char*, const char*> expected[] = {
        {"dso", "54.0"},
        {"dso_annualised", "50.5"},
        {"dso_average", "52.0"},
        {"dso_countback", "52.0"},
        {"best_possible_dso", "37.8"},
        {"best_possible_dso_countback", "33.1"},
        {"average_days_delinquent", "16.2"},
        {"sales_weighted_dso", "52.4"},
        {"collection_effectiveness_index", "84.1"},
        {"turnover", "7.5"},
        {"turnover_days", "48.7"},
        {"current_share", "70.0"},
        {"overdue_share", "30.0"},
        {"over_90_share", "3.5"},
        {"unapplied_share", "2.5"},
    };
    for (const auto& [key, value] : expected) EXPECT_EQ(figures.at(key), value) << key;
}

TEST(KpiReport, ExampleCoAsALedgerToTheDigit) {
    ScratchLedger ledger;
    postExampleCo(ledger);
    const KpiReport report = kpiReport(ledger.done(), {march31, 12});
    EXPECT_EQ(report.amounts.opening, 500'000'00);
    EXPECT_EQ(report.amounts.closing, 540'000'00);
    EXPECT_EQ(report.amounts.yearSales, 3'900'000'00);
    expectExampleCo(report);
    ASSERT_EQ(report.months.size(), 12U);
    const KpiMonth& march = report.months.back();
    EXPECT_EQ(march.invoiced, 360'000'00);
    EXPECT_EQ(march.collected, 409'500'00);
    EXPECT_EQ(march.open, 540'000'00);
    EXPECT_EQ(march.overdue, 162'000'00);
    EXPECT_EQ(report.months[8].first, day(2025, 12, 1));
    EXPECT_EQ(report.months[8].open, 500'000'00);
}

TEST(KpiReport, WhatHappensLaterDoesNotChangeIt) {
    ScratchLedger ledger;
    postExampleCo(ledger);
    OpenItem april = ledger.invoice(day(2026, 4, 2), day(2026, 5, 2), 90'000);
    ledger.pay(april, 90'000, day(2026, 4, 20));
    OpenItem later = ledger.invoice(day(2026, 3, 31), day(2026, 4, 30), 0 + 1);
    OpenCredit note = ledger.creditNote(day(2026, 3, 31), 1);
    ledger.apply(note, later, 1, day(2026, 4, 5));
    OpenCredit early = ledger.receipt(day(2026, 4, 3), 5'000);
    OpenItem other = ledger.invoice(day(2026, 4, 3), day(2026, 4, 30), 5'000);
    ledger.apply(early, other, 5'000, day(2026, 4, 8));
    expectExampleCo(kpiReport(ledger.done(), {march31, 3}));
}

TEST(KpiReport, AReceiptAppliedAfterTheDayWasOnAccount) {
    ScratchLedger ledger;
    OpenItem item = ledger.invoice(day(2026, 3, 1), day(2026, 3, 31), 1'000);
    OpenCredit receipt = ledger.receipt(day(2026, 3, 20), 600);
    ledger.apply(receipt, item, 600, day(2026, 4, 5));
    const KpiReport report = kpiReport(ledger.done(), {march31, 1});
    EXPECT_EQ(report.amounts.closing, 1'000'00);
    EXPECT_EQ(report.amounts.unapplied, 600'00);
    EXPECT_EQ(figuresOf(report).at("average_days_to_pay"), "n/a");
}

TEST(KpiReport, CreditNotesReduceSalesInTheirMonthAndTheReceivables) {
    ScratchLedger ledger;
    OpenItem item = ledger.invoice(day(2026, 2, 10), day(2026, 3, 10), 1'000);
    OpenCredit applied = ledger.creditNote(day(2026, 3, 5), 300);
    ledger.apply(applied, item, 300, day(2026, 3, 6));
    ledger.creditNote(day(2026, 3, 7), 100);  // stays open
    const KpiReport report = kpiReport(ledger.done(), {march31, 2});
    EXPECT_EQ(report.amounts.closing, 600'00);
    EXPECT_EQ(report.amounts.overdue, 700'00) << "a credit note on account pays nothing that is late";
    EXPECT_EQ(report.amounts.sales, 600'00);
    EXPECT_EQ(report.amounts.unapplied, 0);
    EXPECT_EQ(report.months[0].invoiced, 1'000'00);
    EXPECT_EQ(report.months[1].invoiced, -400'00);
    EXPECT_EQ(figuresOf(report).at("average_days_to_pay"), "n/a") << "a credit note is no payment";
}

TEST(KpiReport, DaysToPayOfApplications) {
    ScratchLedger ledger;
    const std::tuple<std::int64_t, int> payments[] = {{40'000, 28}, {10'000, 60}, {50'000, 35}};
    for (const auto& [whole, days] : payments) {
        OpenItem item = ledger.invoice(march31.plusDays(-days), march31, whole);
        ledger.pay(item, whole, march31);
    }
    EXPECT_EQ(figuresOf(kpiReport(ledger.done(), {march31, 0})).at("average_days_to_pay"), "34.7");
}

TEST(KpiReport, TermsOfWhatIsOpen) {
    ScratchLedger ledger;
    ledger.invoice(march31, march31.plusDays(30), 200'000);
    ledger.invoice(march31, march31.plusDays(60), 100'000);
    ledger.invoice(march31, march31.plusDays(14), 60'000);
    EXPECT_EQ(figuresOf(kpiReport(ledger.done(), {march31, 0})).at("weighted_average_terms"), "35.7");
}

TEST(KpiReport, DocumentsWithoutARateAreLeftOutAndCounted) {
    ScratchLedger ledger;
    ledger.invoice(day(2026, 3, 1), day(2026, 3, 31), 1'000);
    ledger.invoice(day(2026, 3, 1), day(2026, 3, 31), 5'000, Currency::fromCode("USD"));
    const KpiReport report = kpiReport(ledger.done(), {march31, 1});
    EXPECT_EQ(report.amounts.closing, 1'000'00);
    EXPECT_EQ(report.amounts.sales, 1'000'00);
    EXPECT_EQ(report.documentsWithoutRate, 1);
}

TEST(KpiReport, AnEmptyLedgerSaysNothing) {
    ScratchLedger ledger;
    const KpiReport report = kpiReport(ledger.done(), {march31, 12});
    for (const auto& [key, value] : figuresOf(report)) EXPECT_EQ(value, "n/a") << key;
    EXPECT_EQ(report.months.size(), 12U);
}

}  // namespace
}  // namespace duebook::services
