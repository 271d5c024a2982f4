// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/tax.h"

#include <gtest/gtest.h>

#include "billing/support.h"

namespace duebook::test {
namespace {

using namespace billing;
using Category = TaxCategory;

TEST(TaxCode, HasTheCategoriesOfEn16931) {
    for (const char* code : {"S", "Z", "E", "AE", "K", "G", "O", "L", "M"}) {
        ASSERT_TRUE(taxCategoryOf(code)) << code;
        EXPECT_EQ(codeOf(*taxCategoryOf(code)), code);
    }
    EXPECT_FALSE(taxCategoryOf("B"));
    EXPECT_FALSE(taxCategoryOf("s"));
}

TEST(TaxCode, HasTheNewestRateOfTheDay) {
    TaxCode code = taxCode("DE-S-19", Category::standard, "19");
    code.rates = {{day("2021-01-01"), rate("19")}, {day("2007-01-01"), rate("19")}, {day("2020-07-01"), rate("16")}};
    struct Case {
        const char *day, *percent;
    };
    const Case cases[] = {{"2007-01-01", "19"}, {"2020-06-30", "19"}, {"2020-07-01", "16"},
                          {"2020-12-31", "16"}, {"2021-01-01", "19"}, {"2999-12-31", "19"}};
    for (const Case& c : cases) EXPECT_EQ(percentText(*rateOn(code, day(c.day))), c.percent) << c.day;
    const auto early = rateOn(code, day("2006-12-31"));
    EXPECT_EQ(explain(early.error()), "DE-S-19 has no rate for the day of supply. Add the rate of that time.");
    EXPECT_EQ(findTax({&code, 1}, "DE-S-20").error().refusal, Refusal::taxCodeUnknown);
    EXPECT_EQ((*findTax({&code, 1}, "DE-S-19"))->code, "DE-S-19");
}

TEST(TaxCode, IsRefusedFieldByField) {
    struct Case {
        TaxCode code;
        const char* faults;
    };
    TaxCode twice = taxCode("A", Category::standard, "19");
    twice.rates.push_back({day("2007-01-01"), rate("16")});
    TaxCode empty = taxCode("", Category::standard, "19");
    empty.rates.clear();
    TaxCode byCode = taxCode("A", Category::reverseCharge, "0");
    byCode.reasonCode = "VATEX-EU-AE";
    TaxCode badCode = byCode;
    badCode.reasonCode = "reverse";
    TaxCode cutCode = byCode;
    cutCode.reasonCode = "VATEX-EU-";
    const Case cases[] = {
        {taxCode("A", Category::standard, "19"), ""},
        {taxCode("A", Category::standard, "100"), ""},
        {taxCode("A", Category::standard, "0"), "rates[0].percent tax.rate_missing"},
        {taxCode("A", Category::standard, "100.01"), "rates[0].percent tax.rate_invalid"},
        {taxCode("A", Category::canaryIslands, "-1"), "rates[0].percent tax.rate_invalid"},
        {taxCode("A", Category::canaryIslands, "0"), ""},
        {taxCode("A", Category::ceutaMelilla, "4"), ""},
        {taxCode("A", Category::zeroRated, "0"), ""},
        {taxCode("A", Category::zeroRated, "7"), "rates[0].percent tax.rate_must_be_zero"},
        {taxCode("A", Category::exempt, "7", "r"), "rates[0].percent tax.rate_must_be_zero"},
        {taxCode("A", Category::reverseCharge, "19", "r"), "rates[0].percent tax.rate_must_be_zero"},
        {taxCode("A", Category::intraCommunity, "19", "r"), "rates[0].percent tax.rate_must_be_zero"},
        {taxCode("A", Category::exportOutside, "19", "r"), "rates[0].percent tax.rate_must_be_zero"},
        {taxCode("A", Category::outOfScope, "19", "r"), "rates[0].percent tax.rate_must_be_zero"},
        {taxCode("A", Category::exempt, "0"), "exemption_reason tax.reason_missing"},
        {taxCode("A", Category::outOfScope, "0"), "exemption_reason tax.reason_missing"},
        {taxCode("A", Category::standard, "19", "r"), "exemption_reason tax.reason_unwanted"},
        {taxCode("A", Category::zeroRated, "0", "r"), "exemption_reason tax.reason_unwanted"},
        {byCode, ""},
        {badCode, "exemption_code tax.reason_code_unknown"},
        {cutCode, "exemption_code tax.reason_code_unknown"},
        {twice, "rates[1].from tax.rate_twice"},
        {empty, "code value.missing, rates value.missing"},
    };
    for (const Case& c : cases) EXPECT_EQ(faultText(faultsOf(c.code)), c.faults);
}

}  // namespace
}  // namespace duebook::test
