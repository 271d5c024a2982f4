// SPDX-License-Identifier: GPL-3.0-or-later
// From an issued document to the customer's letter box, with a real mail server; and statements of account.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "support/mail_server.h"
#include "support/postgres_server.h"
#include "support/run_cli.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

using Json = nlohmann::json;
using ::testing::HasSubstr;

class SendCommand : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        if (!MailServer::isInstalled()) GTEST_SKIP() << "python3-aiosmtpd or openssl is not installed";
        if (GetParam() == Engine::postgres && PostgresServer::find() == nullptr)
            GTEST_SKIP() << PostgresServer::whyNot();
        places = std::make_unique<Places>(GetParam());
        environment = {{"HOME", places->folder().path()}, {"XDG_CONFIG_HOME", ""}, {"QT_QPA_PLATFORM", "offscreen"}};
        const std::string place = places->fresh();
        ASSERT_EQ(
            runCli({"ledger", "create", place, "--company", "Acme GmbH", "--currency", "EUR", "--country", "DE"}).code,
            0);
        environment["DUEBOOK_LEDGER"] = place;
        if (runCli({"invoice", "pdf", "none", file("none.pdf", "")}, environment).err.find("without pages") !=
            std::string::npos)
            GTEST_SKIP() << "built without pages";
        done({"config", "import", file("settings.json", settings())});
        customer("C-1", R"("email": "ap@example.com", "language": "de")");
    }
    static std::string settings() {
        return R"({"company": {"legal_name": "Acme GmbH", "street": "Hof 2", "postal_code": "10115", "city": "Berlin",
            "country": "DE", "tax_id": "DE136695976", "contact": "Ada", "phone": "+49 30 1", "email": "ar@acme.example",
            "bank_accounts": [{"iban": "DE89370400440532013000", "bic": "COBADEFFXXX"},
                              {"iban": "CH4431999123000889012", "currency": "CHF"}]}})";
    }
    std::string file(const std::string& name, const std::string& text) {
        const std::string path = places->folder() / name;
        writeBytes(path, text);
        return path;
    }
    Json done(std::vector<std::string> words, int code = 0) {
        words.insert(words.begin(), "--json");
        const CliResult result = runCli(words, environment);
        EXPECT_EQ(result.code, code) << words[1] << " " << words[2] << ": " << result.out << result.err;
        const Json document = Json::parse(code == 1 || code == 3 ? result.err : result.out, nullptr, false);
        EXPECT_FALSE(document.is_discarded()) << result.out << result.err;
        return document;
    }
    void customer(const std::string& number, const std::string& more) {
        done({"customer", "add",
              file(number + ".json", R"({"number": ")" + number +
                                         R"(", "name": "Kunde", "street": "Weg 1", "postal_code": "1010",
            "city": "Wien", "country": "DE", )" +
                                         more + "}")});
    }
    std::string draft(const std::string& customer, const std::string& more = "") {
        const Json draft =
            done({"invoice", "draft",
                  file("draft.json",
                       R"({"customer": ")" + customer +
                           R"(", "date": "2026-03-01", "terms": "net 30", "delivery_date": "2026-02-28", )" + more + R"(
            "lines": [{"description": "Widget", "quantity": "3", "unit_price": "100.00", "tax": "DE-S-19"}]})")});
        return draft["id"].dump();
    }
    std::string issued(const std::string& customer, const std::string& more = "") {
        return done({"invoice", "issue", draft(customer, more)})["number"];
    }
    std::string wordsOf(const std::string& pdf) {
        const std::string out = places->folder() / "words.txt";
        EXPECT_EQ(std::system(("pdftotext " + pdf + " " + out).c_str()), 0);
        return bytesOf(out);
    }
    void setAccount(const MailServer& server) {
        const Json account = {
            {"host", "localhost"},   {"port", server.port()},
            {"security", "none"},    {"take_back_seconds", 0},
            {"timeout_seconds", 20}, {"identities", {{{"name", "billing"}, {"address", "billing@acme.example"}}}}};
        done({"mail", "account", "set", file("account.json", account.dump())});
    }
    std::unique_ptr<Places> places;
    std::map<std::string, std::string> environment;
};
DUEBOOK_ON_BOTH_DATABASES(SendCommand);

TEST_P(SendCommand, SendsAnInvoiceOnceWithItsPdfInTheCustomersLanguage) {
    const MailServer server;
    setAccount(server);
    const std::string number = issued("C-1");
    const Json preview = done({"invoice", "send", number, "--preview"});
    EXPECT_EQ(preview["to"], Json::array({"ap@example.com"}));
    EXPECT_THAT(preview["text"].get<std::string>(), HasSubstr("357,00"));
    EXPECT_EQ(done({"mail", "outbox"})["mails"].size(), 0U) << "a look at it puts nothing in";
    const Json sent = done({"invoice", "send", number, "--follow-up", "2026-04-07"});
    EXPECT_EQ(sent["state"], "queued");
    EXPECT_EQ(sent["already"], false);
    EXPECT_EQ(sent["attachments"].size(), 1U);
    EXPECT_EQ(sent["attachments"][0]["name"], number + ".pdf");
    const Json again = done({"invoice", "send", number});
    EXPECT_EQ(again["already"], true);
    EXPECT_EQ(again["ids"], sent["ids"]);
    EXPECT_EQ(done({"mail", "deliver"})["sent"], 1);
    EXPECT_EQ(done({"invoice", "send", number})["already"], true) << "also once it has left";
    EXPECT_EQ(done({"mail", "deliver"})["sent"], 0);
    ASSERT_EQ(server.taken().size(), 1U);
    EXPECT_THAT(server.taken()[0].content, HasSubstr("application/pdf"));
    EXPECT_EQ(done({"mail", "outbox", "--follow-up", "2026-04-07"})["mails"].size(), 1U);
}

TEST_P(SendCommand, AttachesTheEInvoiceThatTheCustomerNeeds) {
    const MailServer server;
    setAccount(server);
    customer("C-2", R"("email": "e@example.com", "delivery_channel": "e-invoice",
                       "contacts": [{"name": "Eva", "role": "accounts_payable", "email": "eva@example.com"}])");
    const std::string number = issued("C-2", R"("buyer_reference": "04011000-1234512345-35",)");
    const Json sent = done({"invoice", "send", number});
    EXPECT_EQ(sent["to"], Json::array({"eva@example.com"}));
    ASSERT_EQ(sent["attachments"].size(), 2U);
    EXPECT_EQ(sent["attachments"][1]["name"], number + ".xml");
    done({"mail", "deliver"});
    ASSERT_EQ(server.taken().size(), 1U);
    const std::string other = issued("C-1");
    const Json inside = done({"invoice", "send", other, "--attach", "factur-x", "--preview"});
    EXPECT_EQ(inside["profile"], "facturx");
    EXPECT_EQ(inside["attachments"].size(), 1U);
    EXPECT_EQ(runCli({"invoice", "send", other, "--attach", "edifact"}, environment).code, 2);
}

TEST_P(SendCommand, NamesTheRuleThatAReceiverWouldRefuseBy) {
    const MailServer server;
    setAccount(server);
    const std::string number = issued("C-1");  // XRechnung wants the buyer's reference, and there is none
    const Json refused = done({"invoice", "send", number, "--attach", "ubl", "--profile", "xrechnung"}, 1);
    EXPECT_EQ(refused["error"]["code"], "einvoice.not_valid");
    std::vector<std::string> rules;
    for (const Json& finding : refused["error"]["details"]["findings"]) rules.push_back(finding["rule"]);
    EXPECT_THAT(rules, ::testing::Contains("BR-DE-15"));
    EXPECT_EQ(done({"mail", "outbox"})["mails"].size(), 0U);
}

TEST_P(SendCommand, KeepsNobodyBackForOneThatCannotLeave) {
    const MailServer server;
    setAccount(server);
    customer("C-3", R"("language": "en")");
    customer("C-4", R"("email": "p@example.com", "delivery_channel": "print")");
    const std::string one = issued("C-1"), none = issued("C-3"), print = issued("C-4"), two = issued("C-1");
    const std::string folder = places->folder() / "paper";
    std::filesystem::create_directory(folder);
    const Json batch = done({"invoice", "send", one, none, "2026-9999", print, two, "--files", folder}, 4);
    EXPECT_EQ(batch["queued"], 2);
    EXPECT_EQ(batch["refused"], 2);
    EXPECT_EQ(batch["print"], 1);
    ASSERT_EQ(batch["documents"].size(), 5U);
    EXPECT_EQ(batch["documents"][1]["error"]["code"], "mail.recipient_missing");
    EXPECT_EQ(batch["documents"][2]["error"]["code"], "document.unknown");
    EXPECT_EQ(bytesOf(folder + "/" + print + ".pdf").substr(0, 4), "%PDF");
    EXPECT_EQ(done({"mail", "deliver"})["sent"], 2);
    EXPECT_EQ(done({"invoice", "send", one, two})["queued"], 2) << "those that are there already";
    EXPECT_EQ(done({"mail", "deliver"})["sent"], 0);
}

TEST_P(SendCommand, SendsWhatABillingRunIssuedAndWhatWasLeft) {
    const MailServer server;
    setAccount(server);
    done({"schedule", "add",
          file("schedule.json", R"({"name": "rent", "start": "2026-01-01", "unit": "month", "every": 1,
        "when": "in_advance", "draft": {"customer": "C-1", "terms": "net 30",
        "lines": [{"description": "Rent", "unit_price": "100.00", "tax": "DE-S-19"}]}})")});
    const Json run = done({"billing", "run", "--date", "2026-02-15", "--send"});
    EXPECT_EQ(run["issued"].size(), 2U);
    EXPECT_EQ(run["sent"]["queued"], 2);
    const std::string left = issued("C-1");
    const Json rest = done({"invoice", "send", "--since", "2026-01-01"});
    ASSERT_EQ(rest["documents"].size(), 1U);
    EXPECT_EQ(rest["documents"][0]["number"], left);
    EXPECT_EQ(done({"invoice", "send", "--since", "2026-01-01"})["documents"].size(), 0U);
    EXPECT_EQ(done({"mail", "deliver"})["sent"], 3);
    EXPECT_EQ(runCli({"invoice", "send"}, environment).code, 2);
}

TEST_P(SendCommand, SaysWhyThereIsNoPaymentCode) {
    const Json shown = done({"invoice", "issue", draft("C-1", R"("currency": "CHF",)")});
    const auto isAboutTheCode = [](const Json& f) { return f["code"] == "payment_code.unfit"; };
    const auto& findings = shown["findings"];
    EXPECT_TRUE(std::any_of(findings.begin(), findings.end(), isAboutTheCode)) << findings;
    const Json pdf = done({"invoice", "pdf", shown["number"], places->folder() / "chf.pdf"});
    ASSERT_EQ(pdf["findings"].size(), 1U);
    EXPECT_EQ(pdf["findings"][0]["code"], "payment_code.unfit");
    EXPECT_THAT(pdf["findings"][0]["message"].get<std::string>(), HasSubstr("without"));
}

TEST_P(SendCommand, PrintsDraftsAndProFormasAsWhatTheyAre) {
    const std::string file = places->folder() / "draft.pdf";
    const std::string proForma = draft("C-1", R"("kind": "pro_forma",)"), plain = draft("C-1");
    EXPECT_EQ(done({"invoice", "pdf-draft", proForma, file})["pages"], 1);
    EXPECT_THAT(wordsOf(file), HasSubstr("Proforma"));
    EXPECT_EQ(done({"invoice", "pdf-draft", plain, file})["pages"], 1);
    EXPECT_THAT(wordsOf(file), HasSubstr("Entwurf"));
    EXPECT_THAT(wordsOf(file), ::testing::Not(HasSubstr("DE89")));
    EXPECT_EQ(done({"invoice", "pdf-draft", "4711", file}, 1)["error"]["code"], "draft.unknown");
}

TEST_P(SendCommand, StatesWhatACustomerOwesInEachCurrency) {
    const MailServer server;
    setAccount(server);
    const std::string number = issued("C-1");
    issued("C-1", R"("currency": "CHF",)");
    const std::string pdf = places->folder() / "statement.pdf";
    const Json statement = done({"statement", "C-1", "--as-of", "2026-04-15", "--pdf", pdf, "--send"});
    ASSERT_EQ(statement["currencies"].size(), 2U);
    const Json& euros = statement["currencies"][1];
    EXPECT_EQ(euros["currency"], "EUR");
    EXPECT_EQ(euros["balance"], "357.00");
    EXPECT_EQ(euros["overdue"], "357.00");
    EXPECT_EQ(euros["lines"][0]["number"], number);
    EXPECT_EQ(euros["lines"][0]["days_late"], 15);
    EXPECT_EQ(euros["aging"][1]["amount"], "357.00");
    ASSERT_EQ(statement["files"].size(), 2U);
    EXPECT_EQ(bytesOf(places->folder() / "statement-EUR.pdf").substr(0, 4), "%PDF");
    EXPECT_EQ(statement["mail"]["already"], false);
    EXPECT_EQ(done({"statement", "C-1", "--as-of", "2026-04-15", "--send"})["mail"]["already"], true);
    EXPECT_EQ(done({"mail", "deliver"})["sent"], 1);
    const Json before = done({"statement", "C-1", "--as-of", "2026-02-15"});
    EXPECT_EQ(before["currencies"][0]["lines"].size(), 0U);
    EXPECT_EQ(done({"statement", "C-9", "--as-of", "2026-04-15"}, 1)["error"]["code"], "customer.unknown");
}

}  // namespace
}  // namespace duebook::test
