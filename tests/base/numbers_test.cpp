// SPDX-License-Identifier: GPL-3.0-or-later
// Currencies, decimals and the one division.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

#include "base/big_integer.h"
#include "base/currency.h"
#include "base/decimal.h"
#include "base/round.h"
#include "support/temp_files.h"

namespace duebook {
namespace {

using test::BigInteger;

TEST(Currency, KnowsCodesInEitherCase) {
    EXPECT_EQ(Currency::fromCode("EUR")->number(), 978);
    EXPECT_EQ(Currency::fromCode("eur"), Currency::fromCode("EUR"));
    for (const char* none : {"", "EU", "EURO", "XAU", "XTS", "ZZZ", "978", "€"}) {
        EXPECT_FALSE(Currency::fromCode(none)) << none;
    }
    for (const std::int64_t none : {-1, 0, 1, 959, 999, 1000, 70000}) EXPECT_FALSE(Currency::fromNumber(none)) << none;
    EXPECT_DEATH(Currency(999), "ISO 4217");
    EXPECT_DEATH(Currency(65536 + 978), "ISO 4217");
}

TEST(Currency, StandsOnceByCodeAndByNumber) {
    std::set<std::string_view> codes;
    std::set<std::int64_t> numbers;
    std::string_view before;
    for (const CurrencyInfo& info : Currency::all()) {
        EXPECT_LT(before, info.code);
        before = info.code;
        EXPECT_TRUE(codes.insert(info.code).second && numbers.insert(info.number).second) << info.code;
        const auto found = Currency::fromCode(info.code);
        ASSERT_TRUE(found) << info.code;
        EXPECT_EQ(*found, Currency(info.number));
        EXPECT_EQ(found->code(), info.code);
        EXPECT_EQ(found->decimals(), info.decimals);
        std::int64_t unit = 1;
        for (int i = 0; i < info.decimals; ++i) unit *= 10;
        EXPECT_EQ(found->unit(), unit);
    }
}

// The text between two marks after a place; moves the place behind it.
std::string between(const std::string& text, const std::string& open, const std::string& close, std::size_t& at) {
    const std::size_t begin = text.find(open, at);
    if (begin == std::string::npos) return {};
    const std::size_t end = text.find(close, begin);
    at = end;
    return text.substr(begin + open.size(), end - begin - open.size());
}

TEST(Currency, AgreesWithTheListOfIso) {
    std::ifstream in(test::sharedData("reference/currencies/iso-4217-list-one.xml"));
    if (!in) GTEST_SKIP() << "ISO's list is not here";
    const std::string xml{std::istreambuf_iterator<char>(in), {}};
    std::set<std::string> listed;
    for (std::size_t at = 0; (at = xml.find("<CcyNtry>", at)) != std::string::npos;) {
        const std::size_t end = xml.find("</CcyNtry>", at);
        const std::string entry = xml.substr(at, end - at);
        at = end;
        std::size_t place = 0;
        const std::string code = between(entry, "<Ccy>", "</Ccy>", place);
        const std::string number = between(entry, "<CcyNbr>", "</CcyNbr>", place);
        const std::string decimals = between(entry, "<CcyMnrUnts>", "</CcyMnrUnts>", place);
        if (code.empty() || decimals == "N.A.") continue;  // metals, funds of funds, testing
        listed.insert(code);
        const auto ours = Currency::fromCode(code);
        if (!ours) {
            ADD_FAILURE() << code << " is missing";
            continue;
        }
        EXPECT_EQ(ours->number(), std::stoi(number)) << code;
        EXPECT_EQ(ours->decimals(), std::stoi(decimals)) << code;
    }
    EXPECT_GT(listed.size(), 150U);
}

struct FixedCase {
    const char* text;
    int places;
    std::optional<std::int64_t> value;
};

TEST(Decimal, ReadsWholeUnitsOfTheLastPlaceOrNothing) {
    const FixedCase cases[] = {{"12.5", 2, 1250},
                               {"-12.50", 2, -1250},
                               {"12", 0, 12},
                               {"0.000055", 12, 55'000'000},
                               {"1.2000", 1, 12},
                               {"007", 0, 7},
                               {"9223372036854775807", 0, std::numeric_limits<std::int64_t>::max()},
                               {"-9223372036854775808", 0, std::numeric_limits<std::int64_t>::min()},
                               {"9223372036854775808", 0, {}},
                               {"9223372036854775807", 1, {}},
                               {"1.25", 1, {}},
                               {"", 2, {}},
                               {"+", 2, {}},
                               {"1 000", 2, {}},
                               {"1-", 2, {}},
                               {"٣", 0, {}}};
    for (const FixedCase& c : cases) EXPECT_EQ(parseFixed(c.text, c.places), c.value) << c.text;
}

TEST(Decimal, WritesTheShortestTextThatKeepsTheAskedPlaces) {
    EXPECT_EQ(formatFixed(1250, 2, 0), "12.5");
    EXPECT_EQ(formatFixed(1250, 2, 2), "12.50");
    EXPECT_EQ(formatFixed(1200, 2, 0), "12");
    EXPECT_EQ(formatFixed(-5, 2, 2), "-0.05");
    EXPECT_EQ(formatFixed(0, 3, 1), "0.0");
    EXPECT_EQ(formatFixed(7, 0, 0), "7");
    EXPECT_EQ(formatFixed(std::numeric_limits<std::int64_t>::min(), 2, 2), "-92233720368547758.08");
    EXPECT_EQ(Rate::parse("0.190")->text(), "0.19");
    EXPECT_EQ(Quantity::one(), 1'000'000);
}

RC_GTEST_PROP(DecimalProperty, TextComesBackAsTheSameNumber, (std::int64_t value)) {
    const int places = *rc::gen::inRange(0, 13);
    const int keep = *rc::gen::inRange(0, places + 1);
    RC_ASSERT(parseFixed(formatFixed(value, places, keep), places) == value);
}

struct DivideCase {
    std::int64_t numerator, denominator, away, even, down;
};

TEST(Divide, RoundsHalvesAsAsked) {
    const DivideCase cases[] = {{5, 2, 3, 2, 2},  {7, 2, 4, 4, 3}, {-5, 2, -3, -2, -2}, {-7, 2, -4, -4, -3},
                                {1, 3, 0, 0, 0},  {2, 3, 1, 1, 0}, {-2, 3, -1, -1, 0},  {0, 9, 0, 0, 0},
                                {10, 4, 3, 2, 2}, {9, 3, 3, 3, 3}, {-1, 2, -1, 0, 0}};
    for (const DivideCase& c : cases) {
        EXPECT_EQ(divide(c.numerator, c.denominator, Round::halfAwayFromZero), c.away) << c.numerator;
        EXPECT_EQ(divide(c.numerator, c.denominator, Round::halfEven), c.even) << c.numerator;
        EXPECT_EQ(divide(c.numerator, c.denominator, Round::down), c.down) << c.numerator;
    }
    EXPECT_DEATH(divide(1, 0, Round::down), "above zero");
    EXPECT_DEATH(divide(Wide{1} << 64, 1, Round::down), "fits 64 bits");
}

RC_GTEST_PROP(DivideProperty, IsTheLongDivisionsAnswer, (std::int64_t a, std::int64_t b)) {
    const auto under = *rc::gen::inRange<std::int64_t>(1, std::numeric_limits<std::int64_t>::max());
    for (const Round round : {Round::halfAwayFromZero, Round::halfEven, Round::down}) {
        const auto wanted = (BigInteger(a) * BigInteger(b)).dividedBy(BigInteger(under), round);
        if (wanted) RC_ASSERT(divide(static_cast<Wide>(a) * b, under, round) == *wanted);
    }
}

}  // namespace
}  // namespace duebook
