// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at PDFs with the programs of others: Poppler, qpdf, ZBar.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "paper/print.h"

namespace duebook::test {

// The one renderer of the tests.
const paper::DocumentRenderer& renderer();
// The PDF of a document that must not be refused; also written to build/screens/documents, for people to look at.
paper::RenderedPdf printed(const paper::InvoicePaper& paper, const std::string& name,
                           const paper::PrintStyle& style = {});
paper::RenderedPdf printed(const paper::StatementPaper& paper, const std::string& name,
                           const paper::PrintStyle& style = {});

// What a program prints on both its outputs; nothing where it is not installed.
std::optional<std::string> output(const std::string& command);
// `command` with the PDF's file in the place of %1.
std::optional<std::string> outputOf(const std::string& command, const std::string& pdf);
// The text as Poppler lays it out.
std::string textOf(const paper::RenderedPdf& pdf);
// The QR code that ZBar finds on a page; "" where it finds none. ZBar takes a Swiss cross for a pattern of the code and
// gives up: `coveredCross` paints it over first, which the code's error correction makes good.
std::string codeOn(const paper::RenderedPdf& pdf, int page, bool coveredCross = false);

// A word on a page as Poppler finds it, in points.
struct PlacedWord {
    int page;
    double left, top, right, bottom;
    std::string text;
};
std::vector<PlacedWord> wordsOf(const paper::RenderedPdf& pdf);
// Expects that no word is off its page and none is over another.
void expectNothingOverlaps(const paper::RenderedPdf& pdf, double width, double height);

}  // namespace duebook::test
