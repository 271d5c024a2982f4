// SPDX-License-Identifier: GPL-3.0-or-later
// `ledger demo` and `kpi` as scripts see them.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "support/run_cli.h"
#include "support/temp_folder.h"

namespace duebook {
namespace {

using nlohmann::json;
using test::runCli;

class KpiCommand : public testing::Test {
protected:
    json made() {
        const auto result = runCli({"--json", "ledger", "demo", ledger_, "--invoices", "600", "--as-of", "2026-03-31"});
        EXPECT_EQ(result.code, 0) << result.err;
        return json::parse(result.out);
    }
    test::TempFolder folder_;
    std::string ledger_ = folder_ / "demo.duebook";
};

TEST_F(KpiCommand, DemoSaysWhatItMade) {
    const json result = made();
    EXPECT_EQ(result["invoices"], 600);
    EXPECT_EQ(result["as_of"], "2026-03-31");
    EXPECT_EQ(result["seed"], 1);
    EXPECT_GT(result["receipts"], 0);
}

TEST_F(KpiCommand, DemoPassesVerify) {
    made();
    const auto verified = runCli({"--ledger", ledger_, "--json", "ledger", "verify"});
    EXPECT_EQ(verified.code, 0) << verified.out;
    EXPECT_EQ(json::parse(verified.out)["ok"], true);
}

TEST_F(KpiCommand, GivesFiguresMonthsAndHowEachWasComputed) {
    made();
    const auto result = runCli({"--ledger", ledger_, "--json", "kpi", "--as-of", "2026-03-31", "--months", "6"});
    ASSERT_EQ(result.code, 0) << result.err;
    const json report = json::parse(result.out);
    EXPECT_EQ(report["as_of"], "2026-03-31");
    EXPECT_EQ(report["currency"], "EUR");
    ASSERT_EQ(report["months"].size(), 6U);
    EXPECT_EQ(report["months"][5]["month"], "2026-03");
    EXPECT_TRUE(report["months"][5]["invoiced"].is_string()) << "money is text";
    for (const auto& [key, value] : report["kpis"].items()) {
        EXPECT_TRUE(value.is_number() || value.is_null()) << key;
        EXPECT_FALSE(report["how"][key]["method"].get<std::string>().empty()) << key;
        EXPECT_TRUE(report["how"][key].contains("numerator") && report["how"][key].contains("denominator")) << key;
    }
    EXPECT_EQ(report["excluded"]["documents_without_rate"], 0);
}

TEST_F(KpiCommand, WhatHasNoAnswerIsNull) {
    ASSERT_EQ(runCli({"ledger", "create", ledger_, "--company", "Empty", "--currency", "JPY"}).code, 0);
    const json report = json::parse(runCli({"--ledger", ledger_, "--json", "kpi", "--as-of", "2026-03-31"}).out);
    EXPECT_TRUE(report["kpis"]["dso"].is_null());
    EXPECT_EQ(report["amounts"]["receivables"], "0");
}

TEST_F(KpiCommand, RefusesWordsThatAreOff) {
    made();
    EXPECT_EQ(runCli({"--ledger", ledger_, "kpi", "--months", "-1"}).code, 2);
    EXPECT_EQ(runCli({"--ledger", ledger_, "kpi", "--as-of", "31.03.2026"}).code, 2);
    EXPECT_EQ(runCli({"ledger", "demo", folder_ / "other.duebook", "--invoices", "0"}).code, 2);
    EXPECT_EQ(runCli({"ledger", "demo", ledger_}).code, 3) << "a ledger that is there stays";
}

}  // namespace
}  // namespace duebook
