// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/vat_id.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "support/temp_files.h"

namespace duebook {
namespace {

using Json = nlohmann::json;

std::string told(const Result<std::string>& read) {
    return read ? *read : std::string(codeOf(read.error().refusal));
}

// A number of each form that a country gives, and what becomes of it when its last digit is another one.
TEST(VatId, IsCheckedByTheRuleOfItsCountry) {
    for (const char* good :
         {"ATU14243102",    "BE0697449992",   "BE1010101085",  "BG175074752",   "BG7523169263",  "CHE107787577",
          "CY10259033P",    "CZ25123891",     "CZ7103192745",  "CZ654123789",   "DE136695976",   "DK13585628",
          "EE100931558",    "EL094259216",    "ESA13585625",   "ES54362315K",   "ESX2482300W",   "ESM1234567L",
          "FI20774740",     "FR40303265045",  "FR83404833048", "FRK7399859412", "GB980780684",   "GB242338087388",
          "HR33392005961",  "HU12892312",     "IE6433435F",    "IE6433435OA",   "IE8D79739I",    "IT00743110157",
          "LT119511515",    "LT100001919017", "LU15027442",    "LV40003521600", "LV16117519997", "MT11679112",
          "NL004495445B01", "NO995525828",    "PL8567346215",  "PT501964843",   "RO18547290",    "SE123456789701",
          "SI50223054",     "SK2022749619",   "XI432525179"}) {
        EXPECT_EQ(told(readVatId(good)), good);
        std::string wrong = good;
        // behind it SE and NL numbers count the firms of an owner, and long GB numbers the branches
        const std::size_t end = wrong.starts_with("SE")   ? 12
                                : wrong.starts_with("NL") ? wrong.find('B')
                                : wrong.starts_with("GB") ? 11
                                                          : wrong.size();
        const std::size_t last = wrong.find_last_of("0123456789", end - 1);
        wrong[last] = wrong[last] == '9' ? '0' : static_cast<char>(wrong[last] + 1);
        EXPECT_FALSE(readVatId(wrong)) << wrong;
    }
}

struct Case {
    const char *text, *country, *expected;
};

TEST(VatId, IsReadAsPeopleWriteIt) {
    const Case cases[] = {
        {"de 136,695.976", "", "DE136695976"},
        {"136695976", "DE", "DE136695976"},
        {"FR 40 303 265 045", "DE", "FR40303265045"},  // the number says where it is from
        {"CHE-107.787.577 MWST", "", "CHE107787577"},
        {"CHE-107.787.577 IVA", "CH", "CHE107787577"},
        {"107.787.577", "LI", "CHE107787577"},
        {"995 525 828 MVA", "NO", "NO995525828"},
        {"el-082857563", "", "EL082857563"},
        {"094259216", "GR", "EL094259216"},
        {"94259216", "GR", "EL094259216"},  // the zero in front is younger than the number
        {"697449992", "BE", "BE0697449992"},
        {"BE (0)468.561.072", "", "BE0468561072"},
        {"NL4495445B01", "", "NL004495445B01"},
        {"GB GD 100", "", "GBGD100"},
        {"HA888856782", "GB", "GBHA888856782"},
        {"", "DE", "vat_id.form_wrong"},
        {"", "", "vat_id.country_unknown"},
        {"91-1144442", "US", "vat_id.country_unknown"},
        {"DE136695977", "", "vat_id.check_wrong"},
        {"DE13669597", "", "vat_id.form_wrong"},
        {"DE036695976", "", "vat_id.form_wrong"},
        {"AT ATU 65033803", "", "vat_id.form_wrong"},
        {"CHE-107.787.577 ZZZ", "", "vat_id.form_wrong"},
        {"GBGD600", "", "vat_id.form_wrong"},
        {"GBHA201", "", "vat_id.form_wrong"},
        {"GBHA888856700", "", "vat_id.check_wrong"},
        {"IE6433435Z", "", "vat_id.check_wrong"},
        {"IE6433435!", "", "vat_id.form_wrong"},
        {"ESA1358562!", "", "vat_id.check_wrong"},
        {"ESI13585625", "", "vat_id.form_wrong"},
        {"FRIO303265045", "", "vat_id.form_wrong"},  // no I and O in French keys
        {"IT00687129980", "", "vat_id.form_wrong"},  // no such province
    };
    for (const Case& c : cases) EXPECT_EQ(told(readVatId(c.text, c.country)), c.expected) << c.text;
}

TEST(VatId, IsKnownForTheCountriesOfEurope) {
    for (const char* known : {"DE", "GR", "EL", "MC", "CH", "LI", "NO", "GB", "XI"}) EXPECT_TRUE(knowsVatIdsOf(known));
    for (const char* unknown : {"", "US", "JP", "CHE1"}) EXPECT_FALSE(knowsVatIdsOf(unknown)) << unknown;
}

TEST(VatId, OfOthersAreReadAndRefusedAsTheyWere) {
    const std::string file = test::sharedData("payments/identifiers/identifiers.json");
    if (file.empty()) GTEST_SKIP() << "no shared data";
    const Json lists = Json::parse(test::contentOf(file));
    // the first of the bad ones at the end of the list, under headings that were lost
    constexpr std::string_view firstBad = "ATU 143 43 102";
    bool good = true;
    int read = 0, refused = 0;
    for (const Json& value : lists.at("eu_vat").at("valid")) {
        const auto text = value.get<std::string>();
        good = good && text != firstBad;
        if (text.starts_with("EU") || text == "BE 0220,764.971") continue;  // no country; a comma is no fault to us
        EXPECT_EQ(readVatId(text).has_value(), good) << text;
        ++(good ? read : refused);
    }
    EXPECT_GT(read, 600);
    EXPECT_GT(refused, 70);
    for (const auto& [list, country] : {std::pair{"eu_vat", ""}, std::pair{"ch_vat", "CH"}, std::pair{"gb_vat", "GB"},
                                        std::pair{"at_uid", "AT"}, std::pair{"fi_alv", "FI"}}) {
        for (const Json& bad : lists.at(list).at("invalid")) {
            EXPECT_FALSE(readVatId(bad.at("value").get<std::string>(), country)) << bad;
        }
        if (std::string_view(list) == "eu_vat") continue;
        for (const Json& fine : lists.at(list).at("valid")) {
            EXPECT_TRUE(readVatId(fine.get<std::string>(), country)) << fine;
        }
    }
}

}  // namespace
}  // namespace duebook
