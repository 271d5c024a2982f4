// SPDX-License-Identifier: GPL-3.0-or-later
// Other parts of the program with the PDFs: the command line that loads the renderer, the e-invoice that goes inside.
#include <gtest/gtest.h>

#include "einvoice/facturx.h"
#include "paper/load_renderer.h"
#include "print/pdf_tools.h"
#include "print/samples.h"

namespace duebook::test {
namespace {

TEST(RendererLibrary, IsFoundBesideTheProgram) {
    const auto loaded = paper::loadRenderer();
    ASSERT_TRUE(loaded.has_value()) << explain(loaded.error());
    SampleInvoice sample;
    sample.lines(2);
    EXPECT_TRUE(printInvoice(**loaded, sample.paper(), {})->bytes ==
                printInvoice(renderer(), sample.paper(), {})->bytes);
}

TEST(InvoicePdf, TakesAnEInvoiceInside) {
    if (!output("qpdf --version")) GTEST_SKIP() << "qpdf is not installed";
    SampleInvoice sample;
    sample.lines(2);
    const paper::RenderedPdf pdf = printed(sample.paper(), "invoice-for-facturx");
    const auto whole = einvoice::embed(pdf.bytes, "<invoice/>", einvoice::Profile::facturx,
                                       {"Invoice RE-2026-00042", "Brunner", "en", *Date::of(2026, 1, 15)});
    ASSERT_TRUE(whole.has_value()) << explain(whole.error());
    EXPECT_EQ(einvoice::embeddedXml(*whole), "<invoice/>");
    EXPECT_NE(outputOf("qpdf --check %1", *whole)->find("No syntax or stream encoding errors found"),
              std::string::npos);
    EXPECT_NE(outputOf("pdfinfo %1", *whole).value_or("Tagged:          yes").find("Tagged:          yes"),
              std::string::npos)
        << "the tags stay";
}

}  // namespace
}  // namespace duebook::test
