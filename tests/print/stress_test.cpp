// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and figures that nobody expects on paper, and layouts of a company's own.
#include <gtest/gtest.h>

#include <random>
#include <utility>

#include "paper/layout.h"
#include "print/pdf_tools.h"
#include "print/samples.h"

namespace duebook::resources {
extern const std::vector<std::pair<std::string_view, std::string_view>> layouts;
}

namespace duebook::test {
namespace {

constexpr double a4Width = 595.3, a4Height = 842;

TEST(HostilePaper, PrintsEveryScriptAsText) {
    if (!output("pdftotext -v")) GTEST_SKIP() << "pdftotext is not installed";
    SampleInvoice sample;
    einvoice::Invoice& invoice = sample.draft.document;
    invoice.buyer.name = "شركة الاختبار المحدودة";
    invoice.buyer.address =
        einvoice::Address{"東京都千代田区丸の内", "Λεωφόρος Αθηνών 12", "", "Москва", "101000", "", "SA"};
    sample.line({"Кириллица", "Ελληνικά, 日本語 한국어", "1", "C62", 129'000});
    const paper::RenderedPdf pdf = printed(sample.paper(), "invoice-scripts");
    const std::string text = textOf(pdf);
    for (const std::string words : {"東京都千代田区丸の内", "Λεωφόρος", "Москва", "Кириллица", "日本語"}) {
        EXPECT_NE(text.find(words), text.npos) << words;
    }
    // readers part Arabic words at each glyph; the letters are right and in their order
    std::string letters = outputOf("pdftotext -raw %1 -", pdf.bytes).value_or("");
    for (const std::string sign : {"\n", "\u202b", "\u202c"}) {
        for (std::size_t at; (at = letters.find(sign)) != letters.npos;) letters.erase(at, sign.size());
    }
    EXPECT_NE(letters.find("شركةالاختبارالمحدودة"), letters.npos) << letters;
    expectNothingOverlaps(pdf, a4Width, a4Height);
}

TEST(HostilePaper, PrintsHostileTextsAsTheyAre) {
    if (!output("pdftotext -v")) GTEST_SKIP() << "pdftotext is not installed";
    SampleInvoice sample;
    einvoice::Invoice& invoice = sample.draft.document;
    invoice.number = "{seller.name} %1";
    invoice.buyer.name = "<b>Bold</b> & Sons (/Type /Catalog) Tj";
    invoice.buyer.address->line1 = std::string(400, 'W');
    invoice.notes.push_back({"=cmd|' /C calc'!A0\n\u202Eevil\u202C\x01\x02 Z\u0351\u036b\u0343\u036a\u0302\u036b"});
    sample.line({"\\n ${x} {number}", std::string(3'000, 'x'), "1", "C62", 100});
    const paper::RenderedPdf pdf = printed(sample.paper(), "invoice-hostile");
    const std::string text = textOf(pdf);
    for (const std::string words :
         {"{seller.name} %1", "<b>Bold</b> & Sons", "(/Type /Catalog) Tj", "\\n ${x} {number}", "=cmd|' /C calc'!A0"}) {
        EXPECT_NE(text.find(words), text.npos) << words;
    }
    EXPECT_NE(text.find("evil"), text.npos);
    EXPECT_EQ(text.find("\u202e"), text.npos);
    expectNothingOverlaps(pdf, a4Width, a4Height);
    EXPECT_NE(outputOf("qpdf --check %1", pdf.bytes).value_or("No syntax or stream").find("No syntax or stream"),
              std::string::npos);
}

TEST(HostilePaper, HoldsFiguresOfAnySize) {
    SampleInvoice sample("JPY");
    sample.line({"Turbine", "", "8999999.123456", "C62", 98'765'432'109});
    sample.line({"Bolt", "", "0.000001", "XPK", 1});
    const paper::RenderedPdf pdf = printed(sample.paper(), "invoice-large");
    expectNothingOverlaps(pdf, a4Width, a4Height);
}

TEST(HostilePaper, SplitsARowThatIsLongerThanAPage) {
    if (!output("pdftotext -v")) GTEST_SKIP() << "pdftotext is not installed";
    SampleInvoice sample;
    std::string words;
    for (int i = 0; i < 3'000; ++i) words += "word" + std::to_string(i) + " ";
    sample.line({"Short", "", "1", "C62", 100})
        .line({"Long", words, "1", "C62", 100})
        .line({"Next", "", "1", "C62", 1});
    const paper::RenderedPdf pdf = printed(sample.paper(), "invoice-long-row");
    EXPECT_GT(pdf.pages, 2);
    expectNothingOverlaps(pdf, a4Width, a4Height);
    const std::string text = textOf(pdf);
    for (int i = 0; i < 3'000; ++i) EXPECT_NE(text.find("word" + std::to_string(i)), text.npos) << i;
}

TEST(HostilePaper, FlowsLongNotesOverPages) {
    SampleInvoice sample;
    std::string words;
    for (int i = 0; i < 4'000; ++i) words += "note" + std::to_string(i) + (i % 40 == 39 ? "\n" : " ");
    sample.draft.document.notes.push_back({words});
    sample.draft.document.paymentTerms = words;
    sample.line({"Short", "", "1", "C62", 100});
    const paper::RenderedPdf pdf = printed(sample.paper(), "invoice-long-notes");
    EXPECT_GT(pdf.pages, 2);
    expectNothingOverlaps(pdf, a4Width, a4Height);
}

TEST(OwnLayout, ChangesWhatIsPrintedAndWhere) {
    if (!output("pdftotext -v")) GTEST_SKIP() << "pdftotext is not installed";
    const auto layout = paper::PageLayout::parse(R"(duebook layout 1
for invoice
fonts "DejaVu Sans"
colour ink #000000
style body 11
box left 20 top 250 size 100 20
  text body "For {buyer.name}"
flow
  text body "Our number: {number}"
  table lines body body
    column name rest left "What"
    column amount contents right "How much"
)");
    ASSERT_TRUE(layout.has_value()) << layout.error().subject;
    SampleInvoice sample;
    sample.lines(3);
    const paper::RenderedPdf pdf = printed(sample.paper(), "invoice-own-layout", {.layout = &*layout});
    const std::string text = textOf(pdf);
    EXPECT_NE(text.find("Our number: RE-2026-00042"), text.npos);
    EXPECT_EQ(text.find("19 %"), text.npos) << "the column of taxes was left out";
    const auto words = wordsOf(pdf);
    const auto buyer = std::find_if(words.begin(), words.end(), [](const auto& w) { return w.text == "For"; });
    ASSERT_NE(buyer, words.end());
    EXPECT_NEAR(buyer->top, 250 / 25.4 * 72, 5);
}

// The heading needs more than a page: each row would turn it for ever.
TEST(OwnLayout, EndsThoughNothingFits) {
    std::string heading;
    for (int i = 0; i < 2'000; ++i) heading += "heading ";
    const auto layout = paper::PageLayout::parse(
        "duebook layout 1\nfor invoice\ncolour ink #000000\nstyle body 48\n"
        "flow\n  table lines body body\n    column name rest left \"" +
        heading + "\"\n    column amount contents right \"x\"\n");
    ASSERT_TRUE(layout.has_value()) << layout.error().subject;
    SampleInvoice sample;
    sample.lines(5);
    EXPECT_LT(printed(sample.paper(), "invoice-heading", {.layout = &*layout}).pages, 20);
}

TEST(OwnLayout, IsForTheDocumentThatIsPrinted) {
    const auto refused = printInvoice(renderer(), SampleInvoice().lines(1).paper(),
                                      {.layout = &paper::PageLayout::builtIn("statement")});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().subject, "line 2: it is for statement");
}

// Numbers and names of the built-in layout changed at random: what is read can be printed, and that comes to an end.
TEST(OwnLayout, PrintsWhateverIsReadWithoutAFault) {
    std::string original;
    for (const auto& [file, text] : resources::layouts) {
        if (file == "invoice.layout") original = text;
    }
    std::mt19937 random(3);
    SampleInvoice sample;
    const paper::InvoicePaper paper = sample.lines(12).instalments(3).paper();
    int printed = 0;
    for (int round = 0; round < 3'000 && printed < 60; ++round) {
        std::string text = original;
        for (int i = 0; i < 4; ++i) {
            const std::size_t at = text.find_first_of("0123456789", random() % text.size());
            if (at != text.npos) text[at] = static_cast<char>('0' + random() % 10);
        }
        const std::size_t line = text.find('\n', random() % text.size());
        if (line != text.npos) text.erase(line, text.find('\n', line + 1) - line);
        const auto layout = paper::PageLayout::parse(text);
        if (!layout) continue;
        ++printed;
        const auto pdf = printInvoice(renderer(), paper, {.layout = &*layout});
        ASSERT_TRUE(pdf.has_value());
        EXPECT_LT(pdf->pages, 200);
    }
    EXPECT_GE(printed, 30);
}

}  // namespace
}  // namespace duebook::test
