// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bank_ids.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "support/temp_files.h"

namespace duebook {
namespace {

using Json = nlohmann::json;

struct Case {
    const char* text;
    const char* expected;  // the IBAN, or the code of the refusal
};

std::string told(const Result<std::string>& read) {
    return read ? *read : std::string(codeOf(read.error().refusal));
}

TEST(Iban, IsReadInCapitalsWithoutSigns) {
    const Case cases[] = {
        {"DE89 3704 0044 0532 0130 00", "DE89370400440532013000"},
        {" gb82west12345698765432\t", "GB82WEST12345698765432"},
        {"CH93-0076-2011-6238-5295-7", "CH9300762011623852957"},
        {"NO93.8601.11.17947", "NO9386011117947"},
        {"MT84MALT011000012345MTLCAST001S", "MT84MALT011000012345MTLCAST001S"},
        {"FR14 2004 1010 0505 0001 3M02 606", "FR1420041010050500013M02606"},
        {"", "iban.country_unknown"},
        {"US12345678901234567890", "iban.country_unknown"},
        {"DE8937040044053201300", "iban.length_wrong"},
        {"DE893704004405320130001", "iban.length_wrong"},
        {"DE8937040044O532013000", "iban.form_wrong"},  // an O for a zero
        {"GB821EST12345698765432", "iban.form_wrong"},
        {"DE88370400440532013000", "iban.check_wrong"},
        {"DE89370400440532013001", "iban.check_wrong"},
        {"DE89370400440532031000", "iban.check_wrong"},  // two digits changed places
        {"BE68539007547035", "iban.check_wrong"},
    };
    for (const Case& c : cases) EXPECT_EQ(told(readIban(c.text)), c.expected) << c.text;
    EXPECT_EQ(groupedIban("DE89370400440532013000"), "DE89 3704 0044 0532 0130 00");
}

TEST(Iban, IsRefusedThoughItsRemainderFits) {
    // the remainder by 97 is 1 in each of these
    EXPECT_EQ(told(readIban("AT93 1904 3002 3457 3201 99")), "iban.length_wrong");
    EXPECT_EQ(told(readIban("QQ93 1234 5678")), "iban.country_unknown");
    EXPECT_EQ(told(readIban("NL56 3003 0A17 1643 00")), "iban.form_wrong");
}

TEST(Bic, HasEightOrElevenCharactersAndACountry) {
    EXPECT_EQ(told(readBic("cobadeff xxx")), "COBADEFFXXX");
    EXPECT_EQ(told(readBic("NCBVXKPR")), "NCBVXKPR");  // Kosovo
    for (const char* bad : {"", "COBADEF", "COBADEFFX", "COBAZZFF", "C0BADEFF", "COBADEFFXXXX", "COBADEF-"}) {
        EXPECT_EQ(told(readBic(bad)), "bic.invalid") << bad;
    }
}

TEST(Gln, EndsWithItsCheckDigit) {
    EXPECT_EQ(told(readGln("7501031311309")), "7501031311309");
    EXPECT_EQ(told(readGln("40 12345 00000 9")), "4012345000009");
    for (const char* bad : {"", "7501031311308", "750103131130", "75010313113O9"}) {
        EXPECT_EQ(told(readGln(bad)), "gln.invalid") << bad;
    }
}

TEST(Lei, EndsWithTwoCheckDigits) {
    EXPECT_EQ(told(readLei("5493 001k jtii gc8y 1r12")), "5493001KJTIIGC8Y1R12");
    for (const char* bad : {"", "5493001KJTIIGC8Y1R13", "5493001KJTIIGC8Y1R1", "5493001KJTIIGC8Y1RAA"}) {
        EXPECT_EQ(told(readLei(bad)), "lei.invalid") << bad;
    }
}

void expectRead(const Json& list, Result<std::string> (*read)(std::string_view)) {
    for (const Json& good : list.at("valid")) {
        const auto text = good.get<std::string>();
        EXPECT_TRUE(read(text)) << text;
    }
    for (const Json& bad : list.at("invalid")) {
        const auto text = bad.at("value").get<std::string>();
        EXPECT_FALSE(read(text)) << text;
    }
}

TEST(BankIds, OfOthersAreReadAndRefusedAsTheyWere) {
    const std::string file = test::sharedData("payments/identifiers/identifiers.json");
    if (file.empty()) GTEST_SKIP() << "no shared data";
    const Json lists = Json::parse(test::contentOf(file));
    expectRead(lists.at("iban"), readIban);
    expectRead(lists.at("bic"), readBic);
    expectRead(lists.at("lei"), readLei);
}

}  // namespace
}  // namespace duebook
