// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/decimal.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "einvoice/base64.h"
#include "einvoice/exact.h"

namespace duebook::einvoice {
namespace {

Exact exact(const char* text) {
    return Decimal::parse(text).value();
}

TEST(Decimal, ReadsNumbersAsSchemasWriteThem) {
    const std::pair<const char*, const char*> cases[] = {
        {"12.50", "12.50"},
        {"-3", "-3"},
        {"+.5", "0.5"},
        {" 7. ", "7"},
        {"007", "7"},
        {"0.000000000000000001", "0.000000000000000001"},
        {"-0.00", "0.00"},
        {"123456789012345678", "123456789012345678"},
        {"100.0000000000000000000000", "100.000000000000000"},
    };
    for (const auto& [given, read] : cases) {
        const auto number = Decimal::parse(given);
        ASSERT_TRUE(number) << given;
        EXPECT_EQ(number->text(), read) << given;
    }
}

TEST(Decimal, RefusesEverythingElse) {
    for (const char* text : {"", " ", "-", ".", "1,5", "1.2.3", "1e3", "0x1", "NaN", "--1", "1 000",
                             "1234567890123456789", "1.1234567890123456789"}) {
        EXPECT_FALSE(Decimal::parse(text)) << text;
    }
}

TEST(Decimal, KnowsMoneyQuantitiesAndRates) {
    const Currency euro = *Currency::fromCode("EUR");
    EXPECT_EQ(Decimal::of(Money(-1250, euro)).text(), "-12.50");
    EXPECT_EQ(Decimal::of(*Quantity::parse("2.5")).text(), "2.5");
    EXPECT_EQ(Decimal::percentOf(*Rate::parse("0.19")).text(), "19");
    EXPECT_EQ(Decimal::percentOf(*Rate::parse("0.055")).text(), "5.5");
    EXPECT_EQ(Decimal(1250, 3).money(euro), Money(125, euro));
    EXPECT_FALSE(Decimal(1255, 3).money(euro)) << "1.255 has more decimals than a euro";
    EXPECT_EQ(Decimal(1250, 3).placesNeeded(), 2);
}

RC_GTEST_PROP(Decimal, IsReadBackFromItsText, ()) {
    const auto digits = *rc::gen::inRange<std::int64_t>(-999'999'999'999'999'999, 1'000'000'000'000'000'000);
    const Decimal number(digits, *rc::gen::inRange(0, 19));
    RC_ASSERT(Decimal::parse(number.text()) == number);
}

TEST(Exact, ReckonsWithoutLoss) {
    EXPECT_EQ(exact("0.1") + exact("0.2"), exact("0.30"));
    EXPECT_EQ(exact("10") - exact("0.01"), exact("9.99"));
    EXPECT_EQ(exact("1.005") * exact("200"), Exact(201));
    EXPECT_LT(exact("-0.02"), exact("-0.01"));
    EXPECT_EQ((exact("1") - exact("1.5")).text(), "-0.5");
}

TEST(Exact, RoundsHalvesUpwards) {
    const std::tuple<const char*, int, const char*> cases[] = {
        {"2.345", 2, "2.35"}, {"2.344", 2, "2.34"}, {"-2.345", 2, "-2.34"}, {"-2.346", 2, "-2.35"},
        {"-0.5", 0, "0"},     {"0.5", 0, "1"},      {"7", 2, "7"}};
    for (const auto& [given, places, wanted] : cases) {
        EXPECT_EQ(exact(given).rounded(places), exact(wanted)) << given;
    }
}

TEST(Exact, WhatIsUnknownIsNeitherEqualNorLess) {
    const Exact unknown = Exact::unknown();
    EXPECT_FALSE(unknown == unknown);
    EXPECT_FALSE(unknown < 1);
    EXPECT_FALSE(unknown >= 1);
    EXPECT_FALSE((unknown + 1).isKnown());
    const Exact huge = exact("999999999999999999");
    EXPECT_FALSE((huge * huge * huge).isKnown()) << "too large to be kept";
}

TEST(Base64, KnowsTheVectorsOfItsStandard) {
    const std::pair<const char*, const char*> cases[] = {
        {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : cases) {
        EXPECT_EQ(toBase64(bytes), text);
        EXPECT_EQ(fromBase64(text), bytes);
    }
    EXPECT_EQ(fromBase64("Zm9v\n  YmFy\r\n"), "foobar");
    for (const char* broken : {"Z", "Zg=", "Zg==Zg==", "Z*==", "Zm9v="}) EXPECT_FALSE(fromBase64(broken)) << broken;
}

RC_GTEST_PROP(Base64, GivesAnyBytesBack, (const std::string& bytes)) {
    RC_ASSERT(fromBase64(toBase64(bytes)) == bytes);
}

}  // namespace
}  // namespace duebook::einvoice
