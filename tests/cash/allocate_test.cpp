// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/allocate.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/drafts.h"

namespace duebook::test {
namespace {

OpenItem item(std::int64_t id, Money open, std::string_view due, std::optional<Money> base = {}) {
    return {{id}, {id}, {1}, day("2026-01-10"), day(due), open, base};
}

OpenCredit credit(Money open, std::string_view on, std::optional<Money> base = {}) {
    return {{CreditKind::receipt, 99}, {1}, day(on), open, base};
}

Result<Allocation> apply(OpenCredit& c, OpenItem& i, Money amount, std::string_view on = "2026-01-20") {
    return cash::allocate(c, i, amount, day(on), "R-9", "INV-1");
}

TEST(Allocate, RefusesInTheOrderOfItsHeader) {
    OpenItem invoice = item(1, eur(1000), "2026-02-10");
    OpenCredit strange{{CreditKind::receipt, 99}, {2}, day("2026-01-20"), usd(10), {}};
    const Money tooMuchAndDollars = usd(-5);
    EXPECT_EQ(apply(strange, invoice, tooMuchAndDollars).error().refusal, Refusal::allocatesToOtherCustomer);
    strange.customer = {1};
    EXPECT_EQ(apply(strange, invoice, tooMuchAndDollars).error().refusal, Refusal::currencyMismatch);
    OpenCredit own = credit(eur(500), "2026-01-20");
    EXPECT_EQ(apply(own, invoice, usd(100)).error().refusal, Refusal::currencyMismatch);
    EXPECT_EQ(apply(own, invoice, eur(0)).error().refusal, Refusal::amountNotPositive);
    EXPECT_EQ(apply(own, invoice, eur(-5)).error().refusal, Refusal::amountNotPositive);
    EXPECT_EQ(apply(own, invoice, eur(1001)).error().refusal, Refusal::allocatesMoreThanReceipt);
    EXPECT_EQ(apply(own, invoice, eur(501)).error().refusal, Refusal::allocatesMoreThanReceipt);
    own.open = eur(5000);
    const auto refused = apply(own, invoice, eur(1001));
    EXPECT_EQ(refused.error().refusal, Refusal::allocatesMoreThanOpen);
    EXPECT_EQ(explain(refused.error()), "10.01 EUR is more than the 10.00 EUR still open on INV-1.");
    EXPECT_EQ(invoice.open, eur(1000));  // a refusal leaves both sides alone
    EXPECT_EQ(own.open, eur(5000));
}

TEST(Allocate, TakesEffectOnTheLatestOfTheThreeDays) {
    struct Case {
        const char *issued, *received, *on, *effective;
    };
    const Case cases[] = {{"2026-01-10", "2026-01-20", "2026-02-05", "2026-02-05"},
                          {"2026-01-10", "2026-01-20", "2026-01-15", "2026-01-20"},
                          {"2026-01-25", "2026-01-20", "2026-01-15", "2026-01-25"},
                          {"2026-01-10", "2026-01-20", "2026-01-20", "2026-01-20"}};
    for (const Case& c : cases) {
        OpenItem invoice = item(1, eur(1000), "2026-02-10");
        invoice.issued = day(c.issued);
        OpenCredit receipt = credit(eur(1000), c.received);
        EXPECT_EQ(apply(receipt, invoice, eur(1000), c.on)->effective.iso(), c.effective);
    }
}

TEST(Allocate, TakesTheWholeRestOfTheBaseValueWithTheLastAmount) {
    // 100.00 USD at 0.9001: three parts of 33.33 leave a cent of each; the last takes what is left
    OpenItem invoice = item(1, usd(10000), "2026-02-10", eur(9001));
    OpenCredit receipt = credit(usd(9999), "2026-01-20", eur(8888));
    EXPECT_EQ(apply(receipt, invoice, usd(3333))->base, eur(3000));
    EXPECT_EQ(apply(receipt, invoice, usd(3333))->base, eur(3000));
    const auto last = apply(receipt, invoice, usd(3333));
    EXPECT_EQ(last->base, eur(3000));
    EXPECT_EQ(last->creditBase, *receipt.openBase + eur(8888 - 2963 - 2963));
    EXPECT_EQ(receipt.openBase, eur(0));
    EXPECT_EQ(invoice.open, usd(1));
    EXPECT_EQ(invoice.openBase, eur(1));
}

RC_GTEST_PROP(AllocateProperty, NoDustStaysInTheBaseCurrency, ()) {
    const auto total = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000);
    const auto base = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000);
    OpenItem invoice = item(1, usd(total), "2026-02-10", eur(base));
    std::int64_t taken = 0, takenBase = 0;
    while (!invoice.open.isZero()) {
        const auto amount = *rc::gen::inRange<std::int64_t>(1, invoice.open.minor() + 1);
        OpenCredit receipt = credit(usd(amount), "2026-01-20", eur(amount));
        const auto made = apply(receipt, invoice, usd(amount));
        RC_ASSERT(made.has_value());
        taken += made->amount.minor();
        takenBase += made->base->minor();
        RC_ASSERT(made->base->minor() >= 0);
        RC_ASSERT(made->creditBase == eur(amount));
        RC_ASSERT(receipt.openBase->isZero());
    }
    RC_ASSERT(taken == total);
    RC_ASSERT(takenBase == base);
    RC_ASSERT(invoice.openBase->isZero());
}

}  // namespace
}  // namespace duebook::test
