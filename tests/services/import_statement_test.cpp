// SPDX-License-Identifier: GPL-3.0-or-later
// A bank's file in the ledger: every line once, and nothing of a file that cannot be read.
#include "services/import_statement.h"

#include "services/ledger_care.h"
#include "support/tamper.h"
#include "support/temp_files.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

class BankStatements : public LedgerTest {
protected:
    std::string file(const std::string& text) {
        const std::string path = places().folder() / "bank.txt";
        writeBytes(path, text);
        return path;
    }
    services::StatementImport take(const std::string& text, bool dryRun = false) {
        auto taken = services::importStatement(books(), {file(text), {}, dryRun});
        EXPECT_TRUE(taken) << explain(taken.error());
        return std::move(*taken);
    }
    std::int64_t lines() { return number(*books().db, "SELECT COUNT(*) FROM bank_line"); }
    static std::string statement(const std::string& no, const std::string& day, const std::string& opening,
                                 const std::string& lines, const std::string& closing) {
        return ":20:X\n:25:DE02120300000000202051\n:28C:" + no + "\n:60F:C" + day + "EUR" + opening + "\n" + lines +
               ":62F:C" + day + "EUR" + closing + "\n-\n";
    }
    // A payment without any reference of the bank.
    static std::string payment(const std::string& day, const std::string& amount, const std::string& text) {
        return ":61:" + day + "C" + amount + "NTRFNONREF\n:86:" + text + "\n";
    }
};

TEST_P(BankStatements, AreTakenOnceHoweverOftenTheyCome) {
    const std::string text = statement("1/1", "260302", "0,00", payment("260302", "5,00", "a"), "5,00");
    const auto first = take(text);
    EXPECT_EQ(first.accepted, 1);
    EXPECT_TRUE(first.kept);
    EXPECT_EQ(first.statements.at(0).ties, true);
    const auto again = take(text);
    EXPECT_EQ(again.accepted, 0);
    EXPECT_EQ(again.known, 1);
    EXPECT_FALSE(again.kept);
    ASSERT_EQ(again.knownLines.size(), 1U);
    EXPECT_EQ(again.knownLines[0].line.text, "a");
    EXPECT_EQ(lines(), 1);
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM bank_statement"), 1);
    const auto listed = services::bankLines(books(), store::BankLineState::unmatched);
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed[0].line.amount.text(), "5.00");
    EXPECT_EQ(listed[0].account, "DE02120300000000202051");
    EXPECT_TRUE(services::bankLines(books(), store::BankLineState::posted).empty());
    EXPECT_TRUE(verifies(books()));
}

TEST_P(BankStatements, KeepHonestTwinsAndTakeWhatALongerOneHasMore) {
    const std::string one = payment("260302", "5,00", "coffee");
    EXPECT_EQ(take(statement("1/1", "260302", "0,00", one + one, "10,00")).accepted, 2);
    const auto longer = take(statement("1/1", "260302", "0,00", one + one + one, "15,00"));
    EXPECT_EQ(longer.accepted, 1);
    EXPECT_EQ(longer.known, 2);
    // a page that goes on where the last one ended tells of other payments, alike or not
    const auto page = take(statement("1/2", "260302", "15,00", one, "20,00"));
    EXPECT_EQ(page.accepted, 1);
    EXPECT_EQ(lines(), 4);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(BankStatements, AreKnownByTheReferenceOfTheBankToo) {
    const auto line = [](const std::string& text) {
        return ":61:260302C5,00NTRFNONREF//BANK-0815\n:86:" + text + "\n";
    };
    EXPECT_EQ(take(statement("1/1", "260302", "0,00", line("short"), "5,00")).accepted, 1);
    EXPECT_EQ(take(statement("2/1", "260302", "0,00", line("told at length"), "5,00")).known, 1);
    EXPECT_EQ(lines(), 1);
}

TEST_P(BankStatements, ThatDoNotFitTogetherSayWhere) {
    const auto codes = [](const services::StatementImport& taken) {
        std::string text;
        for (const bank::Finding& finding : taken.statements.at(0).statement.findings)
            text += std::string(bank::codeOf(finding.kind)) + " ";
        return text;
    };
    EXPECT_EQ(codes(take(statement("1/1", "260302", "0,00", payment("260302", "5,00", "a"), "5,00"))), "");
    EXPECT_EQ(codes(take(statement("2/1", "260303", "5,00", payment("260303", "1,00", "b"), "6,00"))), "");
    EXPECT_EQ(codes(take(statement("4/1", "260305", "9,00", payment("260305", "1,00", "c"), "10,00"))), "bank.gap ");
    EXPECT_EQ(codes(take(statement("5/1", "260305", "9,00", payment("260305", "1,00", "c"), "11,00"))),
              "bank.balance_differs bank.gap bank.overlap ");
}

TEST_P(BankStatements, LeaveOutWhatIsNotBookedOrMovesNoMoney) {
    const auto taken = take(
        statement("1/1", "260302", "0,00", payment("260302", "5,00", "a") + payment("260302", "0,00", "news"), "5,00"));
    EXPECT_EQ(taken.accepted, 1);
    EXPECT_EQ(taken.leftOut, 1);
    EXPECT_EQ(lines(), 1);
}

TEST_P(BankStatements, OfADryRunOrARefusedFileLeaveNoTrace) {
    const std::string text = statement("1/1", "260302", "0,00", payment("260302", "5,00", "a"), "5,00");
    const auto dry = take(text, true);
    EXPECT_EQ(dry.accepted, 1);
    EXPECT_FALSE(dry.kept);
    // the second statement of the file is at fault: the first is not taken either
    const auto refused = services::importStatement(
        books(), {file(text + statement("2/1", "260303", "5,00", payment("260231", "1,00", "b"), "6,00"))});
    ASSERT_FALSE(refused);
    EXPECT_NE(explain(refused.error()).find("line 13: \"260231\" is no day"), std::string::npos)
        << explain(refused.error());
    EXPECT_EQ(lines(), 0);
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM bank_statement"), 0);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(BankStatements, CannotBeChangedUnnoticed) {
    take(statement("1/1", "260302", "0,00", payment("260302", "5,00", "a"), "5,00"));
    EXPECT_THROW(books().db->execute("UPDATE bank_line SET amount_minor = 1"), db::DbError);
    EXPECT_THROW(books().db->execute("DELETE FROM bank_statement"), db::DbError);
    Sandbox sandbox(places(), place());
    for (const std::string sql : {"UPDATE bank_line SET amount_minor = 600", "UPDATE bank_line SET name = 'Eve'",
                                  "DELETE FROM bank_line", "UPDATE bank_statement SET closing_minor = 600"}) {
        const std::string copy = sandbox.fresh();
        tamper(copy, sql);
        services::Books changed = openBooks(copy);
        EXPECT_FALSE(verifies(changed)) << sql;
    }
}

TEST_P(BankStatements, GoAlongWhenALedgerIsCopied) {
    take(statement("1/1", "260302", "0,00", payment("260302", "5,00", "a"), "5,00"));
    const std::string copy = places().freshFile();
    ASSERT_TRUE(services::copyLedger(books(), copy, {}).ok());
    services::Books copied = openBooks(copy);
    EXPECT_EQ(services::bankLines(copied, {}).size(), 1U);
    EXPECT_TRUE(verifies(copied));
}

DUEBOOK_ON_BOTH_DATABASES(BankStatements);

}  // namespace
}  // namespace duebook::test
