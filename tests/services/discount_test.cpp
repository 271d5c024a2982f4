// SPDX-License-Identifier: GPL-3.0-or-later
// Early-payment discounts, taken by receipts, and taking allocations back.
#include "services/billing_books.h"
#include "services/ledger_care.h"

namespace duebook::test {
namespace {

using services::AllocateReceipt;
using services::UnallocateReceipt;

class EarlyPayment : public BillingTest {
protected:
    Json terms(const std::string& percent, const std::string& mode = "reduced_when_taken") {
        return {{"net_days", 30}, {"discounts", {{{"days", 10}, {"percent", percent}}}}, {"discount_tax", mode}};
    }
    // Cash and discount of the invoice's allocations in force.
    std::string allocations(const std::string& number) {
        std::string words;
        const auto standing = shown(number).standing;
        for (const auto& line : standing->allocations) {
            if (line.inForce) words += line.amount.text() + "/" + line.discount.text() + " ";
        }
        return words;
    }
};

TEST_P(EarlyPayment, OnTheLastDayTakesTheDiscountAndItsTax) {
    const std::string invoice =
        issue(draftOf({line("x", "300", "DE-S-19")}, {{"terms", terms("2")}, {"discount_percent", "5"}}));
    EXPECT_EQ(shown(invoice).document.gross, eur(33915));
    pay(invoice, eur(33237), "2026-03-11");
    EXPECT_EQ(open(invoice), "0.00");
    EXPECT_EQ(allocations(invoice), "332.37/6.78 ");
    EXPECT_EQ(postingsOf("early_payment"), "4090 1200 570\n2200 1200 108\n");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(EarlyPayment, ADayLateLeavesTheDiscountOpen) {
    const std::string invoice = issue(draftOf({line("x", "100")}, {{"terms", terms("2")}}));
    pay(invoice, eur(11662), "2026-03-12");
    EXPECT_EQ(open(invoice), "2.38");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(EarlyPayment, OfAPartEarnsNothingUntilTheRestIsInTime) {
    const std::string invoice = issue(draftOf({line("x", "100", "DE-Z")}, {{"terms", terms("3")}}));
    pay(invoice, eur(100), "2026-03-02");
    EXPECT_EQ(open(invoice), "99.00") << "1.00 closes 1.00, not 1.03 or more";
    pay(invoice, eur(9600), "2026-03-10");
    EXPECT_EQ(open(invoice), "0.00");
    EXPECT_EQ(allocations(invoice), "1.00/0.00 96.00/3.00 ");
    EXPECT_TRUE(verifies(books()));
}

// semantics 6: 1,500 net and 15 % tax, 10 % if paid early
TEST_P(EarlyPayment, ChangesTheTaxAsTheTermsSay) {
    ASSERT_TRUE(services::importConfig(
        books(), R"({"taxes": [{"code": "T15", "category": "S", "rates": [{"from": "2020-01-01", "percent": "15"}]}]})",
        {}));
    const auto paid = [&](const std::string& mode, std::int64_t cash) {
        const std::string invoice = issue(draftOf({line("x", "1500", "T15")}, {{"terms", terms("10", mode)}}));
        pay(invoice, eur(cash), "2026-03-05");
        return open(invoice) + " of " + shown(invoice).document.gross.text() + " " + allocations(invoice);
    };
    EXPECT_EQ(paid("reduced_when_taken", 155250), "0.00 of 1725.00 1552.50/172.50 ");
    EXPECT_EQ(postingsOf("early_payment"), "4090 1200 15000\n2200 1200 2250\n");
    EXPECT_EQ(paid("unchanged", 157500), "0.00 of 1725.00 1575.00/150.00 ");
    EXPECT_EQ(paid("from_start", 155250), "0.00 of 1702.50 1552.50/150.00 ");
    EXPECT_EQ(postingsOf("early_payment"), "4090 1200 15000\n2200 1200 2250\n4090 1200 15000\n4090 1200 15000\n");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(EarlyPayment, SplitsTheTaxOverSeveralRatesToTheCent) {
    const std::string invoice = issue(draftOf(
        {line("a", "33.33"), line("b", "17.77", "DE-S-7"), line("c", "9.99", "DE-Z")}, {{"terms", terms("3")}}));
    const Money gross = shown(invoice).document.gross;
    EXPECT_EQ(gross, eur(6866));
    pay(invoice, eur(6660), "2026-03-05");
    EXPECT_EQ(open(invoice), "0.00");
    EXPECT_EQ(number(*books().db, "SELECT CAST(SUM(base_minor + tax_minor) AS BIGINT) FROM adjustment_tax"), 206);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(EarlyPayment, IsLowerAfterACreditNote) {
    const std::string invoice = issue(draftOf({line("x", "100", "DE-Z")}, {{"terms", terms("2")}}));
    credit({.invoice = invoice, .on = day("2026-03-02"), .amount = eur(5000)});
    pay(invoice, eur(4900), "2026-03-05");
    EXPECT_EQ(open(invoice), "0.00");
    EXPECT_EQ(allocations(invoice), "50.00/0.00 49.00/1.00 ");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(EarlyPayment, ByTheOldestFirstClosesWhatTheMoneyCanCloseWithDiscounts) {
    const std::string a = issue(draftOf({line("x", "100", "DE-Z")}, {{"terms", terms("2")}}));
    const std::string b = issue(draftOf({line("x", "100", "DE-Z")}, {{"terms", terms("2")}}));
    const auto receipt = services::recordReceipt(
        books(), {.customer = "C-100", .received = day("2026-03-05"), .amount = eur(19600), .oldestFirst = true});
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->unapplied, eur(0));
    EXPECT_EQ(open(a) + " " + open(b), "0.00 0.00");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(EarlyPayment, TakenBackComesBackWithDiscountAndTax) {
    const std::string invoice = issue(draftOf({line("x", "100")}, {{"terms", terms("2")}}));
    const std::string receipt = pay(invoice, eur(11662), "2026-03-05");
    const auto back = services::unallocateReceipt(books(), {receipt, day("2026-03-20")});
    ASSERT_TRUE(back);
    EXPECT_EQ(back->unapplied, eur(11662));
    EXPECT_EQ(open(invoice), "119.00");
    EXPECT_EQ(allocations(invoice), "");
    EXPECT_EQ(postingsOf("early_payment"), "4090 1200 200\n2200 1200 38\n1200 4090 200\n1200 2200 38\n");
    // the discount is earned by the day of the money, not by the day of matching
    const auto again = services::allocateReceipt(books(), {receipt, day("2026-03-25"), {{invoice, eur(11662)}}});
    ASSERT_TRUE(again);
    EXPECT_EQ(open(invoice), "0.00");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(EarlyPayment, CanBeTakenBackForOneInvoiceOnly) {
    const std::string a = issue(draftOf({line("x", "10", "DE-Z")})), b = issue(draftOf({line("x", "20", "DE-Z")}));
    const auto receipt = services::recordReceipt(
        books(), {.customer = "C-100", .received = day("2026-03-05"), .amount = eur(3000), .oldestFirst = true});
    ASSERT_TRUE(services::unallocateReceipt(books(), {receipt->number, day("2026-03-20"), b}));
    EXPECT_EQ(open(a) + " " + open(b), "0.00 20.00");
    const auto rest = services::allocateReceipt(books(), {receipt->number, day("2026-03-21"), {}, true});
    ASSERT_TRUE(rest);
    EXPECT_EQ(open(b), "0.00");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(EarlyPayment, IsRefusedWhereThereIsNothingToApplyOrTakeBack) {
    const std::string invoice = issue(draftOf({line("x", "10", "DE-Z")}));
    const std::string receipt = pay(invoice, eur(1000), "2026-03-05");
    const auto money =
        services::recordReceipt(books(), {.customer = "C-100", .received = day("2026-03-05"), .amount = eur(100)});
    ASSERT_TRUE(services::closePeriod(books(), day("2026-03-10")));
    const std::string before = trace();
    const auto code = [](const auto& result) { return std::string(codeOf(result.error().refusal)); };
    const Date on = day("2026-03-20");
    EXPECT_EQ(code(services::allocateReceipt(books(), {"R-9", on})), "receipt.unknown");
    EXPECT_EQ(code(services::allocateReceipt(books(), {receipt, on})), "document.nothing_open");
    EXPECT_EQ(code(services::allocateReceipt(books(), {money->number, on, {{"X", eur(1)}}})), "document.unknown");
    EXPECT_EQ(code(services::allocateReceipt(books(), {money->number, on, {{invoice, eur(1)}}})),
              "allocation.more_than_open");
    EXPECT_EQ(code(services::allocateReceipt(books(), {money->number, day("2026-03-10")})), "period.closed");
    EXPECT_EQ(code(services::unallocateReceipt(books(), {"R-9", on})), "receipt.unknown");
    EXPECT_EQ(code(services::unallocateReceipt(books(), {money->number, on})), "allocation.unknown");
    EXPECT_EQ(code(services::unallocateReceipt(books(), {receipt, on, "X"})), "document.unknown");
    EXPECT_EQ(code(services::unallocateReceipt(books(), {receipt, day("2026-03-09")})), "period.closed");
    EXPECT_EQ(trace(), before);
}

DUEBOOK_ON_BOTH_DATABASES(EarlyPayment);

}  // namespace
}  // namespace duebook::test
