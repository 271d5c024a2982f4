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

// Paints 7 mm in the middle of the code white, in a grey picture of an A4 page at 200 dpi.
void coverCross(const std::string& path) {
    std::string picture = contentOf(path);
    int width = 0, height = 0, start = 0;
    ASSERT_EQ(std::sscanf(picture.c_str(), "P5 %d %d 255%n", &width, &height, &start), 2);
    const auto pixels = [](double millimetres) { return static_cast<int>(millimetres / 25.4 * 200); };
    const int left = pixels(90 - 3.5), top = pixels(297 - 105 + 40 - 3.5), side = pixels(7);
    for (int y = top; y < top + side; ++y) {
        for (int x = left; x < left + side; ++x) picture[static_cast<std::size_t>(start + 1 + y * width + x)] = '\xff';
    }
    std::ofstream(path, std::ios::binary) << picture;
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
    std::FILE* const pipe = popen((command.find("2>") == command.npos ? command + " 2>&1" : command).c_str(), "r");
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

std::string codeOn(const paper::RenderedPdf& pdf, int page, bool coveredCross) {
    const TempFolder folder;
    const std::string path = folder.write("document.pdf", pdf.bytes), number = std::to_string(page);
    output("pdftoppm -r 200 -gray -singlefile -f " + number + " -l " + number + " " + path + " " + (folder / "page"));
    const std::string picture = folder / "page.pgm";
    if (coveredCross) coverCross(picture);
    return outputOf("zbarimg --quiet --nodbus --raw --oneshot -Sbinary %1 2>/dev/null", contentOf(picture))
        .value_or("");
}

std::vector<PlacedWord> wordsOf(const paper::RenderedPdf& pdf) {
    std::vector<PlacedWord> words;
    std::istringstream lines(outputOf("pdftotext -bbox %1 -", pdf.bytes).value_or(""));
    int page = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.find("<page ") != line.npos) ++page;
        PlacedWord word{page, 0, 0, 0, 0, ""};
        char text[400] = {};
        const char* form = " <word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\">%399[^<]";
        if (std::sscanf(line.c_str(), form, &word.left, &word.top, &word.right, &word.bottom, text) != 5) continue;
        word.text = text;
        words.push_back(std::move(word));
    }
    return words;
}

void expectNothingOverlaps(const paper::RenderedPdf& pdf, double width, double height) {
    const std::vector<PlacedWord> words = wordsOf(pdf);
    ASSERT_FALSE(words.empty());
    constexpr double slack = .3;  // the boxes are those of the font, not of the letters
    for (std::size_t i = 0; i < words.size(); ++i) {
        const PlacedWord& a = words[i];
        EXPECT_TRUE(a.left >= 0 && a.top >= 0 && a.right <= width && a.bottom <= height) << a.text;
        const double middle = (a.top + a.bottom) / 2;
        for (std::size_t j = i + 1; j < words.size(); ++j) {
            const PlacedWord& b = words[j];
            const bool across = a.left + slack < b.right && b.left + slack < a.right;
            const bool along = middle > b.top && middle < b.bottom && (b.top + b.bottom) / 2 > a.top;
            EXPECT_FALSE(a.page == b.page && across && along) << a.text << " and " << b.text;
        }
    }
}

}  // namespace duebook::test
