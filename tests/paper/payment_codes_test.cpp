// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/payment_codes.h"

#include <gtest/gtest.h>

#include "support/temp_files.h"

namespace duebook::paper {
namespace {

const Currency euro = *Currency::fromCode("EUR"), franc = *Currency::fromCode("CHF"),
               dollar = *Currency::fromCode("USD");

SwissPayment schneider() {
    return {"CH58 0079 1123 0008 8901 2",
            {"Robert Schneider AG", "Rue du Lac", "1268", "2501", "Biel", "CH"},
            Money(394'975, franc),
            franc,
            SwissParty{"Pia Rutschmann", "Marktgasse", "28", "9400", "Rorschach", "CH"},
            "",
            "Bill no. 3139 for gardening work and disposal of waste material"};
}

std::string fixture(const std::string& name) {
    const std::string path = test::sharedData("payments/" + name);
    return path.empty() ? "" : test::contentOf(path);
}

TEST(EpcCode, IsAsTheGuidelinesHaveIt) {
    const EpcPayment payment{"Brunner GmbH", "AT61 1904 3002 3457 3201", "BKAUATWW", Money(145'689, euro), "",
                             "Invoice 7"};
    EXPECT_EQ(epcCode(payment),
              "BCD\n002\n1\nSCT\nBKAUATWW\nBrunner GmbH\nAT611904300234573201\nEUR1456.89\n\n\nInvoice 7");
    EpcPayment referred = payment;
    referred.reference = "RF18 5390 0754 7034";
    EXPECT_EQ(epcCode(referred),
              "BCD\n002\n1\nSCT\nBKAUATWW\nBrunner GmbH\nAT611904300234573201\nEUR1456.89\n\nRF18539007547034");
}

// The first eight lines of others' codes, but for the newer version and the encoding.
TEST(EpcCode, AgreesWithOthers) {
    const std::string red = fixture("epc-qr/red-cross.txt"), stuzza = fixture("epc-qr/stuzza-02.txt");
    if (red.empty()) GTEST_SKIP() << "no shared data";
    const auto lines = [](std::string text) {
        for (std::size_t at; (at = text.find('\r')) != text.npos;) text.erase(at, 1);
        std::size_t end = 0;
        for (int i = 0; i < 7; ++i) end = text.find('\n', end) + 1;
        text.replace(4, 3, "002");
        return text.substr(0, end);
    };
    const auto ours = epcCode({"Red Cross", "BE72000000001616", "BPOTBEB1", Money(100, euro), "", "Urgency fund"});
    EXPECT_EQ(lines(*ours), lines(red));
    const auto other = epcCode({"Max Mustermann", "AT682011131032423628", "GIBAATWW", Money(145'689, euro), "", "x"});
    EXPECT_EQ(lines(*other), lines(stuzza));
    EXPECT_NE(other->find("\nEUR1456.89\n"), other->npos);
    EXPECT_NE(stuzza.find("\nEUR1456.89"), stuzza.npos);
}

TEST(EpcCode, RefusesWhatABankWouldRefuse) {
    const EpcPayment good{"Brunner GmbH", "AT611904300234573201", "", Money(1, euro), "", ""};
    ASSERT_TRUE(epcCode(good).has_value());
    for (const auto& [what, change] : std::vector<std::pair<std::string, std::function<void(EpcPayment&)>>>{
             {"currency", [](EpcPayment& p) { p.amount = Money(1, franc); }},
             {"nothing", [](EpcPayment& p) { p.amount = Money(0, euro); }},
             {"too much", [](EpcPayment& p) { p.amount = Money(100'000'000'000, euro); }},
             {"account", [](EpcPayment& p) { p.account = "AT611904300234573202"; }},
             {"name", [](EpcPayment& p) { p.name = " "; }}}) {
        EpcPayment bad = good;
        change(bad);
        const auto refused = epcCode(bad);
        ASSERT_FALSE(refused.has_value()) << what;
        EXPECT_EQ(refused.error().refusal, Refusal::paymentCodeUnfit);
    }
}

TEST(EpcCode, KeepsHostileTextsOnTheirLineAndInTheirLength) {
    const std::string long200(200, 'n');
    const auto code = epcCode({"A\nB\r\nC", "AT611904300234573201", "", Money(1, euro), "", long200 + "\nEUR9.99"});
    EXPECT_EQ(code, "BCD\n002\n1\nSCT\n\nA B C\nAT611904300234573201\nEUR0.01\n\n\n" + long200.substr(0, 140));
}

TEST(SwissCode, IsTheFixtureOfOthers) {
    const std::string bill = fixture("swiss-qr/qr-payload-1.txt");
    if (bill.empty()) GTEST_SKIP() << "no shared data";
    EXPECT_EQ(swissCode(schneider()), bill);
    SwissPayment donation{"CH3709000000304442225",
                          {"Salvation Army Foundation Switzerland", "", "", "3000", "Bern", "CH"},
                          {},
                          franc,
                          {},
                          "",
                          "Donnation to the Winterfest campaign"};
    EXPECT_EQ(swissCode(donation), fixture("swiss-qr/qr-payload-3.txt"));
    // the fourth has its debtor's address in the combined form, which the standard has withdrawn
    SwissPayment referred = schneider();
    referred.amount = Money(19'995, franc);
    referred.debtor = SwissParty{"Pia-Maria Rutschmann-Schnyder", "Grosse Marktgasse", "28", "9400", "Rorschach", "CH"};
    referred.reference = "RF18 5390 0754 7034";
    referred.message.clear();
    std::string combined = fixture("swiss-qr/qr-payload-4.txt");
    const std::string from = "K\nPia-Maria Rutschmann-Schnyder\nGrosse Marktgasse 28\n9400 Rorschach\n\n\nCH";
    combined.replace(combined.find(from), from.size(),
                     "S\nPia-Maria Rutschmann-Schnyder\nGrosse Marktgasse\n28\n9400\nRorschach\nCH");
    EXPECT_EQ(swissCode(referred), combined);
}

TEST(SwissCode, RefusesWhatTheStandardForbids) {
    ASSERT_TRUE(swissCode(schneider()).has_value());
    for (const auto& [what, change] : std::vector<std::pair<std::string, std::function<void(SwissPayment&)>>>{
             {"currency", [](SwissPayment& p) { p.currency = dollar; }},
             {"nothing", [](SwissPayment& p) { p.amount = Money(0, franc); }},
             {"too much", [](SwissPayment& p) { p.amount = Money(100'000'000'000, franc); }},
             {"account abroad", [](SwissPayment& p) { p.account = "AT611904300234573201"; }},
             {"account", [](SwissPayment& p) { p.account = "CH5800791123000889013"; }},
             {"creditor's town", [](SwissPayment& p) { p.creditor.town.clear(); }},
             {"debtor's post code", [](SwissPayment& p) { p.debtor->postCode = " "; }},
             {"country", [](SwissPayment& p) { p.debtor->country = "CHE"; }},
             {"a QR-IBAN without a QR reference", [](SwissPayment& p) { p.account = "CH4431999123000889012"; }},
             {"a QR reference without a QR-IBAN", [](SwissPayment& p) { p.reference = "210000000003139471430009017"; }},
             {"a reference of nobody", [](SwissPayment& p) { p.reference = "INV-7"; }}}) {
        SwissPayment bad = schneider();
        change(bad);
        const auto refused = swissCode(bad);
        ASSERT_FALSE(refused.has_value()) << what;
        EXPECT_EQ(refused.error().refusal, Refusal::paymentCodeUnfit) << what;
    }
    SwissPayment qr = schneider();
    qr.account = "CH4431999123000889012";
    qr.reference = "21 00000 00003 13947 14300 09017";
    EXPECT_NE(swissCode(qr)->find("\nQRR\n210000000003139471430009017\n"), std::string::npos);
}

TEST(SwissCode, ReplacesSignsThatTheStandardDoesNotKnow) {
    SwissPayment payment = schneider();
    payment.message = "Žluťoučký 東京 €\nnew line";
    EXPECT_NE(swissCode(payment)->find("\nŽluťoučký .. € new line\nEPD"), std::string::npos);
    payment.message = std::string(300, 'm');
    payment.billInformation = "//S1/10/10201409";
    const std::string code = *swissCode(payment);
    EXPECT_NE(code.find("\n" + std::string(124, 'm') + "\nEPD\n//S1/10/10201409"), code.npos);
}

}  // namespace
}  // namespace duebook::paper
