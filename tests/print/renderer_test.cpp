// SPDX-License-Identifier: GPL-3.0-or-later
// The e-invoice that goes inside of a PDF.
#include <gtest/gtest.h>

#include "facturx/facturx.h"
#include "print/pdf_tools.h"
#include "print/samples.h"

namespace duebook::test {
namespace {

TEST(InvoicePdf, TakesAnEInvoiceInside) {
    if (!output("qpdf --version")) GTEST_SKIP() << "qpdf is not installed";
    SampleInvoice sample;
    sample.lines(2);
    const paper::RenderedPdf pdf = printed(sample.paper(), "invoice-for-facturx");
    const auto whole = facturx::embed(pdf.bytes, "<invoice/>", einvoice::Profile::facturx,
                                      {"Invoice RE-2026-00042", "Brunner", "en", *Date::of(2026, 1, 15)});
    ASSERT_TRUE(whole.has_value()) << explain(whole.error());
    EXPECT_EQ(facturx::embeddedXml(*whole), "<invoice/>");
    EXPECT_NE(outputOf("qpdf --check %1", *whole)->find("No syntax or stream encoding errors found"),
              std::string::npos);
    EXPECT_NE(outputOf("pdfinfo %1", *whole).value_or("Tagged:          yes").find("Tagged:          yes"),
              std::string::npos)
        << "the tags stay";
}

}  // namespace
}  // namespace duebook::test
