// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "print/pdf_tools.h"
#include "print/samples.h"
#include "support/golden.h"

namespace duebook::test {
namespace {

TEST(InvoicePdf, One) {
    SampleInvoice sample;
    sample.line({"Annual calibration", "Climate chamber KBF 240, including certificate", "1", "C62", 129'000});
    sample.draft.branding = {sampleLogo(), "#0f5c5c"};
    printed(sample.paper(), "invoice-1-line");
    sample = SampleInvoice();
    sample.line({"Annual calibration", "Climate chamber KBF 240", "1", "C62", 129'000})
        .line({"Handbook", "", "3", "C62", 3900, "7"})
        .line({"Consulting", "On site", "4.5", "HUR", 12'000})
        .instalments(3);
    sample.draft.branding = {sampleLogo(), "#0f5c5c"};
    printed(sample.paper(), "invoice-3-instalments");
    sample = SampleInvoice();
    sample.lines(60);
    printed(sample.paper(), "invoice-60");
    printed(sampleStatement(9), "statement-9");
}

}  // namespace
}  // namespace duebook::test
