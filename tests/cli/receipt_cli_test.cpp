// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts as scripts see them: words, JSON, exit codes.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "support/run_cli.h"
#include "support/temp_folder.h"

namespace duebook {
namespace {

using nlohmann::json;
using test::runCli;

class ReceiptCommand : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_EQ(
            runCli({"ledger", "create", ledger_, "--company", "Acme", "--currency", "EUR", "--country", "DE"}).code, 0);
        std::ofstream(folder_ / "inv.csv") << "number,customer,invoice_date,due_date,currency,amount\n"
                                              "A,C-1,2026-01-05,2026-02-04,EUR,100.00\n"
                                              "B,C-1,2026-01-05,2026-02-10,EUR,200.00\n"
                                              "U,C-2,2026-01-05,2026-02-10,USD,100.00\n";
        std::ofstream(folder_ / "map.json") << R"({"kind": "invoices", "create_customers": true})";
        ASSERT_EQ(
            runCli({"--ledger", ledger_, "import", "invoices", folder_ / "inv.csv", "--map", folder_ / "map.json"})
                .code,
            0);
    }
    json done(std::vector<std::string> words, int code = 0) {
        words.insert(words.begin(), {"--ledger", ledger_, "--json"});
        const auto result = runCli(words);
        EXPECT_EQ(result.code, code) << words[3] << " " << words[4] << ": " << result.out << result.err;
        return json::parse(code == 0 ? result.out : result.err, nullptr, false);
    }
    std::string refusal(const std::vector<std::string>& words) { return done(words, 1)["error"]["code"]; }
    std::vector<std::string> record(const std::string& amount, std::vector<std::string> more) {
        std::vector<std::string> words{"receipt",  "record", "--date",     "2026-02-10",
                                       "--amount", amount,   "--currency", "EUR"};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }
    test::TempFolder folder_;
    std::string ledger_ = folder_ / "acme.duebook";
};

TEST_F(ReceiptCommand, RecordsAShortPaymentWithItsReasons) {
    const json made = done(record("90.00", {"--customer", "C-1", "--allocate", "A:90.00", "--deduct", "A:damaged",
                                            "--method", "cheque", "--payer", "Holding"}));
    EXPECT_EQ(made["state"], "applied");
    EXPECT_EQ(made["method"], "cheque");
    EXPECT_EQ(made["payer"], "Holding");
    const json line = made["allocations"][0];
    EXPECT_EQ(line["cash"], "90.00");
    EXPECT_EQ(line["deduction"], "10.00");
    EXPECT_EQ(line["reason"], "damaged");
    EXPECT_EQ(refusal(record("190.00", {"--customer", "C-1", "--allocate", "B:190.00", "--write-off", "B"})),
              "write_off.over_limit");
    EXPECT_EQ(refusal(record("196.00", {"--customer", "C-1", "--allocate", "B:196.00", "--discount", "B:4.00"})),
              "discount.not_earned");
    EXPECT_EQ(done(record("1.00", {"--customer", "C-1", "--deduct", "B:damaged"}), 2)["error"]["code"],
              "call.wrong_words")
        << "no --allocate names B";
}

TEST_F(ReceiptCommand, ReturnsInOneCallAndCountsIt) {
    done(record("100.00", {"--customer", "C-1", "--allocate", "A:100.00"}));
    const json back = done({"receipt", "return", "R-1", "--date", "2026-02-12", "--reason", "AC04", "--fee", "7.50"});
    EXPECT_EQ(back["state"], "returned");
    EXPECT_EQ(back["payouts"][0]["kind"], "return");
    EXPECT_EQ(back["payouts"][0]["on"], "2026-02-12");
    EXPECT_EQ(done({"invoice", "show", back["fee_document"]})["open"], "7.50");
    EXPECT_EQ(done({"invoice", "show", "A"})["open"], "100.00");
    EXPECT_EQ(done({"customer", "show", "C-1"})["returned_receipts"], 1);
    EXPECT_EQ(refusal({"receipt", "return", "R-1", "--date", "2026-02-13"}), "receipt.returned");
    EXPECT_EQ(done({"ledger", "verify"})["ok"], true);
}

TEST_F(ReceiptCommand, AssignsRefundsAndListsByState) {
    const json unknown = done(record("50.00", {}));
    EXPECT_EQ(unknown["state"], "unidentified");
    EXPECT_TRUE(unknown["customer"].is_null());
    EXPECT_EQ(refusal({"receipt", "allocate", "R-1", "--auto"}), "receipt.unidentified");
    EXPECT_EQ(done({"receipt", "assign", "R-1", "--customer", "C-1"})["state"], "unapplied");
    EXPECT_EQ(done({"receipt", "on-account", "R-1"})["state"], "on_account");
    EXPECT_EQ(done({"receipt", "list", "--state", "on_account"})["receipts"][0]["number"], "R-1");
    EXPECT_EQ(done({"receipt", "list", "--state", "applied"})["receipts"].size(), 0U);
    const json refunded = done({"receipt", "refund", "R-1", "--amount", "20.00", "--date", "2026-02-11"});
    EXPECT_EQ(refunded["refunded"], "20.00");
    EXPECT_EQ(refunded["unapplied"], "30.00");
    EXPECT_EQ(refusal({"receipt", "refund", "R-1", "--amount", "30.01", "--date", "2026-02-11"}),
              "refund.more_than_credit");
}

TEST_F(ReceiptCommand, PaysOtherCustomersInOtherCurrenciesWhereBothAreNamed) {
    EXPECT_EQ(refusal(record("95.00", {"--customer", "C-1", "--allocate", "U:95.00=100.00"})),
              "allocation.other_customer");
    const json made = done(record("95.00", {"--customer", "C-1", "--other-customers", "--allocate", "U:95.00=100.00"}));
    EXPECT_EQ(made["allocations"][0]["cash"], "100.00");
    EXPECT_EQ(made["allocations"][0]["taken"], "95.00");
    EXPECT_EQ(made["allocations"][0]["taken_currency"], "EUR");
    EXPECT_EQ(done({"ledger", "verify"})["ok"], true);
}

TEST_F(ReceiptCommand, SuggestsWhatAnAmountMayBeFor) {
    const json found = done({"receipt", "suggest", "--customer", "C-1", "--amount", "300.00", "--currency", "EUR"});
    ASSERT_EQ(found["suggestions"].size(), 1U);
    EXPECT_EQ(found["suggestions"][0]["kind"], "exact");
    EXPECT_EQ(found["suggestions"][0]["allocate"][1]["document"], "B");
    done(record("199.50", {"--customer", "C-1"}));
    const json near = done({"receipt", "what-if", "R-1", "--tolerance", "1.00"});
    EXPECT_EQ(near["suggestions"][0]["kind"], "within_tolerance");
    EXPECT_EQ(near["suggestions"][0]["difference"], "-0.50");
}

}  // namespace
}  // namespace duebook
