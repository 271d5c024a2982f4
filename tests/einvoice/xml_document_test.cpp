// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/xml_document.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "einvoice/read.h"
#include "support/temp_files.h"

namespace duebook::einvoice {
namespace {

const std::string ubl = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
const std::string cbc = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

std::string utf16(std::string_view ascii) {
    std::string bytes = "\xFF\xFE";
    for (const char c : ascii) bytes += std::string{c, '\0'};
    return bytes;
}

TEST(XmlDocument, NamesElementsByTheirNamespaceNotByTheirPrefix) {
    const auto document = XmlDocument::parse("<i:Invoice xmlns:i='" + ubl + "' xmlns:b='" + cbc +
                                             "'>\n<b:ID schemeID='x'> 7 </b:ID><other/></i:Invoice>");
    ASSERT_TRUE(document);
    const auto root = document->root();
    EXPECT_STREQ(root.name(), "ubl:Invoice");
    const auto id = root.child("cbc:ID");
    EXPECT_EQ(textOf(id), "7");
    EXPECT_STREQ(id.attribute("schemeID").value(), "x");
    EXPECT_EQ(document->lineOf(id), 2);
    EXPECT_TRUE(root.child("x:other"));
}

TEST(XmlDocument, ReadsTheUsualEncodings) {
    const std::string latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a>M\xFCller</a>";
    const std::string marked = "\xEF\xBB\xBF<a>M\xC3\xBCller</a>";
    for (const std::string& bytes : {latin, marked}) {
        const auto document = XmlDocument::parse(bytes);
        ASSERT_TRUE(document);
        EXPECT_EQ(textOf(document->root()), "M\xC3\xBCller");
    }
    const auto wide = XmlDocument::parse(utf16("<a>Miller</a>"));
    ASSERT_TRUE(wide);
    EXPECT_EQ(textOf(wide->root()), "Miller");
}

TEST(XmlDocument, RefusesWhatIsNotToBeTrusted) {
    std::string deep;
    for (int i = 0; i < 101; ++i) deep += "<a>";
    const std::tuple<std::string, Refusal, const char*> cases[] = {
        {"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", Refusal::xmlDoctype, "line 1, column 13: a"},
        {"<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", Refusal::xmlDoctype, "line 1"},
        {deep, Refusal::xmlTooLarge, "too deeply nested"},
        {std::string(std::size_t{65} << 20, ' '), Refusal::xmlTooLarge, "65 MiB of at most 64"},
        {"<?xml version='1.0' encoding='EBCDIC-CP-DE'?><a/>", Refusal::xmlEncoding, "line 1"},
        {"<a>M\xFCller</a>", Refusal::xmlEncoding, "line 1, column 5"},
        {"", Refusal::xmlBroken, "no element found"},
        {"no XML", Refusal::xmlBroken, "line 1, column 1"},
        {"<a>\n<b></a>", Refusal::xmlBroken, "line 2, column 6"},
        {"<a x='1' x='2'/>", Refusal::xmlBroken, "duplicate attribute"},
        {"<a>&unknown;</a>", Refusal::xmlBroken, "undefined entity"},
        {"<a>\x01</a>", Refusal::xmlBroken, "line 1, column 4"},
        {"<p:a/>", Refusal::xmlBroken, "unbound prefix"},
        {"<a/><b/>", Refusal::xmlBroken, "junk after document element"},
        {"<a", Refusal::xmlBroken, "line 1"},
    };
    for (const auto& [bytes, refusal, subject] : cases) {
        const auto document = XmlDocument::parse(bytes);
        ASSERT_FALSE(document) << bytes.substr(0, 60);
        EXPECT_EQ(codeOf(document.error().refusal), codeOf(refusal)) << bytes.substr(0, 60);
        EXPECT_NE(document.error().subject.find(subject), std::string::npos) << document.error().subject;
    }
}

TEST(XmlDocument, RefusesEveryHostileFileOfOthers) {
    const std::string folder = test::sharedData("reference/hostile-xml");
    if (folder.empty()) GTEST_SKIP() << "shared/data is not here";
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".xml") continue;
        ++count;
        EXPECT_FALSE(read(test::contentOf(entry.path().string()))) << entry.path();
    }
    EXPECT_GT(count, 0);
}

TEST(Read, RefusesOtherDocuments) {
    const auto reading = read("<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>");
    ASSERT_FALSE(reading);
    EXPECT_EQ(codeOf(reading.error().refusal), "einvoice.unknown");
    EXPECT_EQ(reading.error().subject, "x:Order");
}

TEST(Read, SaysWhereAValueIsNone) {
    const auto reading = read("<Invoice xmlns='" + ubl + "' xmlns:c='" + cbc +
                              "'>\n<c:ID>1</c:ID>\n<c:IssueDate>2026-02-30</c:IssueDate></Invoice>");
    ASSERT_TRUE(reading);
    ASSERT_FALSE(reading->findings.empty());
    const Finding& finding = reading->findings.front();
    EXPECT_EQ(finding.rule, "SCHEMA");
    EXPECT_EQ(finding.field, "BT-2");
    EXPECT_EQ(finding.place, "line 3 of the file");
    EXPECT_NE(finding.sentence.find("2026-02-30"), std::string::npos);
}

}  // namespace
}  // namespace duebook::einvoice
