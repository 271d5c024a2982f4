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

TEST(Allocate, PaysTheOlderInvoiceInFullAndTheNextInPart) {
    std::vector<OpenItem> items = {item(3, eur(500), "2026-03-01"), item(1, eur(500), "2026-02-01"),
                                   item(4, usd(100), "2025-01-01"), item(2, eur(500), "2026-02-01")};
    OpenCredit receipt = credit(eur(700), "2026-01-20");
    const auto made = cash::allocateOldestFirst(receipt, items, day("2026-01-20"));
    ASSERT_EQ(made.size(), 2U);
    EXPECT_EQ(made[0].instalment, InstalmentId{1});  // of two that are due alike the lower id
    EXPECT_EQ(made[0].amount, eur(500));
    EXPECT_EQ(made[1].instalment, InstalmentId{2});
    EXPECT_EQ(made[1].amount, eur(200));
    EXPECT_TRUE(receipt.open.isZero());
}

TEST(Allocate, LeavesOnAccountWhatNoInvoiceNeeds) {
    std::vector<OpenItem> items = {item(1, eur(500), "2026-02-01"), item(2, eur(0), "2026-01-01")};
    OpenCredit receipt = credit(eur(700), "2026-01-20");
    EXPECT_EQ(cash::allocateOldestFirst(receipt, items, day("2026-01-20")).size(), 1U);
    EXPECT_EQ(receipt.open, eur(200));
    std::vector<OpenItem> none;
    EXPECT_TRUE(cash::allocateOldestFirst(receipt, none, day("2026-01-20")).empty());
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

RC_GTEST_PROP(AllocateProperty, OldestFirstUsesUpTheCreditOrPaysEverything, (std::vector<std::uint16_t> sizes)) {
    std::vector<OpenItem> items;
    std::int64_t open = 0;
    for (const std::uint16_t size : sizes) {
        const auto id = static_cast<std::int64_t>(items.size()) + 1;
        items.push_back(item(id, eur(size), "2026-02-01"));
        items.back().due = day("2026-02-01").plusDays(*rc::gen::inRange(0, 5));
        open += size;
    }
    OpenCredit receipt = credit(eur(*rc::gen::inRange<std::int64_t>(1, 200'000)), "2026-01-20");
    const std::int64_t before = receipt.open.minor();
    const auto made = cash::allocateOldestFirst(receipt, items, day("2026-01-20"));
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < made.size(); ++i) {
        RC_ASSERT(made[i].amount.minor() > 0);
        sum += made[i].amount.minor();
        if (i == 0) continue;
        const bool later = made[i - 1].due != made[i].due ? made[i - 1].due < made[i].due
                                                          : made[i - 1].instalment < made[i].instalment;
        RC_ASSERT(later);
    }
    RC_ASSERT(sum == std::min(before, open));
    RC_ASSERT(receipt.open.minor() == before - sum);
}

}  // namespace
}  // namespace duebook::test
