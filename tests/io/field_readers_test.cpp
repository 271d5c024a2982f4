// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "io/amount_reader.h"
#include "io/date_reader.h"
#include "io/truth_reader.h"

namespace duebook::io {
namespace {

Currency currency(std::string_view code) {
    return *Currency::fromCode(code);
}

// The amount as text, or the code of the refusal.
std::string amountOf(std::string_view cell, char decimal, std::string_view code = "EUR", bool round = false) {
    const auto amount = readAmount(cell, currency(code), {decimal, round});
    return amount ? amount->money.text() : std::string(codeOf(amount.error().refusal));
}

TEST(AmountReader, ReadsTheWaysOfManyCountries) {
    struct Case {
        std::string_view cell;
        char decimal;
        std::string_view text;
    };
    const Case cases[] = {
        {"1234.56", '.', "1234.56"},
        {"1,234.56", '.', "1234.56"},
        {"1'234.56", '.', "1234.56"},
        {"1\xE2\x80\x99"
         "234.56",
         '.', "1234.56"},
        {"1 234.56", '.', "1234.56"},
        {"1.234,56", ',', "1234.56"},
        {"1 234,56", ',', "1234.56"},
        {"1\xC2\xA0"
         "234,56",
         ',', "1234.56"},
        {"1\xE2\x80\xAF"
         "234,56",
         ',', "1234.56"},
        {"12,34,567.89", '.', "1234567.89"},
        {"1.234.567", ',', "1234567.00"},
        {"20000,", '.', "20000.00"},
        {"20000,", ',', "20000.00"},
        {"20000.", ',', "20000.00"},
        {".5", '.', "0.50"},
        {"0,5", ',', "0.50"},
        {"007.10", '.', "7.10"},
        {"12.5000", '.', "12.50"},
        {"-12.50", '.', "-12.50"},
        {"12.50-", '.', "-12.50"},
        {"\xE2\x88\x92"
         "12.50",
         '.', "-12.50"},
        {"- 12.50", '.', "-12.50"},
        {"+12.50", '.', "12.50"},
        {"(123.45)", '.', "-123.45"},
        {"($120)", '.', "-120.00"},
        {"$120", '.', "120.00"},
        {"-$120", '.', "-120.00"},
        {"$-120", '.', "-120.00"},
        {"EUR 12.50", '.', "12.50"},
        {"12,50 EUR", ',', "12.50"},
        {"12,50 \xE2\x82\xAC", ',', "12.50"},
        {"eur12.50", '.', "12.50"},
        {"0", '.', "0.00"},
        {"1,25", '.', "amount.invalid"},
        {"1.25", ',', "amount.invalid"},
        {"1,2345.00", '.', "amount.invalid"},
        {"1,234 567", '.', "amount.invalid"},
        {"1.2.3", '.', "amount.invalid"},
        {"--5", '.', "amount.invalid"},
        {"-5-", '.', "amount.invalid"},
        {"(-5)", '.', "amount.invalid"},
        {"+5-", '.', "amount.invalid"},
        {"1e5", '.', "amount.invalid"},
        {"0x10", '.', "amount.invalid"},
        {"abc", '.', "amount.invalid"},
        {"", '.', "amount.invalid"},
        {".", '.', "amount.invalid"},
        {"-", '.', "amount.invalid"},
        {"()", '.', "amount.invalid"},
        {"$", '.', "amount.invalid"},
        {"1 2", '.', "amount.invalid"},
        {"=1+1", '.', "amount.invalid"},
        {"\xD9\xA1\xD9\xA2", '.', "amount.invalid"},
        {"USD 12.50", '.', "currency.mismatch"},
        {"ABC 12.50", '.', "amount.invalid"},
        {"12.505", '.', "amount.too_many_decimals"},
        {"2309.7899999999995", '.', "amount.too_many_decimals"},
        {"10000000000000.00", '.', "10000000000000.00"},
        {"10000000000000.01", '.', "amount.too_large"},
        {"99999999999999999999999999", '.', "amount.too_large"},
    };
    for (const Case& c : cases) EXPECT_EQ(amountOf(c.cell, c.decimal), c.text) << c.cell << " with " << c.decimal;
}

TEST(AmountReader, KnowsTheDecimalsOfEachCurrency) {
    EXPECT_EQ(amountOf("1235", '.', "JPY"), "1235");
    EXPECT_EQ(amountOf("1235.0", '.', "JPY"), "1235");
    EXPECT_EQ(amountOf("1235.5", '.', "JPY"), "amount.too_many_decimals");
    EXPECT_EQ(amountOf("1.234", '.', "KWD"), "1.234");
    EXPECT_EQ(amountOf("1.234", '.', "USD"), "amount.too_many_decimals");
}

TEST(AmountReader, RoundsHalfAwayFromZeroWhenToldToAndSaysByHowMuch) {
    struct Case {
        std::string_view cell, text, difference;
    };
    const Case cases[] = {
        {"2309.7899999999995", "2309.79", "0.0000000000005"},
        {"12.505", "12.51", "0.005"},
        {"-12.505", "-12.51", "-0.005"},
        {"12.504", "12.50", "-0.004"},
        {"12.5", "12.50", "0"},
    };
    for (const Case& c : cases) {
        const auto amount = readAmount(c.cell, currency("USD"), {'.', true});
        ASSERT_TRUE(amount) << c.cell;
        EXPECT_EQ(amount->money.text(), c.text);
        EXPECT_EQ(wideText(amount->rounding), c.difference) << c.cell;
    }
}

RC_GTEST_PROP(AmountReader, ReadsBackItsOwnText, ()) {
    const Money money(*rc::gen::inRange<std::int64_t>(-largestMinor, largestMinor), currency("EUR"));
    RC_ASSERT(readAmount(money.text(), money.currency(), {})->money == money);
}

TEST(AmountReader, ReadsRates) {
    EXPECT_EQ(readRate("1.0823", '.')->text(), "1.0823");
    EXPECT_EQ(readRate("0,000055", ',')->text(), "0.000055");
    EXPECT_EQ(readRate("0.91274592916666", '.')->text(), "0.912745929167");
    for (const std::string_view cell : {"0", "-1", "x", "", "99999999999"}) EXPECT_FALSE(readRate(cell, '.')) << cell;
}

// "." or ",", "any" or "open".
std::string decimalOf(const std::vector<std::string_view>& cells) {
    DecimalSurvey survey;
    for (const std::string_view cell : cells) survey.add(cell);
    const auto verdict = survey.verdict();
    if (verdict.open) return "open";
    return verdict.decimal ? std::string(1, *verdict.decimal) : "any";
}

TEST(DecimalSurvey, DecidesForTheWholeColumn) {
    EXPECT_EQ(decimalOf({"1.250", "3.5"}), ".");
    EXPECT_EQ(decimalOf({"1.250", "3,5"}), ",");
    EXPECT_EQ(decimalOf({"1.250"}), "open");
    EXPECT_EQ(decimalOf({"1,250", "1,300"}), "open");
    EXPECT_EQ(decimalOf({"1.250", "2.000.000"}), ",");
    EXPECT_EQ(decimalOf({"1.250", "0.125"}), ".");
    EXPECT_EQ(decimalOf({"1,234.50", "1.250"}), ".");
    EXPECT_EQ(decimalOf({"12", "20000,", ""}), "any");
    EXPECT_EQ(decimalOf({"3.5", "3,5"}), "open");  // they contradict each other
    EXPECT_EQ(decimalOf({"garbage", "3.5"}), ".");
}

std::string dateOf(std::string_view cell, const DateRule& rule) {
    const auto date = readDate(cell, rule);
    return date ? date->iso() : "none";
}

TEST(DateReader, ReadsTheYearFirstWhateverTheRule) {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"2019-02-20", "2019-02-20"},
        {"2019/2/5", "2019-02-05"},
        {"2019.02.20", "2019-02-20"},
        {"20190220", "2019-02-20"},
        {"20190307.0", "2019-03-07"},
        {"2019-03-07 00:00:00", "2019-03-07"},
        {"2023-01-31T06:46:00.200Z", "2023-01-31"},
        {"2019-02-30", "none"},
        {"20191301", "none"},
        {"2019-02-20x", "none"},
        {"2019-02", "none"},
        {"43516", "none"},  // a spreadsheet's day count is never guessed
        {"01/02/2019", "none"},
        {"", "none"},
        {"today", "none"},
    };
    for (const auto& [cell, text] : cases) EXPECT_EQ(dateOf(cell, {}), text) << cell;
}

TEST(DateReader, ReadsInTheOrderDecided) {
    const DateRule dayFirst{{}, DateOrder::dayFirst};
    const DateRule monthFirst{{}, DateOrder::monthFirst};
    EXPECT_EQ(dateOf("1/2/2013", dayFirst), "2013-02-01");
    EXPECT_EQ(dateOf("1/2/2013", monthFirst), "2013-01-02");
    EXPECT_EQ(dateOf("31.12.13", dayFirst), "2013-12-31");
    EXPECT_EQ(dateOf("31.12.70", dayFirst), "1970-12-31");
    EXPECT_EQ(dateOf("20122012", dayFirst), "2012-12-20");
    EXPECT_EQ(dateOf("1/2/2013 12:00:00 AM", monthFirst), "2013-01-02");
    EXPECT_EQ(dateOf("31/02/2013", dayFirst), "none");
    EXPECT_EQ(dateOf("13/13/2013", dayFirst), "none");
    EXPECT_EQ(dateOf("1/2-2013", dayFirst), "none");
    EXPECT_EQ(dateOf("1/2/201", dayFirst), "none");
    EXPECT_EQ(dateOf("1/2/20133", dayFirst), "none");
}

TEST(DateReader, ReadsByAFormat) {
    struct Case {
        std::string_view format, cell, text;
    };
    const Case cases[] = {
        {"M/d/yyyy", "4/6/2013", "2013-04-06"},     {"M/d/yyyy", "04/06/2013", "2013-04-06"},
        {"M/d/yyyy", "31/02/2013", "none"},         {"M/d/yyyy", "2013-04-06", "2013-04-06"},
        {"dd.MM.yyyy", "06.04.2013", "2013-04-06"}, {"dd.MM.yyyy", "6.4.2013", "2013-04-06"},
        {"dd.MM.yyyy", "06/04/2013", "none"},       {"yyyyMMdd", "20130406", "2013-04-06"},
        {"yyyyMMdd", "20130406.0", "2013-04-06"},   {"yyyyMMdd", "2013-04-06", "2013-04-06"},
        {"ddMMyyyy", "06042013", "2013-04-06"},     {"dd.MM.yy", "06.04.13", "2013-04-06"},
        {"yyyy-MM-dd", "2013-4-6", "2013-04-06"},   {"yyyy-MM-dd", "06.04.2013", "none"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(dateOf(c.cell, {DateFormat::parse(c.format), {}}), c.text) << c.format << " " << c.cell;
    for (const std::string_view format :
         {"", "dd.MM", "dd.MM.yyyy.dd", "DD.MM.YYYY", "ddd.MM.yyyy", "d/M/yyy", "hh:mm"})
        EXPECT_FALSE(DateFormat::parse(format)) << format;
}

std::string orderOf(const std::vector<std::string_view>& cells) {
    DateSurvey survey;
    for (const std::string_view cell : cells) survey.add(cell);
    const auto verdict = survey.verdict();
    if (verdict.open) return "open: " + survey.openCell();
    if (!verdict.order) return "any";
    return *verdict.order == DateOrder::dayFirst ? "day" : *verdict.order == DateOrder::monthFirst ? "month" : "year";
}

TEST(DateSurvey, DecidesForTheWholeColumn) {
    EXPECT_EQ(orderOf({"2019-02-20", "20190307.0", ""}), "any");
    EXPECT_EQ(orderOf({"1/2/2013", "25/2/2013"}), "day");
    EXPECT_EQ(orderOf({"1/2/2013", "2/25/2013"}), "month");
    EXPECT_EQ(orderOf({"1/2/2013", "3/4/2013"}), "open: 1/2/2013");
    EXPECT_EQ(orderOf({"2/25/2013", "25/2/2013"}), "open: 25/2/2013");
    EXPECT_EQ(orderOf({"5/5/2013", "6/6/2013"}), "day");       // it does not matter
    EXPECT_EQ(orderOf({"31/02/2013", "2/25/2013"}), "month");  // the first reads in no order: refused by itself
    EXPECT_EQ(orderOf({"01-02-03"}), "open: 01-02-03");
    EXPECT_EQ(orderOf({"31.12.13"}), "day");
}

TEST(TruthReader, KnowsTheWordsOfSeveralLanguages) {
    for (const std::string_view yes : {"Yes", "yes", "TRUE", "1", "x", "ja", "Oui", "s\xC3\xAD", "Sim", "Y"})
        EXPECT_EQ(readTruth(yes), true) << yes;
    for (const std::string_view no : {"", "No", "false", "0", "Nein", "non", "-"})
        EXPECT_EQ(readTruth(no), false) << no;
    for (const std::string_view word : {"maybe", "2", "yes!"}) EXPECT_EQ(readTruth(word), std::nullopt) << word;
}

}  // namespace
}  // namespace duebook::io
