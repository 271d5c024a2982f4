// SPDX-License-Identifier: GPL-3.0-or-later
// Real banks' files beside the facts that are known of them.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

#include "bank/read.h"
#include "support/temp_files.h"

namespace duebook::bank {
namespace {

using Json = nlohmann::json;

class BankSamples : public ::testing::Test {
protected:
    void SetUp() override {
        folder = test::sharedData("bank-statements");
        if (folder.empty()) GTEST_SKIP() << "shared/data is not there";
    }
    // Every file below the folder beside which its facts stand under the name that the ending makes.
    template <class Visit>
    int eachWithFacts(const std::string& below, const std::string& factsEnding, bool replacesEnding, Visit visit) {
        int count = 0;
        for (const auto& item : std::filesystem::recursive_directory_iterator(folder + "/" + below)) {
            auto path = item.path();
            auto facts = path;
            if (replacesEnding)
                facts.replace_extension(factsEnding);
            else
                facts += factsEnding;
            if (path == facts || !std::filesystem::exists(facts)) continue;
            SCOPED_TRACE(path.string());
            const std::string bytes = test::contentOf(path.string());
            visit(bytes, Json::parse(test::contentOf(facts.string())));
            ++count;
        }
        return count;
    }
    std::string folder;
};

std::int64_t minorOf(const Json& amount, Currency currency) {
    bool rounded = false;
    return readAmount(amount.get<std::string>(), currency, 0, rounded)->minor();
}

// The day of a fact that may hold an hour, too.
std::string dayOf(const Json& fact) {
    return fact.get<std::string>().substr(0, 10);
}

// The sum of a statement's lines, whatever their state.
Wide sumOf(const Statement& statement) {
    Wide sum = 0;
    for (const BankLine& line : statement.lines) sum += line.amount.minor();
    return sum;
}

void compareCamt(const Statement& statement, const Json& facts) {
    EXPECT_EQ(statement.account, facts["account"]);
    EXPECT_EQ(statement.number, facts["id"]);
    EXPECT_EQ(statement.entries, facts["entry_count"]);
    std::map<std::int64_t, Wide> sums;
    std::map<std::int64_t, const BankLine*> first;
    for (const BankLine& line : statement.lines) {
        sums[line.entry] += line.amount.minor();
        first.emplace(line.entry, &line);
    }
    std::int64_t no = 0;
    for (const Json& entry : facts["entries"]) {
        ++no;
        ASSERT_TRUE(first.contains(no));
        const BankLine& line = *first[no];
        EXPECT_EQ(line.amount.currency().code(), entry["currency"]);
        EXPECT_TRUE(sums[no] == minorOf(entry["amount"], line.amount.currency())) << entry["amount"];
        if (!entry["booking"].is_null()) EXPECT_EQ(line.booked.iso(), dayOf(entry["booking"]));
        if (!entry["value"].is_null()) EXPECT_EQ(line.value ? line.value->iso() : "", dayOf(entry["value"]));
        if (!entry["servicer_ref"].is_null()) EXPECT_EQ(line.entryId, entry["servicer_ref"]);
        EXPECT_EQ(line.reversal, entry["reversal"] == "true");
    }
    if (facts.contains("balances_reconcile") && ties(statement))
        EXPECT_EQ(*ties(statement), facts["balances_reconcile"].get<bool>());
}

TEST_F(BankSamples, OfCamtHoldWhatIsKnownOfThem) {
    const int count = eachWithFacts("camt", ".facts.json", true, [](const std::string& bytes, const Json& facts) {
        const auto file = readStatements(sourceOf(bytes));
        ASSERT_TRUE(file) << explain(file.error());
        EXPECT_EQ("urn:iso:std:iso:20022:tech:xsd:" + file->format, facts["namespace"]);
        ASSERT_EQ(file->statements.size(), facts["statements"].size());
        for (std::size_t i = 0; i < file->statements.size(); ++i)
            compareCamt(file->statements[i], facts["statements"][i]);
    });
    EXPECT_GE(count, 30);
}

void compareMt940(const Statement& statement, const Json& facts) {
    if (facts.contains("account")) EXPECT_EQ(statement.account, facts["account"]);
    if (facts.contains("number")) EXPECT_EQ(statement.number, facts["number"]);
    EXPECT_EQ(statement.entries, facts["entries"]);
    if (!statement.currency) return;
    EXPECT_TRUE(sumOf(statement) == minorOf(facts["sum"], *statement.currency)) << facts["sum"];
    if (facts.contains("opening") && !facts["opening"].is_null()) {
        ASSERT_TRUE(statement.opening);
        EXPECT_EQ(statement.opening->amount.minor(), minorOf(facts["opening"]["amount"], *statement.currency));
        EXPECT_EQ(statement.opening->day.iso(), facts["opening"]["date"]);
    }
    if (facts.contains("balances_reconcile")) EXPECT_EQ(ties(statement), facts["balances_reconcile"].get<bool>());
}

TEST_F(BankSamples, OfMt940HoldWhatIsKnownOfThem) {
    const int count = eachWithFacts("mt940", ".expected.json", false, [](const std::string& bytes, const Json& facts) {
        const auto file = readStatements(sourceOf(bytes));
        if (!file && bytes.find("DEM") != std::string::npos) {
            EXPECT_NE(explain(file.error()).find("\"DEM\" is no currency"), std::string::npos) << explain(file.error());
            return;
        }
        if (!file && facts["raw_facts"].empty()) return;  // a line of a statement, without its head
        ASSERT_TRUE(file) << explain(file.error());
        if (facts["raw_facts"].empty()) return;
        ASSERT_EQ(file->statements.size(), facts["raw_facts"].size());
        // what stands behind a statement's closing balance in two of the files belongs to it, and is no fact of theirs
        const bool trails = file->statements.back().entries > facts["raw_facts"].back()["entries"].get<std::int64_t>();
        for (std::size_t i = 0; !trails && i < file->statements.size(); ++i)
            compareMt940(file->statements[i], facts["raw_facts"][i]);
    });
    EXPECT_GE(count, 24);
}

TEST_F(BankSamples, OfOfxHoldWhatIsKnownOfThem) {
    const int count = eachWithFacts("ofx", ".facts.json", false, [](const std::string& bytes, const Json& facts) {
        const auto file = readStatements(sourceOf(bytes));
        // three files that have crashed other programs are no OFX at all
        if (!file) {
            EXPECT_EQ(file.error().refusal, Refusal::bankFileBroken) << explain(file.error());
            return;
        }
        ASSERT_EQ(file->statements.size(), facts["accounts"].size());
        for (std::size_t i = 0; i < file->statements.size(); ++i) {
            const Statement& statement = file->statements[i];
            const Json& account = facts["accounts"][i];
            EXPECT_EQ(statement.account, account["account"]);
            EXPECT_EQ(statement.entries, account["count"]);
            if (statement.currency)
                EXPECT_TRUE(sumOf(statement) == minorOf(account["sum"], *statement.currency)) << account["sum"];
            for (std::size_t k = 0; k < statement.lines.size(); ++k)
                EXPECT_EQ(statement.lines[k].bankId, account["ids"][k]);
        }
    });
    EXPECT_GE(count, 25);
}

TEST_F(BankSamples, OfBai2TieOrSayThatTheyDoNot) {
    const std::string folded = test::contentOf(folder + "/bai2/moov/sample3.txt");
    const auto several = readStatements(sourceOf(folded));  // two records on a line, and records cut by line ends
    ASSERT_TRUE(several) << explain(several.error());
    ASSERT_EQ(several->statements.size(), 15U);
    for (const Statement& statement : several->statements) EXPECT_EQ(ties(statement), true);
    const std::string sums = test::contentOf(folder + "/bai2/moov/sample1.txt");
    const auto totals = readStatements(sourceOf(sums));
    ASSERT_TRUE(totals) << explain(totals.error());
    ASSERT_EQ(totals->statements.size(), 2U);
    EXPECT_EQ(totals->statements[0].entries, 11);
    EXPECT_EQ(totals->statements[1].entries, 6);
    for (const Statement& statement : totals->statements) EXPECT_TRUE(statement.findings.empty());
}

}  // namespace
}  // namespace duebook::bank
