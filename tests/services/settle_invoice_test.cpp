// SPDX-License-Identifier: GPL-3.0-or-later
// Short payments: discounts, deductions, small differences, other currencies; and all of it taken back.
#include "services/settle_invoice.h"

#include <random>

#include "services/billing_books.h"
#include "services/ledger_care.h"

namespace duebook::test {
namespace {

using services::ApplyTo;
using services::RecordReceipt;
using services::TakeOff;

class Settling : public BillingTest {
protected:
    Json terms() { return {{"net_days", 30}, {"discounts", {{{"days", 10}, {"percent", "2"}}}}, {"grace_days", 3}}; }
    std::string invoiceOver(const std::string& net) {
        return issue(draftOf({line("x", net, "DE-Z")}, {{"terms", terms()}}));
    }
    std::string apply(ApplyTo to, std::string_view on = "2026-03-20") {
        const Money amount = to.amount;
        const auto made = services::recordReceipt(
            books(), {.customer = "C-100", .received = day(on), .amount = amount, .allocate = {std::move(to)}});
        if (!made) return std::string(codeOf(made.error().refusal));
        std::string words;
        for (const auto& a : made->allocations) {
            words += a.amount.text() + "/" + a.discount.text() + "/" + a.deduction.text() + "/" + a.writeOff.text() +
                     " " + a.reason;
        }
        return words;
    }
};

TEST_P(Settling, AShortPaymentWithAReasonOpensADeduction) {
    const std::string invoice = invoiceOver("100");
    EXPECT_EQ(apply({.invoice = invoice, .amount = eur(9000), .deduction = TakeOff{}}), "value.missing");
    EXPECT_EQ(apply({.invoice = invoice, .amount = eur(9000), .deduction = TakeOff{eur(1001), "damaged"}}),
              "allocation.takes_more_than_open");
    EXPECT_EQ(apply({.invoice = invoice, .amount = eur(9000), .deduction = TakeOff{{}, "damaged"}}),
              "90.00/0.00/10.00/0.00 damaged");
    EXPECT_EQ(open(invoice), "0.00");
    EXPECT_EQ(postingsOf("damaged"), "7610 1200 1000\n");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Settling, ASmallDifferenceIsWrittenOffWithinTheLimitOfTheCompany) {
    const std::string invoice = invoiceOver("100");
    EXPECT_EQ(apply({.invoice = invoice, .amount = eur(9899), .writeOff = TakeOff{}}), "write_off.over_limit");
    EXPECT_EQ(open(invoice), "100.00");
    EXPECT_EQ(apply({.invoice = invoice, .amount = eur(9900), .writeOff = TakeOff{}}),
              "99.00/0.00/0.00/1.00 small_difference");
    ASSERT_TRUE(services::importConfig(books(), R"({"company": {"write_off_limit": "5.00"}})", {}));
    EXPECT_EQ(apply({.invoice = invoiceOver("100"), .amount = eur(9500), .writeOff = TakeOff{}}),
              "95.00/0.00/0.00/5.00 small_difference");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Settling, ADiscountIsEarnedInGraceOrAllowedWithAReason) {
    EXPECT_EQ(apply({.invoice = invoiceOver("100"), .amount = eur(9800)}, "2026-03-11"),
              "98.00/2.00/0.00/0.00 early_payment");
    EXPECT_EQ(apply({.invoice = invoiceOver("100"), .amount = eur(9800)}, "2026-03-12"),
              "98.00/2.00/0.00/0.00 early_payment_grace");
    const std::string late = invoiceOver("100");
    EXPECT_EQ(apply({.invoice = late, .amount = eur(9800), .discount = eur(200)}, "2026-03-20"), "discount.not_earned");
    EXPECT_EQ(apply({.invoice = late, .amount = eur(5000), .discount = eur(100)}, "2026-03-05"), "discount.not_earned")
        << "a part earns nothing";
    EXPECT_EQ(apply({.invoice = late, .amount = eur(9800), .discount = eur(200), .unearned = "good customer"}),
              "98.00/2.00/0.00/0.00 unearned: good customer");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Settling, PaysOneInstalmentWhereItIsNamed) {
    clerk().post(anInvoice()
                     .of(store::CustomerStore(*books().db).find("C-100")->id)
                     .numbered("B")
                     .over(eur(30000))
                     .issued("2026-01-01")
                     .inParts({{day("2026-01-31"), eur(10000)}, {day("2026-03-02"), eur(20000)}}));
    EXPECT_EQ(apply({.invoice = "B", .amount = eur(5000), .instalment = 2}), "50.00/0.00/0.00/0.00 ");
    EXPECT_EQ(apply({.invoice = "B", .amount = eur(15001), .instalment = 2}), "allocation.more_than_open");
    EXPECT_EQ(apply({.invoice = "B", .amount = eur(1), .instalment = 3}), "document.unknown");
    EXPECT_EQ(apply({.invoice = "B", .amount = eur(24000), .deduction = TakeOff{{}, "short"}}),
              "100.00/0.00/0.00/0.00 140.00/0.00/10.00/0.00 short");
    EXPECT_EQ(open("B"), "0.00");
    EXPECT_TRUE(verifies(books()));
}

// semantics 10: realised at the original rates; openness is decided in the document's currency only
TEST_P(Settling, PaysAnInvoiceInAnotherCurrencyAndRealisesTheDifference) {
    clerk().rate("USD", "2026-03-01", "0.90");
    const std::string invoice = issue(draftOf({line("x", "100", "DE-Z")}, {{"currency", "USD"}}));
    EXPECT_EQ(apply({.invoice = invoice, .amount = eur(9500), .paid = usd(10001)}), "allocation.more_than_open");
    EXPECT_EQ(apply({.invoice = invoice, .amount = eur(9500)}), "allocation.more_than_open") << "105.56 USD";
    EXPECT_EQ(apply({.invoice = invoice, .amount = eur(4500)}), "50.00/0.00/0.00/0.00 ");
    EXPECT_EQ(apply({.invoice = invoice, .amount = eur(5000), .paid = usd(5000)}), "50.00/0.00/0.00/0.00 ");
    EXPECT_EQ(open(invoice), "0.00");
    EXPECT_EQ(number(*books().db, R"sql(
        SELECT CAST(SUM(CASE WHEN p.debit_account_id = a.id THEN p.base_minor ELSE -p.base_minor END) AS BIGINT)
        FROM posting p JOIN account a ON a.role = 'exchange_difference'
        WHERE p.debit_account_id = a.id OR p.credit_account_id = a.id)sql"),
              -500)
        << "50.00 EUR for what stood at 45.00 EUR";
    EXPECT_TRUE(verifies(books()));
    ASSERT_TRUE(services::unallocateReceipt(books(), {"R-2", day("2026-03-25")}));
    EXPECT_EQ(open(invoice), "50.00");
    EXPECT_TRUE(verifies(books()));
    EXPECT_EQ(apply({.invoice = invoice, .amount = money(100, "JPY")}), "rate.unknown");
}

// Whatever receipts took off in whatever way: taking all of it back opens every item to the cent.
TEST_P(Settling, TakingEverythingBackReturnsEveryItemToTheCent) {
    clerk().rate("USD", "2026-03-01", "0.9137");
    addCustomer({{"number", "C-200"}, {"name", "Tochter"}, {"street", "Weg 2"}, {"city", "Wien"}, {"country", "AT"}});
    std::mt19937 dice(4711);
    const auto roll = [&](int from, int to) { return from + static_cast<int>(dice() % (to - from + 1)); };
    std::vector<std::string> invoices;
    for (int i = 0; i < 12; ++i) {
        Json more = {{"terms", terms()}, {"currency", i % 4 == 3 ? "USD" : "EUR"}};
        if (i % 3 == 2) more["customer"] = "C-200";
        const std::string net = std::to_string(roll(20, 90)) + "." + std::to_string(roll(10, 99));
        invoices.push_back(issue(draftOf({line("a", net), line("b", net, "DE-S-7")}, more)));
    }
    const auto items = [&] {
        return text(*books().db, R"sql(
            SELECT CAST(COUNT(*) AS TEXT) || ' ' || CAST(SUM(open_minor * instalment_id) AS TEXT) || ' ' ||
                   CAST(SUM(open_base_minor * instalment_id) AS TEXT) FROM open_item)sql");
    };
    const std::string before = items();
    std::vector<std::string> receipts;
    for (int i = 0; i < 40; ++i) {
        const std::string& invoice = invoices[static_cast<std::size_t>(roll(0, 11))];
        const Currency own = shown(invoice).document.gross.currency();
        ApplyTo to{.invoice = invoice, .amount = money(roll(1, 4000), i % 2 == 0 ? "EUR" : "USD")};
        if (roll(0, 2) == 0) to.discount = Money(roll(0, 300), own), to.unearned = "agreed";
        if (roll(0, 2) == 0) to.deduction = TakeOff{Money(roll(0, 500), own), "short"};
        if (roll(0, 2) == 0) to.writeOff = TakeOff{Money(roll(0, 100), own), {}};
        RecordReceipt request{.customer = "C-100", .received = day("2026-03-05"), .amount = to.amount};
        request.allocate = {to};
        request.otherCustomers = true;
        if (const auto made = services::recordReceipt(books(), request)) receipts.push_back(made->number);
    }
    ASSERT_GT(receipts.size(), 10U);
    EXPECT_NE(items(), before);
    EXPECT_TRUE(verifies(books()));
    for (const std::string& receipt : receipts)
        ASSERT_TRUE(services::unallocateReceipt(books(), {receipt, day("2026-03-25")})) << receipt;
    EXPECT_EQ(items(), before);
    EXPECT_EQ(number(*books().db, "SELECT CAST(SUM(amount_minor) AS BIGINT) FROM adjustment"), 0);
    EXPECT_EQ(number(*books().db, "SELECT COALESCE(CAST(SUM(tax_minor) AS BIGINT), 0) FROM adjustment_tax"), 0);
    EXPECT_TRUE(verifies(books()));
}

DUEBOOK_ON_BOTH_DATABASES(Settling);

}  // namespace
}  // namespace duebook::test
