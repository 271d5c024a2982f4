// SPDX-License-Identifier: GPL-3.0-or-later
// The words and the JSON of bank statements, from outside.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "support/run_cli.h"
#include "support/temp_files.h"

namespace duebook::test {
namespace {

using Json = nlohmann::json;

constexpr const char* statement =
    ":20:X\n:25:DE02120300000000202051\n:28C:5/1\n:60F:C260302EUR0,00\n:61:260302C5,00NTRFNONREF\n:86:Invoice 7\n"
    ":62F:C260302EUR5,00\n-\n";

class BankCommands : public ::testing::Test {
protected:
    void SetUp() override {
        const auto made = runCli({"ledger", "create", ledger(), "--company", "Acme", "--currency", "EUR"});
        ASSERT_EQ(made.code, 0) << made.err;
    }
    std::string ledger() const { return folder / "acme.duebook"; }
    std::string file(const std::string& text) const {
        const std::string path = folder / "statement.txt";
        writeBytes(path, text);
        return path;
    }
    CliResult run(std::vector<std::string> words) const {
        words.insert(words.begin(), {"--ledger", ledger(), "--json"});
        return runCli(words);
    }
    TempFolder folder;
};

TEST_F(BankCommands, TakeAStatementInAndShowItsLines) {
    const auto taken = run({"import", "bank-statement", file(statement)});
    ASSERT_EQ(taken.code, 0) << taken.err;
    const Json import = Json::parse(taken.out);
    EXPECT_EQ(import["format"], "MT940");
    EXPECT_EQ(import["accepted"], 1);
    const Json expected = {{"account", "DE02120300000000202051"},
                           {"currency", "EUR"},
                           {"number", "5/1"},
                           {"from", "2026-03-02"},
                           {"to", "2026-03-02"},
                           {"opening", "0.00"},
                           {"closing", "5.00"},
                           {"ties", true},
                           {"lines", 1},
                           {"entries", 1},
                           {"accepted", 1},
                           {"known", 0},
                           {"left_out", 0},
                           {"findings", Json::array()}};
    EXPECT_EQ(import["statements"], Json::array({expected}));
    const Json again = Json::parse(run({"import", "bank-statement", file(statement)}).out);
    EXPECT_EQ(again["duplicates"], 1);
    EXPECT_EQ(again["known_lines"][0]["text"], "Invoice 7");
    const Json lines = Json::parse(run({"bank", "lines", "--state", "unmatched"}).out)["lines"];
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0]["amount"], "5.00");
    EXPECT_EQ(lines[0]["state"], "unmatched");
    EXPECT_EQ(Json::parse(run({"bank", "lines", "--state", "posted"}).out)["lines"].size(), 0U);
}

TEST_F(BankCommands, SayWhatIsWrongByTheirExitCode) {
    const auto broken = run({"import", "bank-statement", file(std::string(statement) + ":61:260231C1,00NTRFX\n")});
    EXPECT_EQ(broken.code, 4);
    EXPECT_EQ(Json::parse(broken.err)["error"]["code"], "bank.file_broken");
    EXPECT_EQ(run({"import", "bank-statement", folder / "nothing.xml"}).code, 3);
    EXPECT_EQ(run({"import", "bank-statement", file(statement), "--map", "nobody"}).code, 2);
    EXPECT_EQ(run({"import", "bank-statement", file(statement), "--on-error", "skip"}).code, 2);
    EXPECT_EQ(run({"bank", "lines", "--state", "lost"}).code, 2);
}

TEST_F(BankCommands, MatchPostAndTakeBack) {
    const std::string invoices = folder / "invoices.csv";
    writeBytes(invoices,
               "number,customer,invoice_date,due_date,currency,amount\nINV-00007,C-1,2026-02-01,2026-03-03,EUR,5.00\n"
               "INV-00008,C-1,2026-02-01,2026-03-03,EUR,9.00\n");
    const std::string mapping = folder / "map.json";
    writeBytes(mapping, R"({"kind": "invoices", "create_customers": true,
        "columns": {"number": "number", "customer": "customer", "invoice_date": "invoice_date", "due_date": "due_date",
                    "currency": "currency", "amount": "amount"}})");
    ASSERT_EQ(run({"import", "invoices", invoices, "--map", mapping}).code, 0);
    ASSERT_EQ(run({"import", "bank-statement", file(statement)}).code, 0);
    const auto call = [&](std::vector<std::string> words) { return Json::parse(run(std::move(words)).out); };
    const Json weak = call({"bank", "match"});
    EXPECT_EQ(weak["proposed"], 1);
    EXPECT_EQ(weak["proposals"][0]["rule"], "amount-one") << "7 alone names no invoice";
    EXPECT_EQ(call({"bank", "match", "--post", "--confidence", "0"})["posted"], 0);
    EXPECT_EQ(run({"bank", "match", "--confidence", "2"}).code, 2);
    std::string named = statement;
    named.replace(named.find("Invoice 7"), 9, "INV-00007");
    named.replace(named.find("5/1"), 3, "5/2");
    ASSERT_EQ(run({"import", "bank-statement", file(named)}).code, 0);
    const Json posted = call({"bank", "match", "--post"});
    EXPECT_EQ(posted["posted"], 1);
    EXPECT_EQ(posted["unmatched"], 1) << "what the other line might have paid is paid";
    const Json& best = posted["proposals"][0];
    EXPECT_EQ(best["confidence"], 0.99);
    EXPECT_EQ(best["allocate"], Json::parse(R"([{"document": "INV-00007", "instalment": 1, "cash": "5.00"}])"));
    EXPECT_EQ(best["reason"], "invoice number INV-00007 in the text; the amount equals what is open on it");
    EXPECT_EQ(best["receipt"], "R-1");
    EXPECT_EQ(posted["rates"]["envelope"], 0.5);
    EXPECT_EQ(call({"bank", "lines", "--state", "posted"})["lines"].size(), 1U);
    const std::string runId = posted["run"].dump();
    EXPECT_EQ(call({"bank", "unpost", runId})["receipts"], Json::array({"R-1"}));
    const auto again = run({"bank", "unpost", runId});
    EXPECT_EQ(again.code, 1);
    EXPECT_EQ(Json::parse(again.err)["error"]["code"], "bank.run_undone");
    EXPECT_EQ(call({"bank", "runs"})["runs"][0]["undone"], 1);
    EXPECT_EQ(call({"bank", "assign", "2", "--customer", "C-1", "--allocate", "INV-00008:5.00"})["unapplied"], "0.00");
    EXPECT_EQ(call({"bank", "accept", "4"})["receipt"].is_null(), true) << "a receipt is named by its number";
    EXPECT_EQ(call({"ledger", "verify"})["ok"], true);
}

}  // namespace
}  // namespace duebook::test
