// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <set>
#include <thread>

#include "print/pdf_tools.h"
#include "print/samples.h"
#include "support/golden.h"

namespace duebook::test {
namespace {

constexpr double a4Width = 595.3, a4Height = 842;

#define NEEDS(program) \
    if (!output(program " -v")) GTEST_SKIP() << program " is not installed"

// Two tax rates, three instalments with a discount each, a logo and a payment link.
SampleInvoice twoRates(const std::string& language) {
    SampleInvoice sample;
    sample.line({"Annual calibration", "Climate chamber KBF 240, with certificate", "1", "C62", 129'000})
        .line({"Handbook", "", "3", "C62", 3'900, "7"})
        .line({"Consulting", "On site", "4.5", "HUR", 12'000})
        .instalments(3);
    sample.draft.branding = {sampleLogo(), "#0f5c5c"};
    sample.draft.language = language;
    sample.draft.paymentLink = "https://pay.brunner.example/i/RE-2026-00042";
    return sample;
}

SampleInvoice swiss() {
    SampleInvoice sample("CHF");
    sample.draft.document.seller = swissSeller();
    sample.draft.document.payment->creditTransfers[0] = {"CH9300762011623852957", "", ""};
    sample.draft.language = "de-CH";
    sample.line({"Kalibrierung", "Klimaschrank KBF 240", "1", "C62", 129'000, "8.1"})
        .line({"Beratung", "", "3", "HUR", 18'000, "8.1"});
    return sample;
}

TEST(InvoicePdf, ReadsTheSameInFourLanguages) {
    NEEDS("pdftotext");
    for (const std::string language : {"en", "de", "fr", "es"}) {
        const paper::RenderedPdf pdf = printed(twoRates(language).paper(), "invoice-" + language);
        EXPECT_EQ(pdf.pages, 1);
        expectGolden("invoice_" + language + ".txt", textOf(pdf));
        expectNothingOverlaps(pdf, a4Width, a4Height);
    }
}

TEST(InvoicePdf, PrintsEveryAmountOfTheDocument) {
    NEEDS("pdftotext");
    SampleInvoice sample;
    sample.lines(40);
    const paper::InvoicePaper paper = sample.paper();
    const std::string text = textOf(printed(paper, "invoice-40"));
    const paper::Words& words = paper::Words::of("en");
    const Currency euro = *Currency::fromCode("EUR");
    for (const einvoice::Line& line : paper.document.lines) {
        EXPECT_NE(text.find(words.amount(*line.net, euro)), text.npos) << line.id;
        EXPECT_NE(text.find(words.amount(*line.price.net, euro)), text.npos) << line.id;
    }
    for (const einvoice::VatBreakdown& part : paper.document.vatBreakdown) {
        EXPECT_NE(text.find(words.amount(*part.taxable, euro)), text.npos);
        EXPECT_NE(text.find(words.amount(*part.tax, euro)), text.npos);
    }
    EXPECT_NE(text.find(words.money(*paper.document.totals.due, euro)), text.npos);
}

TEST(InvoicePdf, CarriesTheTotalFromPageToPage) {
    NEEDS("pdftotext");
    SampleInvoice sample;
    sample.lines(64);
    const paper::InvoicePaper paper = sample.paper();
    const paper::RenderedPdf pdf = printed(paper, "invoice-64-lines");
    ASSERT_EQ(pdf.pages, 4);
    expectNothingOverlaps(pdf, a4Width, a4Height);
    // the sums before each line, as they may be carried
    std::set<std::string> sums;
    Money sum(0, *Currency::fromCode("EUR"));
    for (const einvoice::Line& line : paper.document.lines) {
        sum += *line.net->money(sum.currency());
        sums.insert(paper::Words::of("en").amount(einvoice::Decimal::of(sum), sum.currency()));
    }
    for (int page = 1; page <= 4; ++page) {
        const std::string number = std::to_string(page);
        const std::string text =
            outputOf("pdftotext -layout -f " + number + " -l " + number + " %1 -", pdf.bytes).value_or("");
        EXPECT_NE(text.find("Page " + number + " of 4"), text.npos);
        EXPECT_NE(text.find("Description"), text.npos) << "the heading of the table on page " << page;
        EXPECT_EQ(text.find("Brought forward") != text.npos, page > 1);
        EXPECT_EQ(text.find("Carried forward") != text.npos, page < 4);
        for (const std::string words : {"Carried forward", "Brought forward"}) {
            std::size_t at = text.find(words);
            if (at == text.npos) continue;
            at = text.find_first_not_of(' ', at + words.size());
            EXPECT_TRUE(sums.contains(text.substr(at, text.find('\n', at) - at))) << text.substr(at, 20);
        }
    }
}

TEST(InvoicePdf, HoldsFiveThousandLines) {
    NEEDS("pdfinfo");
    SampleInvoice sample;
    sample.lines(5'000);
    const paper::InvoicePaper paper = sample.paper();
    const paper::RenderedPdf pdf = printed(paper, "invoice-5000-lines");
    EXPECT_GT(pdf.pages, 150);
    const std::string last = std::to_string(pdf.pages);
    const std::string text = outputOf("pdftotext -layout -f " + last + " %1 -", pdf.bytes).value_or("");
    const std::string due = paper::Words::of("en").money(*paper.document.totals.due, *Currency::fromCode("EUR"));
    EXPECT_NE(text.find(due), text.npos);
    EXPECT_NE(text.find("Page " + last + " of " + last), text.npos);
}

TEST(InvoicePdf, IsATaggedFileWithItsTitleLanguageAndFonts) {
    NEEDS("qpdf");
    NEEDS("pdffonts");
    const paper::RenderedPdf pdf = printed(twoRates("de").paper(), "invoice-quality");
    EXPECT_NE(outputOf("qpdf --check %1", pdf.bytes)->find("No syntax or stream encoding errors found"),
              std::string::npos);
    const std::string info = *outputOf("pdfinfo %1", pdf.bytes);
    EXPECT_NE(info.find("Title:           Rechnung RE-2026-00042"), info.npos) << info;
    EXPECT_NE(info.find("Author:          Brunner Präzisionstechnik GmbH"), info.npos) << info;
    EXPECT_NE(info.find("Tagged:          yes"), info.npos) << info;
    EXPECT_NE(outputOf("qpdf --qdf --object-streams=disable %1 -", pdf.bytes)->find("/Lang (de)"), std::string::npos);
    std::istringstream fonts(*outputOf("pdffonts %1", pdf.bytes));
    std::string line;
    std::getline(fonts, line);
    const std::size_t embedded = line.find("emb"), unicode = line.find("uni");
    std::getline(fonts, line);
    int count = 0;
    for (; std::getline(fonts, line); ++count) {
        EXPECT_EQ(line.substr(embedded, 3), "yes") << line;
        EXPECT_EQ(line.substr(unicode, 3), "yes") << line;
    }
    EXPECT_GT(count, 1);
    SampleInvoice small;
    small.line({"Calibration", "", "1", "C62", 100});
    const std::string structure = *outputOf("pdfinfo -struct-text %1", printed(small.paper(), "invoice-small").bytes);
    EXPECT_NE(structure.find("H1"), structure.npos);
    EXPECT_NE(structure.find("TH"), structure.npos);
    EXPECT_LT(structure.find("Nordlicht"), structure.find("Calibration")) << "the buyer comes first";
}

TEST(InvoicePdf, IsTheSameFileForTheSameDocumentOnAnyThread) {
    const paper::InvoicePaper paper = twoRates("fr").paper();
    const std::string once = printInvoice(renderer(), paper, {})->bytes;
    std::vector<std::string> again(4);
    std::vector<std::thread> threads;
    for (std::string& bytes : again) {
        threads.emplace_back([&] {
            for (int i = 0; i < 5; ++i) bytes = printInvoice(renderer(), paper, {})->bytes;
        });
    }
    for (std::thread& thread : threads) thread.join();
    for (const std::string& bytes : again) EXPECT_TRUE(bytes == once);
}

TEST(InvoicePdf, PrintsAnEpcCodeThatAsksForTheFirstInstalment) {
    NEEDS("zbarimg");
    const paper::InvoicePaper paper = twoRates("en").paper();
    const auto content = invoiceContent(paper, paper::Words::of("en"));
    EXPECT_EQ(codeOn(printed(paper, "invoice-code"), 1), content->epcCode);
    EXPECT_NE(content->epcCode.find("EUR" + paper.instalments.front().amount.text()), std::string::npos);
}

TEST(InvoicePdf, PrintsASwissPaymentPart) {
    NEEDS("zbarimg");
    const paper::InvoicePaper paper = swiss().paper();
    const paper::RenderedPdf pdf = printed(paper, "invoice-swiss");
    EXPECT_EQ(pdf.pages, 1);
    expectNothingOverlaps(pdf, a4Width, a4Height);
    const std::string code = codeOn(pdf, 1, true);
    EXPECT_EQ(code, invoiceContent(paper, paper::Words::of("de-CH"))->swissCode);
    EXPECT_NE(code.find("CH9300762011623852957\nS\nAlpenblick Messtechnik AG\n"), code.npos);
    expectGolden("invoice_swiss.txt", textOf(pdf));
}

TEST(InvoicePdf, GivesTheSwissPartAPageOfItsOwnWhereItMust) {
    SampleInvoice sample = swiss();
    for (int i = 0; i < 8; ++i) sample.line({"Messung", "Reihe", "1", "C62", 10'000, "8.1"});
    const paper::RenderedPdf pdf = printed(sample.paper(), "invoice-swiss-two-pages");
    EXPECT_EQ(pdf.pages, 2);
    expectNothingOverlaps(pdf, a4Width, a4Height);
}

TEST(InvoicePdf, PrintsOnLetter) {
    NEEDS("pdfinfo");
    SampleInvoice sample("USD");
    einvoice::Invoice& invoice = sample.draft.document;
    invoice.seller = americanSeller();
    invoice.buyer = {};
    invoice.buyer.name = "Blue Ridge Laboratories LLC";
    invoice.buyer.address = einvoice::Address{"98 Foundry Road", "", "", "Asheville", "28801", "NC", "US"};
    invoice.payment->creditTransfers[0] = {"004512338801", "", "USBKUS44"};
    invoice.paymentTerms = "Net 30, payable by February 14, 2026.";
    sample.draft.bank = "U.S. Bank, ABA 123000220";
    sample.draft.language = "en-US";
    sample.line({"Flow sensor FS-200", "Stainless, NPT 1/2", "12", "EA", 23'450, "8.25"});
    const paper::RenderedPdf pdf = printed(sample.paper(), "invoice-letter", {.size = paper::PaperSize::letter});
    EXPECT_NE(outputOf("pdfinfo %1", pdf.bytes)->find("612 x 792 pts (letter)"), std::string::npos);
    expectNothingOverlaps(pdf, 612, 792);
    expectGolden("invoice_letter.txt", textOf(pdf));
}

TEST(InvoicePdf, PrintsACreditNoteWithWhatItCorrects) {
    NEEDS("pdftotext");
    SampleInvoice sample;
    einvoice::Invoice& note = sample.draft.document;
    note.typeCode = "381";
    note.number = "GS-2026-00007";
    note.precedingInvoices.push_back({"RE-2026-00042", *Date::of(2026, 1, 15)});
    note.notes.push_back({"Two of the delivered sheets were damaged in transit."});
    note.paymentTerms.clear();
    note.dueDate.reset();
    sample.line({"Rolled steel sheet 2.0 mm", "Returned", "2", "MTK", 4'850});
    const paper::RenderedPdf pdf = printed(sample.paper(), "credit-note");
    expectGolden("credit_note.txt", textOf(pdf));
    EXPECT_EQ(codeOn(pdf, 1), "");
}

TEST(InvoicePdf, RefusesALogoThatIsNoPicture) {
    SampleInvoice sample = twoRates("en");
    for (const std::string broken : {"GIF89a", "<svg", "\x89PNG\r\n\x1a\n broken", "<?xml version='1.0'?><html/>"}) {
        sample.draft.branding.logo = broken;
        const auto refused = printInvoice(renderer(), sample.paper(), {});
        ASSERT_FALSE(refused.has_value()) << broken;
        EXPECT_EQ(refused.error().refusal, Refusal::pictureInvalid);
    }
}

}  // namespace
}  // namespace duebook::test
