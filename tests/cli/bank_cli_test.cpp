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

}  // namespace
}  // namespace duebook::test
