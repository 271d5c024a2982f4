// SPDX-License-Identifier: GPL-3.0-or-later
// What puts a document on pages. The window's part of the program has it (ui/print); the core only asks.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "einvoice/profile.h"
#include "paper/content.h"
#include "paper/layout.h"

namespace duebook::paper {

enum class PaperSize { a4, letter };

struct RenderedPdf {
    std::string bytes;
    int pages = 0;
    std::vector<Error> advice = {};  // as of the content: what its reader will miss
};

// What the PDF says of itself.
struct PdfAbout {
    std::string title;     // "Invoice 2026-0815"
    std::string author;    // the seller
    std::string language;  // of the document: "en", "de-AT"
    Date issued;           // stated as the day of the attachment
};

class PageRenderer {
public:
    virtual ~PageRenderer() = default;
    // The document as a PDF: text that can be selected and is read in its order, fonts inside, the same bytes for the
    // same input. May be called from several threads at once. Refuses pictureInvalid where the logo is no PNG, JPEG or
    // SVG.
    virtual Result<RenderedPdf> render(const Content& content, const PageLayout& layout, PaperSize size) const = 0;
};

// One whose pages are PDFs, and which knows what can be inside of these.
class DocumentRenderer : public PageRenderer {
public:
    // The PDF with an e-invoice inside, as facturx::embed makes it.
    virtual Result<std::string> withInvoice(std::string_view pdf, std::string_view xml, einvoice::Profile profile,
                                            const PdfAbout& about) const = 0;
    // The e-invoice inside of a PDF of anybody's, as facturx::embeddedXml finds it.
    virtual Result<std::string> invoiceIn(std::string_view pdf) const = 0;
};

}  // namespace duebook::paper
