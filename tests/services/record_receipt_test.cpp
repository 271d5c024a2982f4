// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/record_receipt.h"

#include "services/ledger_care.h"
#include "store/journal_store.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

using services::ApplyTo;
using services::RecordReceipt;

class Receiving : public LedgerTest {
protected:
    void SetUp() override {
        LedgerTest::SetUp();
        if (IsSkipped()) return;
        acme = clerk().customer("C-1", "Acme");
        const CustomerId other = clerk().customer("C-2", "Other");
        clerk().post(anInvoice().of(acme).numbered("A").over(eur(10000)).issued("2026-01-05").due("2026-02-04"));
        clerk().post(anInvoice()
                         .of(acme)
                         .numbered("B")
                         .over(eur(30000))
                         .issued("2026-01-01")
                         .inParts({{day("2026-01-31"), eur(10000)}, {day("2026-03-02"), eur(20000)}}));
        clerk().post(anInvoice().of(acme).numbered("D").over(usd(5000)));
        clerk().post(anInvoice().of(other).numbered("O").over(eur(700)));
        const auto paid = clerk().post(anInvoice().of(other).numbered("OP").over(eur(50)));
        EXPECT_TRUE(clerk().apply(clerk().post(aReceipt().of(other).over(eur(50))), paid, eur(50), "2026-02-01"));
    }
    RecordReceipt over(Money amount, std::vector<ApplyTo> to = {}) {
        return {.customer = "C-1", .received = day("2026-02-10"), .amount = amount, .allocate = std::move(to)};
    }
    std::int64_t open() {
        return number(*books().db, "SELECT CAST(SUM(open_minor) AS BIGINT) FROM open_item WHERE currency = 978");
    }
    CustomerId acme;
};

TEST_P(Receiving, PaysWhatTheClerkNamedAndLeavesTheRestOnAccount) {
    const auto made = services::recordReceipt(books(), over(eur(25000), {{"B", eur(12000)}, {"A", eur(500)}}));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->unapplied, eur(12500));
    ASSERT_EQ(made->allocations.size(), 3U);  // B's first part in full, its second in part, and A
    EXPECT_EQ(made->allocations[0].instalmentNo, 1);
    EXPECT_EQ(made->allocations[1].amount, eur(2000));
    EXPECT_EQ(made->number, "R-2");
    EXPECT_EQ(text(*books().db, "SELECT actor || ' ' || act FROM journal ORDER BY seq DESC LIMIT 1"),
              "ada receipt.record");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Receiving, GoesOnWithTheOldestDueWhereAsked) {
    RecordReceipt request = over(eur(25000), {{"A", eur(10000)}});
    request.oldestFirst = true;
    const auto made = services::recordReceipt(books(), request);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->unapplied, eur(0));
    EXPECT_EQ(made->allocations.size(), 3U);
    EXPECT_EQ(open(), 10000 + 30000 + 700 - 25000);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Receiving, AppliesTwiceToOneInvoiceWithinOneRequest) {
    const auto made = services::recordReceipt(books(), over(eur(9000), {{"A", eur(4000)}, {"A", eur(5000)}}));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->unapplied, eur(0));
    EXPECT_TRUE(verifies(books()));
    EXPECT_FALSE(services::recordReceipt(books(), over(eur(9000), {{"A", eur(600)}, {"A", eur(500)}})));
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Receiving, RefusesInTheOrderOfItsHeaderAndLeavesNoTrace) {
    ASSERT_TRUE(services::closePeriod(books(), day("2026-01-31")));
    struct Case {
        RecordReceipt request;
        Refusal refusal;
    };
    RecordReceipt strange = over(eur(0), {{"none", eur(0)}});
    strange.customer = "nobody";
    strange.received = day("2026-01-31");
    RecordReceipt positive = strange, known = strange;
    positive.amount = known.amount = eur(100);
    known.customer = "C-1";
    const Case cases[] = {
        {strange, Refusal::amountNotPositive},
        {over(eur(-5)), Refusal::amountNotPositive},
        {positive, Refusal::customerUnknown},
        {known, Refusal::periodClosed},
        {over(eur(100), {{"none", eur(0)}}), Refusal::documentUnknown},
        {over(eur(100), {{"a", eur(1)}}), Refusal::documentUnknown},
        {over(eur(100), {{"O", usd(0)}}), Refusal::allocatesToOtherCustomer},
        {over(eur(100), {{"O", eur(9999)}}), Refusal::allocatesToOtherCustomer},
        {over(eur(100), {{"OP", eur(1)}}), Refusal::allocatesToOtherCustomer},
        {over(eur(100), {{"D", usd(-1)}}), Refusal::currencyMismatch},
        {over(eur(100), {{"A", usd(1)}}), Refusal::currencyMismatch},
        {over(eur(100), {{"A", eur(0)}}), Refusal::amountNotPositive},
        {over(eur(100), {{"A", eur(-1)}}), Refusal::amountNotPositive},
        {over(eur(100), {{"A", eur(99999)}}), Refusal::allocatesMoreThanReceipt},
        {over(eur(20000), {{"A", eur(10000)}, {"B", eur(10001)}}), Refusal::allocatesMoreThanReceipt},
        {over(eur(99999), {{"A", eur(10001)}}), Refusal::allocatesMoreThanOpen},
        {over(eur(99999), {{"B", eur(30001)}}), Refusal::allocatesMoreThanOpen},
        {over(eur(99999), {{"A", eur(10000)}, {"A", eur(1)}}), Refusal::allocatesMoreThanOpen},
    };
    const std::string head = store::JournalStore(*books().db).head();
    const std::int64_t before = open();
    for (const Case& c : cases) {
        const auto refused = services::recordReceipt(books(), c.request);
        ASSERT_FALSE(refused) << codeOf(c.refusal);
        EXPECT_EQ(codeOf(refused.error().refusal), codeOf(c.refusal)) << explain(refused.error());
    }
    EXPECT_EQ(store::JournalStore(*books().db).head(), head);
    EXPECT_EQ(open(), before);
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM receipt"), 1);
    EXPECT_TRUE(verifies(books()));
}

DUEBOOK_ON_BOTH_DATABASES(Receiving);

}  // namespace
}  // namespace duebook::test
