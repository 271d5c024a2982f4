// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_tools.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <sstream>

#include "print/renderer.h"
#include "support/temp_files.h"

namespace duebook::test {
namespace {

paper::RenderedPdf kept(const Result<paper::RenderedPdf>& pdf, const std::string& name) {
    EXPECT_TRUE(pdf.has_value()) << (pdf ? "" : explain(pdf.error()));
    if (!pdf) return {};
    const std::string folder = std::string(DUEBOOK_SCREENS) + "/documents";
    std::filesystem::create_directories(folder);
    std::ofstream(folder + "/" + name + ".pdf", std::ios::binary) << pdf->bytes;
    return *pdf;
}

}  // namespace

const paper::DocumentRenderer& renderer() {
    static const auto one = ui::print::makeRenderer();
    return *one;
}

paper::RenderedPdf printed(const paper::InvoicePaper& paper, const std::string& name, const paper::PrintStyle& style) {
    return kept(printInvoice(renderer(), paper, style), name);
}

paper::RenderedPdf printed(const paper::StatementPaper& paper, const std::string& name,
                           const paper::PrintStyle& style) {
    return kept(printStatement(renderer(), paper, style), name);
}

std::optional<std::string> output(const std::string& command) {
    const std::string program = command.substr(0, command.find(' '));
    if (std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) != 0) return std::nullopt;
    std::FILE* const pipe = popen((command + " 2>&1").c_str(), "r");
    std::string text;
    char piece[4096];
    for (std::size_t size; (size = std::fread(piece, 1, sizeof piece, pipe)) > 0;) text.append(piece, size);
    pclose(pipe);
    return text;
}

std::optional<std::string> outputOf(const std::string& command, const std::string& pdf) {
    const TempFolder folder;
    const std::string path = folder.write("document.pdf", pdf);
    std::string whole = command;
    whole.replace(whole.find("%1"), 2, path);
    return output(whole);
}

std::string textOf(const paper::RenderedPdf& pdf) {
    return outputOf("pdftotext -layout %1 -", pdf.bytes).value_or("");
}

std::vector<std::string> codesOf(const paper::RenderedPdf& pdf, int page) {
    const TempFolder folder;
    const std::string path = folder.write("document.pdf", pdf.bytes), number = std::to_string(page);
    output("pdftoppm -r 200 -gray -singlefile -f " + number + " -l " + number + " " + path + " " + (folder / "page"));
    const std::string text = output("zbarimg --quiet --raw --nodbus -Sbinary " + (folder / "page.pgm")).value_or("");
    std::vector<std::string> codes;
    if (!text.empty()) codes.push_back(text);
    return codes;
}

}  // namespace duebook::test
