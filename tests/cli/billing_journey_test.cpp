// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty ledger by the command line alone: company, customer, item, an invoice of two rates in three
// instalments with a discount, and a credit note of a line. What is printed and the e-invoice in it say the same.
#include <gtest/gtest.h>

#include <cstdlib>
#include <nlohmann/json.hpp>

#include "support/run_cli.h"
#include "support/temp_files.h"

namespace duebook::test {
namespace {

using Json = nlohmann::json;

class BillingJourney : public testing::Test {
protected:
    Json done(std::vector<std::string> words) {
        words.insert(words.begin(), {"--ledger", folder_ / "acme.duebook", "--json"});
        const CliResult result = runCli(words, {{"QT_QPA_PLATFORM", "offscreen"}});
        EXPECT_EQ(result.code, 0) << words[3] << " " << words[4] << ": " << result.out << result.err;
        return Json::parse(result.out, nullptr, false);
    }
    std::string file(const Json& content) {
        return folder_.write("f" + std::to_string(++files_) + ".json", content.dump());
    }
    bool hasPages() {
        const CliResult none =
            runCli({"--ledger", folder_ / "acme.duebook", "invoice", "pdf", "none", folder_ / "x.pdf"},
                   {{"QT_QPA_PLATFORM", "offscreen"}});
        return none.err.find("without pages") == std::string::npos && std::system("pdftotext -v 2> /dev/null") == 0;
    }
    // All that is printed, on one line for each of it, without the spaces that group or belong to a currency.
    std::string printed(const std::string& pdf) {
        const std::string text = folder_ / "words.txt";
        EXPECT_EQ(std::system(("pdftotext -layout " + pdf + " " + text).c_str()), 0);
        return contentOf(text);
    }
    // The PDF of a document and the e-invoice within, against what the ledger says.
    void expectTheSame(const std::string& number) {
        const Json ledger = done({"invoice", "show", number});
        const std::string pdf = folder_ / (number + ".pdf");
        done({"invoice", "pdf", number, pdf, "--factur-x"});
        EXPECT_EQ(done({"einvoice", "check", pdf})["valid"], true) << number;
        const Json inside = done({"einvoice", "show", pdf});
        EXPECT_EQ(inside["number"], number);
        for (const auto& [of, own] : {std::pair("without_vat", "net"), {"vat", "tax"}, {"with_vat", "gross"}})
            EXPECT_EQ(inside["totals"][of], ledger[own]) << number << " " << own;
        const std::string text = printed(pdf);
        const auto expectPrinted = [&](const Json& amount) {
            EXPECT_NE(text.find(amount.get<std::string>()), std::string::npos) << number << ": " << amount << "\n"
                                                                               << text;
        };
        for (const char* own : {"net", "gross"}) expectPrinted(ledger[own]);
        for (const Json& tax : ledger["taxes"]) expectPrinted(tax["amount"]);
        for (const Json& line : ledger["lines"]) expectPrinted(line["net"]);
        for (const Json& part : ledger["instalments"]) {
            expectPrinted(part["amount"]);
            for (const Json& discount : part["discounts"]) expectPrinted(discount["amount"]);
        }
    }
    TempFolder folder_;
    int files_ = 0;
};

TEST_F(BillingJourney, SaysTheSameOnPaperAndInTheFileToTheCent) {
    ASSERT_EQ(runCli({"ledger", "create", folder_ / "acme.duebook", "--company", "Acme GmbH", "--currency", "EUR",
                      "--country", "DE"})
                  .code,
              0);
    if (!hasPages()) GTEST_SKIP() << "built without pages, or pdftotext is not installed";
    done({"config", "import", file(Json::parse(R"({
        "company": {"street": "Hof 2", "postal_code": "10115", "city": "Berlin", "country": "DE", "language": "en",
                    "tax_id": "DE136695976", "bank_accounts": [{"iban": "DE89370400440532013000"}]},
        "terms": [{"name": "thirds", "discounts": [{"days": 10, "percent": "2"}],
                   "instalments": [{"percent": "33.3", "days": 30}, {"percent_of_rest": "50", "days": 60},
                                   {"rest": true, "days": 90}]}],
        "items": [{"code": "W-1", "name": "Widget", "unit": "H87", "tax": "DE-S-19", "prices": [{"price": "9.99"}]}]})"))});
    done({"customer", "add", file(Json::parse(R"({"number": "C-1", "name": "Kunde AG", "street": "Weg 1",
        "postal_code": "50667", "city": "Köln", "country": "DE", "language": "en", "terms": "thirds"})"))});
    const Json draft = done({"invoice", "draft", file(Json::parse(R"({"customer": "C-1", "date": "2026-03-01",
        "delivery_date": "2026-02-27", "discount_percent": "3",
        "lines": [{"item": "W-1", "quantity": "7", "discount_percent": "5"},
                  {"description": "Handbook", "quantity": "3", "unit_price": "19.95", "tax": "DE-S-7"}]})"))});
    EXPECT_EQ(draft["instalments"].size(), 3U);
    EXPECT_EQ(draft["taxes"].size(), 2U);
    const std::string invoice = done({"invoice", "issue", draft["id"].dump()})["number"];
    expectTheSame(invoice);
    const Json note = done({"invoice", "credit", invoice, "--line", "2:1", "--reason", "return"});
    expectTheSame(note["number"]);
    const Json after = done({"invoice", "show", invoice});
    EXPECT_EQ(after["allocations"][0]["cash"], note["gross"]);
    EXPECT_EQ(done({"ledger", "verify"})["ok"], true);
}

}  // namespace
}  // namespace duebook::test
