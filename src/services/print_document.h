// SPDX-License-Identifier: GPL-3.0-or-later
// An issued document on its way to the customer: as a PDF and as an e-invoice, both from the same values.
#pragma once
#include <string>
#include <string_view>

#include "einvoice/check.h"
#include "paper/print.h"
#include "services/books.h"
#include "services/einvoice_of.h"

namespace duebook::services {

// The posted document of the number with all that is printed. Refuses documentUnknown and documentWithoutLines (an
// import). Throws db::DbError.
Result<PostedInvoice> printableDocument(Books& books, const std::string& number);

// The document as an e-invoice file, and what is wrong with it by the rules of the profile. A file that a receiver
// would refuse is given all the same: whoever sends looks at the findings first (einvoice::isValid).
struct EInvoiceFile {
    std::string bytes;
    einvoice::Findings findings;
};
EInvoiceFile einvoiceFile(const PostedInvoice& issued, einvoice::Syntax syntax, einvoice::Profile profile);

struct PrintRequest {
    bool withEInvoice = false;  // Factur-X: the e-invoice inside of the PDF
    paper::PaperSize size = paper::PaperSize::a4;
};
// The document as a PDF. Refuses what paper::printInvoice and DocumentRenderer::withInvoice refuse.
Result<paper::RenderedPdf> printDocument(Books& books, const paper::DocumentRenderer& renderer,
                                         const PostedInvoice& issued, const PrintRequest& request);

// The same on what the pages are painted on: a printer, a picture.
Result<paper::RenderedPdf> printPages(Books& books, const paper::PageRenderer& renderer, const PostedInvoice& issued,
                                      paper::PaperSize size);

// The draft that the text holds as it would look: a pro-forma under its id where it has one, all others marked as a
// draft, so that none is taken for an invoice. Refuses what keeps it from being added up, and as printDocument.
Checked<paper::RenderedPdf> printDraft(Books& books, const paper::PageRenderer& renderer, std::string_view text,
                                       std::int64_t id, std::optional<paper::PaperSize> size = {});

// What the reader of the printed document will miss: a payment code that cannot be made, and why.
Faults printAdvice(Books& books, const PostedInvoice& issued);

// The company's logo, colour and footer.
paper::Branding brandingOf(Books& books, const billing::Company& company);
// Letter where the seller's country uses it (US, CA, MX and their neighbours), else A4.
paper::PaperSize paperSizeOf(const billing::Company& company);

}  // namespace duebook::services
