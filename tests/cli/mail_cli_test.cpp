// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's mail, with a real server.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <map>
#include <nlohmann/json.hpp>
#include <random>

#include "services/mail_account.h"
#include "services/outbox.h"
#include "support/mail_server.h"
#include "support/postgres_server.h"
#include "support/run_cli.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

using Json = nlohmann::json;

class MailCommands : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        if (!MailServer::isInstalled()) GTEST_SKIP() << "python3-aiosmtpd or openssl is not installed";
        if (GetParam() == Engine::postgres && PostgresServer::find() == nullptr)
            GTEST_SKIP() << PostgresServer::whyNot();
        places = std::make_unique<Places>(GetParam());
        place = places->fresh();
        makeBooks(place);
        environment = {{"HOME", places->folder().path()}, {"XDG_CONFIG_HOME", ""}, {"DUEBOOK_LEDGER", place}};
    }
    CliResult run(std::vector<std::string> words) {
        words.insert(words.begin(), "mail");
        return runCli(words, environment);
    }
    Json json(std::vector<std::string> words, int code = 0) {
        words.insert(words.begin(), "--json");
        words.insert(words.begin() + 1, "mail");
        const CliResult result = runCli(words, environment);
        EXPECT_EQ(result.code, code) << result.out << result.err;
        const Json document = Json::parse(result.out.empty() ? result.err : result.out, nullptr, false);
        EXPECT_FALSE(document.is_discarded()) << result.out << result.err;
        return document;
    }
    std::string file(const std::string& name, const std::string& text) {
        const std::string path = places->folder() / name;
        writeBytes(path, text);
        return path;
    }
    Json accountOf(const MailServer& server, mail::Security security, const std::string& user = {}) {
        Json account = {{"host", "localhost"},
                        {"port", server.port()},
                        {"security", security == mail::Security::none  ? "none"
                                     : security == mail::Security::tls ? "tls"
                                                                       : "starttls"},
                        {"take_back_seconds", 0},
                        {"timeout_seconds", 20},
                        {"identities", {{{"name", "billing"}, {"address", "billing@acme.example"}}}}};
        if (!server.caCertificate().empty()) account["ca_certificate"] = server.caCertificate();
        if (!user.empty()) account["user"] = user;
        return account;
    }
    void setAccount(const Json& account) {
        const CliResult set = run({"account", "set", file("account.json", account.dump())});
        ASSERT_EQ(set.code, 0) << set.err;
    }
    // Puts a mail in as a real clock would; the ids of its rows.
    std::vector<std::int64_t> queue(const std::string& subject, const std::vector<std::string>& to) {
        services::Books books = openBooks(place);
        books.now = &Instant::now;
        services::MailToQueue request{
            {.from = services::senderOf(services::mailAccount(books)->identities[0]), .to = {}}, subject};
        for (const std::string& each : to) request.message.to.push_back({"", *mail::Address::parse(each)});
        request.message.subject = subject;
        request.message.text = "Text\n";
        return services::queueMail(books, request)->ids;
    }
    std::unique_ptr<Places> places;
    std::string place;
    std::map<std::string, std::string> environment;
};
DUEBOOK_ON_BOTH_DATABASES(MailCommands);

TEST_P(MailCommands, SetsTestsAndShowsTheAccount) {
    const MailServer server(mail::Security::starttls);
    EXPECT_EQ(json({"account", "show"}, 1)["error"]["code"], "mail.account_missing");
    setAccount(accountOf(server, mail::Security::starttls));
    const Json account = json({"account", "show"});
    EXPECT_EQ(account["port"], server.port());
    EXPECT_EQ(account["identities"][0]["address"], "billing@acme.example");
    const Json test = json({"test", "--to", "me@acme.example"});
    EXPECT_EQ(test["accepted"], true);
    EXPECT_EQ(test["code"], 250);
    ASSERT_EQ(server.taken().size(), 1U);
    EXPECT_TRUE(server.taken()[0].tls);
    EXPECT_EQ(json({"test", "--to", "refuse@acme.example"}, 1)["code"], 550);
    EXPECT_EQ(json({"test", "--to", "nobody"}, 1)["error"]["code"], "address.invalid");
    EXPECT_EQ(json({"outbox"})["mails"], Json::array());
}

TEST_P(MailCommands, RefusesFilesThatAreNoAccount) {
    const auto code = [&](const std::string& text) {
        return json({"account", "set", file("x.json", text)}, 1)["error"]["code"].get<std::string>();
    };
    EXPECT_EQ(code("no json"), "json.invalid");
    EXPECT_EQ(code(R"({"identities": [{"address": "a@example.com"}]})"), "value.missing");
    EXPECT_EQ(code(R"({"host": "h", "security": "ssl", "identities": [{"address": "a@example.com"}]})"),
              "value.invalid");
    EXPECT_EQ(code(R"({"host": "h", "password": "sesame", "identities": [{"address": "a@example.com"}]})"),
              "field.unknown");
    EXPECT_EQ(code(R"({"host": "h", "identities": [{"address": "a@b@example.com"}]})"), "address.invalid");
    EXPECT_EQ(code(R"({"host": "h", "user": "u", "security": "none", "identities": [{"address": "a@example.com"}]})"),
              "mail.login_in_clear");
    EXPECT_EQ(json({"account", "show"}, 1)["error"]["code"], "mail.account_missing");
}

TEST_P(MailCommands, DeliversAndTellsWhatBecameOfEach) {
    const MailServer server;
    setAccount(accountOf(server, mail::Security::none));
    const auto ids = queue("Invoice 1", {"ap@example.com", "refuse@example.com", "grey@example.com"});
    const Json delivery = json({"deliver"}, 4);
    EXPECT_EQ(delivery["sent"], 1);
    EXPECT_EQ(delivery["failed"], 1);
    EXPECT_EQ(delivery["later"], 1);
    EXPECT_EQ(delivery["waiting"], 1);
    EXPECT_TRUE(delivery["next"].is_string());
    const Json mails = json({"outbox"})["mails"];
    ASSERT_EQ(mails.size(), 3U);
    EXPECT_EQ(mails[2]["state"], "sent");
    EXPECT_EQ(mails[1]["state"], "failed");
    EXPECT_EQ(mails[1]["answer"], "5.1.1 There is nobody 5.1.1 of that name");
    EXPECT_EQ(mails[0]["state"], "queued");
    EXPECT_EQ(json({"outbox", "--state", "failed"})["mails"].size(), 1U);
    EXPECT_EQ(json({"outbox", "--limit", "2"})["mails"].size(), 2U);
    EXPECT_EQ(run({"outbox", "--state", "lost"}).code, 2);
    const std::string grey = std::to_string(ids[2]);
    EXPECT_EQ(json({"retry", grey})["attempts"], 0);
    EXPECT_EQ(json({"deliver"})["sent"], 1);
    const Json shown = json({"show", grey});
    ASSERT_EQ(shown["log"].size(), 3U);
    EXPECT_EQ(shown["log"][0]["event"], "later");
    EXPECT_EQ(shown["log"][0]["code"], 451);
    EXPECT_EQ(shown["log"][2]["event"], "sent");
    const CliResult source = run({"show", grey, "--source"});
    EXPECT_EQ(source.out, server.taken()[1].content);
    EXPECT_NE(run({"outbox"}).out.find("There is nobody"), std::string::npos);
    EXPECT_EQ(json({"show", "4711"}, 1)["error"]["code"], "mail.unknown");
    EXPECT_EQ(runCli({"ledger", "verify"}, environment).code, 0);
}

TEST_P(MailCommands, TakesBackAndWaitsForWhatIsDueSoon) {
    const MailServer server;
    Json account = accountOf(server, mail::Security::none);
    account["take_back_seconds"] = 2;
    setAccount(account);
    const auto first = queue("Invoice 1", {"ap@example.com"}), second = queue("Invoice 2", {"ap@example.com"});
    EXPECT_EQ(json({"take-back", std::to_string(first[0])})["state"], "taken-back");
    EXPECT_EQ(json({"take-back", std::to_string(first[0])}, 1)["error"]["code"], "mail.has_left");
    EXPECT_EQ(json({"deliver", "--wait", "10"})["sent"], 1);
    EXPECT_EQ(server.taken().size(), 1U);
    EXPECT_EQ(json({"retry", std::to_string(second[0])}, 1)["error"]["code"], "mail.not_in_question");
}

TEST_P(MailCommands, EndsWith3WhereTheServerCannotBeReached) {
    {
        const MailServer gone;
        setAccount(accountOf(gone, mail::Security::none));
    }
    const auto ids = queue("Invoice 1", {"ap@example.com"});
    const Json delivery = json({"deliver"}, 3);
    EXPECT_EQ(delivery["waiting"], 1);
    EXPECT_TRUE(delivery["paused_until"].is_string());
    EXPECT_FALSE(delivery["trouble"].get<std::string>().empty());
    EXPECT_EQ(run({"test", "--to", "me@acme.example"}).code, 3);
    EXPECT_EQ(json({"show", std::to_string(ids[0])})["state"], "queued");
}

TEST_P(MailCommands, FindsThePasswordWhereItIsKeptAndNowhereElse) {
    const std::string password = "open sesame öl";
    const MailServer server(mail::Security::tls, {"--login", "billing@acme.example:" + password});
    setAccount(accountOf(server, mail::Security::tls, "billing@acme.example"));
    environment["PATH"] = "/nowhere";  // no secret-tool
    EXPECT_EQ(json({"deliver"}, 1)["error"]["code"], "mail.password_missing");
    const auto works = [&](const std::string& from) {
        const Json test = json({"test", "--to", "me@acme.example"});
        EXPECT_EQ(test["accepted"], true) << from;
    };
    environment["DUEBOOK_MAIL_PASSWORD"] = password;
    works("the environment");
    environment["DUEBOOK_MAIL_PASSWORD"] = "";
    environment["DUEBOOK_MAIL_PASSWORD_FILE"] = file("password", password + "\r\nsecond line");
    chmod(environment["DUEBOOK_MAIL_PASSWORD_FILE"].c_str(), 0640);
    const CliResult open = run({"test", "--to", "me@acme.example"});
    EXPECT_EQ(open.code, 2);
    EXPECT_NE(open.err.find("chmod 600"), std::string::npos);
    chmod(environment["DUEBOOK_MAIL_PASSWORD_FILE"].c_str(), 0600);
    works("a file");
    environment["DUEBOOK_MAIL_PASSWORD_FILE"] = places->folder() / "none";
    EXPECT_EQ(run({"test", "--to", "me@acme.example"}).code, 2);
    environment["DUEBOOK_MAIL_PASSWORD_FILE"] = "";
    const std::string tool = file("secret-tool",
                                  "#!/bin/sh\n[ \"$*\" = \"lookup user smtp://billing@acme.example@localhost server "
                                  "Duebook\" ] && printf '%s' '" +
                                      password + "'\n");
    chmod(tool.c_str(), 0700);
    environment["PATH"] = places->folder().path();
    works("the secret store");
    std::filesystem::remove(tool);
    // wrong in every way: nothing of it is ever shown or kept
    environment["DUEBOOK_MAIL_PASSWORD"] = "wrong-password-123";
    queue("Invoice 1", {"ap@example.com"});
    std::string seen;
    for (const auto& words : std::vector<std::vector<std::string>>{
             {"test", "--to", "me@acme.example"}, {"deliver"}, {"outbox"}, {"account", "show"}}) {
        const CliResult result = run(words);
        seen += result.out + result.err;
    }
    EXPECT_NE(seen.find("535"), std::string::npos);
    if (GetParam() == Engine::sqlite) seen += bytesOf(place) + bytesOf(place + "-wal");
    for (const std::string secret : {"sesame", "wrong-password", "d3JvbmctcGFzc3dvcmQ"})  // the last: in base64
        EXPECT_EQ(seen.find(secret), std::string::npos) << secret;
}

TEST_P(MailCommands, ChangesTexts) {
    EXPECT_EQ(json({"template", "list"})["templates"].size(), 12U);
    const Json shown = json({"template", "show", "invoice", "--language", "de"});
    EXPECT_EQ(shown["own"], false);
    EXPECT_TRUE(shown["fields"]["lists"].contains("instalments"));
    const std::string text = "Subject: {{document.number}}\n\nHi\n";
    EXPECT_EQ(run({"template", "set", "invoice", file("t", text), "--language", "de"}).code, 0);
    EXPECT_EQ(run({"template", "show", "invoice", "--language", "de"}).out, text);
    const Json faulty = json({"template", "set", "invoice", file("t", "Subject: {{x}}\n\nHi\n")}, 1);
    EXPECT_EQ(faulty["error"]["code"], "template.invalid");
    EXPECT_EQ(faulty["error"]["details"]["subject"], "line 1: there is no field {{x}}");
    EXPECT_EQ(run({"template", "reset", "invoice", "--language", "de"}).code, 0);
    EXPECT_NE(run({"template", "show", "invoice", "--language", "de"}).out.find("Rechnungsnummer"), std::string::npos);
}

// Kills the delivering process at any stage, again and again.
TEST_P(MailCommands, SendsNothingTwiceHoweverOftenItIsKilled) {
    MailServer server(mail::Security::none, {"--slow", "0.02"});
    setAccount(accountOf(server, mail::Security::none));
    std::map<std::string, std::int64_t> rows;  // by recipient
    for (int i = 0; i < 24; ++i) {
        const std::string to = "r" + std::to_string(i) + "@example.com";
        rows[to] = queue("Invoice " + std::to_string(i), {to})[0];
    }
    std::mt19937 random(7);
    const auto waiting = [&] { return json({"outbox", "--state", "queued"})["mails"].size(); };
    for (int round = 0; round < 60 && waiting() > 0; ++round) {
        const int child = startCli({"mail", "deliver"}, environment);
        const auto stages = static_cast<unsigned>(random() % 14);
        bool took = false;
        for (unsigned i = 0; i < stages || (round % 3 == 0 && !took); ++i) {
            const auto stage = server.nextStage(2000);
            if (!stage) break;
            took = *stage == "taken";
        }
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }
    const auto leaving = [&] { return json({"outbox", "--state", "sending"})["mails"].size(); };
    for (int round = 0; round < 50 && waiting() + leaving() > 0; ++round) run({"deliver"});
    std::map<std::string, int> taken;
    for (const TakenMail& mail : server.taken()) ++taken[mail.recipients.at(0)];
    int unsure = 0;
    for (const auto& [recipient, id] : rows) {
        const std::string state = json({"show", std::to_string(id)})["state"];
        if (state == "unsure") {
            ++unsure;
            EXPECT_LE(taken[recipient], 1) << recipient;
        } else {
            EXPECT_EQ(state, "sent");
            EXPECT_EQ(taken[recipient], 1) << recipient;
        }
    }
    EXPECT_GT(unsure, 0);
    EXPECT_EQ(leaving(), 0U);
    EXPECT_EQ(runCli({"ledger", "verify"}, environment).code, 0);
}

}  // namespace
}  // namespace duebook::test
