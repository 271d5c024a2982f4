// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts of nobody known, their states, and who paid.
#include "services/receipt_owner.h"

#include "services/aging.h"
#include "services/merge_customers.h"
#include "services/pay_out.h"
#include "services/record_receipt.h"
#include "store/receipt_table.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

using services::RecordReceipt;
using store::ReceiptState;

class Owning : public LedgerTest {
protected:
    void SetUp() override {
        LedgerTest::SetUp();
        if (IsSkipped()) return;
        const CustomerId acme = clerk().customer("C-1", "Acme");
        const CustomerId child = clerk().customer("C-2", "Child");
        clerk().post(anInvoice().of(acme).numbered("A").over(eur(10000)).issued("2026-01-05").due("2026-02-04"));
        clerk().post(anInvoice().of(child).numbered("B").over(eur(5000)).issued("2026-01-05").due("2026-02-04"));
    }
    store::ReceiptDetail record(const RecordReceipt& request) {
        auto made = services::recordReceipt(books(), request);
        EXPECT_TRUE(made) << (made ? "" : explain(made.error()));
        return *made;
    }
    std::string refusalOf(const Result<store::ReceiptDetail>& result) {
        return result ? "done" : std::string(codeOf(result.error().refusal));
    }
    // What an aging says of a customer: "100.00 -20.00 80.00" (open, unapplied, total in minor units).
    std::int64_t owed(const std::string& customer, std::string_view on) {
        const auto report = services::agingReport(books(), {.asOf = day(on)});
        for (const auto& row : report.rows) {
            if (row.key == customer) return row.total;
        }
        return 0;
    }
};

TEST_P(Owning, WhatNobodyKnowsIsAssignedLaterAndThenApplied) {
    const auto made = record({.customer = "", .received = day("2026-02-10"), .amount = eur(4000)});
    EXPECT_EQ(made.state, ReceiptState::unidentified);
    EXPECT_TRUE(made.unidentified());
    EXPECT_EQ(refusalOf(services::allocateReceipt(books(), {made.number, day("2026-02-11"), {}, true})),
              "receipt.unidentified");
    EXPECT_EQ(refusalOf(services::assignReceipt(books(), "R-7", "C-1")), "receipt.unknown");
    EXPECT_EQ(refusalOf(services::assignReceipt(books(), made.number, "C-9")), "customer.unknown");
    EXPECT_EQ(owed("C-1", "2026-02-10"), 10000);
    const auto assigned = services::assignReceipt(books(), made.number, "C-1");
    ASSERT_TRUE(assigned);
    EXPECT_EQ(assigned->customerNumber, "C-1");
    EXPECT_EQ(assigned->state, ReceiptState::unapplied);
    EXPECT_EQ(owed("C-1", "2026-02-10"), 6000) << "whose it is does not change with the day it was found out";
    ASSERT_TRUE(services::allocateReceipt(books(), {made.number, day("2026-02-11"), {{"A", eur(4000)}}}));
    EXPECT_EQ(refusalOf(services::assignReceipt(books(), made.number, "C-2")), "receipt.applied");
    EXPECT_TRUE(verifies(books()));
    ASSERT_TRUE(services::unallocateReceipt(books(), {made.number, day("2026-02-12")}));
    EXPECT_EQ(refusalOf(services::assignReceipt(books(), made.number, "C-2")), "done");
    EXPECT_EQ(owed("C-1", "2026-02-12"), 10000);
    EXPECT_EQ(owed("C-2", "2026-02-12"), 1000);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Owning, NothingIsAppliedOfWhatNobodyKnows) {
    const auto refused = services::recordReceipt(
        books(), {.customer = "", .received = day("2026-02-10"), .amount = eur(100), .allocate = {{"A", eur(100)}}});
    EXPECT_EQ(refusalOf(refused), "receipt.unidentified");
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM receipt"), 0);
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM customer"), 2) << "nor is anybody made for it";
}

TEST_P(Owning, NobodyIsMergedWithTheCustomerOfUnidentifiedReceipts) {
    record({.customer = "", .received = day("2026-02-10"), .amount = eur(100)});
    for (const auto& [keep, gone] : {std::pair("C-1", "UNIDENTIFIED"), std::pair("UNIDENTIFIED", "C-1")}) {
        const auto merged = services::mergeCustomers(books(), keep, gone);
        ASSERT_FALSE(merged);
        EXPECT_EQ(merged.error().front().refusal, Refusal::valueInvalid);
    }
}

TEST_P(Owning, TheListSaysWhatHasBecomeOfEachReceipt) {
    record({.customer = "", .received = day("2026-02-10"), .amount = eur(100)});
    record({.customer = "C-1", .received = day("2026-02-10"), .amount = eur(200)});
    record({.customer = "C-1", .received = day("2026-02-10"), .amount = eur(300), .keepOnAccount = true});
    record({.customer = "C-1", .received = day("2026-02-10"), .amount = eur(400), .allocate = {{"A", eur(150)}}});
    record({.customer = "C-1", .received = day("2026-02-10"), .amount = eur(500), .allocate = {{"A", eur(500)}}});
    record({.customer = "C-1", .received = day("2026-02-10"), .amount = eur(600), .allocate = {{"A", eur(600)}}});
    record({.customer = "C-1", .received = day("2026-02-10"), .amount = eur(700)});
    ASSERT_TRUE(services::returnReceipt(books(), {"R-6", day("2026-02-20")}));
    ASSERT_TRUE(services::refundCredit(books(), {"R-7", {}, day("2026-02-20")}));
    const auto table = store::ReceiptTable::load(*books().db, store::ReceiptTable::Scope::all, day("2026-02-01"), {});
    std::string states;
    for (std::size_t row = 0; row < table->size(); ++row) states += std::string(nameOf(table->stateOf(row))) + ", ";
    EXPECT_EQ(states, "unidentified, unapplied, on account, part-applied, applied, returned, refunded, ");
    EXPECT_EQ(refusalOf(services::keepOnAccount(books(), "R-3", false)), "done");
    EXPECT_EQ(refusalOf(services::keepOnAccount(books(), "R-5", true)), "document.nothing_open");
    store::DetailStore details(*books().db);
    EXPECT_EQ(details.receipt(*details.findReceipt("R-3"))->state, ReceiptState::unapplied);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Owning, AParentPaysWhatItsChildrenOweWhereThatIsAskedFor) {
    RecordReceipt request{.customer = "C-1",
                          .received = day("2026-02-10"),
                          .amount = eur(12000),
                          .allocate = {{"A", eur(7000)}, {"B", eur(5000)}}};
    EXPECT_EQ(refusalOf(services::recordReceipt(books(), request)), "allocation.other_customer");
    request.otherCustomers = true;
    request.payer = "Acme Holding";
    const auto made = services::recordReceipt(books(), request);
    ASSERT_TRUE(made) << explain(made.error());
    EXPECT_EQ(made->payer, "Acme Holding");
    EXPECT_EQ(made->unapplied, eur(0));
    EXPECT_EQ(owed("C-2", "2026-02-10"), 0);
    EXPECT_EQ(owed("C-1", "2026-02-10"), 3000);
    EXPECT_TRUE(verifies(books()));
    ASSERT_TRUE(services::unallocateReceipt(books(), {made->number, day("2026-02-20")}));
    EXPECT_EQ(owed("C-2", "2026-02-20"), 5000);
    EXPECT_EQ(owed("C-1", "2026-02-20"), -2000) << "the money is the payer's again";
    EXPECT_EQ(owed("C-2", "2026-02-19"), 0);
    EXPECT_EQ(owed("C-1", "2026-02-19"), 3000);
    EXPECT_EQ(owed("C-1", "2026-02-09"), 10000);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Owning, WhatTheBankKeptIsAChargeAndNotTheCustomers) {
    RecordReceipt request{
        .customer = "C-1", .received = day("2026-02-10"), .amount = eur(10000), .allocate = {{"A", eur(10000)}}};
    request.charges = eur(10000);
    EXPECT_EQ(refusalOf(services::recordReceipt(books(), request)), "receipt.charges_too_high");
    request.charges = eur(450);
    const auto made = services::recordReceipt(books(), request);
    ASSERT_TRUE(made);
    ASSERT_EQ(made->postings.size(), 2U);
    EXPECT_EQ(made->postings[0].debitCode + " " + made->postings[0].amount.text(), "1000 95.50");
    EXPECT_EQ(made->postings[1].debitCode + " " + made->postings[1].amount.text(), "7400 4.50");
    EXPECT_EQ(owed("C-1", "2026-02-10"), 0);
    EXPECT_TRUE(verifies(books()));
}

DUEBOOK_ON_BOTH_DATABASES(Owning);

}  // namespace
}  // namespace duebook::test
