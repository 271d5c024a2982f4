// SPDX-License-Identifier: GPL-3.0-or-later
// Our check against what others publish: rule cases, rule files, good and broken documents.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <iostream>
#include <map>
#include <set>

#include "einvoice/check.h"
#include "einvoice/rule_cases.h"
#include "einvoice/sample_invoice.h"
#include "einvoice/write.h"
#include "support/temp_files.h"

namespace duebook::einvoice {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> xmlFilesIn(const std::string& folder) {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".xml" || entry.path().extension() == ".XML") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::set<std::string> rulesOf(const Findings& findings) {
    std::set<std::string> rules;
    for (const Finding& finding : findings) rules.insert(finding.rule);
    return rules;
}

std::set<std::string> claimed() {
    std::set<std::string> ids;
    for (const KnownRule& rule : knownRules()) ids.insert(rule.id);
    return ids;
}

struct Tally {
    int cases = 0, agree = 0;
};

// Prints the table of the rules that we claim and expects every case of them to agree.
void expectAgreement(const std::string& folder, Profile profile, int leastCases) {
    const std::set<std::string> ours = claimed();
    std::map<std::string, Tally> tallies;
    for (const fs::path& path : xmlFilesIn(folder)) {
        const auto cases = runRuleCases(test::contentOf(path.string()), profile);
        ASSERT_TRUE(cases) << path;
        for (const RuleCase& one : *cases) {
            if (!ours.contains(one.rule)) continue;
            Tally& tally = tallies[one.rule];
            ++tally.cases;
            tally.agree += one.holds == one.mustHold ? 1 : 0;
            EXPECT_EQ(one.holds, one.mustHold) << path << " " << one.rule;
        }
    }
    int cases = 0;
    for (const auto& [rule, tally] : tallies) {
        std::cout << rule << ": " << tally.cases << " cases, " << tally.agree << " agree\n";
        cases += tally.cases;
    }
    EXPECT_GE(cases, leastCases);
}

TEST(PublishedCases, OfEN16931Agree) {
    const std::string folder = test::sharedData("e-invoicing/en16931/ubl");
    if (folder.empty()) GTEST_SKIP() << "shared/data is not here";
    expectAgreement(folder + "/unit-invoice", Profile::en16931, 400);
    expectAgreement(folder + "/unit-creditnote", Profile::en16931, 80);
}

TEST(PublishedCases, OfXRechnungAgree) {
    const std::string folder = test::sharedData("e-invoicing/xrechnung");
    if (folder.empty()) GTEST_SKIP() << "shared/data is not here";
    expectAgreement(folder + "/schematron-instances", Profile::xrechnung, 200);
    expectAgreement(folder + "/validator-cases/cen-unit-test", Profile::xrechnung, 30);
}

TEST(MutatedCases, ChangeTheElementAfterThemAndNameTheRulesThatBreak) {
    const std::string sound = writeUbl(test::fullInvoice(Profile::xrechnung));
    const std::string place = "<cbc:BuyerReference>";
    ASSERT_THAT(sound, testing::HasSubstr(place));
    std::string text = sound;
    text.insert(text.find(place), R"(<?xmute mutator="identity" schematron-valid="xrubl:BR-DE-15"?>)"
                                  R"(<?xmute mutator="remove" schematron-invalid="xrubl:BR-DE-15 xrubl:BR-DE-1"?>)");
    const auto cases = runRuleCases(text, Profile::xrechnung);
    ASSERT_TRUE(cases);
    ASSERT_EQ(cases->size(), 3U);
    EXPECT_TRUE((*cases)[0].holds && (*cases)[0].mustHold);
    EXPECT_FALSE((*cases)[1].holds || (*cases)[1].mustHold);
    EXPECT_TRUE((*cases)[2].holds) << "the reference has nothing to do with BR-DE-1, so this case does not agree";
}

TEST(PublishedCases, OfPeppolAgree) {
    const std::string folder = test::sharedData("e-invoicing/peppol");
    if (folder.empty()) GTEST_SKIP() << "shared/data is not here";
    expectAgreement(folder + "/unit-ubl", Profile::peppol, 60);
    for (const char* country : {"DE", "DK", "IT", "NL", "NO", "SE"}) {
        expectAgreement(folder + "/unit-ubl-national/" + country, Profile::peppol, 3);
    }
}

// The ids of all rules of a rule file that refuse a document.
std::set<std::string> fatalRulesOf(const std::string& file) {
    std::set<std::string> ids;
    const std::string text = test::contentOf(file);
    for (std::size_t at = 0; (at = text.find("flag=\"fatal\"", at)) != std::string::npos; ++at) {
        const std::size_t begin = text.rfind("id=\"", at) + 4;
        ids.insert(text.substr(begin, text.find('"', begin) - begin));
    }
    return ids;
}

TEST(PublishedRules, NineOfTenFatalOnesAreClaimed) {
    const std::string folder = test::sharedData("e-invoicing/en16931");
    if (folder.empty()) GTEST_SKIP() << "shared/data is not here";
    const std::set<std::string> ours = claimed();
    for (const char* file : {"/ubl/schematron/EN16931-UBL-validation-preprocessed.sch",
                             "/cii/schematron/EN16931-CII-validation-preprocessed.sch"}) {
        const std::set<std::string> fatal = fatalRulesOf(folder + file);
        std::string missing;
        std::size_t count = 0;
        for (const std::string& id : fatal) {
            if (ours.contains(id))
                ++count;
            else
                missing += " " + id;
        }
        std::cout << file << ": " << count << " of " << fatal.size() << " fatal rules claimed; not:" << missing << "\n";
        EXPECT_GE(count * 10, fatal.size() * 9);
    }
}

TEST(PublishedDocuments, BrokenTwinsAreRefusedByTheRuleInTheirName) {
    const std::string folder = test::sharedData("e-invoicing/broken");
    if (folder.empty()) GTEST_SKIP() << "shared/data is not here";
    for (const fs::path& path : xmlFilesIn(folder)) {
        const auto reading = read(test::contentOf(path.string()));
        ASSERT_TRUE(reading) << path;
        const Findings findings = check(*reading, profileOf(reading->invoice));
        const std::string name = path.stem().string();
        EXPECT_EQ(isValid(findings), name.starts_with("good-")) << path;
        bool named = name.starts_with("good-");
        for (std::string rule : rulesOf(findings)) {
            // PEPPOL-EN16931-R003 is "PEPPOL-R003" there
            if (rule.starts_with("PEPPOL-EN16931-")) rule.erase(7, 8);
            named = named || name.starts_with("bad-" + rule + "-");
        }
        EXPECT_TRUE(named) << path;
    }
}

TEST(PublishedDocuments, ExamplesAreValid) {
    const std::string folder = test::sharedData("e-invoicing");
    if (folder.empty()) GTEST_SKIP() << "shared/data is not here";
    // one that is not: the name of its seller is missing, as the rules of the CEN say too
    const std::set<std::string> faulty = {"GR-base-example-TaxRepresentative.xml"};
    for (const char* part :
         {"/en16931/ubl/examples", "/en16931/ubl/testfiles", "/en16931/cii/examples", "/peppol/examples",
          "/xrechnung/testsuite/business-cases/standard", "/xrechnung/testsuite/technical-cases/cius"}) {
        for (const fs::path& path : xmlFilesIn(folder + part)) {
            const auto reading = read(test::contentOf(path.string()));
            ASSERT_TRUE(reading) << path;
            const Profile profile =
                std::string_view(part).starts_with("/xrechnung") ? Profile::xrechnung : Profile::en16931;
            for (const Finding& finding : check(*reading, profile)) {
                if (finding.severity == Severity::warning || faulty.contains(path.filename().string())) continue;
                ADD_FAILURE() << path << " " << finding.rule << " " << finding.place << " " << finding.sentence;
            }
        }
    }
}

}  // namespace
}  // namespace duebook::einvoice
