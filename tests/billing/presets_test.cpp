// SPDX-License-Identifier: GPL-3.0-or-later
// The tax codes of countries in resources/tax: usable as they are, and of the rates that others list.
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "billing/support.h"
#include "support/temp_files.h"

namespace duebook::test {
namespace {

using namespace billing;
using Json = nlohmann::json;

std::string textOf(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? std::string() : found->get<std::string>();
}

TaxCode codeOf(const Json& tax) {
    TaxCode code{.code = tax.at("code"),
                 .name = tax.at("name"),
                 .category = *taxCategoryOf(tax.at("category").get<std::string>()),
                 .reason = textOf(tax, "exemption_reason"),
                 .reasonCode = textOf(tax, "exemption_code")};
    for (const Json& one : tax.at("rates")) {
        code.rates.push_back({day(one.at("from").get<std::string>()), rate(one.at("percent").get<std::string>())});
    }
    return code;
}

// The files by country.
std::map<std::string, Json> presets() {
    std::map<std::string, Json> found;
    for (const auto& file : std::filesystem::directory_iterator(DUEBOOK_TEST_GOLDEN "/../../resources/tax")) {
        if (file.path().extension() != ".json") continue;
        const Json preset = Json::parse(contentOf(file.path()));
        found.emplace(preset.at("country").get<std::string>(), preset);
    }
    return found;
}

TEST(TaxPresets, HaveNoFaultsAndASource) {
    const auto all = presets();
    for (const char* country : {"DE", "FR", "GB", "US"}) EXPECT_TRUE(all.contains(country)) << country;
    for (const auto& [country, preset] : all) {
        EXPECT_GT(preset.at("source").get<std::string>().size(), 20U) << country;
        for (const Json& tax : preset.at("taxes")) {
            const TaxCode code = codeOf(tax);
            EXPECT_TRUE(code.code.starts_with(country + "-")) << code.code;
            EXPECT_FALSE(code.name.empty()) << code.code;
            EXPECT_EQ(faultText(faultsOf(code)), "") << code.code;
        }
    }
}

// The rates of a country on a day, as the list of others has them: the newest entry that is not later.
std::set<std::string> listedRates(const Json& entries, Date on) {
    std::set<std::string> rates;
    std::string newest;
    for (const Json& entry : entries) {
        const auto from = entry.at("effective_from").get<std::string>();
        if (from > on.iso() || from < newest) continue;
        newest = from;
        rates.clear();
        for (const auto& [name, value] : entry.at("rates").items()) {
            if (name != "parking") rates.insert(percentText(rate(value.dump())));
        }
    }
    return rates;
}

TEST(TaxPresets, HaveTheRatesThatOthersList) {
    const std::string file = sharedData("reference/vat/eu-vat-rates-history.json");
    if (file.empty()) GTEST_SKIP() << "no shared data";
    const Json lists = Json::parse(contentOf(file)).at("items");
    int compared = 0;
    for (const auto& [country, preset] : presets()) {
        if (!lists.contains(country)) continue;
        for (const char* on : {"2013-11-01", "2018-06-30", "2020-10-15", "2024-06-30"}) {
            std::set<std::string> ours;
            for (const Json& tax : preset.at("taxes")) {
                const TaxCode code = codeOf(tax);
                const auto rate = rateOn(code, day(on));
                if (code.category == TaxCategory::standard && rate) ours.insert(percentText(*rate));
            }
            auto listed = listedRates(lists.at(country), day(on));
            if (country == "IT" && std::string(on) < "2016") listed.erase("5");  // since 2016 only
            EXPECT_EQ(ours, listed) << country << " on " << on;
            ++compared;
        }
    }
    EXPECT_GE(compared, 36);
}

TEST(TaxPresets, NameExemptionCodesOfTheList) {
    const std::string file = sharedData("reference/vat/VATEX.xml");
    if (file.empty()) GTEST_SKIP() << "no shared data";
    const std::string list = contentOf(file);
    for (const auto& [country, preset] : presets()) {
        for (const Json& tax : preset.at("taxes")) {
            const std::string code = textOf(tax, "exemption_code");
            EXPECT_TRUE(code.empty() || list.find(">" + code + "<") != std::string::npos) << code;
        }
    }
}

}  // namespace
}  // namespace duebook::test
