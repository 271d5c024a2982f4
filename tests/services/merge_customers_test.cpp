// SPDX-License-Identifier: GPL-3.0-or-later
// Two customers that are one: nothing is lost, and everything follows.
#include "services/merge_customers.h"

#include "services/aging.h"
#include "services/billing_books.h"
#include "services/find.h"
#include "services/ledger_care.h"
#include "services/schedules.h"

namespace duebook::test {
namespace {

class Merge : public BillingTest {
protected:
    void SetUp() override {
        BillingTest::SetUp();
        if (IsSkipped()) return;
        addCustomer({{"number", "C-200"},
                     {"name", "KUNDE Aktiengesellschaft & Co."},
                     {"phone", "123"},
                     {"street", "Gasse 2"},
                     {"city", "Graz"},
                     {"notes", "pays late"},
                     {"tags", {"north"}},
                     {"contacts", {{{"name", "Eva"}, {"role", "disputes"}}}},
                     {"bank_accounts", {{{"iban", "AT611904300234573201"}}}}});
    }
    std::string issueFor(const std::string& customer, const std::string& price, std::string_view on) {
        return issue(draftOf({line("Work", price, "DE-Z")}, {{"customer", customer}, {"date", on}}));
    }
    store::ReceiptDetail receive(const std::string& customer, std::int64_t cents, std::string_view on, bool apply) {
        const auto receipt = services::recordReceipt(
            books(), {.customer = customer, .received = day(on), .amount = eur(cents), .oldestFirst = apply});
        check(receipt.has_value(), "a receipt");
        return *receipt;
    }
    std::string merged(const std::string& keep, const std::string& gone) {
        const auto done = services::mergeCustomers(books(), keep, gone);
        return done ? "merged" : wordsOf(done.error());
    }
    // "C-100 60.00 -40.00, …": what is open, and what is not applied.
    std::string aging(std::string_view on, std::optional<Date> knownOn = {}) {
        std::string rows;
        for (const auto& row : services::agingReport(books(), {.asOf = day(on), .knownOn = knownOn}).rows)
            rows += (rows.empty() ? "" : ", ") + row.key + " " + eur(row.total - row.unapplied).text() + " " +
                    eur(row.unapplied).text();
        return rows;
    }
};

TEST_P(Merge, MovesWhatIsOpenNowAndOnPastDays) {
    issueFor("C-100", "100", "2026-01-10");
    issueFor("C-200", "60", "2026-01-20");
    receive("C-200", 2000, "2026-02-10", true);
    receive("C-200", 500, "2026-02-11", false);
    EXPECT_EQ(aging("2026-01-31"), "C-100 100.00 0.00, C-200 60.00 0.00");
    EXPECT_EQ(aging("2026-03-01"), "C-100 100.00 0.00, C-200 40.00 -5.00");
    ASSERT_EQ(merged("C-100", "C-200"), "merged");
    EXPECT_EQ(aging("2026-01-31"), "C-100 160.00 0.00");
    EXPECT_EQ(aging("2026-03-01"), "C-100 140.00 -5.00");
    EXPECT_EQ(aging("2026-03-01", day("2026-03-31")), "C-100 140.00 -5.00");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Merge, LeavesPostedDocumentsAsTheyWere) {
    const std::string number = issueFor("C-200", "60", "2026-01-20");
    const auto before = shown(number);
    ASSERT_EQ(merged("C-100", "C-200"), "merged");
    const auto after = shown(number);
    EXPECT_EQ(after.document.customer, before.document.customer);
    EXPECT_EQ(after.buyer, before.buyer);
    EXPECT_EQ(after.standing->customerNumber, "C-100") << "whose it is now";
    EXPECT_EQ(after.standing->customerName, "Kunde AG");
}

TEST_P(Merge, LetsTheOneReceiptPayTheInvoicesOfBoth) {
    const std::string first = issueFor("C-200", "60", "2026-01-20"), second = issueFor("C-100", "30", "2026-01-25");
    ASSERT_EQ(merged("C-100", "C-200"), "merged");
    const auto receipt = receive("C-200", 9000, "2026-02-10", true);
    EXPECT_EQ(receipt.customerNumber, "C-100") << "the old number leads to the customer";
    EXPECT_EQ(open(first) + " " + open(second), "0.00 0.00");
    ASSERT_TRUE(services::unallocateReceipt(books(), {.receipt = receipt.number, .on = day("2026-02-12")}));
    EXPECT_EQ(open(first) + " " + open(second), "60.00 30.00");
    EXPECT_EQ(aging("2026-02-11") + "; " + aging("2026-02-12"), "; C-100 90.00 -90.00");
    EXPECT_EQ(credit({.invoice = first}), "CN-2026-0001");
    EXPECT_EQ(open(first), "0.00");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Merge, CreditsAndWritesOffWhatWasPaidBefore) {
    const std::string number = issueFor("C-200", "60", "2026-01-20");
    const auto receipt = receive("C-200", 6000, "2026-02-10", true);
    ASSERT_EQ(merged("C-100", "C-200"), "merged");
    ASSERT_TRUE(services::unallocateReceipt(books(), {.receipt = receipt.number, .on = day("2026-02-12")}));
    EXPECT_EQ(aging("2026-03-01"), "C-100 60.00 -60.00") << "what is open again is the kept customer's";
    EXPECT_TRUE(services::writeOffInvoice(books(), {.invoice = number, .reason = "bad_debt"}));
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Merge, UnitesTheFilesAndLosesNothing) {
    ASSERT_TRUE(services::editCustomer(books(), "C-100", R"({"bank_accounts": [{"iban": "DE89370400440532013000"}]})"));
    const auto done = services::mergeCustomers(books(), "C-100", "C-200");
    ASSERT_TRUE(done) << wordsOf(done.error());
    const billing::CustomerFile& file = done->file;
    EXPECT_EQ(file.name, "Kunde AG");
    EXPECT_EQ(file.phone, "123") << "it had none";
    EXPECT_EQ(file.street, "Weg 1");
    EXPECT_EQ(file.tags, (std::vector<std::string>{"north"}));
    ASSERT_EQ(file.contacts.size(), 1U);
    EXPECT_EQ(file.contacts[0].name, "Eva");
    ASSERT_EQ(file.bankAccounts.size(), 2U);
    EXPECT_EQ(file.bankAccounts[1].iban, "AT611904300234573201");
    EXPECT_EQ(file.notes, "C-200: KUNDE Aktiengesellschaft & Co., Gasse 2 Graz\npays late");
    EXPECT_EQ(done->merged, (std::vector<std::string>{"C-200"}));
    EXPECT_EQ(services::customerFile(books(), "C-200")->number, "C-100");
    EXPECT_EQ(store::CustomerStore(*books().db).all().size(), 1U);
    const auto edited = services::editCustomer(books(), "C-100", "{}");
    ASSERT_TRUE(edited) << wordsOf(edited.error());
    EXPECT_EQ(edited->alike.size(), 0U) << "nobody is like itself";
}

TEST_P(Merge, TakesDraftsAndSchedulesAlong) {
    const std::int64_t draft = keep(draftOf({line("Work", "10")}, {{"customer", "C-200"}}));
    const Json schedule = {
        {"name", "host"}, {"start", "2026-01-31"}, {"draft", {{"customer", "C-200"}, {"lines", {line("Host", "5")}}}}};
    ASSERT_TRUE(services::addSchedule(books(), schedule.dump()));
    ASSERT_EQ(merged("C-100", "C-200"), "merged");
    EXPECT_EQ(services::draftView(books(), draft)->row.customer, "C-100");
    EXPECT_EQ(services::listDrafts(books(), "C-100").size(), 1U);
    const auto run = services::runBilling(books(), day("2026-01-31"), false, {});
    ASSERT_EQ(run.issued.size(), 1U);
    EXPECT_EQ(run.issued[0].customer, "C-100");
    EXPECT_TRUE(services::issueDraft(books(), {.draft = draft}));
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Merge, FindsTheKeptCustomerByTheOtherNameAndNumber) {
    ASSERT_EQ(merged("C-100", "C-200"), "merged");
    const auto names = services::NameIndex::load(books());
    for (const char* text : {"C-200", "aktiengesellschaft", "kunde"}) {
        const auto hits = services::find(books(), *names, text);
        ASSERT_EQ(hits.size(), 1U) << text;
        EXPECT_EQ(hits[0].caption, "Kunde AG") << text;
    }
}

TEST_P(Merge, FollowsAChainOfMerges) {
    addCustomer({{"number", "C-300"}, {"name", "Dritter"}});
    issueFor("C-200", "60", "2026-01-20");
    ASSERT_EQ(merged("C-300", "C-200"), "merged");
    ASSERT_EQ(merged("C-100", "C-300"), "merged");
    EXPECT_EQ(aging("2026-03-01"), "C-100 60.00 0.00");
    EXPECT_EQ(services::mergedNumbers(books(), "C-100"), (std::vector<std::string>{"C-200", "C-300"}));
    EXPECT_EQ(merged("C-200", "C-300"), "gone customer.merged_with_itself") << "both are C-100";
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Merge, IsRefusedWithoutATrace) {
    const std::string before = trace();
    EXPECT_EQ(merged("C-9", "C-200"), "keep customer.unknown");
    EXPECT_EQ(merged("C-100", "C-9"), "gone customer.unknown");
    EXPECT_EQ(merged("C-100", "C-100"), "gone customer.merged_with_itself");
    EXPECT_EQ(trace(), before);
    ASSERT_EQ(merged("C-100", "C-200"), "merged");
    const auto taken = services::addCustomer(books(), R"({"number": "C-200", "name": "New"})");
    EXPECT_EQ(wordsOf(taken.error()), "number customer.number_taken");
    EXPECT_EQ(wordsOf(services::editCustomer(books(), "C-100", R"({"number": "C-200"})").error()),
              "number customer.number_taken");
}

TEST_P(Merge, SurvivesACopyIntoAnotherLedger) {
    issueFor("C-200", "60", "2026-01-20");
    ASSERT_EQ(merged("C-100", "C-200"), "merged");
    const std::string copy = places().freshFile("copy.duebook");
    EXPECT_TRUE(services::copyLedger(books(), copy, {}).ok());
    services::Books own = openBooks(copy);
    EXPECT_TRUE(verifies(own));
    EXPECT_EQ(services::mergedNumbers(own, "C-200"), (std::vector<std::string>{"C-200"}));
}

TEST_P(Merge, ProposesCustomersThatAreAlike) {
    addCustomer({{"number", "C-300"}, {"name", "Dritter GmbH"}, {"iban", "AT611904300234573201"}});
    addCustomer({{"number", "C-400"}, {"name", "DRITTER, Ltd."}, {"country", "DE"}, {"tax_id", "DE136695976"}});
    addCustomer({{"number", "C-500"}, {"name", "Vierter"}, {"country", "DE"}, {"tax_id", "DE136695976"}});
    std::string words;
    for (const auto& alike : services::alikeCustomers(books())) {
        words += alike.by + " " + alike.value + ":";
        for (const auto& one : alike.customers) words += " " + one.number;
        words += "\n";
    }
    EXPECT_EQ(words,
              "tax_id DE136695976: C-400 C-500\n"
              "iban AT611904300234573201: C-200 C-300\n"
              "name dritter: C-300 C-400\n");
    ASSERT_EQ(merged("C-400", "C-300"), "merged");
    EXPECT_EQ(services::alikeCustomers(books()).size(), 2U) << "tax id, and the account that went along";
}

DUEBOOK_ON_BOTH_DATABASES(Merge);

}  // namespace
}  // namespace duebook::test
