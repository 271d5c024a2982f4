// SPDX-License-Identifier: GPL-3.0-or-later
// `einvoice` as scripts see it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "einvoice/sample_invoice.h"
#include "einvoice/write.h"
#include "support/run_cli.h"
#include "support/temp_files.h"

namespace duebook {
namespace {

using einvoice::Profile;
using nlohmann::json;
using test::runCli;
using testing::HasSubstr;

class EInvoiceCommand : public testing::Test {
protected:
    test::TempFolder folder_;
    std::string good_ = folder_.write("good.xml", writeUbl(test::fullInvoice(Profile::peppol)));
    std::string broken() {
        einvoice::Invoice invoice = test::fullInvoice(Profile::peppol);
        invoice.lines[1].net = test::number("40.02");
        return folder_.write("broken.xml", writeUbl(invoice));
    }
};

TEST_F(EInvoiceCommand, CheckSaysValidAndByWhichRules) {
    const auto result = runCli({"--json", "einvoice", "check", good_});
    EXPECT_EQ(result.code, 0) << result.out;
    const json report = json::parse(result.out);
    EXPECT_EQ(report["valid"], true);
    EXPECT_EQ(report["number"], "R-2026-0815");
    EXPECT_EQ(report["syntax"], "ubl");
    EXPECT_EQ(report["profile"], "peppol");
    EXPECT_EQ(report["rule_set"], "EN 16931 1.3.16, Peppol BIS Billing 3.0.19");
    EXPECT_TRUE(report["findings"].empty());
}

TEST_F(EInvoiceCommand, CheckNamesRuleFieldAndPlace) {
    const std::string file = broken();
    const auto result = runCli({"--json", "einvoice", "check", file});
    EXPECT_EQ(result.code, 1);
    bool found = false;
    const json report = json::parse(result.out);
    for (const json& finding : report["findings"]) {
        if (finding["rule"] != "PEPPOL-EN16931-R120") continue;
        found = true;
        EXPECT_EQ(finding["field"], "BT-131");
        EXPECT_EQ(finding["place"], "line 2");
        EXPECT_EQ(finding["severity"], "fatal");
        EXPECT_THAT(finding["message"], HasSubstr("The document says 40.02, it comes to 37.02."));
    }
    EXPECT_TRUE(found) << result.out;
    const auto plain = runCli({"einvoice", "check", file, "--profile", "en16931"});
    EXPECT_THAT(plain.out, HasSubstr("R-2026-0815 by EN 16931 1.3.16: not valid."));
    EXPECT_THAT(plain.out, HasSubstr("BR-CO-10"));
    EXPECT_THAT(plain.out, testing::Not(HasSubstr("PEPPOL")));
}

TEST_F(EInvoiceCommand, ShowGivesAmountsAndParties) {
    for (const std::string& xml : {test::contentOf(good_), writeCii(test::fullInvoice(Profile::peppol))}) {
        const auto result = runCli({"--json", "einvoice", "show", folder_.write("show.xml", xml)});
        ASSERT_EQ(result.code, 0) << result.err;
        const json shown = json::parse(result.out);
        EXPECT_EQ(shown["kind"], "invoice");
        EXPECT_EQ(shown["issue_date"], "2026-03-31");
        EXPECT_EQ(shown["seller"]["vat_id"], "DE123456789");
        EXPECT_EQ(shown["buyer"]["ids"][0]["value"], "0012345");
        EXPECT_EQ(shown["totals"]["due"], "287.00");
        EXPECT_EQ(shown["vat"].size(), 2U);
        EXPECT_EQ(shown["lines"][0]["net"], "297.50");
        EXPECT_EQ(shown["payment"]["accounts"][0], "DE02120300000000202051");
    }
}

TEST_F(EInvoiceCommand, RefusesWhatItCannotRead) {
    const std::string bomb = folder_.write("bomb.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
    auto result = runCli({"--json", "einvoice", "check", bomb});
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(json::parse(result.err)["error"]["code"], "xml.doctype");
    result = runCli({"--json", "einvoice", "show", folder_.write("a.xml", "<a/>")});
    EXPECT_EQ(json::parse(result.err)["error"]["code"], "einvoice.unknown");
    result = runCli({"--json", "einvoice", "check", good_, "--profile", "mine"});
    EXPECT_EQ(json::parse(result.err)["error"]["code"], "einvoice.profile_unknown");
    result = runCli({"--json", "einvoice", "check", folder_ / "missing.xml"});
    EXPECT_EQ(result.code, 3);
}

TEST_F(EInvoiceCommand, RulesListsAndComparesThem) {
    const auto list = json::parse(runCli({"--json", "einvoice", "rules"}).out);
    EXPECT_GT(list["rules"].size(), 400U);
    EXPECT_EQ(list["rules"][0]["rule"], "BR-01");

    const std::string set =
        "<testSet xmlns='http://difi.no/xsd/vefa/validator/1.0'><assert><scope>BR-02</scope></assert>"
        "<test><assert><error>BR-02</error></assert>"
        "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/></test>"
        "<test><assert><success>BR-02</success><error>OTHER-1</error></assert>"
        "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'>"
        "<ID "
        "xmlns='urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'>7</ID></Invoice></test></"
        "testSet>";
    folder_.write("BR-02.xml", set);
    const auto result = runCli({"--json", "einvoice", "rules", "--cases", folder_ / ""});
    EXPECT_EQ(result.code, 0) << result.err;
    const json table = json::parse(result.out);
    EXPECT_EQ(table["rules"][0], json({{"rule", "BR-02"}, {"claimed", true}, {"cases", 2}, {"agree", 2}}));
    EXPECT_EQ(table["rules"][1], json({{"rule", "OTHER-1"}, {"claimed", false}, {"cases", 1}, {"agree", 0}}));
}

}  // namespace
}  // namespace duebook
