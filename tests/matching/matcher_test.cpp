// SPDX-License-Identifier: GPL-3.0-or-later
// What a payment is taken for: a table of cases for each kind of evidence, with the rule, how sure it is, and the
// money.
#include <gtest/gtest.h>

#include "base/payment_reference.h"
#include "matching/match_cases.h"

namespace duebook::test {
namespace {

using matching::Matcher;
using matching::Payment;

constexpr const char* acmeIban = "DE02120300000000202051";

// Acme owes 100.00, 250.00 (2 % off) and 70.00 in 50.00 and 20.00; Beta 100.00; Cäsar twice 80.00.
class Matching : public ::testing::Test {
protected:
    Matching() {
        acme = maker.customer("K-10001", "Acme Maschinenbau GmbH", {acmeIban});
        beta = maker.customer("K-10002", "Beta Handel AG");
        caesar = maker.customer("K-10003", "Cäsar Öl und Gas KG", {"AT611904300234573201"});
        maker.invoice(acme, "RE-2026-00101", 10000).invoice(acme, "RE-2026-00102", 25000, "2026-03-31", 500);
        maker.instalments(acme, "RE-2026-00103", {5000, 2000}, "2026-04-10");
        maker.invoice(beta, "RE-2026-00201", 10000).invoice(caesar, "RE-2026-00301", 8000);
        maker.invoice(caesar, "RE-2026-00302", 8000);
    }
    std::string tell(const Payment& payment) const {
        const matching::OpenBook book = maker.make();
        return told(Matcher(book, rules).propose(payment));
    }
    BookMaker maker;
    std::int32_t acme = 0, beta = 0, caesar = 0;
    std::vector<matching::Rule> rules = services::shippedMatchRules();
};

TEST_F(Matching, ByANumberInTheText) {
    EXPECT_EQ(tell(paying(10000, "RE-2026-00101")), "number-exact 990: RE-2026-00101 100.00");
    EXPECT_EQ(tell(paying(24500, "RE 2026 00102")), "number-discount 985: RE-2026-00102 245.00-5.00");
    EXPECT_EQ(tell(paying(35000, "RE-2026-00101 RE-2026-00102")),
              "number-exact 990: RE-2026-00101 100.00 RE-2026-00102 250.00");
    EXPECT_EQ(tell(paying(5000, "RE-2026-00103")), "number-instalment 980: RE-2026-00103 50.00");
    EXPECT_EQ(tell(paying(2000, "RE-2026-00103")), "number-instalment 980: RE-2026-00103 20.00");
    EXPECT_EQ(tell(paying(7000, "RE-2026-00103")), "number-exact 990: RE-2026-00103 50.00 RE-2026-00103 20.00");
}

TEST_F(Matching, ByAMangledNumber) {
    EXPECT_EQ(tell(paying(10000, "Rechnung 101", {}, acmeIban)), "digits-exact-known 980: RE-2026-00101 100.00");
    EXPECT_EQ(tell(paying(10000, "Rechnung 00101")), "digits-exact 955: RE-2026-00101 100.00");
    EXPECT_EQ(tell(paying(10000, "RE-2026-0O1O1")), "digits-exact 955: RE-2026-00101 100.00");
    EXPECT_EQ(tell(paying(25000, "RE-2026-00192", {}, acmeIban)), "slip-exact-known 970: RE-2026-00102 250.00");
}

TEST_F(Matching, ByAReference) {
    const std::string rf = makeReference(ReferenceKind::creditor, "RE202600101").value();
    EXPECT_EQ(tell(paying(10000, rf)), "reference-exact 999: RE-2026-00101 100.00");
    EXPECT_EQ(tell(paying(4000, rf)), "reference-part 960: RE-2026-00101 40.00");
    EXPECT_EQ(tell(paying(10400, rf)), "reference-over 960: RE-2026-00101 100.00 +4.00");
    Payment qr = paying(10000, "");
    qr.reference = makeReference(ReferenceKind::swissQr, "202600101").value();
    EXPECT_EQ(tell(qr), "reference-exact 999: RE-2026-00101 100.00");
}

TEST_F(Matching, WithLessOrMoreThanIsOpen) {
    EXPECT_EQ(tell(paying(9998, "RE-2026-00101", {}, acmeIban)), "number-difference 975: RE-2026-00101 99.98~0.02");
    EXPECT_EQ(tell(paying(24250, "RE-2026-00102 x", {}, acmeIban)).substr(0, 11), "number-part");
    EXPECT_EQ(tell(paying(9750, "RE-2026-00101", {}, acmeIban)), "number-charges 960: RE-2026-00101 97.50~2.50");
    EXPECT_EQ(tell(paying(4000, "RE-2026-00101", {}, acmeIban)), "number-part 955: RE-2026-00101 40.00");
    EXPECT_EQ(tell(paying(4000, "RE-2026-00101")), "number-part-stranger 850: RE-2026-00101 40.00");
    EXPECT_EQ(tell(paying(11000, "RE-2026-00101", {}, acmeIban)), "number-over 955: RE-2026-00101 100.00 +10.00");
    EXPECT_EQ(tell(paying(35000, "RE-2026-00101", {}, acmeIban)),
              "number-and-one 960: RE-2026-00101 100.00 RE-2026-00102 250.00");
}

TEST_F(Matching, ByWhoPays) {
    EXPECT_EQ(tell(paying(25000, "danke", {}, acmeIban)), "payer-one 970: RE-2026-00102 250.00");
    EXPECT_EQ(tell(paying(24500, "danke", {}, acmeIban)), "payer-discount 965: RE-2026-00102 245.00-5.00");
    EXPECT_EQ(tell(paying(10000, "K-10002")), "payer-one 970: RE-2026-00201 100.00");
    EXPECT_EQ(tell(paying(10000, "", "BETA HANDEL AG")), "name-one 960: RE-2026-00201 100.00");
    EXPECT_EQ(tell(paying(16000, "", "Caesar Oel und Gas KG")),
              "name-all 960: RE-2026-00301 80.00 RE-2026-00302 80.00");
    EXPECT_EQ(tell(paying(1234, "", {}, acmeIban)), "payer-only 400: +12.34");
}

TEST_F(Matching, ByWhatEarlierPaymentsHaveShown) {
    const Payment unknown = paying(25000, "", "Holding One", "FR7630006000011234567890189");
    EXPECT_EQ(tell(unknown), "amount-one 500: RE-2026-00102 250.00 (held)");
    maker.learned(acme, matching::PayerTrait::name, matching::payerName("HOLDING  one"));
    EXPECT_EQ(tell(unknown), "name-one 960: RE-2026-00102 250.00");
    maker.learned(acme, matching::PayerTrait::account, "FR7630006000011234567890189");
    EXPECT_EQ(tell(unknown), "payer-one 970: RE-2026-00102 250.00");
}

TEST_F(Matching, WaitsWhereItIsNotSure) {
    EXPECT_EQ(tell(paying(10000, "danke")), "amount-one 500: RE-2026-00101 100.00 (held)") << "nobody is named";
    EXPECT_EQ(tell(paying(8000, "", {}, "AT611904300234573201")), "payer-one 900: RE-2026-00301 80.00 (held)")
        << "two are as good";
    EXPECT_EQ(tell(paying(25000, "RE-2026-07771", {}, acmeIban)), "payer-one 850: RE-2026-00102 250.00 (held)")
        << "another document is named";
    EXPECT_EQ(tell(paying(25000, "RE-2026-00101", {}, acmeIban)).find("(held)") != std::string::npos, true)
        << "the number is of one invoice and the amount of another";
    EXPECT_EQ(tell(paying(3333, "Erstattung", "Fremd")), "nothing");
}

TEST_F(Matching, LeavesMoneyThatWentOutAlone) {
    EXPECT_EQ(tell(paying(-10000, "RE-2026-00101", {}, acmeIban)), "nothing");
    Payment back = paying(10000, "RE-2026-00101", {}, acmeIban);
    back.reversal = true;
    EXPECT_EQ(tell(back), "nothing");
}

TEST_F(Matching, SaysWhyInWords) {
    const matching::OpenBook book = maker.make();
    const auto proposals = Matcher(book, rules).propose(paying(24500, "Rechnung RE-2026-00102", {}, acmeIban));
    ASSERT_FALSE(proposals.empty());
    EXPECT_EQ(proposals[0].reason,
              "invoice number RE-2026-00102 in the text; the amount equals what is open on it less 5.00 discount; paid "
              "from the customer's known account");
}

TEST_F(Matching, GivesAnItemToOnePaymentOnly) {
    matching::OpenBook book = maker.make();
    std::vector<Payment> payments = {paying(8000, "", {}, "AT611904300234573201"), paying(10000, "RE-2026-00101"),
                                     paying(10000, "RE-2026-00101"), paying(8000, "RE-2026-00302")};
    for (std::size_t i = 0; i < payments.size(); ++i) payments[i].line = static_cast<std::int64_t>(i) + 1;
    const auto outcomes = matching::matchAll(book, rules, payments, 950);
    EXPECT_EQ(told(outcomes[0].proposals), "payer-one 970: RE-2026-00301 80.00") << "the other one is taken";
    EXPECT_TRUE(outcomes[0].posts);
    EXPECT_TRUE(outcomes[1].posts);
    EXPECT_FALSE(outcomes[2].posts) << "paid twice";
    EXPECT_TRUE(outcomes[3].posts);
}

TEST_F(Matching, FollowsItsRules) {
    for (matching::Rule& rule : rules) rule.on = rule.name != "number-exact";
    EXPECT_EQ(tell(paying(10000, "RE-2026-00101")), "amount-one 500: RE-2026-00201 100.00 (held)");
    rules.push_back({.name = "own",
                     .document = matching::DocumentClue::number,
                     .payer = {},
                     .amount = matching::AmountFit::exact,
                     .confidence = 700});
    EXPECT_EQ(tell(paying(10000, "RE-2026-00101")), "own 700: RE-2026-00101 100.00");
}

}  // namespace
}  // namespace duebook::test
