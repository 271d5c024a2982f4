// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/print_document.h"

#include <algorithm>
#include <array>

#include "einvoice/base64.h"
#include "einvoice/facturx.h"
#include "einvoice/profile.h"
#include "einvoice/write.h"
#include "io/party_json.h"
#include "store/catalogue_store.h"
#include "store/fact_reader.h"
#include "store/issue_store.h"

namespace duebook::services {
namespace {

std::string contentOfParty(store::IssueStore& store, PartyId id) {
    const auto party = store.party(id);
    return party ? party->content : "{}";
}

// Category and rate of a tax code of the document: of its own tax rows, else (another code of the same rate stands
// there) of the code as it was in force on the day.
void addTaxes(db::Connection& db, IssuedDocument& issued) {
    const DocumentDetails& details = *issued.document.details;
    for (const DocumentTax& tax : details.taxes) issued.taxes[tax.code] = {tax.category, tax.percent};
    const Date day = details.delivered.value_or(details.periodUntil.value_or(issued.document.issued));
    for (const store::TaxRow& row : store::CatalogueStore(db).taxes()) {
        if (issued.taxes.contains(row.tax.code)) continue;
        if (const auto rate = billing::rateOn(row.tax, day)) {
            issued.taxes[row.tax.code] = {std::string(billing::codeOf(row.tax.category)), *rate};
        }
    }
}

void addNamed(db::Connection& db, IssuedDocument& issued) {
    std::vector<DocumentId> ids;
    for (const DocumentReference& reference : issued.document.details->references) ids.push_back(reference.document);
    for (const DepositTaken& taken : issued.document.details->deposits) {
        if (std::find(ids.begin(), ids.end(), taken.deposit) == ids.end()) ids.push_back(taken.deposit);
    }
    for (const DocumentId id : ids) {
        if (const auto named = store::findDocument(db, id)) issued.named.push_back({named->number, named->issued});
    }
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

Result<paper::InvoicePaper> paperOf(Books& books, const IssuedDocument& issued) {
    const Document& document = issued.document;
    paper::InvoicePaper sheet{.document = einvoiceOf(issued)};
    sheet.language = document.details->language;
    sheet.branding = brandingOf(books, issued.seller);
    sheet.customerNumber = issued.buyer.number;
    sheet.instalments = instalmentsOf(document);
    if (const auto account = accountFor(issued.seller, document.gross.currency())) sheet.bank = account->bank;
    if (!issued.seller.paymentLink.empty() && document.kind == DocumentKind::invoice) {
        const auto link = paper::paymentLink(issued.seller.paymentLink, document.number, document.gross,
                                             paymentReferenceOf(document));
        if (!link) return tl::unexpected(link.error());
        sheet.paymentLink = *link;
    }
    return sheet;
}

}  // namespace

Result<IssuedDocument> issuedDocument(Books& books, std::string_view number) {
    db::Transaction reading(*books.db, db::Mode::read);
    store::IssueStore store(*books.db);
    const auto id = store.find(number);
    const auto document = id ? store::findDocument(*books.db, *id) : std::nullopt;
    if (!document) return refuse(Refusal::documentUnknown, std::string(number));
    if (!document->details) return refuse(Refusal::documentWithoutLines, std::string(number));
    IssuedDocument issued{.document = *document,
                          .seller = io::companyOfText(contentOfParty(store, document->details->seller)),
                          .buyer = io::customerOfText(contentOfParty(store, document->details->buyer))};
    if (issued.seller.name.empty()) issued.seller.name = books.info.company;
    addTaxes(*books.db, issued);
    addNamed(*books.db, issued);
    return issued;
}

EInvoiceFile einvoiceFile(const IssuedDocument& issued, einvoice::Syntax syntax, einvoice::Profile profile) {
    einvoice::Invoice invoice = einvoiceOf(issued);
    einvoice::follow(invoice, profile);
    return {syntax == einvoice::Syntax::ubl ? einvoice::writeUbl(invoice) : einvoice::writeCii(invoice),
            einvoice::check(invoice, syntax, profile)};
}

Result<paper::RenderedPdf> printDocument(Books& books, const paper::DocumentRenderer& renderer,
                                         const IssuedDocument& issued, const PrintRequest& request) {
    const auto sheet = paperOf(books, issued);
    if (!sheet) return tl::unexpected(sheet.error());
    paper::PrintStyle style;
    style.size = request.size;
    auto pdf = paper::printInvoice(renderer, *sheet, style);
    if (!pdf || !request.withEInvoice) return pdf;
    const EInvoiceFile file = einvoiceFile(issued, einvoice::Syntax::cii, einvoice::Profile::facturx);
    const auto whole = einvoice::embed(pdf->bytes, file.bytes, einvoice::Profile::facturx,
                                       {.title = issued.document.number,
                                        .author = issued.seller.name,
                                        .language = issued.document.details->language,
                                        .issued = issued.document.issued});
    if (!whole) return tl::unexpected(whole.error());
    pdf->bytes = *whole;
    return pdf;
}

paper::PaperSize paperSizeOf(const billing::Company& company) {
    constexpr std::array<std::string_view, 8> letter = {"US", "CA", "MX", "CL", "CO", "CR", "GT", "PH"};
    const bool known = std::find(letter.begin(), letter.end(), company.country) != letter.end();
    return known ? paper::PaperSize::letter : paper::PaperSize::a4;
}

}  // namespace duebook::services
