// SPDX-License-Identifier: GPL-3.0-or-later
// The command line from outside: its words, exit codes and JSON, as its page in the manual promises them.
#include <nlohmann/json.hpp>

#include "support/postgres_server.h"
#include "support/run_cli.h"
#include "support/tamper.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

using Json = nlohmann::json;

class CommandLine : public ::testing::Test {
protected:
    CliResult run(std::vector<std::string> words) { return runCli(words); }
    // Runs with --json and --ledger; expects the exit code and returns the document on standard output.
    Json json(const std::string& ledger, std::vector<std::string> words, int code = 0) {
        words.insert(words.begin(), {"--ledger", ledger, "--json"});
        const CliResult result = runCli(words);
        EXPECT_EQ(result.code, code) << result.out << result.err;
        const Json document = Json::parse(result.out, nullptr, false);
        EXPECT_FALSE(document.is_discarded()) << result.out;
        return document;
    }
    // Expects the call to fail with that exit code and that code in the JSON on standard error.
    static void expectError(const CliResult& result, int exit, const std::string& code) {
        EXPECT_EQ(result.code, exit) << result.err;
        EXPECT_EQ(result.out, "");
        const Json document = Json::parse(result.err, nullptr, false);
        ASSERT_TRUE(document.contains("error")) << result.err;
        const Json& error = document["error"];
        EXPECT_EQ(error["code"], code);
        EXPECT_GT(error["message"].get<std::string>().size(), 10U);
        EXPECT_TRUE(error["details"].is_object());
        EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
    }
    // A ledger with an invoice of 30 days past due, one in yen, and a receipt on account.
    std::string ledger() {
        const std::string place = places.freshFile();
        services::Books books = makeBooks(place);
        Clerk clerk(books);
        const CustomerId acme = clerk.customer("C-1", "Müller \"& Söhne\"\n");
        clerk.post(anInvoice().of(acme).over(eur(6174)).issued("2026-01-01").due("2026-03-01"));
        clerk.post(anInvoice().of(acme).over(money(1235, "JPY")).issued("2026-03-01").due("2026-03-31"));
        clerk.post(aReceipt().of(acme).over(eur(1000)).on("2026-03-15"));
        return place;
    }
    Places places{Engine::sqlite};
};

TEST_F(CommandLine, MakesChecksAndDescribesALedger) {
    const std::string place = places.freshFile();
    EXPECT_EQ(run({"ledger", "create", place, "--company", "Ä & Co", "--currency", "eur", "--country", "DE"}).code, 0);
    const Json info = json(place, {"ledger", "info"});
    EXPECT_EQ(info["company"], "Ä & Co");
    EXPECT_EQ(info["currency"], "EUR");
    EXPECT_EQ(info["counts"]["invoices"], 0);
    EXPECT_TRUE(info["newest_posting"].is_null());
    EXPECT_EQ(info["head"].get<std::string>().size(), 64U);
    const Json verified = json(place, {"ledger", "verify"});
    EXPECT_EQ(verified["ok"], true);
    EXPECT_GE(verified["checks"].size(), 8U);
    for (const Json& check : verified["checks"]) {
        EXPECT_EQ(check["ok"], true);
        EXPECT_TRUE(check["name"].is_string() && check["examined"].is_number_integer());
    }
    expectError(run({"--json", "ledger", "create", place, "--company", "B", "--currency", "EUR"}), 3, "ledger.exists");
}

TEST_F(CommandLine, NamesWhoActs) {
    const std::string place = places.freshFile();
    EXPECT_EQ(run({"--as", "zoë", "ledger", "create", place, "--company", "A", "--currency", "EUR"}).code, 0);
    EXPECT_EQ(run({"--ledger", place, "ledger", "close", "--until", "2026-01-31", "--as", "bob"}).code, 0);
    const auto db = db::openSqlite(place, db::Access::readWrite);
    EXPECT_EQ(text(*db, "SELECT actor FROM journal WHERE seq = 1"), "zoë");
    EXPECT_EQ(text(*db, "SELECT actor FROM journal WHERE seq = 2"), "bob");
}

TEST_F(CommandLine, EndsWith1WhereABusinessRuleSaysNo) {
    const std::string place = ledger();
    EXPECT_EQ(json(place, {"ledger", "close", "--until", "2026-01-31"})["closed_until"], "2026-01-31");
    const CliResult again = run({"--ledger", place, "--json", "ledger", "close", "--until", "2026-01-31"});
    expectError(again, 1, "period.already_closed");
    EXPECT_EQ(Json::parse(again.err)["error"]["details"]["subject"], "2026-01-31");
    expectError(run({"--ledger", place, "--json", "aging", "--buckets", "60,30"}), 1, "buckets.invalid");
    const CliResult plain = run({"--ledger", place, "ledger", "close", "--until", "2026-01-31"});
    EXPECT_EQ(plain.code, 1);
    EXPECT_EQ(plain.err, "duebook-cli: The books are closed to 2026-01-31 or later already.\n");
}

TEST_F(CommandLine, AsksForTheAgingAsItWasKnownOnADay) {
    const std::string place = ledger();  // all of it entered on 2026-03-31
    const Json known = json(place, {"aging", "--known-on", "2026-03-31"});
    EXPECT_EQ(known["as_of"], "2026-03-31");
    EXPECT_EQ(known["known_on"], "2026-03-31");
    EXPECT_EQ(known["total"], "51.74");
    EXPECT_FALSE(json(place, {"aging", "--as-of", "2026-03-31"}).contains("known_on"));
    const Json before = json(place, {"aging", "--as-of", "2026-03-31", "--known-on", "2026-03-30", "--by", "item"});
    EXPECT_TRUE(before["rows"].empty());
    EXPECT_EQ(before["as_of"], "2026-03-31");
    EXPECT_EQ(json(place, {"aging", "--as-of", "2026-03-14", "--known-on", "2026-04-02"})["total"], "61.74");
}

TEST_F(CommandLine, EndsWith1WhereVerifyFindsAFault) {
    const std::string place = ledger();
    const std::string head = json(place, {"ledger", "verify"})["head"];
    EXPECT_EQ(json(place, {"ledger", "verify", "--head", head})["ok"], true);
    const Json unknown = json(place, {"ledger", "verify", "--head", std::string(64, 'a')}, 1);
    EXPECT_EQ(unknown["checks"].back()["name"], "head_is_known");
    EXPECT_EQ(unknown["checks"].back()["ok"], false);
    tamper(place, "UPDATE document SET description = 'x' WHERE number = 'INV-1'");
    const Json tampered = json(place, {"ledger", "verify"}, 1);
    EXPECT_EQ(tampered["ok"], false);
    for (const Json& check : tampered["checks"]) {
        EXPECT_EQ(check["ok"], check["name"] != "audit_chain") << check;
        if (check["name"] == "audit_chain") EXPECT_FALSE(check["faults"].empty());
    }
    const CliResult plain = run({"--ledger", place, "ledger", "verify"});
    EXPECT_EQ(plain.code, 1);
    EXPECT_NE(plain.out.find("audit_chain: facts 1 to 2 are not as act 2"), std::string::npos) << plain.out;
}

TEST_F(CommandLine, EndsWith2WhereTheWordsAreOff) {
    const std::string place = ledger();
    const std::vector<std::vector<std::string>> calls = {
        {},
        {"nonsense"},
        {"ledger"},
        {"ledger", "nonsense"},
        {"ledger", "info", "--nonsense"},
        {"ledger", "create"},
        {"ledger", "create", places.freshFile(), "--company", "A"},
        {"ledger", "create", places.freshFile(), "--company", "A", "--currency", "EURO"},
        {"--ledger", place, "aging", "--as-of", "31.03.2026"},
        {"--ledger", place, "aging", "--as-of", "2026-02-30"},
        {"--ledger", place, "aging", "--known-on", "yesterday"},
        {"--ledger", place, "aging", "--basis", "paid"},
        {"--ledger", place, "aging", "--by", "moon"},
        {"--ledger", place, "aging", "--currency", "XYZ"},
        {"--ledger", place, "ledger", "close"},
        {"--ledger", place, "ledger", "close", "--until", "soon"},
        {"--ledger", place, "ledger", "backup"},
        {"ledger", "demo", places.freshFile(), "--invoices", "0"},
        {"ledger", "demo", places.freshFile(), "--invoices", "many"},
        {"ledger", "info"},
        {"aging"},
    };
    for (std::vector<std::string> words : calls) {
        std::string all;
        for (const std::string& word : words) all += word + " ";
        EXPECT_EQ(run(words).code, 2) << all;
        words.insert(words.begin(), "--json");
        SCOPED_TRACE(all);
        expectError(run(words), 2, "call.wrong_words");
    }
    EXPECT_EQ(run({"--help"}).code, 0);
    EXPECT_EQ(run({"ledger", "create", "--help"}).code, 0);
    EXPECT_NE(run({"--version"}).out.find("Duebook"), std::string::npos);
}

TEST_F(CommandLine, EndsWith3WhereALedgerCannotBeReadOrWritten) {
    const std::string note = places.freshFile();
    writeBytes(note, "only words");
    const std::string place = ledger();
    struct Case {
        std::vector<std::string> words;
        const char* code;
    };
    const Case cases[] = {
        {{"--ledger", places.freshFile(), "ledger", "info"}, "ledger.cannot_open"},
        {{"--ledger", places.folder().path(), "aging"}, "ledger.cannot_open"},
        {{"--ledger", std::string(4000, 'x'), "aging"}, "ledger.cannot_open"},
        {{"--ledger", note, "ledger", "verify"}, "ledger.not_a_ledger"},
        {{"--ledger", "postgresql:///x?host=" + places.folder().path(), "aging"}, "ledger.cannot_open"},
        {{"--ledger", place, "ledger", "backup", note}, "ledger.exists"},
        {{"--ledger", place, "ledger", "backup", places.folder() / "no/where"}, "ledger.cannot_open"},
        {{"ledger", "restore", places.freshFile(), place}, "ledger.cannot_open"},
        {{"ledger", "restore", note, place}, "ledger.not_a_ledger"},
        {{"ledger", "restore", place, note}, "ledger.not_a_ledger"},
        {{"ledger", "copy", place, note}, "ledger.exists"},
        {{"ledger", "create", places.folder() / "no/where", "--company", "A", "--currency", "EUR"},
         "ledger.cannot_open"},
    };
    for (const Case& c : cases) {
        std::vector<std::string> words = c.words;
        words.insert(words.begin(), "--json");
        SCOPED_TRACE(c.words[0] + " " + c.words[1] + " " + c.words[2]);
        expectError(run(words), 3, c.code);
    }
    services::Books books = openBooks(place);
    EXPECT_TRUE(verifies(books));
}

TEST_F(CommandLine, TakesTheLedgerFromTheEnvironmentUnlessItIsNamed) {
    const std::string place = ledger();
    const std::map<std::string, std::string> environment = {{"DUEBOOK_LEDGER", place}};
    EXPECT_EQ(runCli({"ledger", "info"}, environment).code, 0);
    EXPECT_EQ(runCli({"--ledger", places.freshFile(), "ledger", "info"}, environment).code, 3);
    EXPECT_EQ(runCli({"ledger", "info", "--ledger", place}, {{"DUEBOOK_LEDGER", "nowhere"}}).code, 0);
}

TEST_F(CommandLine, PrintsTheAgingAsTheManualShowsIt) {
    const Json aging = json(ledger(), {"aging", "--as-of", "2026-03-31"});
    EXPECT_EQ(aging["as_of"], "2026-03-31");
    EXPECT_EQ(aging["basis"], "due");
    EXPECT_EQ(aging["currency"], "EUR");
    EXPECT_EQ(aging["by"], "customer");
    EXPECT_EQ(aging["buckets"], (Json{"current", "1-30", "31-60", "61-90", "90+"}));
    ASSERT_EQ(aging["rows"].size(), 1U);
    EXPECT_EQ(aging["rows"][0], (Json{{"key", "C-1"},
                                      {"name", "Müller \"& Söhne\"\n"},
                                      {"amounts", {"0.00", "61.74", "0.00", "0.00", "0.00"}},
                                      {"unapplied", "-10.00"},
                                      {"total", "51.74"}}));
    EXPECT_EQ(aging["totals"], (Json{"0.00", "61.74", "0.00", "0.00", "0.00"}));
    EXPECT_EQ(aging["unapplied"], "-10.00");
    EXPECT_EQ(aging["total"], "51.74");
    EXPECT_EQ(aging["not_converted"], (Json{{{"currency", "JPY"}, {"total", "1235"}}}));
}

TEST_F(CommandLine, PrintsTheAgingByEveryGroupingAndBasis) {
    const std::string place = ledger();
    for (const char* by : {"customer", "currency", "collector", "group", "country", "item"}) {
        const Json aging = json(place, {"aging", "--as-of", "2026-03-31", "--by", by, "--basis", "invoice"});
        EXPECT_EQ(aging["by"], by);
        EXPECT_EQ(aging["basis"], "invoice");
        EXPECT_EQ(aging["total"], "51.74");
        EXPECT_EQ(aging["totals"][3], "61.74");
    }
    const Json yen = json(place, {"aging", "--as-of", "2026-03-31", "--currency", "jpy", "--buckets", "7"});
    EXPECT_EQ(yen["currency"], "JPY");
    EXPECT_EQ(yen["buckets"], (Json{"current", "1-7", "7+"}));
    EXPECT_EQ(yen["totals"], (Json{"1235", "0", "0"}));
    const CliResult table = run({"--ledger", place, "aging", "--as-of", "2026-03-31"});
    EXPECT_EQ(table.code, 0);
    EXPECT_NE(table.out.find("61.74"), std::string::npos);
    EXPECT_NE(table.out.find("for want of an exchange rate: 1,235 JPY"), std::string::npos) << table.out;
}

TEST_F(CommandLine, BacksUpRestoresAndCopies) {
    const std::string place = ledger(), backup = places.freshFile(), restored = places.freshFile(),
                      copy = places.freshFile();
    const std::string head = json(place, {"ledger", "info"})["head"];
    EXPECT_EQ(json(place, {"ledger", "backup", backup})["head"], head);
    EXPECT_EQ(json("", {"ledger", "restore", backup, restored})["head"], head);
    EXPECT_EQ(json("", {"ledger", "copy", restored, copy})["head"], head);
    tamper(backup, "DELETE FROM receipt");
    const Json refused = json("", {"ledger", "restore", backup, restored}, 1);
    EXPECT_EQ(refused["ok"], false);
    EXPECT_EQ(json(restored, {"ledger", "verify", "--head", head})["ok"], true);
}

TEST_F(CommandLine, RestoresOverNoLedgerInUseAndSaysWhichOneIs) {
    const std::string place = ledger(), backup = places.freshFile();
    ASSERT_EQ(run({"--ledger", place, "ledger", "backup", backup}).code, 0);
    services::Books inUse = openBooks(place);
    EXPECT_EQ(number(*inUse.db, "SELECT COUNT(*) FROM receipt"), 1);
    const CliResult refused = run({"--json", "ledger", "restore", backup, place});
    expectError(refused, 3, "ledger.busy");
    EXPECT_NE(refused.err.find(place + " is in use"), std::string::npos) << refused.err;
    Clerk(inUse).customer("C-2");
    EXPECT_TRUE(verifies(inUse));
}

TEST_F(CommandLine, DoesTheSameOnPostgres) {
    if (PostgresServer::find() == nullptr) GTEST_SKIP() << PostgresServer::whyNot();
    const std::string file = ledger(), place = places.freshDatabase();
    EXPECT_EQ(run({"ledger", "copy", file, place}).code, 0);
    EXPECT_EQ(json(place, {"ledger", "verify"})["ok"], true);
    EXPECT_EQ(json(place, {"aging", "--as-of", "2026-03-31"}), json(file, {"aging", "--as-of", "2026-03-31"}));
    expectError(run({"--json", "ledger", "copy", file, place}), 3, "ledger.exists");
}

}  // namespace
}  // namespace duebook::test
