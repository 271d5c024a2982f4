// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "print/pdf_tools.h"
#include "print/samples.h"
#include "support/golden.h"

namespace duebook::test {
namespace {

constexpr double a4Width = 595.3, a4Height = 842;

TEST(StatementPdf, ShowsWhatIsOpenItsAgesAndASlip) {
    if (!output("pdftotext -v")) GTEST_SKIP() << "pdftotext is not installed";
    for (const std::string language : {"en", "de"}) {
        paper::StatementPaper paper = sampleStatement(9);
        paper.language = language;
        const paper::RenderedPdf pdf = printed(paper, "statement-" + language);
        EXPECT_EQ(pdf.pages, 1);
        expectGolden("statement_" + language + ".txt", textOf(pdf));
        expectNothingOverlaps(pdf, a4Width, a4Height);
    }
}

TEST(StatementPdf, RunsOverPages) {
    const paper::RenderedPdf pdf = printed(sampleStatement(80), "statement-80-lines");
    EXPECT_EQ(pdf.pages, 3);
    expectNothingOverlaps(pdf, a4Width, a4Height);
}

TEST(StatementPdf, SaysThatNothingIsOpen) {
    if (!output("pdftotext -v")) GTEST_SKIP() << "pdftotext is not installed";
    const std::string text = textOf(printed(sampleStatement(0), "statement-empty"));
    EXPECT_NE(text.find("Nothing is open. Thank you."), text.npos);
}

TEST(StatementPdf, FitsOnLetter) {
    expectNothingOverlaps(printed(sampleStatement(30), "statement-letter", {.size = paper::PaperSize::letter}), 612,
                          792);
}

}  // namespace
}  // namespace duebook::test
