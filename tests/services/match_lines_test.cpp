// SPDX-License-Identifier: GPL-3.0-or-later
// Bank lines matched in a ledger: posted once, explained, taken back to the cent; and worked off by hand.
#include "services/match_lines.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <mutex>
#include <thread>

#include "services/bank_books.h"
#include "services/bank_desk.h"
#include "services/ledger_care.h"

namespace duebook::test {
namespace {

using services::MatchReport;
using store::BankLineState;

constexpr const char* acmeIban = "DE89370400440532013000";

class BankMatching : public LedgerTest {
protected:
    void SetUp() override {
        LedgerTest::SetUp();
        if (IsSkipped()) return;
        store::Customer card;
        card.number = "K-10001";
        card.name = "Acme Maschinenbau GmbH";
        card.iban = acmeIban;
        acme = clerk().customer(card);
        beta = clerk().customer("K-10002", "Beta Handel AG");
        for (const auto& [number, minor] : {std::pair("RE-2026-0101", 10000), {"RE-2026-0102", 25000}})
            clerk().post(anInvoice().of(acme).numbered(number).over(eur(minor)).issued("2026-01-05").due("2026-02-04"));
        clerk().post(anInvoice().of(beta).numbered("RE-2026-0201").over(eur(8000)).issued("2026-01-05"));
    }
    void take(const std::vector<TestLine>& lines) { importLines(books(), places().folder(), lines); }
    MatchReport match(bool post, int confidence = 950) {
        const auto report = services::matchLines(books(), {confidence, post});
        EXPECT_TRUE(report);
        return *report;
    }
    std::int64_t open() {
        return number(*books().db, "SELECT COALESCE(CAST(SUM(open_minor) AS BIGINT), 0) FROM open_item");
    }
    std::int64_t receipts() { return number(*books().db, "SELECT COUNT(*) FROM receipt"); }
    std::size_t linesOf(BankLineState state) { return services::bankLines(books(), state).size(); }

    CustomerId acme, beta;
    std::vector<TestLine> usual = {{"2026-02-01", "100.00", "ACME", acmeIban, "RE-2026-0101"},
                                   {"2026-02-02", "80.00", "", "", "Rechnung RE-2026-0201"},
                                   {"2026-02-03", "33.33", "Wer", "", "Erstattung"},
                                   {"2026-02-04", "-9.90", "Bank", "", "Gebuehr"},
                                   {"2026-02-05", "250.00", "Wer", "", "danke"}};
};

TEST_P(BankMatching, ProposesWithoutPosting) {
    take(usual);
    const MatchReport report = match(false);
    EXPECT_EQ(report.lines, 5);
    EXPECT_EQ(report.posted, 0);
    EXPECT_EQ(report.proposed, 3);
    EXPECT_EQ(report.unmatched, 2);
    EXPECT_EQ(report.run, 0);
    EXPECT_EQ(receipts(), 0);
    EXPECT_EQ(linesOf(BankLineState::proposed), 3U);
    EXPECT_NE(report.outcomes[3].outcome.unmatched.find("left the account"), std::string_view::npos);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(BankMatching, PostsWhatIsSureOnceAndExplainsIt) {
    take(usual);
    const MatchReport report = match(true);
    EXPECT_EQ(report.posted, 2);
    EXPECT_EQ(report.proposed, 1);
    EXPECT_EQ(report.fullyApplied, 2);
    EXPECT_EQ(report.outcomes[0].receipt, "R-1");
    EXPECT_EQ(open(), 25000);
    EXPECT_EQ(linesOf(BankLineState::posted), 2U);
    EXPECT_EQ(text(*books().db, "SELECT reason FROM bank_match WHERE confidence = 990 ORDER BY id DESC LIMIT 1"),
              "invoice number RE-2026-0201 in the text; the amount equals what is open on it");
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM journal WHERE act = 'bank.match'"), 1) << "one act";
    EXPECT_TRUE(verifies(books()));
    const MatchReport again = match(true);
    EXPECT_EQ(again.posted, 0);
    EXPECT_EQ(again.lines, 3);
    EXPECT_EQ(receipts(), 2);
}

TEST_P(BankMatching, NeverPostsOnAnAmountAlone) {
    take({usual[4]});
    const MatchReport report = match(true, 0);
    EXPECT_EQ(report.posted, 0);
    ASSERT_EQ(report.proposed, 1);
    EXPECT_FALSE(report.outcomes[0].outcome.proposals[0].automatic);
    EXPECT_EQ(services::matchLines(books(), {1001, true}).error().refusal, Refusal::valueInvalid);
}

TEST_P(BankMatching, TakesARunBackAndGoesOnWithTheSameMoney) {
    take(usual);
    const std::int64_t before = open();
    const MatchReport report = match(true);
    const auto undone = services::unpost(books(), report.run, day("2026-03-01"));
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->lines.size(), 2U);
    EXPECT_EQ(open(), before);
    EXPECT_EQ(linesOf(BankLineState::posted), 0U);
    EXPECT_TRUE(verifies(books()));
    EXPECT_EQ(services::unpost(books(), report.run, day("2026-03-01")).error().refusal, Refusal::runUndone);
    EXPECT_EQ(services::unpost(books(), 999, day("2026-03-01")).error().refusal, Refusal::runUnknown);
    const MatchReport again = match(true);
    EXPECT_EQ(again.posted, 2);
    EXPECT_EQ(receipts(), 2) << "the money is in the books once";
    EXPECT_EQ(open(), 25000);
    EXPECT_TRUE(verifies(books()));
    const auto runs = services::matchRuns(books());
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[1].undone, 2);
    EXPECT_EQ(runs[0].undone, 0);
    EXPECT_EQ(runs[0].allocations, 2);
}

TEST_P(BankMatching, LearnsPayersAndForgetsThem) {
    take({{"2026-02-01", "80.00", "Holding One", "FR7630006000011234567890189", "RE-2026-0201"}});
    const MatchReport report = match(true);
    ASSERT_EQ(report.posted, 1);
    auto payers = services::knownPayers(books());
    ASSERT_EQ(payers.size(), 2U);
    EXPECT_EQ(payers[0].customerNumber, "K-10002");
    EXPECT_EQ(payers[0].payer.value, "FR7630006000011234567890189");
    clerk().post(anInvoice().of(beta).numbered("RE-2026-0202").over(eur(4500)).issued("2026-02-05"));
    take({{"2026-02-10", "45.00", "Holding One", "FR7630006000011234567890189", "danke"}});
    EXPECT_EQ(match(false).outcomes[0].outcome.proposals[0].rule, "payer-one");
    for (const store::PayerRow& payer : payers) ASSERT_TRUE(services::forgetPayer(books(), payer.id, true));
    EXPECT_EQ(match(false).outcomes[0].outcome.proposals[0].rule, "amount-one");
    ASSERT_TRUE(services::forgetPayer(books(), payers[0].id, false));
    EXPECT_EQ(match(false).outcomes[0].outcome.proposals[0].rule, "payer-one");
    ASSERT_TRUE(services::unpost(books(), report.run, day("2026-03-01")));
    EXPECT_EQ(services::knownPayers(books())[0].payer.times, 0) << "what the run had learned goes with it";
    EXPECT_EQ(services::forgetPayer(books(), 999'999, true).error().refusal, Refusal::payerUnknown);
}

TEST_P(BankMatching, AcceptsAProposalByHandAndRemembers) {
    take({usual[4]});
    const auto list = services::proposalsFor(books(), 2);
    ASSERT_TRUE(list);
    ASSERT_EQ((*list)[0].shares[0].number, "RE-2026-0102");
    EXPECT_EQ(services::acceptLine(books(), 2, 9).error().refusal, Refusal::proposalUnknown);
    const auto posted = services::acceptLine(books(), 2, 1);
    ASSERT_TRUE(posted);
    EXPECT_EQ(posted->receipt.unapplied, eur(0));
    EXPECT_EQ(services::knownPayers(books()).size(), 1U);
    EXPECT_EQ(services::acceptLine(books(), 2, 1).error().refusal, Refusal::bankLinePosted);
    ASSERT_TRUE(services::unpost(books(), posted->run, day("2026-03-01")));
    EXPECT_EQ(open(), 43000);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(BankMatching, AssignsALineByHand) {
    take({{"2026-02-05", "120.00", "Wer", "", "x"}});
    const auto wrong =
        services::assignLine(books(), {.line = 2, .customer = "K-10002", .allocate = {{"RE-2026-0101", eur(100)}}});
    EXPECT_EQ(wrong.error().refusal, Refusal::allocatesToOtherCustomer);
    EXPECT_EQ(receipts(), 0);
    const auto posted = services::assignLine(
        books(), {.line = 2, .customer = "K-10001", .allocate = {{"RE-2026-0101", eur(10000)}}, .remember = false});
    ASSERT_TRUE(posted);
    EXPECT_EQ(posted->receipt.unapplied, eur(2000)) << "the rest stays on account";
    EXPECT_TRUE(services::knownPayers(books()).empty());
    ASSERT_TRUE(services::unpost(books(), posted->run, day("2026-03-01")));
    EXPECT_EQ(services::assignLine(books(), {.line = 2, .customer = "K-10002"}).error().refusal,
              Refusal::bankLineElsewhere);
    ASSERT_TRUE(services::assignLine(books(), {.line = 2, .customer = "K-10001", .oldestFirst = true}));
    EXPECT_EQ(receipts(), 1);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(BankMatching, LeavesIgnoredLinesAndClosedPeriodsAlone) {
    take(usual);
    EXPECT_EQ(services::ignoreLine(books(), 2, "").error().refusal, Refusal::valueMissing);
    ASSERT_TRUE(services::ignoreLine(books(), 2, "ours"));
    EXPECT_EQ(services::acceptLine(books(), 2, 1).error().refusal, Refusal::bankLineIgnored);
    EXPECT_EQ(services::bankLines(books(), BankLineState::ignored).at(0).note, "ours");
    EXPECT_EQ(match(false).lines, 4);
    ASSERT_TRUE(services::reopenLine(books(), 2));
    ASSERT_TRUE(services::closePeriod(books(), day("2026-02-01")));
    EXPECT_EQ(match(true).posted, 1) << "the first lies in the closed period";
    EXPECT_EQ(services::acceptLine(books(), 2, 1).error().refusal, Refusal::periodClosed);
    EXPECT_EQ(services::acceptLine(books(), 99, 1).error().refusal, Refusal::bankLineUnknown);
    EXPECT_EQ(services::assignLine(books(), {.line = 5, .customer = "K-10001"}).error().refusal,
              Refusal::bankLineWithoutMoney);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(BankMatching, TwoClerksPostALineOnce) {
    take(usual);
    std::int64_t posted = 0;
    std::vector<std::thread> clerks;
    std::mutex mutex;
    for (const char* name : {"ada", "bob"}) {
        clerks.emplace_back([&, name] {
            services::Books own = openBooks(place(), name);
            const auto report = services::matchLines(own, {950, true});
            const std::lock_guard lock(mutex);
            posted += report ? report->posted : 100;
        });
    }
    for (std::thread& each : clerks) each.join();
    EXPECT_EQ(posted, 2);
    EXPECT_EQ(receipts(), 2);
    EXPECT_TRUE(verifies(books()));
}

DUEBOOK_ON_BOTH_DATABASES(BankMatching);

// Whatever was posted for whatever lines: taking it back gives every open item back to the cent.
RC_GTEST_PROP(BankMatchingProperty, UnpostingReturnsEveryOpenItem, ()) {
    Places places(Engine::sqlite);
    services::Books books = makeBooks(places.fresh());
    Clerk clerk(books);
    std::vector<TestLine> lines;
    const int customers = *rc::gen::inRange(1, 4);
    for (int c = 0; c < customers; ++c) {
        const CustomerId id = clerk.customer("K-1000" + std::to_string(c), "Customer " + std::to_string(c));
        const int invoices = *rc::gen::inRange(1, 5);
        for (int i = 0; i < invoices; ++i) {
            const std::string no = "RE-2026-" + std::to_string(1000 + c * 100 + i);
            const int minor = *rc::gen::inRange(100, 100'000);
            clerk.post(anInvoice().of(id).numbered(no).over(eur(minor)).issued("2026-01-05").due("2026-02-04"));
            const int paid = std::max(1, minor + *rc::gen::element(0, 0, -1, -3, -200, 500, -5000));
            lines.push_back({"2026-02-0" + std::to_string(*rc::gen::inRange(1, 9)), eur(paid).text(),
                             "Customer " + std::to_string(c), "",
                             *rc::gen::element(no, no.substr(3), std::string("x"))});
        }
    }
    const std::string sqlite =
        "SELECT group_concat(t, ',') FROM (SELECT instalment_id || ':' || open_minor AS t "
        "FROM open_item ORDER BY instalment_id)";
    importLines(books, places.folder(), lines);
    const std::string before = text(*books.db, sqlite);
    const auto report = services::matchLines(books, {*rc::gen::element(500, 850, 950), true});
    RC_ASSERT(report.has_value());
    RC_ASSERT(static_cast<bool>(verifies(books)));
    if (report->run != 0) RC_ASSERT(services::unpost(books, report->run, day("2026-03-01")).has_value());
    RC_ASSERT(text(*books.db, sqlite) == before);
    RC_ASSERT(static_cast<bool>(verifies(books)));
}

}  // namespace
}  // namespace duebook::test
