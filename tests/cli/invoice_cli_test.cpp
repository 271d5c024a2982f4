// SPDX-License-Identifier: GPL-3.0-or-later
// Billing as scripts see it: from an empty ledger to a paid invoice, in the JSON of the manual.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <signal.h>
#include <sys/wait.h>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <thread>

#include "support/run_cli.h"
#include "support/temp_folder.h"
#include "support/temp_ledger.h"

namespace duebook {
namespace {

using nlohmann::json;
using test::runCli;
using test::startCli;

class InvoiceCommand : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_EQ(
            runCli({"ledger", "create", ledger_, "--company", "Acme", "--currency", "EUR", "--country", "DE"}).code, 0);
        done({"customer", "add", file(R"({"number": "C-100", "name": "Kunde", "country": "DE"})")});
    }
    std::string file(const std::string& text) {
        const std::string path = folder_ / ("f" + std::to_string(++files_) + ".json");
        std::ofstream(path) << text;
        return path;
    }
    json done(std::vector<std::string> words, int code = 0) {
        words.insert(words.begin(), {"--ledger", ledger_, "--json"});
        const auto result = runCli(words);
        EXPECT_EQ(result.code, code) << words[3] << " " << words[4] << ": " << result.out << result.err;
        return json::parse(code == 1 || code == 3 ? result.err : result.out, nullptr, false);
    }
    // The draft of the manual, issued: 3 x 100.00 less 5 %, 19 %, 2/10 net 30.
    std::string issued() {
        const json draft = done({"invoice", "draft", file(R"({"kind": "invoice", "customer": "C-100",
            "date": "2026-03-01", "currency": "EUR", "terms": "2/10 net 30", "po_number": "PO-1",
            "delivery_date": "2026-02-28", "discount_percent": "0", "note": "Thanks",
            "lines": [{"description": "Widget", "quantity": "3", "unit": "C62", "unit_price": "100.00",
                       "discount_percent": "5", "tax": "DE-S-19"}]})")});
        EXPECT_EQ(draft["gross"], "339.15");
        EXPECT_EQ(draft["state"], "draft");
        return done({"invoice", "issue", draft["id"].dump()})["number"];
    }
    test::TempFolder folder_;
    std::string ledger_ = folder_ / "acme.duebook";
    int files_ = 0;
};

TEST_F(InvoiceCommand, ShowsAnIssuedInvoiceAsTheManualSays) {
    const std::string number = issued();
    EXPECT_EQ(number, "2026-0001");
    const json invoice = done({"invoice", "show", number});
    const json wanted =
        json::parse(R"({"number": "2026-0001", "kind": "invoice", "state": "issued", "customer": "C-100",
        "date": "2026-03-01", "currency": "EUR", "net": "285.00", "tax": "54.15", "gross": "339.15", "open": "339.15",
        "po_number": "PO-1", "note": "Thanks", "delivery_date": "2026-02-28",
        "taxes": [{"code": "DE-S-19", "category": "S", "percent": "19", "base": "285.00", "amount": "54.15"}],
        "instalments": [{"no": 1, "due": "2026-03-31", "amount": "339.15", "open": "339.15",
                         "discounts": [{"until": "2026-03-11", "percent": "2", "amount": "6.78"}]}],
        "allocations": []})");
    for (const auto& [key, value] : wanted.items()) EXPECT_EQ(invoice[key], value) << key;
    EXPECT_EQ(invoice["lines"][0]["net"], "285.00");
    EXPECT_EQ(invoice["lines"][0]["unit_price"], "100.00");
}

TEST_F(InvoiceCommand, ShowsWhatWasPaidTakenBackCreditedAndWrittenOff) {
    const std::string number = issued();
    const json receipt = done({"receipt", "record", "--customer", "C-100", "--date", "2026-03-11", "--amount", "332.37",
                               "--currency", "EUR", "--allocate", number + ":332.37"});
    const json line = {{"receipt", "R-1"},    {"document", number},      {"instalment", 1},
                       {"on", "2026-03-11"},  {"cash", "332.37"},        {"discount", "6.78"},
                       {"write_off", "0.00"}, {"deduction", "0.00"},     {"fx", "0.00"},
                       {"taken", "332.37"},   {"taken_currency", "EUR"}, {"reason", "early_payment"}};
    EXPECT_EQ(receipt["allocations"], json::array({line}));
    json invoice = done({"invoice", "show", number});
    EXPECT_EQ(invoice["state"], "paid");
    EXPECT_EQ(invoice["allocations"], json::array({line}));
    EXPECT_EQ(done({"receipt", "unallocate", "R-1"})["unapplied"], "332.37");
    EXPECT_EQ(done({"invoice", "show", number})["allocations"], json::array());
    EXPECT_EQ(done({"receipt", "allocate", "R-1", "--auto"})["unapplied"], "0.00");
    EXPECT_EQ(done({"invoice", "show", number})["open"], "0.00");
    const json note = done({"invoice", "credit", number, "--amount", "100.00", "--reason", "price"});
    EXPECT_EQ(note["kind"], "credit_note");
    EXPECT_EQ(note["net"], "84.03");
    EXPECT_EQ(note["tax"], "15.97");
    EXPECT_EQ(note["open"], "100.00");
    EXPECT_EQ(note["references"][0]["number"], number);
    const json other = done({"invoice", "copy", number});
    const std::string second = done({"invoice", "issue", other["id"].dump()})["number"];
    invoice = done({"invoice", "write-off", second, "--amount", "39.15", "--reason", "bad_debt"});
    EXPECT_EQ(invoice["open"], "300.00");
    EXPECT_EQ(invoice["allocations"][0]["write_off"], "39.15");
    EXPECT_EQ(invoice["allocations"][0]["receipt"], json());
    EXPECT_EQ(done({"invoice", "credit", second, "--line", "1:1", "--reason", "return"})["gross"], "113.05");
    done({"invoice", "rebill", second, "--reason", "wrong"});
    EXPECT_EQ(done({"invoice", "show", second})["open"], "0.00");
    EXPECT_EQ(done({"ledger", "verify"})["ok"], true);
}

TEST_F(InvoiceCommand, NamesTheFieldOfEachFinding) {
    const json error = done({"invoice", "draft", file(R"({"customer": "C-100", "date": "2026-02-30",
        "lines": [{"description": "x", "unit_price": "a"}]})")},
                            1)["error"];
    EXPECT_EQ(error["code"], "date.invalid");
    EXPECT_EQ(error["details"]["field"], "date");
    ASSERT_EQ(error["details"]["findings"].size(), 2U);
    EXPECT_EQ(error["details"]["findings"][1]["field"], "lines[0].unit_price");
    const json draft = done({"invoice", "draft", file(R"({"customer": "C-100", "lines": [{"unit_price": "1"}]})")});
    EXPECT_EQ(draft["findings"][0]["field"], "lines[0].description");
    EXPECT_EQ(draft["findings"][0]["blocks"], true);
    EXPECT_EQ(done({"invoice", "issue", draft["id"].dump()}, 1)["error"]["details"]["field"], "lines[0].description");
    EXPECT_EQ(done({"invoice", "list", "--state", "draft"})["invoices"].size(), 1U);
    EXPECT_EQ(done({"invoice", "delete", draft["id"].dump()})["deleted"], true);
    EXPECT_EQ(done({"invoice", "issue", "99"}, 1)["error"]["code"], "draft.unknown");
    EXPECT_EQ(runCli({"--ledger", ledger_, "invoice", "draft", "/nowhere.json"}).code, 3);
    EXPECT_EQ(runCli({"--ledger", ledger_, "invoice", "credit", "X"}).code, 2) << "a reason is needed";
}

TEST_F(InvoiceCommand, TakesAndGivesSettings) {
    EXPECT_EQ(done({"config", "import", file(R"({"items": {"W-1": {"price": "9.99", "tax": "DE-S-19"}}})")})["items"],
              1);
    EXPECT_EQ(done({"item", "list"})["items"][0]["code"], "W-1");
    const json config = done({"config", "export"});
    EXPECT_EQ(config["company"]["name"], "Acme");
    EXPECT_EQ(config["company"]["tax"], "DE-S-19");
    EXPECT_GT(config["terms"].size(), 10U);
    EXPECT_EQ(done({"config", "import", file(R"({"credit_rules": []})")}, 1)["error"]["code"], "field.unknown");
    EXPECT_EQ(done({"customer", "edit", "C-100", file(R"({"phone": "7"})")})["phone"], "7");
    EXPECT_EQ(done({"customer", "show", "C-100"})["phone"], "7");
}

TEST_F(InvoiceCommand, RunsSchedules) {
    done({"schedule", "add", file(R"({"name": "host", "start": "2026-01-31", "draft": {"customer": "C-100",
        "lines": [{"description": "Hosting", "unit_price": "50", "tax": "DE-S-19"}]}})")});
    EXPECT_EQ(done({"billing", "run", "--date", "2026-02-28", "--preview"})["issued"].size(), 2U);
    const json run = done({"billing", "run", "--date", "2026-02-28"});
    EXPECT_EQ(run["issued"][1]["number"], "2026-0002");
    EXPECT_EQ(run["issued"][1]["date"], "2026-02-28");
    EXPECT_EQ(done({"billing", "run", "--date", "2026-02-28"})["issued"].size(), 0U);
    EXPECT_EQ(done({"schedule", "pause", "host", "--from", "2026-03-01"})["next"], json());
    EXPECT_EQ(done({"schedule", "resume", "host", "--date", "2026-04-01"})["next"], "2026-04-30");
    EXPECT_EQ(done({"schedule", "end", "host", "--date", "2026-04-15"})["state"], "ended");
    EXPECT_EQ(done({"schedule", "show", "host"})["issued"].size(), 2U);
    EXPECT_EQ(done({"schedule", "list"})["schedules"].size(), 1U);
}

// Killed again and again, in other batches each time: each invoice is there once in the end.
TEST_F(InvoiceCommand, RunsSchedulesToTheEndThoughItIsKilled) {
    for (int i = 0; i < 20; ++i) {
        done({"schedule", "add", file(R"({"name": "s)" + std::to_string(i) + R"(", "start": "2026-01-31",
            "draft": {"customer": "C-100", "lines": [{"description": "x", "unit_price": "50", "tax": "DE-S-19"}]}})")});
    }
    services::Books books = test::openBooks(ledger_);
    for (const int documents : {0, 1, 100, 200, 300}) {
        const int child = startCli({"--ledger", ledger_, "billing", "run", "--date", "2027-12-31"});
        while (test::number(*books.db, "SELECT COUNT(*) FROM document") < documents) std::this_thread::yield();
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }
    done({"billing", "run", "--date", "2027-12-31"});
    EXPECT_EQ(done({"billing", "run", "--date", "2027-12-31"})["issued"].size(), 0U);
    const json all = done({"invoice", "list", "--state", "all"})["invoices"];
    EXPECT_EQ(all.size(), 20U * 24);
    std::map<std::string, int> days;
    for (const json& invoice : all) ++days[invoice["date"].get<std::string>()];
    EXPECT_EQ(days.size(), 24U);
    for (const auto& [day, count] : days) EXPECT_EQ(count, 20) << day;
    EXPECT_EQ(done({"ledger", "verify"})["ok"], true) << "no number is missing";
}

TEST_F(InvoiceCommand, ShowsTermsAsTheyWereGivenAndInWords) {
    const json draft = done({"invoice", "draft", file(R"({"customer": "C-100", "date": "2026-03-04",
        "terms": {"net_days": 30, "business_days": "next", "calendar": "DE"},
        "lines": [{"description": "x", "unit_price": "1", "tax": "DE-S-19"}]})")});
    EXPECT_EQ(draft["instalments"][0]["due"], "2026-04-07") << "3 April is Good Friday, 6 April Easter Monday";
    EXPECT_EQ(draft["terms"]["business_days"], "following");
    EXPECT_EQ(draft["terms"]["calendar"], "DE");
    EXPECT_EQ(draft["terms_text"], "Payable by 7 April 2026.");
    const std::string number = done({"invoice", "issue", draft["id"].dump()})["number"];
    const json shown = done({"invoice", "show", number});
    EXPECT_EQ(shown["terms"]["calendar"], "DE");
    EXPECT_EQ(shown["terms_text"], "Payable by 7 April 2026.");
}

TEST_F(InvoiceCommand, MergesCustomers) {
    const std::string number = issued();
    done({"customer", "add", file(R"({"number": "C-1", "name": "KUNDE GmbH", "country": "DE"})")});
    EXPECT_EQ(done({"customer", "duplicates"})["groups"][0]["customers"].size(), 2U);
    EXPECT_EQ(done({"customer", "merge", "C-1", "C-100"})["merged"], json::array({"C-100"}));
    EXPECT_EQ(done({"invoice", "show", number})["customer"], "C-1");
    EXPECT_EQ(done({"invoice", "list", "--customer", "C-1"})["invoices"].size(), 1U);
    EXPECT_EQ(done({"customer", "show", "C-100"})["number"], "C-1");
    EXPECT_EQ(done({"customer", "list"})["customers"].size(), 1U);
    EXPECT_EQ(done({"customer", "merge", "C-1", "C-1"}, 1)["error"]["code"], "customer.merged_with_itself");
    EXPECT_EQ(done({"customer", "duplicates"})["groups"].size(), 0U);
}

}  // namespace
}  // namespace duebook
