// SPDX-License-Identifier: GPL-3.0-or-later
#include "facturx/facturx.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "einvoice/check.h"
#include "einvoice/sample_invoice.h"
#include "einvoice/tools.h"
#include "einvoice/write.h"
#include "support/temp_files.h"

namespace duebook::facturx {
namespace {

using namespace duebook::einvoice;
using testing::HasSubstr;

// A PDF of one empty page; readers find the places of its objects themselves.
const std::string page =
    "%PDF-1.4\n"
    "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
    "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
    "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n"
    "4 0 obj\n<</CreationDate(D:20260331101112+02'00')/Producer(Printer 1)>>\nendobj\n"
    "trailer\n<</Root 1 0 R/Info 4 0 R/Size 5>>\n%%EOF\n";

paper::PdfAbout about() {
    return {"Rechnung R-2026-0815 f\xC3\xBCr <Alle>", "Nordlicht & Co", "de-DE", *Date::of(2026, 3, 31)};
}

std::string embedded(Profile profile = Profile::facturx) {
    const auto pdf = embed(page, writeCii(test::fullInvoice(profile)), profile, about());
    EXPECT_TRUE(pdf) << explain(pdf.error());
    return *pdf;
}

TEST(FacturX, TheInvoiceComesOutAsItWentIn) {
    const std::string xml = writeCii(test::fullInvoice(Profile::facturx));
    for (const Profile profile : {Profile::facturx, Profile::xrechnung}) {
        const auto pdf = embed(page, xml, profile, about());
        ASSERT_TRUE(pdf);
        EXPECT_TRUE(isPdf(*pdf));
        EXPECT_EQ(embeddedXml(*pdf), xml);
    }
}

TEST(FacturX, ASecondOneReplacesTheFirst) {
    const auto twice = embed(embedded(), "<second/>", Profile::facturx, about());
    ASSERT_TRUE(twice);
    EXPECT_EQ(embeddedXml(*twice), "<second/>");
}

TEST(FacturX, TheSameInputGivesTheSameBytes) {
    EXPECT_EQ(embedded(), embedded());
}

TEST(FacturX, RefusesWhatIsNoPdfAndWhatHoldsNoInvoice) {
    EXPECT_EQ(codeOf(embeddedXml("no PDF").error().refusal), "pdf.broken");
    EXPECT_EQ(codeOf(embeddedXml(page.substr(0, 40)).error().refusal), "pdf.broken");
    EXPECT_EQ(codeOf(embeddedXml(page).error().refusal), "pdf.no_einvoice");
    EXPECT_EQ(codeOf(embed("%PDF-1.4 and nothing", "<a/>", Profile::facturx, about()).error().refusal), "pdf.broken");
    EXPECT_FALSE(isPdf("<a/>"));
}

TEST(FacturX, OtherProgramsFindTheAttachmentAndNothingWrong) {
    test::TempFolder folder;
    const std::string file = folder.write("invoice.pdf", embedded()), out = folder / "out.txt";
    if (!test::hasTool("qpdf") || !test::hasTool("pdfdetach")) GTEST_SKIP() << "qpdf or pdfdetach is not installed";
    EXPECT_TRUE(test::runTool("qpdf --check " + file, out)) << test::contentOf(out);
    EXPECT_TRUE(test::runTool("pdfdetach -list " + file, out));
    EXPECT_THAT(test::contentOf(out), HasSubstr("1: factur-x.xml"));
    EXPECT_TRUE(test::runTool("pdfdetach -save 1 -o " + (folder / "x.xml") + " " + file, out));
    EXPECT_EQ(test::contentOf(folder / "x.xml"), writeCii(test::fullInvoice(Profile::facturx)));
}

TEST(FacturX, SaysOfItselfWhatPdfAAsksFor) {
    test::TempFolder folder;
    const std::string file = folder.write("invoice.pdf", embedded()), out = folder / "out.txt";
    if (!test::hasTool("qpdf") || !test::hasTool("pdfinfo")) GTEST_SKIP() << "qpdf or pdfinfo is not installed";
    EXPECT_TRUE(test::runTool("pdfinfo -meta " + file, out));
    const std::string meta = test::contentOf(out);
    for (const char* part :
         {"<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>",
          "<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>",
          "<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>", "<pdf:Producer>Printer 1</pdf:Producer>",
          "<xmp:CreateDate>2026-03-31T10:11:12+02:00</xmp:CreateDate>", "Rechnung R-2026-0815 f\xC3\xBCr &lt;Alle&gt;",
          "<pdfaProperty:name>ConformanceLevel<"}) {
        EXPECT_THAT(meta, HasSubstr(part));
    }
    EXPECT_TRUE(test::runTool("qpdf --qdf --object-streams=disable " + file + " -", out));
    const std::string objects = test::contentOf(out);
    for (const char* part : {"/AFRelationship /Alternative", "/AF [", "/Subtype /text#2fxml", "/Lang (de-DE)",
                             "/GTS_PDFA1", "/DisplayDocTitle true", "%PDF-1.7"}) {
        EXPECT_THAT(objects, HasSubstr(part));
    }
}

TEST(FacturX, InvoicesInPdfsOfOthersAreRead) {
    const std::string folder = test::sharedData("e-invoicing");
    if (folder.empty()) GTEST_SKIP() << "shared/data is not here";
    int count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".pdf") continue;
        ++count;
        const auto xml = embeddedXml(test::contentOf(entry.path().string()));
        ASSERT_TRUE(xml) << entry.path();
        const auto reading = read(*xml);
        ASSERT_TRUE(reading) << entry.path();
        EXPECT_FALSE(reading->invoice.number.empty()) << entry.path();
        EXPECT_TRUE(reading->invoice.totals.due) << entry.path();
        const auto again = embed(test::contentOf(entry.path().string()), *xml, Profile::facturx, about());
        ASSERT_TRUE(again) << entry.path();
        EXPECT_EQ(embeddedXml(*again), *xml) << entry.path();
    }
    EXPECT_GT(count, 0);
}

}  // namespace
}  // namespace duebook::facturx
