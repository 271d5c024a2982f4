// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "print/pdf_tools.h"
#include "print/samples.h"
#include "support/golden.h"

namespace duebook::test {
namespace {

TEST(InvoicePdf, One) {
    for (const std::string language : {"en", "de", "fr", "es"}) {
        SampleInvoice sample;
        sample.line({"Annual calibration", "Climate chamber KBF 240", "1", "C62", 129'000}).line({"Handbook", "", "3", "C62", 3900, "7"}).line({"Consulting", "On site", "4.5", "HUR", 12'000}).instalments(3);
        sample.draft.branding = {sampleLogo(), "#0f5c5c"};
        sample.draft.language = language;
        sample.draft.paymentLink = "https://pay.brunner.example/i/RE-2026-00042";
        printed(sample.paper(), "x-" + language);
    }
    {
    SampleInvoice sample("CHF");
    sample.draft.document.seller = swissSeller(); sample.draft.language="de-CH";
    sample.draft.document.payment->creditTransfers[0] = {"CH9300762011623852957", "", ""};
    sample.line({"Kalibrierung", "Klimaschrank KBF 240", "1", "C62", 129'000, "8.1"}).line({"Beratung", "", "3", "HUR", 18000, "8.1"});
    printed(sample.paper(), "x-swiss");
    }
    {
    SampleInvoice sample("USD");
    sample.draft.document.seller = americanSeller(); sample.draft.language="en-US";
    sample.draft.document.buyer.name="Blue Ridge Laboratories LLC"; sample.draft.document.buyer.vatId=""; sample.draft.document.buyer.address=einvoice::Address{"98 Foundry Road","","","Asheville","28801","NC","US"};
    sample.draft.document.payment->creditTransfers[0] = {"004512338801", "", "USBKUS44"};
    sample.draft.bank="U.S. Bank, ABA 123000220";
    sample.line({"Flow sensor FS-200", "Stainless, NPT 1/2", "12", "EA", 23'450, "0","Z"}).line({"Calibration", "", "3", "HUR", 18000, "0","Z"});
    paper::PrintStyle style; style.size=paper::PaperSize::letter;
    printed(sample.paper(), "x-usd", style);
    }
    {
    SampleInvoice sample;
    sample.draft.document.typeCode="381"; sample.draft.document.number="GS-2026-00007"; sample.draft.document.precedingInvoices.push_back({"RE-2026-00042",*Date::of(2026,1,15)});
    sample.draft.document.notes.push_back({"Two of the delivered sheets were damaged in transit."});
    sample.draft.document.paymentTerms=""; sample.draft.document.dueDate.reset();
    sample.line({"Rolled steel sheet 2.0 mm", "Returned", "2", "MTK", 4'850});
    printed(sample.paper(), "x-credit");
    }
    {
    SampleInvoice sample;
    sample.draft.document.buyer.name="شركة الاختبار المحدودة للتجارة الدولية"; 
    sample.draft.document.buyer.address=einvoice::Address{"東京都千代田区丸の内１丁目","Λεωφόρος Αθηνών 12","","Москва","101000","","SA"};
    sample.line({"عربي منتج 12 قطعة", "Кириллица, Ελληνικά, 日本語 한국어 עברית ไทย हिन्दी", "1", "C62", 129'000}).line({"<b>bold</b> & {number} %1 \\n ${x}", "Very"+std::string(300,'W')+" end", "1234567.123456", "C62", 129'00}).line({"Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L", "\u202Eevil\u202C tail", "1", "XYZ", 100});
    printed(sample.paper(), "x-scripts");
    }
    printed(sampleStatement(9), "statement-9");
    printed(sampleStatement(80), "statement-80");
}

}  // namespace
}  // namespace duebook::test
