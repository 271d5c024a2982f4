// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/posting.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "support/drafts.h"

namespace duebook::test {
namespace {

// What each account gained, in the document's currency and in the ledger's.
struct Balance {
    std::int64_t minor = 0, base = 0;
};
std::map<Role, Balance> balances(const std::vector<Posting>& lines) {
    std::map<Role, Balance> accounts;
    for (const Posting& line : lines) {
        EXPECT_GE(line.amount.minor(), 0);
        const std::int64_t base = line.base ? line.base->minor() : 0;
        accounts[line.debit.role].minor += line.amount.minor();
        accounts[line.debit.role].base += base;
        accounts[line.credit.role].minor -= line.amount.minor();
        accounts[line.credit.role].base -= base;
    }
    return accounts;
}

TEST(Posting, AnInvoiceDebitsReceivablesAgainstRevenueAndTax) {
    const auto draft = anInvoice().over(usd(11900)).taxed(usd(1900));
    EXPECT_EQ(postingsOf(draft.document("", eur(10001))),
              (std::vector<Posting>{{Role::receivables, Role::revenue, usd(10000), eur(8404)},
                                    {Role::receivables, Role::tax, usd(1900), eur(1597)}}));
    EXPECT_EQ(postingsOf(anInvoice().over(usd(11900)).document("", {})),
              (std::vector<Posting>{{Role::receivables, Role::revenue, usd(11900), {}}}));
    EXPECT_EQ(postingsOf(anInvoice().over(usd(100)).taxed(usd(100)).document("", {})),
              (std::vector<Posting>{{Role::receivables, Role::tax, usd(100), {}}}));
}

TEST(Posting, ACreditNoteTakesBothBackAndAReceiptDebitsTheBank) {
    EXPECT_EQ(postingsOf(aCreditNote().over(eur(119)).taxed(eur(19)).creditNote("", eur(119))),
              (std::vector<Posting>{{Role::revenue, Role::receivables, eur(100), eur(100)},
                                    {Role::tax, Role::receivables, eur(19), eur(19)}}));
    EXPECT_EQ(postingsOf(aReceipt().over(usd(100)).receipt("", eur(90))),
              (std::vector<Posting>{{Role::bank, Role::receivables, usd(100), eur(90)}}));
}

Allocation valued(std::optional<Money> base, std::optional<Money> creditBase) {
    const Date on = day("2026-02-01");
    return {{1}, {CreditKind::receipt, 2}, {3}, {4}, on, on, on, on, usd(100), base, creditBase, {}, {}};
}

TEST(Posting, AnAllocationMovesOnlyTheExchangeDifference) {
    EXPECT_TRUE(postingsOf(valued(eur(90), eur(90))).empty());
    EXPECT_TRUE(postingsOf(valued({}, {})).empty());
    EXPECT_EQ(postingsOf(valued(eur(90), eur(95))),
              (std::vector<Posting>{{Role::receivables, Role::exchangeDifference, usd(0), eur(5)}}));
    EXPECT_EQ(postingsOf(valued(eur(90), eur(80))),
              (std::vector<Posting>{{Role::exchangeDifference, Role::receivables, usd(0), eur(10)}}));
}

TEST(Posting, ASideWithoutARateCountsAsNothingSoThatNothingStaysOnReceivables) {
    EXPECT_EQ(postingsOf(valued(eur(90), {})),
              (std::vector<Posting>{{Role::exchangeDifference, Role::receivables, usd(0), eur(90)}}));
    EXPECT_EQ(postingsOf(valued({}, eur(80))),
              (std::vector<Posting>{{Role::receivables, Role::exchangeDifference, usd(0), eur(80)}}));
}

TEST(Posting, EveryRoleHasAName) {
    EXPECT_EQ(nameOf(Role::receivables), "receivables");
    EXPECT_EQ(nameOf(Role::bank), "bank");
    EXPECT_EQ(nameOf(Role::revenue), "revenue");
    EXPECT_EQ(nameOf(Role::tax), "tax");
    EXPECT_EQ(nameOf(Role::exchangeDifference), "exchange_difference");
}

RC_GTEST_PROP(PostingProperty, ReceivablesGainExactlyTheGrossInEitherCurrency, (bool taxed)) {
    const auto gross = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000);
    const auto tax = taxed ? *rc::gen::inRange<std::int64_t>(-gross, gross + 1) : 0;
    const auto base = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
    RC_PRE(tax >= 0);
    const Document invoice = anInvoice().over(usd(gross)).taxed(usd(tax)).document("", eur(base));
    auto accounts = balances(postingsOf(invoice));
    RC_ASSERT(accounts[Role::receivables].minor == gross);
    RC_ASSERT(accounts[Role::receivables].base == base);
    RC_ASSERT(accounts[Role::revenue].minor + accounts[Role::tax].minor == -gross);
    RC_ASSERT(accounts[Role::revenue].base + accounts[Role::tax].base == -base);
    RC_ASSERT(accounts[Role::tax].minor == -tax);
    const Document note = aCreditNote().over(usd(gross)).taxed(usd(tax)).creditNote("", eur(base));
    auto back = balances(postingsOf(note));
    for (const auto& [role, balance] : accounts) {
        RC_ASSERT(back[role].minor == -balance.minor);
        RC_ASSERT(back[role].base == -balance.base);
    }
}

TEST(Posting, ACreditInAnotherCurrencyLeavesReceivablesAtItsOwnValue) {
    Allocation across = valued(eur(90), eur(95));
    across.from = CreditSide{{4}, eur(95)};
    EXPECT_EQ(postingsOf(across),
              (std::vector<Posting>{{Role::receivables, Role::exchangeDifference, eur(95), eur(95)},
                                    {Role::exchangeDifference, Role::receivables, usd(100), eur(90)}}));
    across.amount = usd(-100);
    across.from->amount = eur(-95);
    across.base = eur(-90);
    across.creditBase = eur(-95);
    EXPECT_EQ(postingsOf(across),
              (std::vector<Posting>{{Role::exchangeDifference, Role::receivables, eur(95), eur(95)},
                                    {Role::receivables, Role::exchangeDifference, usd(100), eur(90)}}));
}

TEST(Posting, ChargesAreWhatTheBankKeptOfAReceipt) {
    Receipt receipt = aReceipt().over(usd(10000)).receipt("", eur(9000));
    receipt.charges = usd(450);
    EXPECT_EQ(postingsOf(receipt), (std::vector<Posting>{{Role::bank, Role::receivables, usd(9550), eur(8595)},
                                                         {Role::bankCharge, Role::receivables, usd(450), eur(405)}}));
}

}  // namespace
}  // namespace duebook::test
