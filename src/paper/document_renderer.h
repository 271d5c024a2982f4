// SPDX-License-Identifier: GPL-3.0-or-later
// What puts a document on pages. The window's part of the program has it (ui/print); the core only asks.
#pragma once
#include <string>
#include <vector>

#include "base/result.h"
#include "paper/content.h"
#include "paper/layout.h"

namespace duebook::paper {

enum class PaperSize { a4, letter };

struct RenderedPdf {
    std::string bytes;
    int pages = 0;
    std::vector<Error> advice = {};  // as of the content: what its reader will miss
};

class DocumentRenderer {
public:
    virtual ~DocumentRenderer() = default;
    // The document as a PDF: text that can be selected and is read in its order, fonts inside, the same bytes for the
    // same input. May be called from several threads at once. Refuses pictureInvalid where the logo is no PNG, JPEG or
    // SVG.
    virtual Result<RenderedPdf> render(const Content& content, const PageLayout& layout, PaperSize size) const = 0;
};

}  // namespace duebook::paper
