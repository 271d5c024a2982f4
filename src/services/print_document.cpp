// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/print_document.h"

#include <algorithm>
#include <array>

#include "einvoice/base64.h"
#include "einvoice/profile.h"
#include "einvoice/write.h"
#include "io/draft_json.h"
#include "store/catalogue_store.h"

namespace duebook::services {
namespace {

std::vector<paper::PrintedInstalment> instalmentsOf(const Document& document) {
    std::vector<paper::PrintedInstalment> parts;
    for (const Instalment& i : document.instalments) {
        paper::PrintedInstalment& part = parts.emplace_back(paper::PrintedInstalment{i.due, i.amount, {}});
        for (const InstalmentDiscount& d : i.discounts) {
            part.discounts.push_back({d.until, einvoice::Decimal::percentOf(d.percent), d.amount, i.amount - d.amount});
        }
    }
    return parts;
}

Result<paper::InvoicePaper> paperOf(Books& books, const PostedInvoice& issued) {
    const Document& document = issued.document;
    paper::InvoicePaper sheet{.document = einvoiceOf(issued)};
    sheet.language = document.details->language;
    sheet.branding = brandingOf(books, issued.seller);
    sheet.instalments = instalmentsOf(document);
    if (const auto account = accountFor(issued.seller, document.gross.currency())) sheet.bank = account->bank;
    sheet.customerNumber = issued.buyer.number;
    if (!issued.seller.paymentLink.empty() && document.kind == DocumentKind::invoice) {
        const auto link = paper::paymentLink(issued.seller.paymentLink, document.number, document.gross,
                                             paymentReferenceOf(document));
        if (!link) return tl::unexpected(link.error());
        sheet.paymentLink = *link;
    }
    return sheet;
}

}  // namespace

Result<PostedInvoice> printableDocument(Books& books, const std::string& number) {
    auto issued = postedInvoice(books, number);
    if (issued && !issued->document.details) return refuse(Refusal::documentWithoutLines, number);
    return issued;
}

EInvoiceFile einvoiceFile(const PostedInvoice& issued, einvoice::Syntax syntax, einvoice::Profile profile) {
    const einvoice::Invoice invoice = einvoiceFor(issued, profile);
    return {syntax == einvoice::Syntax::ubl ? einvoice::writeUbl(invoice) : einvoice::writeCii(invoice),
            einvoice::check(invoice, syntax, profile)};
}

Result<paper::RenderedPdf> printDocument(Books& books, const paper::DocumentRenderer& renderer,
                                         const PostedInvoice& issued, const PrintRequest& request) {
    auto pdf = printPages(books, renderer, issued, request.size);
    if (!pdf || !request.withEInvoice) return pdf;
    const EInvoiceFile file = einvoiceFile(issued, einvoice::Syntax::cii, einvoice::Profile::facturx);
    const auto whole = renderer.withInvoice(pdf->bytes, file.bytes, einvoice::Profile::facturx,
                                            {.title = issued.document.number,
                                             .author = issued.seller.name,
                                             .language = issued.document.details->language,
                                             .issued = issued.document.issued});
    if (!whole) return tl::unexpected(whole.error());
    pdf->bytes = *whole;
    return pdf;
}

Result<paper::RenderedPdf> printPages(Books& books, const paper::PageRenderer& renderer, const PostedInvoice& issued,
                                      paper::PaperSize size) {
    const auto sheet = paperOf(books, issued);
    if (!sheet) return tl::unexpected(sheet.error());
    paper::PrintStyle style;
    style.size = size;
    return paper::printInvoice(renderer, *sheet, style);
}

Checked<paper::RenderedPdf> printDraft(Books& books, const paper::PageRenderer& renderer, std::string_view text,
                                       std::int64_t id, std::optional<paper::PaperSize> size) {
    const auto typed = io::readDraft(text);
    if (!typed) return tl::make_unexpected(typed.error());
    BillingDesk desk(books);
    const ComposedDraft draft = desk.compose(*typed);
    if (!draft.wrong.empty()) return tl::make_unexpected(draft.wrong);
    if (!draft.totals || !draft.customer) return tl::make_unexpected(draft.missing);
    auto sheet = paperOf(books, previewOf(books, desk, draft));
    if (!sheet) return tl::make_unexpected(Faults{sheet.error()});
    const billing::DraftKind kind = draft.document.kind;
    const bool proForma = kind == billing::DraftKind::proForma && id != 0;
    sheet->document.typeCode = std::to_string(billing::typeCodeOf(kind));
    sheet->document.number = proForma ? std::to_string(id) : paper::Words::of(sheet->language).word("label.draft");
    if (!proForma) sheet->mark = sheet->document.number;
    if (!proForma) sheet->document.payment.reset();  // nobody shall pay a draft
    paper::PrintStyle style;
    style.size = size.value_or(paperSizeOf(desk.company()));
    auto pdf = paper::printInvoice(renderer, *sheet, style);
    if (!pdf) return tl::make_unexpected(Faults{pdf.error()});
    return *std::move(pdf);
}

Faults printAdvice(Books& books, const PostedInvoice& issued) {
    if (!issued.document.details) return {};
    const auto sheet = paperOf(books, issued);
    if (!sheet) return {sheet.error()};
    const auto content = paper::invoiceContent(*sheet, paper::Words::of(sheet->language));
    return content ? content->advice : Faults{content.error()};
}

paper::Branding brandingOf(Books& books, const billing::Company& company) {
    paper::Branding branding;
    branding.colour = company.colour;
    branding.slogan = company.footer;
    if (const auto logo = store::CatalogueStore(*books.db).logo()) {
        if (const auto bytes = einvoice::fromBase64(logo->content)) branding.logo = *bytes;
    }
    return branding;
}

paper::PaperSize paperSizeOf(const billing::Company& company) {
    constexpr std::array<std::string_view, 8> letter = {"US", "CA", "MX", "CL", "CO", "CR", "GT", "PH"};
    const bool known = std::find(letter.begin(), letter.end(), company.country) != letter.end();
    return known ? paper::PaperSize::letter : paper::PaperSize::a4;
}

}  // namespace duebook::services
