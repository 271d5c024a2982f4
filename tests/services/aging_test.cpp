// SPDX-License-Identifier: GPL-3.0-or-later
// The cases by which receivables programs differ, one by one; see also the random histories in simulate_test.
#include "services/aging.h"

#include "store/aging_store.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

using insight::AgingBasis;
using insight::AgingBy;
using services::AgingRequest;

class Aging : public LedgerTest {
protected:
    void SetUp() override {
        LedgerTest::SetUp();
        if (!IsSkipped()) acme = clerk().customer("C-1", "Acme");
    }
    // One row in a line: "C-1: 0 100 0 0 0, -20, 80" are the buckets, what is unapplied, and the total.
    static std::string line(const std::vector<std::int64_t>& amounts, std::int64_t unapplied, std::int64_t total) {
        std::string text;
        for (const std::int64_t amount : amounts) text += (text.empty() ? "" : " ") + std::to_string(amount);
        return text + ", " + std::to_string(unapplied) + ", " + std::to_string(total);
    }
    std::string totals(const AgingRequest& request) {
        const auto report = services::agingReport(books(), request);
        return line(report.totals, report.unapplied, report.total);
    }
    std::string totals(std::string_view asOf) { return totals(AgingRequest{day(asOf)}); }
    std::vector<std::string> rows(const AgingRequest& request) {
        std::vector<std::string> lines;
        for (const auto& row : services::agingReport(books(), request).rows) {
            lines.push_back(row.key + ": " + line(row.amounts, row.unapplied, row.total));
        }
        return lines;
    }
    CustomerId acme;
};

TEST_P(Aging, DoesNotCountAReceiptOrACreditNoteOfALaterDay) {
    const auto invoice = clerk().post(anInvoice().of(acme).over(eur(100)).issued("2026-01-10").due("2026-02-09"));
    const Credit receipt = clerk().post(aReceipt().of(acme).over(eur(80)).on("2026-01-11"));
    const Credit note = clerk().post(aCreditNote().of(acme).over(eur(10)).on("2026-01-11"));
    ASSERT_TRUE(clerk().apply(receipt, invoice, eur(80), "2026-01-11"));
    ASSERT_TRUE(clerk().apply(note, invoice, eur(10), "2026-01-11"));
    EXPECT_EQ(totals("2026-01-09"), "0 0 0 0 0, 0, 0");
    EXPECT_EQ(totals("2026-01-10"), "100 0 0 0 0, 0, 100");
    EXPECT_EQ(totals("2026-01-11"), "10 0 0 0 0, 0, 10");
}

TEST_P(Aging, ShowsAnOverpaymentBesideAndNeverBeforeItsDay) {
    const auto invoice = clerk().post(anInvoice().of(acme).over(eur(100)).issued("2026-01-10").due("2026-02-09"));
    const Credit receipt = clerk().post(aReceipt().of(acme).over(eur(110)).on("2026-01-11"));
    ASSERT_TRUE(clerk().apply(receipt, invoice, eur(100), "2026-01-11"));
    EXPECT_EQ(totals("2026-01-10"), "100 0 0 0 0, 0, 100");
    EXPECT_EQ(totals("2026-01-11"), "0 0 0 0 0, -10, -10");
}

TEST_P(Aging, KeepsAClosedMonthAsItWasWhenTheClerkAppliesLater) {
    const auto invoice = clerk().post(anInvoice().of(acme).over(eur(100)).issued("2026-01-10").due("2026-01-20"));
    const Credit receipt = clerk().post(aReceipt().of(acme).over(eur(100)).on("2026-01-20"));
    const std::string before = totals("2026-01-31");
    EXPECT_EQ(before, "0 100 0 0 0, -100, 0");
    ASSERT_TRUE(clerk().apply(receipt, invoice, eur(100), "2026-02-05"));
    EXPECT_EQ(totals("2026-01-31"), before);
    EXPECT_EQ(totals("2026-02-04"), before);
    EXPECT_EQ(totals("2026-02-05"), "0 0 0 0 0, 0, 0");
    EXPECT_EQ(rows({day("2026-01-31"), AgingBasis::due, {}, AgingBy::item}),
              (std::vector<std::string>{"INV-1: 0 100 0 0 0, 0, 100", "R-1: 0 0 0 0 0, -100, -100"}));
    EXPECT_TRUE(rows({day("2026-02-05")}).empty());
}

TEST_P(Aging, TakesAReversalForWhatItIsFromItsOwnDayOn) {
    const auto invoice = clerk().post(anInvoice().of(acme).over(eur(100)).issued("2026-01-10").due("2026-01-20"));
    const Credit receipt = clerk().post(aReceipt().of(acme).over(eur(90)).on("2026-01-20"));
    const auto wrong = clerk().apply(receipt, invoice, eur(60), "2026-01-25");
    ASSERT_TRUE(wrong);
    clerk().reverse(*wrong, day("2026-02-03"));
    EXPECT_EQ(totals("2026-01-24"), "0 100 0 0 0, -90, 10");
    EXPECT_EQ(totals("2026-02-02"), "0 40 0 0 0, -30, 10");
    EXPECT_EQ(totals("2026-02-03"), "0 100 0 0 0, -90, 10");
}

TEST_P(Aging, PutsThirtyDaysPastDueInto1To30AndTheDayItselfIntoCurrent) {
    struct Case {
        int days;
        const char* line;
    };
    clerk().post(anInvoice().of(acme).over(eur(7)).issued("2025-12-01").due("2026-01-01"));
    const Case cases[] = {{-31, "7 0 0 0 0, 0, 7"}, {0, "7 0 0 0 0, 0, 7"},  {1, "0 7 0 0 0, 0, 7"},
                          {30, "0 7 0 0 0, 0, 7"},  {31, "0 0 7 0 0, 0, 7"}, {60, "0 0 7 0 0, 0, 7"},
                          {61, "0 0 0 7 0, 0, 7"},  {90, "0 0 0 7 0, 0, 7"}, {91, "0 0 0 0 7, 0, 7"},
                          {4000, "0 0 0 0 7, 0, 7"}};
    for (const Case& c : cases) EXPECT_EQ(totals({day("2026-01-01").plusDays(c.days)}), c.line) << c.days;
    EXPECT_EQ(totals({day("2026-01-01").plusDays(8), AgingBasis::due, *insight::Buckets::parse("7")}), "0 0 7, 0, 7");
}

TEST_P(Aging, AgesByTheInvoicesOwnDayWhereAsked) {
    clerk().post(anInvoice().of(acme).over(eur(7)).issued("2026-01-01").due("2026-03-01"));
    const Date on = day("2026-02-05");
    EXPECT_EQ(totals({on}), "7 0 0 0 0, 0, 7");
    EXPECT_EQ(totals({on, AgingBasis::invoice}), "0 0 7 0 0, 0, 7");
    EXPECT_EQ(totals({day("2026-01-01"), AgingBasis::invoice}), "7 0 0 0 0, 0, 7");
}

TEST_P(Aging, AgesEachInstalmentByItself) {
    // 90,000 on 30/60/90 days: 27,000, 27,000 and 36,000, not the first one alone
    const auto invoice = clerk().post(anInvoice()
                                          .of(acme)
                                          .over(eur(9'000'000))
                                          .issued("2026-01-01")
                                          .inParts({{day("2026-01-31"), eur(2'700'000)},
                                                    {day("2026-03-02"), eur(2'700'000)},
                                                    {day("2026-04-01"), eur(3'600'000)}}));
    EXPECT_EQ(totals("2026-03-31"), "3600000 2700000 2700000 0 0, 0, 9000000");
    // 40 % paid, oldest first: the first is gone, the second is paid in part
    const Credit receipt = clerk().post(aReceipt().of(acme).over(eur(3'600'000)).on("2026-02-01"));
    ASSERT_TRUE(clerk().apply(receipt, invoice, eur(2'700'000), "2026-02-01", 1));
    ASSERT_TRUE(clerk().apply(receipt, invoice, eur(900'000), "2026-02-01", 2));
    EXPECT_EQ(totals("2026-03-31"), "3600000 1800000 0 0 0, 0, 5400000");
    EXPECT_EQ(
        rows({day("2026-03-31"), AgingBasis::due, {}, AgingBy::item}),
        (std::vector<std::string>{"INV-1/2: 0 1800000 0 0 0, 0, 1800000", "INV-1/3: 3600000 0 0 0 0, 0, 3600000"}));
}

TEST_P(Aging, ReducesThePaidItemRatherThanAgeThePaymentByItself) {
    // 100 due 95 days ago, 40 received today and applied: 60 in 90+, nothing beside it
    const auto invoice = clerk().post(anInvoice().of(acme).over(eur(100)).due(day("2026-03-31").plusDays(-95)));
    const Credit receipt = clerk().post(aReceipt().of(acme).over(eur(40)).on("2026-03-31"));
    EXPECT_EQ(totals("2026-03-31"), "0 0 0 0 100, -40, 60");
    ASSERT_TRUE(clerk().apply(receipt, invoice, eur(40), "2026-03-31"));
    EXPECT_EQ(totals("2026-03-31"), "0 0 0 0 60, 0, 60");
}

TEST_P(Aging, ShowsCreditsInTheirOwnColumnAndCustomersInCreditToo) {
    const CustomerId other = clerk().customer("C-0", "Other");
    clerk().post(aReceipt().of(acme).over(eur(1000)).on("2026-01-05"));
    clerk().post(aCreditNote().of(acme).over(eur(100)).on("2026-01-06"));
    clerk().post(anInvoice().of(other).over(eur(500)).issued("2026-01-01").due("2026-01-15"));
    EXPECT_EQ(rows({day("2026-01-31")}),
              (std::vector<std::string>{"C-0: 0 500 0 0 0, 0, 500", "C-1: 0 0 0 0 0, -1100, -1100"}));
    EXPECT_EQ(totals("2026-01-31"), "0 500 0 0 0, -1100, -600");
}

TEST_P(Aging, KeepsACentOpenThatWasNotPaid) {
    const auto invoice = clerk().post(anInvoice().of(acme).over(eur(10000)).issued("2026-01-01").due("2026-01-15"));
    const Credit receipt = clerk().post(aReceipt().of(acme).over(eur(9999)).on("2026-01-10"));
    ASSERT_TRUE(clerk().apply(receipt, invoice, eur(9999), "2026-01-10"));
    EXPECT_EQ(totals("2026-01-31"), "0 1 0 0 0, 0, 1");
}

TEST_P(Aging, ValuesWhatIsOpenAtTheRateOfItsOwnDay) {
    clerk().rate("USD", "2026-01-01", "0.8");
    clerk().rate("USD", "2026-01-20", "0.5");
    const auto invoice = clerk().post(anInvoice().of(acme).over(usd(10000)).issued("2026-01-10").due("2026-02-09"));
    const Credit receipt = clerk().post(aReceipt().of(acme).over(usd(3000)).on("2026-01-20"));
    EXPECT_EQ(totals("2026-01-31"), "8000 0 0 0 0, -1500, 6500");
    ASSERT_TRUE(clerk().apply(receipt, invoice, usd(2000), "2026-01-20"));
    EXPECT_EQ(totals("2026-01-31"), "6400 0 0 0 0, -500, 5900");
    EXPECT_EQ(totals({.asOf = day("2026-01-31"), .currency = currency("USD")}), "8000 0 0 0 0, -1000, 7000");
    EXPECT_EQ(totals({.asOf = day("2026-01-31"), .currency = currency("EUR")}), "0 0 0 0 0, 0, 0");
    EXPECT_EQ(rows({day("2026-01-31"), AgingBasis::due, {}, AgingBy::currency}),
              (std::vector<std::string>{"USD: 8000 0 0 0 0, -1000, 7000"}));
}

TEST_P(Aging, SaysWhatItCannotConvertAndLeavesItOutOfTheTotal) {
    clerk().post(anInvoice().of(acme).over(money(5000, "JPY")).issued("2026-01-10").due("2026-01-15"));
    clerk().post(aReceipt().of(acme).over(money(700, "JPY")).on("2026-01-12"));
    clerk().post(anInvoice().of(acme).over(money(1234, "KWD")).issued("2026-01-10").due("2026-01-15"));
    clerk().post(anInvoice().of(acme).over(eur(300)).issued("2026-01-10").due("2026-01-15"));
    const auto report = services::agingReport(books(), {day("2026-01-31")});
    EXPECT_EQ(report.total, 300);
    ASSERT_EQ(report.notConverted.size(), 2U);
    EXPECT_EQ(report.notConverted[0], money(4300, "JPY"));
    EXPECT_EQ(report.notConverted[1], money(1234, "KWD"));
    EXPECT_EQ(rows({day("2026-01-31"), AgingBasis::due, {}, AgingBy::currency}),
              (std::vector<std::string>{"EUR: 0 300 0 0 0, 0, 300", "JPY: 0 5000 0 0 0, -700, 4300",
                                        "KWD: 0 1234 0 0 0, 0, 1234"}));
    EXPECT_EQ(totals({.asOf = day("2026-01-31"), .currency = currency("JPY")}), "0 5000 0 0 0, -700, 4300");
}

TEST_P(Aging, StaysWithTheControlAccountWhereOnlyOneSideHadARate) {
    const auto early = clerk().post(anInvoice().of(acme).over(usd(10000)).issued("2026-01-05").due("2026-01-15"));
    const Credit prepaid = clerk().post(aReceipt().of(acme).over(usd(5000)).on("2026-01-06"));
    clerk().rate("USD", "2026-01-10", "0.9");
    const auto later = clerk().post(anInvoice().of(acme).over(usd(5000)).issued("2026-01-11").due("2026-01-21"));
    const Credit receipt = clerk().post(aReceipt().of(acme).over(usd(10000)).on("2026-01-20"));
    ASSERT_TRUE(clerk().apply(receipt, early, usd(10000), "2026-01-20"));
    ASSERT_TRUE(clerk().apply(prepaid, later, usd(2000), "2026-01-20"));
    for (const char* on : {"2026-01-05", "2026-01-12", "2026-01-20", "2026-02-01"}) {
        std::int64_t base = 0;
        for (const auto& balance : store::controlAccountOn(*books().db, day(on))) base += balance.baseMinor;
        EXPECT_EQ(services::agingReport(books(), {day(on)}).total, base) << on;
    }
    EXPECT_EQ(totals("2026-02-01"), "0 2700 0 0 0, 0, 2700");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Aging, GroupsByWhatTheCustomerIs) {
    for (int i = 0; i < 4; ++i) {
        store::Customer card;
        card.number = "X-" + std::to_string(i);
        card.name = card.number;
        card.collector = i % 2 == 0 ? "Eve" : "";
        card.group = i < 3 ? "Trade" : "Retail";
        card.country = i == 0 ? "DE" : "FR";
        clerk().post(anInvoice().of(clerk().customer(card)).over(eur(1 << i)).issued("2026-01-01").due("2026-01-31"));
    }
    const auto by = [&](AgingBy grouping) { return rows({day("2026-01-15"), AgingBasis::due, {}, grouping}); };
    using Lines = std::vector<std::string>;
    EXPECT_EQ(by(AgingBy::collector), (Lines{": 10 0 0 0 0, 0, 10", "Eve: 5 0 0 0 0, 0, 5"}));
    EXPECT_EQ(by(AgingBy::group), (Lines{"Retail: 8 0 0 0 0, 0, 8", "Trade: 7 0 0 0 0, 0, 7"}));
    EXPECT_EQ(by(AgingBy::country), (Lines{"DE: 1 0 0 0 0, 0, 1", "FR: 14 0 0 0 0, 0, 14"}));
    EXPECT_EQ(by(AgingBy::currency), (Lines{"EUR: 15 0 0 0 0, 0, 15"}));
    EXPECT_EQ(by(AgingBy::customer).size(), 4U);
}

TEST_P(Aging, OfAnEmptyLedgerHasNoRowsAndZeros) {
    for (const AgingBy by :
         {AgingBy::customer, AgingBy::currency, AgingBy::collector, AgingBy::group, AgingBy::country, AgingBy::item}) {
        const auto report = services::agingReport(books(), {day("2026-01-31"), AgingBasis::due, {}, by});
        EXPECT_TRUE(report.rows.empty());
        EXPECT_EQ(report.totals, std::vector<std::int64_t>(5));
        EXPECT_EQ(report.total, 0);
    }
}

DUEBOOK_ON_BOTH_DATABASES(Aging);

}  // namespace
}  // namespace duebook::test
