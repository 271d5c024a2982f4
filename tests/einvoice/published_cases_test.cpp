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

TEST(PublishedCases, OfPeppolAgree) {
    const std::string folder = test::sharedData("e-invoicing/peppol");
    if (folder.empty()) GTEST_SKIP() << "shared/data is not here";
    expectAgreement(folder + "/unit-ubl", Profile::peppol, 60);
    expectAgreement(folder + "/unit-ubl-national/DE", Profile::peppol, 25);
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

// The instances of XRechnung's own tests that are broken as they lie there; the others are mutated by its test driver.
TEST(PublishedDocuments, XRechnungInstancesBreakTheRulesTheyAreMadeFor) {
    const std::string folder = test::sharedData("e-invoicing/xrechnung/schematron-instances");
    if (folder.empty()) GTEST_SKIP() << "shared/data is not here";
    const std::pair<const char*, const char*> cases[] = {
        {"br-de-16-negative-test-bt-151", "BR-DE-16"},
        {"br-de-18-case-sensitive-keyword", "BR-DE-18"},
        {"br-de-18-case-sensitive-keyword-3", "BR-DE-18"},
        {"br-de-18-test-no-newline", "BR-DE-18"},
        {"br-de-18-text-after-end", "BR-DE-18"},
        {"br-de-18-text-after-end-2", "BR-DE-18"},
        {"br-de-18-too-much-digits-after-dot", "BR-DE-18"},
        {"br-de-18-wrong-numeric-seperator-2", "BR-DE-18"},
        {"br-de-18-wrong-whitespace-2", "BR-DE-18"},
        {"br-de-18-wrong-whitespace-3", "BR-DE-18"},
        {"br-de-23-test-bg-17-with-bg-19", "BR-DE-23-b"},
        {"br-de-24-test-bg-18-with-bg-19", "BR-DE-24-b"},
        {"br-de-25-test-bg-19-with-bg-17", "BR-DE-25-b"},
        {"br-de-25-test-bg-19-with-bg-18", "BR-DE-25-b"},
        {"peppol-en16931-r053-2", "PEPPOL-EN16931-R053"},
    };
    for (const auto& [name, rule] : cases) {
        const auto reading = read(test::contentOf(folder + "/ubl-inv-" + name + ".xml"));
        ASSERT_TRUE(reading) << name;
        EXPECT_THAT(rulesOf(check(*reading, Profile::xrechnung)), testing::Contains(rule)) << name;
    }
    for (const char* name : {"br-de-18-freespace-test", "br-de-18-skonto-many-tests", "br-de-23-test-bg-17",
                             "peppol-en16931-r055-without-bt6", "br-de-28-test"}) {
        const auto reading = read(test::contentOf(folder + "/ubl-inv-" + name + ".xml"));
        ASSERT_TRUE(reading) << name;
        EXPECT_TRUE(isValid(check(*reading, Profile::xrechnung))) << name;
    }
}

}  // namespace
}  // namespace duebook::einvoice
