// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outgoing.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "services/billing_desk.h"
#include "services/print_document.h"
#include "store/outbox_store.h"

namespace duebook::services {
namespace {

constexpr std::array<std::string_view, 4> enclosureNames = {"none", "ubl", "cii", "factur-x"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// "04011000-1234512345-35": coarse and fine address, two check digits (KoSIT, Leitweg-ID 2.0.2).
bool looksLikeLeitweg(std::string_view text) {
    const std::size_t last = text.rfind('-');
    if (last == std::string_view::npos || text.size() - last != 3 || text.find('-') < 2) return false;
    const std::string_view coarse = text.substr(0, text.find('-'));
    return std::all_of(coarse.begin(), coarse.end(), isDigit) && coarse.size() <= 12 && isDigit(text[last + 1]) &&
           isDigit(text[last + 2]);
}

billing::CustomerFile fileOf(Books& books, const PostedInvoice& issued) {
    const auto now = BillingDesk(books).customer(issued.buyer.number);
    return now ? now->file : issued.buyer;  // where a mail goes is not frozen with the document
}

std::vector<std::string> recipientsOf(const billing::CustomerFile& file) {
    std::vector<std::string> to;
    for (const billing::Contact& contact : file.contacts) {
        const bool wanted = contact.role == billing::contactRoles.front() && contact.channel != "letter";
        if (wanted && !contact.email.empty()) to.push_back(contact.email);
    }
    return to;
}

void fillLetter(DocumentLetter& letter, const PostedInvoice& issued, const billing::CustomerFile& file,
                const SendRequest& request) {
    letter.kind = issued.document.kind;
    letter.number = issued.document.number;
    letter.to = request.to.empty() ? recipientsOf(file) : request.to;
    letter.templateName = request.templateName;
    letter.language = request.language;
    letter.identity = request.identity;
    letter.followUp = request.followUp;
    letter.occasion = occasionOf(letter.kind, letter.number);
}

Leaving<Outgoing> held(Error why, einvoice::Findings findings = {}) {
    return tl::make_unexpected(Held{std::move(why), std::move(findings)});
}

// The e-invoice beside the PDF, or the one that will be inside, judged first.
std::optional<Held> enclose(Outgoing& out, const PostedInvoice& issued) {
    if (out.enclosure == Enclosure::none) return std::nullopt;
    const bool ubl = out.enclosure == Enclosure::ubl;
    EInvoiceFile file = einvoiceFile(issued, ubl ? einvoice::Syntax::ubl : einvoice::Syntax::cii, out.profile);
    if (!einvoice::isValid(file.findings))
        return Held{{Refusal::einvoiceNotValid, issued.document.number}, std::move(file.findings)};
    out.warnings = std::move(file.findings);
    if (out.enclosure == Enclosure::facturx) return std::nullopt;
    out.letter.files.push_back(
        {mail::fileName(issued.document.number + ".xml"), "application/xml", std::move(file.bytes)});
    return std::nullopt;
}

std::optional<SentDocument> alreadyThere(Books& books, const PostedInvoice& issued) {
    store::OutboxStore outbox(*books.db);
    const auto there = outbox.liveMessage(occasionOf(issued.document.kind, issued.document.number));
    if (!there) return std::nullopt;
    SentDocument found{SentDocument::Way::already, {outbox.rowsOf(*there), true, {}}, {}, {}, {}, {}};
    for (const std::int64_t id : found.mail.ids) {
        const auto row = outbox.find(id);
        found.mail.due = row->due;
        found.subject = row->subject;
        found.recipients.push_back(row->recipient);
    }
    return found;
}

}  // namespace

std::string_view nameOf(Enclosure enclosure) {
    return enclosureNames[static_cast<std::size_t>(enclosure)];
}

std::optional<Enclosure> enclosureNamed(std::string_view name) {
    const auto found = std::find(enclosureNames.begin(), enclosureNames.end(), name);
    if (found == enclosureNames.end()) return std::nullopt;
    return static_cast<Enclosure>(found - enclosureNames.begin());
}

einvoice::Profile receiverProfile(const billing::CustomerFile& customer, const std::string& buyerReference) {
    if (customer.peppolId.starts_with("0204:") || looksLikeLeitweg(buyerReference)) return einvoice::Profile::xrechnung;
    return customer.peppolId.find(':') != std::string::npos ? einvoice::Profile::peppol : einvoice::Profile::en16931;
}

Enclosure usualEnclosure(std::string_view channel) {
    return channel == "e-invoice" ? Enclosure::ubl : Enclosure::none;
}

Leaving<Outgoing> prepareDocument(Books& books, const paper::DocumentRenderer& renderer, const SendRequest& request) {
    const auto issued = printableDocument(books, request.number);
    if (!issued) return held(issued.error());
    const billing::CustomerFile file = fileOf(books, *issued);
    Outgoing out;
    out.channel = file.deliveryChannel;
    out.enclosure = request.enclosure.value_or(usualEnclosure(out.channel));
    out.profile = request.profile.value_or(receiverProfile(file, issued->document.details->buyerReference));
    if (out.enclosure == Enclosure::facturx) out.profile = einvoice::Profile::facturx;
    fillLetter(out.letter, *issued, file, request);
    if (auto broken = enclose(out, *issued)) return tl::make_unexpected(*std::move(broken));
    auto pdf =
        printDocument(books, renderer, *issued, {out.enclosure == Enclosure::facturx, paperSizeOf(issued->seller)});
    if (!pdf) return held(pdf.error());
    out.advice = std::move(pdf->advice);
    out.letter.files.insert(out.letter.files.begin(), {mail::fileName(issued->document.number + ".pdf"),
                                                       "application/pdf", std::move(pdf->bytes)});
    return out;
}

Leaving<SentDocument> sendOut(Books& books, const paper::DocumentRenderer& renderer, const SendRequest& request) {
    const auto issued = printableDocument(books, request.number);
    if (!issued) return tl::make_unexpected(Held{issued.error()});
    if (auto there = alreadyThere(books, *issued)) return *std::move(there);
    auto out = prepareDocument(books, renderer, request);
    if (!out) return tl::make_unexpected(std::move(out.error()));
    SentDocument sent;
    sent.advice = std::move(out->advice);
    if (out->channel == "print" && request.to.empty()) {
        sent.way = SentDocument::Way::paper;
    } else {
        const auto preview = previewDocument(books, out->letter);
        if (!preview) return tl::make_unexpected(Held{preview.error()});
        for (const mail::Address& each : mail::recipientsOf(*preview)) sent.recipients.push_back(each.text());
        sent.subject = preview->subject;
        const auto mail = sendDocument(books, out->letter);
        if (!mail) return tl::make_unexpected(Held{mail.error()});
        sent.mail = *mail;
        if (mail->already) sent.way = SentDocument::Way::already;
    }
    sent.files = std::move(out->letter.files);
    return sent;
}

std::size_t sendAllOut(Books& books, const paper::DocumentRenderer& renderer, const std::vector<SendRequest>& requests,
                       const Progress& progress, const std::function<void(const SendOutcome& outcome)>& each) {
    std::size_t done = 0;
    for (const SendRequest& request : requests) {
        if (progress.cancelled()) break;
        progress.report(static_cast<std::int64_t>(done++), static_cast<std::int64_t>(requests.size()));
        each({request.number, sendOut(books, renderer, request)});
    }
    progress.report(1, 1);
    return done;
}

}  // namespace duebook::services
